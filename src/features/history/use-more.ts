import { useEffect } from 'react'

interface Pages {
  readonly hasNextPage: boolean
  readonly isFetching: boolean
  readonly isFetchNextPageError: boolean
  readonly fetchNextPage: () => unknown
}

/** Lines from the end at which the next page is fetched, so that scrolling does not wait for it. */
const AHEAD = 20

/** Talks to the server: fetches the next page when the last line in sight comes near the end of what is known. */
export function useMore(pages: Pages, lastInSight: number, known: number) {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages
  const isWanted = hasNextPage && !isFetching && !isFetchNextPageError && lastInSight >= known - AHEAD
  useEffect(() => {
    if (isWanted) void fetchNextPage()
  }, [isWanted, fetchNextPage])
}
