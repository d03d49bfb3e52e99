import { useParams } from '@tanstack/react-router'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './access.module.css'
import { accessWords } from './access.words.ts'
import { CardPlaces } from './card-places.tsx'
import { CardTrail } from './card-trail.tsx'
import { LinkFacts } from './link-facts.tsx'
import { mayFollow } from './may-follow.ts'
import { SeeingRow } from './seeing-row.tsx'
import { type CardAccess, useAccess } from './use-access.ts'

/** Who can see a card and by which book, on which devices it is, and who opened, changed and took it along. */
export function CardAccessPage() {
  const say = useWords(accessWords)
  const { cardId = '' } = useParams({ strict: false }) as { cardId?: string }
  const data = useAccess<CardAccess>(`/cards/${cardId}/access`)
  const me = useMe()
  if (!data) return <Page title={say('loading')} lead={say('cardLead')} />
  const nameOf = (bookId: string) => {
    const place = data.places.find((one) => one.bookId === bookId)
    return place?.name ?? say('bookOf', { name: place?.ownerName ?? say('somebody') })
  }
  return (
    <Page title={say('title', { name: data.display })} lead={say('cardLead')}>
      <Section title={say('members')}>
        <ul className={`${lines.list} ${styles.rows}`}>
          {data.members.map((member) => (
            <SeeingRow key={member.id} member={member} mayFollow={mayFollow(me, member.id)} nameOf={nameOf} />
          ))}
        </ul>
      </Section>
      <CardPlaces places={data.places} />
      <CardTrail access={data} />
      <LinkFacts links={data.links} />
    </Page>
  )
}
