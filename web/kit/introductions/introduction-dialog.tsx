import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Introduction, useAimActs } from '#web/data/hooks/use-aims.ts'
import { useWords } from '#web/words/use-words.ts'
import { FormDialog } from '../form/form-dialog.tsx'
import { PersonChoice } from '../person/person-choice.tsx'
import { showUndoable } from '../toast/show-undoable.ts'
import { type Introducer, IntroducerList } from './introducer-list.tsx'
import { introductionWords } from './introduction.words.ts'

interface IntroductionDialogProps {
  /** Somebody is asked to introduce the member, or the member introduces two people. */
  readonly way: 'to-me' | 'by-me'
  /** To whom, or one of the two, where that is known. */
  readonly cardId?: string
  /** By whom, where that is known. */
  readonly introducer?: Introducer
  close(): void
}

/** Asks for an introduction, with who could make it, or introduces two people to each other. */
export function IntroductionDialog({ way, close, ...known }: IntroductionDialogProps) {
  const say = useWords(introductionWords)
  const { act, remove } = useAimActs()
  const [cardId, setCardId] = useState<string | null>(known.cardId ?? null)
  const [second, setSecond] = useState<Introducer | null>(known.introducer ?? null)
  const [isMade, setMade] = useState(false)
  const isToMe = way === 'to-me'
  const other = second && 'cardId' in second ? second.cardId : null
  const save = async (typed: Readonly<Record<string, string>>) => {
    const made = await act<Introduction>('POST', '/introductions', {
      cardId,
      introducerId: isToMe ? other : null,
      colleagueId: second && 'memberId' in second ? second.memberId : null,
      otherId: isToMe ? null : other,
      text: typed.text!.trim() || null,
      state: isMade ? 'made' : 'asked',
    })
    showUndoable(say('saved'), () => remove(`/introductions/${made.id}`))
  }
  const isOff = cardId === null || second === null
  return (
    <FormDialog
      title={say(isToMe ? 'askFor' : 'introduce')}
      size="lg"
      verb={say('save')}
      isOff={isOff}
      save={save}
      close={close}
    >
      <PersonChoice
        label={say(isToMe ? 'toWhom' : 'first')}
        value={cardId}
        without={[other]}
        isRequired
        choose={setCardId}
      />
      {isToMe && cardId !== null && <IntroducerList cardId={cardId} chosen={second} choose={setSecond} />}
      <PersonChoice
        label={say(isToMe ? 'byWhom' : 'second')}
        value={other}
        without={[cardId]}
        choose={(chosen) => setSecond(chosen === null ? null : { cardId: chosen })}
      />
      <Textarea name="text" label={say('note')} maxLength={4_000} autosize />
      <Checkbox
        label={say('isMade')}
        checked={isMade}
        onChange={({ currentTarget }) => setMade(currentTarget.checked)}
      />
      {isOff && <p role="status">{say('missing')}</p>}
    </FormDialog>
  )
}
