import { TextInput } from '@mantine/core'
import { localDay } from '#web/data/tells/local-day.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { eventWords } from './event.words.ts'
import type { EventFields } from './use-event-acts.ts'
import type { FairEvent } from './use-events.ts'

interface EventDialogProps {
  readonly title: string
  /** The one that is said otherwise; a new one unless given. */
  readonly was?: FairEvent
  save(fields: Pick<EventFields, 'name' | 'place' | 'heldOn'>): Promise<void>
  close(): void
}

/** What an event is called, where and when it is. */
export function EventDialog({ title, was, save, close }: EventDialogProps) {
  const say = useWords(eventWords)
  return (
    <FormDialog
      title={title}
      verb={say('save')}
      save={({ name = '', place = '', heldOn = '' }) => save({ name, place: place.trim() || null, heldOn })}
      close={close}
    >
      <TextInput name="name" label={say('name')} defaultValue={was?.name} maxLength={200} required data-autofocus />
      <TextInput name="place" label={say('place')} defaultValue={was?.place ?? ''} maxLength={200} />
      <TextInput name="heldOn" type="date" label={say('day')} defaultValue={was?.heldOn ?? localDay()} required />
    </FormDialog>
  )
}
