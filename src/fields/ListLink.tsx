import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { lastList } from '#data/last-list.ts'

/** Back to the list as it was left. */
export function ListLink({ children, ...rest }: ComponentProps<'a'>) {
  const router = useRouter()
  const href = listHref()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        rest.onClick?.(event)
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        router.history.push(href)
      }}
    >
      {children}
    </a>
  )
}

/** The address of the list as it was left. */
export function listHref(): string {
  const { search, look } = lastList()
  const text = [search, look].filter((part) => part !== '').join('&')
  return text === '' ? '/operations' : `/operations?${text}`
}
