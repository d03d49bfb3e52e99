import type { OutputOf, searchResults } from '@lazo/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'

/** Only when nobody has typed for so long the server is asked, in milliseconds. */
const QUIET_MS = 300
const MOST = 100

/** What the server found for a search. */
export type ServerFound = OutputOf<typeof searchResults>['items']

/**
 * What the server finds for the words of a list, once the typing has paused: it looks into long notes too, and has the cards that
 * are not here. A search that nobody waits for any more is broken off. Without a connection nothing is found, and nothing told.
 */
export function useServerSearch(spec: ListSpec): { readonly found: ServerFound; readonly isBusy: boolean } {
  const [quiet] = useDebouncedValue(JSON.stringify(spec), QUIET_MS)
  const asked = JSON.parse(quiet) as ListSpec
  const { data, isFetching } = useQuery({
    queryKey: ['search', asked],
    enabled: asked.text !== undefined && spec.text !== undefined,
    queryFn: ({ signal }) => search(asked, signal),
    retry: false,
  })
  const isFor = asked.text === spec.text
  return { found: (isFor && data?.items) || NOTHING, isBusy: spec.text !== undefined && (!isFor || isFetching) }
}

const NOTHING: ServerFound = []

function search({ text, filter, bookId }: ListSpec, signal: AbortSignal) {
  const query = { q: text, filter: filter && JSON.stringify(filter), book: bookId, limit: MOST }
  return call<OutputOf<typeof searchResults>>('GET', '/search', { query, signal })
}
