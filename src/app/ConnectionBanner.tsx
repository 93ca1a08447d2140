import { useQuery, useQueryClient } from '@tanstack/react-query'
import { IconWifiOff } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useConnection } from '#data/connection.ts'
import { hostQueries } from '#data/host.ts'
import { TextButton } from '#ui/Button.tsx'
import { useWords } from '#ui/words.ts'
import styles from './ConnectionBanner.module.css'

const ASK_AGAIN_MS = 4000

/** Says that the server cannot be reached, asks it again by itself, and fetches anew when it is back. */
export function ConnectionBanner() {
  const words = useWords().shell.offline
  const connection = useConnection()
  const client = useQueryClient()
  const isUp = connection === 'up'
  const probe = useQuery({
    ...hostQueries.health(),
    enabled: !isUp,
    refetchInterval: isUp ? false : ASK_AGAIN_MS,
    networkMode: 'always',
    retry: false,
  })
  const wasUp = useRef(isUp)
  // Talks to the server: what is on the screen may be old after a gap.
  useEffect(() => {
    if (isUp && !wasUp.current) void client.invalidateQueries()
    wasUp.current = isUp
  }, [isUp, client])

  return (
    <output>
      {!isUp && (
        <div className={styles.banner}>
          <IconWifiOff size={16} stroke={1.5} aria-hidden />
          <span>{connection === 'browser-offline' ? words.browser : words.server}</span>
          <TextButton onClick={() => void probe.refetch()}>{words.retry}</TextButton>
        </div>
      )}
    </output>
  )
}
