import type { labelStanding, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import { SHARES } from './use-renew-shares.ts'

type Standing = OutputOf<typeof labelStanding>

/** What sharing a label shows to others, whom it leaves out and why, and who shares it too. */
export function LabelEffect({ keyword }: { readonly keyword: string }) {
  const say = useWords(sharingWords)
  const { memberId } = useMe()
  const { data } = useQuery({
    queryKey: [...SHARES, 'label', keyword],
    queryFn: ({ signal }) => call<Standing>('GET', '/labels/standing', { query: { keyword }, signal }),
    staleTime: 0,
  })
  if (!data) return null
  const { cards, shareable, withheld, books } = data
  const others = books.filter(({ ownerId }) => ownerId !== memberId).map(({ ownerName }) => ownerName)
  return (
    <div className={styles.quiet}>
      <p>
        {cards > shareable
          ? say('labelHoldsSome', { count: shareable, all: cards })
          : say('labelHolds', { count: shareable })}
      </p>
      {others.length > 0 && <p>{say('sharedByOthers', { names: sayList([...new Set(others)]) })}</p>}
      {withheld.length > 0 && <Withheld cards={withheld} count={cards - shareable} />}
    </div>
  )
}

function Withheld({ cards, count }: { readonly cards: Standing['withheld']; readonly count: number }) {
  const say = useWords(sharingWords)
  return (
    <details className={styles.withheld}>
      <summary>{say('withheld', { count })}</summary>
      <ul>
        {cards.map(({ id, display, book }) => (
          <li key={id}>
            <bdi>{display}</bdi>:{' '}
            {book ? say('withheldIn', { book: book.name, owner: book.ownerName }) : say('withheldFar')}
          </li>
        ))}
      </ul>
    </details>
  )
}
