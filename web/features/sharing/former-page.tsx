import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { formerWords } from './former.words.ts'
import { KeptNotes } from './kept-notes.tsx'
import { LeftBooks } from './left-books.tsx'

/** The books one left, with the way back, and what one wrote for oneself on contacts that one sees no more. */
export function FormerPage() {
  const say = useWords(formerWords)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <LeftBooks />
      <KeptNotes />
    </Page>
  )
}
