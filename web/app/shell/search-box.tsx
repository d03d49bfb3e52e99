import { CloseButton, TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useRef } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './shell.module.css'
import { shellWords } from './shell.words.ts'

const LISTS = ['/people', '/organizations']

/** How a list looks goes along. A search begins in everything; within a book or a label it goes on once it was narrowed. */
function keptOf({ order, view, ...narrowed }: Record<string, unknown>, typed: string): Record<string, unknown> {
  return { order, view, ...(typed === '' ? {} : narrowed) }
}

/** The one search box. What is typed stands in the address, so a search can be kept, sent and gone back to. */
export function SearchBox() {
  const say = useWords(shellWords)
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { path, typed } = useRouterState({
    select: ({ location }) => ({ path: location.pathname, typed: (location.search as { q?: string }).q ?? '' }),
    structuralSharing: true,
  })
  const search = (text: string) => {
    const list = LISTS.find((one) => path === one || path.startsWith(`${one}/`))
    const isList = list !== undefined
    void navigate({
      to: list ?? '/people',
      search: (before: Record<string, unknown>) => ({ ...keptOf(before, typed), q: text === '' ? undefined : text }),
      // Each letter is no step of its own for who goes back.
      replace: isList && typed !== '' && text !== '',
    })
  }
  useVerbs({ 'list.search': () => input.current?.select() })
  return (
    <TextInput
      ref={input}
      className={styles.search!}
      type="search"
      value={typed}
      onChange={(event) => search(event.currentTarget.value)}
      placeholder={say('searchHint')}
      aria-label={say('searchLabel')}
      aria-keyshortcuts="/"
      leftSection={<Search size={17} aria-hidden="true" />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label={say('clearSearch')} onClick={() => search('')} />
      }
    />
  )
}
