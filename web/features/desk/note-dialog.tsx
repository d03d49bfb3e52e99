import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { newId } from '#web/data/verbs/new-id.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { deskWords } from './desk.words.ts'
import { entryWords } from './entry.words.ts'
import { ENTRY_KINDS } from './said-of.ts'
import { typedDetails } from './typed-details.ts'

/** Notes that somebody turned to the member: who, how they are reached, and what they want. */
export function NoteDialog({ close }: { close(): void }) {
  const say = useWords(entryWords)
  const sayDesk = useWords(deskWords)
  const queries = useQueryClient()
  // The same name for each try, so that one whose answer was lost makes nothing twice.
  const [id] = useState(() => newId())
  const save = async (typed: Readonly<Record<string, string>>) => {
    const { name = '', text = '', kind = 'other', source, ...details } = typed
    await call('POST', '/inbound', {
      body: {
        id,
        kind,
        source: source === undefined ? 'hand' : 'message',
        ...(name.trim() && { name: name.trim() }),
        ...(text.trim() && { text: text.trim() }),
        details: typedDetails({}, details),
      },
    })
    await queries.invalidateQueries({ queryKey: DESK })
    showToast({ tone: 'done', text: sayDesk('isNoted') })
  }
  return (
    <FormDialog title={say('noteTitle')} verb={say('noteSave')} save={save} close={close}>
      <p>{say('whoOrWhat')}</p>
      <TextInput name="name" label={say('name')} maxLength={300} data-autofocus />
      <Textarea name="text" label={say('text')} maxLength={4_000} autosize minRows={2} />
      <NativeSelect
        name="kind"
        label={say('kind')}
        defaultValue="other"
        data={ENTRY_KINDS.map((kind) => ({ value: kind, label: sayDesk(`kind-${kind}`) }))}
      />
      <TextInput name="organizations/p1" label={say('organization')} maxLength={300} />
      <TextInput name="phones/p1" type="tel" label={say('phone')} maxLength={100} />
      <TextInput name="emails/p1" type="email" label={say('mail')} maxLength={300} />
      <Checkbox name="source" label={say('message')} />
    </FormDialog>
  )
}
