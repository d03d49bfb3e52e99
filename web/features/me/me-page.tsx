import { useState } from 'react'
import { useCard } from '#web/data/hooks/use-card.ts'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { ChooseCard } from './choose-card.tsx'
import { HandSection } from './hand-section.tsx'
import styles from './me.module.css'
import { meWords } from './me.words.ts'
import { OwnCard } from './own-card.tsx'
import { ProfileSection } from './profile-section.tsx'
import { ReviewNote } from './review-note.tsx'
import { type MeCard, useMeCard } from './use-me-card.ts'

/** One's own card: choosing it, handing it on, and the page made of it. */
export function MePage() {
  const say = useWords(meWords)
  const { data, error } = useMeCard()
  if (error && !data) throw error
  return (
    <Page title={say('title')} lead={say('lead')}>
      {data?.cardId === null && <ChooseCard />}
      {data && data.cardId !== null && <Chosen mine={data} cardId={data.cardId} />}
    </Page>
  )
}

function Chosen({ mine, cardId }: { readonly mine: MeCard; readonly cardId: string }) {
  const say = useWords(meWords)
  const [isChoosing, setChoosing] = useState(false)
  const state = useCard(cardId)
  if (isChoosing) return <ChooseCard keep={() => setChoosing(false)} />
  if (state.state === 'loading') return <p className={styles.quiet}>{say('loading')}</p>
  if (state.state === 'gone') {
    return (
      <>
        <p>{say('lost')}</p>
        <ChooseCard />
      </>
    )
  }
  return (
    <>
      <OwnCard card={state.card} chooseAnother={() => setChoosing(true)} />
      <ReviewNote mine={mine} />
      <HandSection card={state.card} />
      <ProfileSection card={state.card} />
    </>
  )
}
