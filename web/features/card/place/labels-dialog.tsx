import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import { OwnLabelsField } from './own-labels-field.tsx'
import { placeWords } from './place.words.ts'
import { TagFields } from './tag-fields.tsx'

/** Labels, kinds and sectors of the card, changed together. */
export function LabelsDialog({ onClose }: { onClose(): void }) {
  const say = useWords(placeWords)
  const edits = useEdits()
  const [draft, setDraft] = useState(edits.draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edits.save(draft)
    onClose()
  }
  return (
    <Dialog title={say('labels')} size="lg" close={onClose}>
      <form onSubmit={submit}>
        <Stack>
          {edits.mayEdit && <TagFields isFirst draft={draft} onChange={setDraft} />}
          <OwnLabelsField isFirst={!edits.mayEdit} draft={draft} onChange={setDraft} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit">{say('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
