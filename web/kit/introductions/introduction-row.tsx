import { Button } from '@mantine/core'
import { type Introduction, useAimActs } from '#web/data/hooks/use-aims.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useNames } from '../person/use-names.ts'
import { showTrouble } from '../toast/show-trouble.ts'
import { showUndoable } from '../toast/show-undoable.ts'
import { showToast } from '../toast/toasts.ts'
import { introductionWords } from './introduction.words.ts'
import styles from './introductions.module.css'

/** One introduction: among whom, how it stands, a draft while it is asked for, and what can be said of it. */
export function IntroductionRow({
  introduction,
  mayWrite,
}: {
  readonly introduction: Introduction
  readonly mayWrite: boolean
}) {
  const say = useWords(introductionWords)
  const nameOf = useNames()
  const { state, askedOn, settledOn, text, cardId, otherId, introducerId } = introduction
  const by = introducerId === null ? say('colleague') : nameOf(introducerId)
  const people = { by, to: nameOf(cardId), one: nameOf(cardId), other: otherId === null ? '' : nameOf(otherId) }
  const draft = say(otherId === null ? 'draftToMe' : 'draftByMe', people)
  const copy = () =>
    void navigator.clipboard
      .writeText(draft)
      .then(() => showToast({ tone: 'done', text: say('copied') }))
      .catch(showTrouble)
  return (
    <li className={styles.one}>
      <div className={styles.row}>
        <strong>{say(otherId === null ? 'toMe' : 'byMe', people)}</strong>
        <span>{say(`state-${state}`, { day: sayDay(settledOn ?? askedOn) })}</span>
      </div>
      {text && <span className={styles.quiet}>{text}</span>}
      {state === 'asked' && (
        <div className={styles.draft}>
          <p>{draft}</p>
          <Button variant="default" size="compact-sm" onClick={copy}>
            {say('copyDraft')}
          </Button>
        </div>
      )}
      {mayWrite && <RowButtons introduction={introduction} />}
    </li>
  )
}

function RowButtons({ introduction: { id, state } }: { readonly introduction: Introduction }) {
  const say = useWords(introductionWords)
  const { change, remove } = useAimActs()
  const path = `/introductions/${id}`
  const become = (next: Introduction['state']) =>
    void change(path, { state: next })
      .then((undo) => showUndoable(say('changed'), undo))
      .catch(showTrouble)
  const go = () =>
    void remove(path)
      .then((undo) => showUndoable(say('removed'), undo))
      .catch(showTrouble)
  return (
    <div className={styles.buttons}>
      {state !== 'made' && (
        <Button variant="light" size="compact-sm" onClick={() => become('made')}>
          {say('made')}
        </Button>
      )}
      {state === 'asked' && (
        <Button variant="default" size="compact-sm" onClick={() => become('declined')}>
          {say('declined')}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" color="red" onClick={go}>
        {say('remove')}
      </Button>
    </div>
  )
}
