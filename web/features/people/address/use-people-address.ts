import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTypedSearch } from '#web/data/hooks/use-typed-search.ts'
import { type PeopleSearch, readPeopleSearch } from './people-search.ts'
import type { PeopleScope } from './people-spec.ts'

/** Where one is among the lists, and the ways on. */
export interface PeopleAddress {
  readonly scope: PeopleScope
  readonly search: PeopleSearch
  /** The card that is open. */
  readonly cardId: string | undefined
  /** Another list: what is not said of it is left out, but how it looks. */
  goTo(search: PeopleSearch): void
  /** The same list, different in something; undefined takes a part away. */
  change(part: { readonly [Name in keyof PeopleSearch]: PeopleSearch[Name] | undefined }): void
  /** Opens a card beside the list; from card to card going back is one step. */
  open(cardId: string): void
  close(): void
  hrefOf(cardId: string): string
}

/** The address of a list, read and changed; while somebody types, what it is about to say. */
export function usePeopleAddress(scope: PeopleScope): PeopleAddress {
  const navigate = useNavigate()
  const said = useSearch({ strict: false }) as Record<string, unknown>
  const given = useTypedSearch() ?? said
  const { cardId } = useParams({ strict: false }) as { cardId?: string }
  const search = useMemo(() => readPeopleSearch(given), [given])
  return useMemo(() => {
    const list = `/${scope}`
    const card = `/${scope}/$cardId`
    return {
      scope,
      search,
      cardId,
      goTo: (wanted) => void navigate({ to: list, search: { ...(search.view && { view: search.view }), ...wanted } }),
      change: (part) =>
        void navigate({ to: cardId ? card : list, params: { cardId }, search: withoutNothing({ ...search, ...part }) }),
      open: (id) => void navigate({ to: card, params: { cardId: id }, search, replace: cardId !== undefined }),
      close: () => void navigate({ to: list, search }),
      hrefOf: (id) => `${list}/${encodeURIComponent(id)}`,
    } satisfies PeopleAddress
  }, [navigate, scope, search, cardId])
}

function withoutNothing(search: object): PeopleSearch {
  return readPeopleSearch(Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)))
}
