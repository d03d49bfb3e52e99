import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Objective, ObjectiveFields } from '#web/data/hooks/use-aims.ts'
import { useLists } from '#web/data/hooks/use-lists.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { PeopleChoice } from './people-choice.tsx'
import { TargetFields } from './target-fields.tsx'

interface ObjectiveDialogProps {
  /** Null for a new one. */
  readonly objective: Objective | null
  save(fields: ObjectiveFields): Promise<void>
  close(): void
}

const YEAR = 365 * 86_400_000
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10)

/** What an objective is told to be. */
export function ObjectiveDialog({ objective, save, close }: ObjectiveDialogProps) {
  const say = useWords(objectiveWords)
  const lists = useLists()
  const [target, setTarget] = useState<Objective['target']>(objective?.target ?? null)
  const [cardIds, setCardIds] = useState<readonly string[]>(objective?.cardIds ?? [])
  const [listId, setListId] = useState(objective?.listId ?? '')
  const [hours, setHours] = useState<number | string>(objective?.budgetMinutes ? objective.budgetMinutes / 60 : '')
  const send = (typed: Readonly<Record<string, string>>) =>
    save({
      title: typed.title!,
      why: typed.why!.trim() || null,
      startsOn: typed.startsOn!,
      endsOn: typed.endsOn!,
      target,
      cardIds: [...cardIds],
      listId: listId === '' ? null : listId,
      budgetMinutes: typeof hours === 'number' && hours > 0 ? Math.round(hours * 60) : null,
    })
  return (
    <FormDialog title={say(objective ? 'change' : 'make')} size="lg" verb={say('save')} save={send} close={close}>
      <TextInput
        name="title"
        label={say('name')}
        defaultValue={objective?.title ?? ''}
        maxLength={200}
        required
        data-autofocus
      />
      <Textarea name="why" label={say('why')} defaultValue={objective?.why ?? ''} maxLength={4_000} autosize />
      <div className={styles.pair}>
        <TextInput
          name="startsOn"
          type="date"
          label={say('startsOn')}
          defaultValue={objective?.startsOn ?? isoDay(Date.now())}
          required
        />
        <TextInput
          name="endsOn"
          type="date"
          label={say('endsOn')}
          defaultValue={objective?.endsOn ?? isoDay(Date.now() + YEAR)}
          required
        />
      </div>
      <TargetFields target={target} set={setTarget} />
      <NumberInput label={say('budget')} value={hours} onChange={setHours} min={0} max={10_000} />
      <PeopleChoice cardIds={cardIds} choose={setCardIds} />
      <NativeSelect
        label={say('segment')}
        value={listId}
        onChange={({ currentTarget }) => setListId(currentTarget.value)}
        data={[{ value: '', label: say('noSegment') }, ...lists.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </FormDialog>
  )
}
