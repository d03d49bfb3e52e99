import { Link, useParams } from '@tanstack/react-router'
import { useBooks } from '#web/data/hooks/use-books.ts'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './access.module.css'
import { accessWords } from './access.words.ts'
import { type MemberSees, useAccess } from './use-access.ts'
import { useSayWay } from './use-say-way.ts'

/** What a member can see: the books, with what right, and in which ways. */
export function MemberAccessPage() {
  const say = useWords(accessWords)
  const { memberId = '' } = useParams({ strict: false }) as { memberId?: string }
  const data = useAccess<MemberSees>(`/members/${memberId}/access`)
  if (!data) return <Page title={say('memberLoading')} lead={say('memberLead')} />
  return (
    <Page title={say('memberTitle', { name: data.name })} lead={say('memberLead')}>
      <Section title={say('books')} text={data.books.length === 0 ? say('noBooks') : undefined}>
        <ul className={`${lines.list} ${styles.rows}`}>
          {data.books.map((book) => (
            <SeenBook key={book.id} book={book} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function SeenBook({ book }: { readonly book: MemberSees['books'][number] }) {
  const say = useWords(accessWords)
  const sayRight = useWords(sharingWords)
  const sayWay = useSayWay()
  const isManaged = (useBooks() ?? []).some(({ id, right }) => id === book.id && right === 'manage')
  const { id, name, owner, cards, right, ways } = book
  return (
    <li>
      <span className={lines.text}>
        {isManaged ? (
          <Link to={`/books/${id}/access`}>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <bdi className={styles.strong}>{name}</bdi>
        )}
        <span className={styles.quiet}>
          {say('of', { name: owner.name ?? say('somebody') })} · {say('contacts', { count: cards })}
        </span>
        {ways.map((way) => (
          <span key={`${way.via} ${way.team?.id}`} className={styles.quiet}>
            {sayWay(way)}
          </span>
        ))}
      </span>
      <span className={styles.right}>{right === null ? say('left') : sayRight(`can-${right}`)}</span>
    </li>
  )
}
