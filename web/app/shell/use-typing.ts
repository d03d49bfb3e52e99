import { useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { useTypedSearch } from '#web/data/hooks/use-typed-search.ts'
import { type AddressSearch, searchAfter, textOf, typedSearch } from '#web/data/search/typed-search.ts'

const LISTS = ['/people', '/organizations']

/** The address follows when nobody has typed for so long, in milliseconds. */
const QUIET_MS = 200

/** What is typed into the search box: lists answer it at once, and the address says it as soon as the typing pauses. */
export interface Typing {
  readonly text: string
  type(text: string): void
  /** Brings the address up to what was typed, before anybody goes on from here. */
  settle(): void
}

/** Keeps what is typed into the search box. */
export function useTyping(): Typing {
  const router = useRouter()
  const typed = useTypedSearch()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const search = useRouterState({ select: ({ location }) => location.search as AddressSearch })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const settle = useCallback(() => {
    const wanted = typedSearch.get()
    if (wanted === null || timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    const { pathname, search } = router.state.location
    const list = listOf(pathname)
    // Each letter is no step of its own for who goes back.
    const replace = list !== undefined && textOf(search as AddressSearch) !== '' && textOf(wanted) !== ''
    void router.navigate({ to: list ?? '/people', search: wanted, replace })
  }, [router])
  useEffect(() => {
    // What was typed since stands above what the address says now.
    if (timer.current !== undefined && listOf(path) !== undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    typedSearch.set(null)
  }, [path, search])
  const type = (text: string): void => {
    const isListShown = typed !== null || LISTS.includes(path)
    typedSearch.set(searchAfter(typed ?? search, text))
    clearTimeout(timer.current)
    timer.current = setTimeout(settle, QUIET_MS)
    if (!isListShown) settle()
  }
  return { text: textOf(typed ?? search), type, settle }
}

/** The list that is shown, or that the open card is beside. */
function listOf(path: string): string | undefined {
  return LISTS.find((list) => path === list || path.startsWith(`${list}/`))
}
