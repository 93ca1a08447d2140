import { type NavigateOptions, useRouter } from '@tanstack/react-router'
import type { Command } from './command.ts'

/** Makes commands that lead to an address. */
export function useGoTo() {
  const router = useRouter()
  return (
    group: Command['group'],
    label: string,
    icon: Command['icon'],
    target: NavigateOptions,
    note: Command['note'] = null,
  ): Command => ({
    id: `${group} ${label}`,
    group,
    icon,
    label,
    note,
    href: router.buildLocation(target).href,
    run: () => void router.navigate(target),
  })
}
