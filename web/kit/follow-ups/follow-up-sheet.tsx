import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FollowUp } from '#web/data/tells/follow-up.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import { changeFollowUp, noteFollowUp } from '#web/data/verbs/tell.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { WhomField } from '#web/kit/talks/whom-field.tsx'
import { useWords } from '#web/words/use-words.ts'
import { followUpWords } from './follow-up.words.ts'

interface FollowUpSheetProps {
  /** With whom a new one is; asked for unless given. */
  readonly cardIds?: readonly string[]
  /** The one that is said otherwise; a new one unless given. */
  readonly was?: FollowUp
  close(): void
}

const USUAL_DAYS = 7

/** What is to be done, with whom and by when. */
export function FollowUpSheet({ cardIds = [], was, close }: FollowUpSheetProps) {
  const say = useWords(followUpWords)
  const [people, setPeople] = useState(was ? [was.cardId] : cardIds)
  const [text, setText] = useState(was?.text ?? '')
  const [dueOn, setDueOn] = useState(was?.dueOn ?? localDay(new Date(), USUAL_DAYS))
  const [isPromised, setPromised] = useState(was?.isPromised ?? false)
  const save = async () => {
    const said = { text: text.trim(), dueOn, isPromised }
    if (was) await changeFollowUp(was, said)
    else await noteFollowUp(...people.map((cardId) => ({ cardId, ...said })))
  }
  const isReady = people.length > 0 && text.trim() !== '' && dueOn !== ''
  return (
    <FormDialog title={say('title')} verb={say('save')} isOff={!isReady} save={save} close={close}>
      {!was && <WhomField cardIds={people} change={setPeople} />}
      <TextInput
        label={say('text')}
        maxLength={1_000}
        dir="auto"
        value={text}
        {...(people.length > 0 ? { 'data-autofocus': true } : {})}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={say('dueOn')}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      <Checkbox
        label={say('isPromised')}
        checked={isPromised}
        onChange={({ currentTarget }) => setPromised(currentTarget.checked)}
      />
    </FormDialog>
  )
}
