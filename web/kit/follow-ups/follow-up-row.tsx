import { ActionIcon } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Check, CloudUpload, Handshake } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import type { FollowUp } from '#web/data/tells/follow-up.ts'
import type { Told } from '#web/data/tells/lay-tells.ts'
import { changeFollowUp } from '#web/data/verbs/tell.ts'
import { lazily } from '#web/kit/lazily.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { followUpWords } from './follow-up.words.ts'
import { FollowUpMenu } from './follow-up-menu.tsx'
import { FollowUpVersions } from './follow-up-versions.tsx'
import styles from './follow-ups.module.css'
import { useSayDue } from './use-say-due.ts'

const FollowUpSheet = lazily(() => import('./follow-up-sheet.tsx'), 'FollowUpSheet')

interface FollowUpRowProps {
  readonly followUp: Told<FollowUp>
  /** Whether the person is named, where it is not clear from the page. */
  readonly isNamed: boolean
}

/** One follow-up: what, with whom, by when, and what can be done about it. */
export function FollowUpRow({ followUp, isNamed }: FollowUpRowProps) {
  const say = useWords(followUpWords)
  const { mayWrite } = useMe()
  const [open, setOpen] = useState<'sheet' | 'versions' | null>(null)
  const { text, state, isPromised } = followUp
  return (
    <li className={styles.row} data-state={state}>
      {mayWrite && state === 'open' && (
        <ActionIcon
          radius="xl"
          size="lg"
          variant="default"
          aria-label={say('done', { text })}
          title={say('done', { text })}
          onClick={() => void changeFollowUp(followUp, { state: 'done' }).catch(showTrouble)}
        >
          <Check size={16} aria-hidden="true" />
        </ActionIcon>
      )}
      <div className={styles.body}>
        <p className={styles.text} dir="auto">
          {text}
        </p>
        <p className={styles.facts}>
          {isNamed && <Person cardId={followUp.cardId} />}
          <Due followUp={followUp} />
          {isPromised && (
            <span className={styles.promised}>
              <Handshake size={14} aria-hidden="true" /> {say('promised')}
            </span>
          )}
          {followUp.isWaiting && <Waiting />}
        </p>
        {open === 'versions' && <FollowUpVersions followUpId={followUp.id} />}
      </div>
      {mayWrite && (
        <FollowUpMenu
          followUp={followUp}
          edit={() => setOpen('sheet')}
          tellBefore={() => setOpen(open === 'versions' ? null : 'versions')}
        />
      )}
      {open === 'sheet' && (
        <Suspense>
          <FollowUpSheet was={followUp} close={() => setOpen(null)} />
        </Suspense>
      )}
    </li>
  )
}

function Person({ cardId }: { readonly cardId: string }) {
  const index = useCardIndex()
  const shownName = useShownName()
  const line = index.get(cardId)
  if (!line) return null
  return (
    <Link to="/people/$cardId" params={{ cardId } as never}>
      <bdi>{shownName(line)}</bdi>
    </Link>
  )
}

function Due({ followUp }: { readonly followUp: FollowUp }) {
  const { text, isLate } = useSayDue()(followUp)
  return <span data-late={isLate || undefined}>{text}</span>
}

function Waiting() {
  const say = useWords(talkWords)
  return (
    <span className={styles.waiting}>
      <CloudUpload size={14} aria-hidden="true" /> {say('waiting')}
    </span>
  )
}
