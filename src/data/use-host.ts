import { createContext, useContext } from 'react'
import type { Contract } from '#domain/vocabulary.ts'
import type { Health, Session } from './host.ts'

export interface Host extends Session {
  readonly health: Health
}

const HostContext = createContext<Host | null>(null)

export const HostProvider = HostContext.Provider

/** Who is asking, and what this server is and can do; known before any screen is drawn. */
export function useHost(): Host {
  const host = useContext(HostContext)
  if (host === null) throw new Error('There is no HostProvider around this component.')
  return host
}

export function useContract(): Contract {
  return useHost().health.contract
}
