import { askNext } from '@lazo/ties'
import { Button } from '@mantine/core'
import { KeyRound, MessageCircleQuestion, Pencil, Star } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { type Standing, useStanding } from '#web/data/hooks/use-standing.ts'
import { useTie } from '#web/data/hooks/use-tie.ts'
import type { Tie } from '#web/data/tells/tie.ts'
import { changeTie } from '#web/data/verbs/tell.ts'
import { lazily } from '#web/kit/lazily.ts'
import { SeenNote } from '#web/kit/talks/seen-note.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { Colleagues } from './colleagues.tsx'
import { Ladder } from './ladder.tsx'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'
import { TieFacts } from './tie-facts.tsx'
import { Warmth } from './warmth.tsx'

const TieSheet = lazily(() => import('./tie-sheet.tsx'), 'TieSheet')

/** How the member stands with the person of a card, which nobody else sees. */
export function TiePanel({ cardId }: { readonly cardId: string }) {
  const say = useWords(tieWords)
  const { mayWrite } = useMe()
  const { tie, seenAt } = useTie(cardId)
  const standing = useStanding(cardId)
  const [isEditing, setEditing] = useState(false)
  if (!tie) return null
  const confirmTrust = () => void changeTie(cardId, tie, { isTrusted: true }).catch(showTrouble)
  return (
    <section className={styles.panel} aria-label={say('title')}>
      <div className={styles.top}>
        <h2>{say('title')}</h2>
        <span className={styles.quiet}>{say('onlyYou')}</span>
        {mayWrite && (
          <Button
            variant="subtle"
            size="xs"
            leftSection={<Pencil size={15} aria-hidden="true" />}
            aria-label={`${say('edit')}: ${say('title')}`}
            onClick={() => setEditing(true)}
          >
            {say('edit')}
          </Button>
        )}
      </div>
      <SeenNote seenAt={seenAt} />
      {standing && <Ladder standing={standing} confirmTrust={confirmTrust} />}
      {standing && standing.contactDays > 0 && <Warmth standing={standing} />}
      <Marks tie={tie} />
      <TieFacts tie={tie} />
      {standing && <Balance standing={standing} />}
      {standing && standing.contactDays > 0 && <AskNext tie={tie} talks={standing.contactDays} />}
      {standing && <Colleagues standing={standing} />}
      {isEditing && (
        <Suspense>
          <TieSheet cardId={cardId} tie={tie} close={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  )
}

function Marks({ tie: { isKey, isMarked, closeness } }: { readonly tie: Tie }) {
  const say = useWords(tieWords)
  if (!isKey && !isMarked && !closeness) return null
  return (
    <ul className={styles.marks}>
      {isKey && (
        <li>
          <KeyRound size={14} aria-hidden="true" /> {say('key')}
        </li>
      )}
      {isMarked && (
        <li>
          <Star size={14} aria-hidden="true" /> {say('marked')}
        </li>
      )}
      {closeness && (
        <li>
          <bdi>{closeness}</bdi>
        </li>
      )}
    </ul>
  )
}

function Balance({ standing: { balance, oneSided } }: { readonly standing: Standing }) {
  const say = useWords(tieWords)
  const { given, received, asked } = balance
  if (given + received + asked === 0) return null
  return (
    <p className={styles.quiet}>
      {say('balance', { given, received, asked })}
      {oneSided && <>. {say(`balance-${oneSided}`)}</>}
    </p>
  )
}

/** At most one thing, and none where all is known. */
function AskNext({ tie, talks }: { readonly tie: Tie; readonly talks: number }) {
  const say = useWords(tieWords)
  const kind = askNext(
    tie.facts.map((fact) => fact.kind),
    talks,
  )
  if (kind === null) return null
  return (
    <p className={styles.ask}>
      <MessageCircleQuestion size={16} aria-hidden="true" /> {say('askNext')} {say(`ask-${kind}`)}
    </p>
  )
}
