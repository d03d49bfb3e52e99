import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { accessWords } from './access.words.ts'
import { FactList } from './fact-list.tsx'
import type { BookAccess } from './use-access.ts'

/** The links by which people outside see it. */
export function LinkFacts({ links }: Pick<BookAccess, 'links'>) {
  const say = useWords(accessWords)
  const facts = links.map(({ id, title, ownerName, expiresAt, isExpired, openings }) => ({
    key: id,
    what: title,
    more: [
      isExpired ? say('expired') : say('linkBy', { name: ownerName, day: sayDay(expiresAt) }),
      say('opened', { count: openings }),
    ].join(' · '),
  }))
  return <FactList title={say('links')} none={say('noLinks')} facts={facts} />
}
