import type { createdCalendarFeed, OutputOf } from '@lazo/contract'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { calendarWords } from './calendars.words.ts'
import { useLists } from './use-calendars.ts'

/** A new address to subscribe to, with where it is. */
export type CreatedFeed = OutputOf<typeof createdCalendarFeed>

interface NewFeedProps {
  close(): void
  made(feed: CreatedFeed): void
}

/** Asks what a calendar to subscribe to is to tell. */
export function NewFeed({ close, made }: NewFeedProps) {
  const say = useWords(calendarWords)
  const { data: lists } = useLists()
  const [hasOccasions, setOccasions] = useState(true)
  const [hasFollowUps, setFollowUps] = useState(false)
  const save = async ({ name = '', list = '' }: Readonly<Record<string, string>>) => {
    const body = { name, listId: list === '' ? null : list, hasOccasions, hasFollowUps }
    made(await call<CreatedFeed>('POST', '/calendars/feeds', { body }))
  }
  const whose = [
    { value: '', label: say('all') },
    ...(lists?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <FormDialog
      title={say('addTitle')}
      verb={say('make')}
      isOff={!hasOccasions && !hasFollowUps}
      save={save}
      close={close}
    >
      <TextInput
        name="name"
        label={say('name')}
        defaultValue={say('withOccasions')}
        maxLength={200}
        required
        data-autofocus
      />
      <NativeSelect name="list" label={say('whose')} data={whose} />
      <Checkbox
        label={say('withOccasions')}
        checked={hasOccasions}
        onChange={({ currentTarget }) => setOccasions(currentTarget.checked)}
      />
      <Checkbox
        label={say('withFollowUps')}
        checked={hasFollowUps}
        onChange={({ currentTarget }) => setFollowUps(currentTarget.checked)}
      />
    </FormDialog>
  )
}
