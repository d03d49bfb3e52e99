import { useParams } from '@tanstack/react-router'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './access.module.css'
import { accessWords } from './access.words.ts'
import { LinkFacts } from './link-facts.tsx'
import { mayFollow } from './may-follow.ts'
import { SeeingRow } from './seeing-row.tsx'
import { type BookAccess, useAccess } from './use-access.ts'

/** Who can see a book: with what right, since when, by whom. */
export function BookAccessPage() {
  const say = useWords(accessWords)
  const { bookId = '' } = useParams({ strict: false }) as { bookId?: string }
  const data = useAccess<BookAccess>(`/books/${bookId}/access`)
  const me = useMe()
  if (!data) return <Page title={say('loading')} lead={say('bookLead')} />
  return (
    <Page title={say('title', { name: data.name })} lead={say('bookLead')}>
      <Section title={say('members')}>
        <ul className={`${lines.list} ${styles.rows}`}>
          {data.members.map((member) => (
            <SeeingRow key={member.id} member={member} mayFollow={mayFollow(me, member.id)} />
          ))}
        </ul>
      </Section>
      <LinkFacts links={data.links} />
    </Page>
  )
}
