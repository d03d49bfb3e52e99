import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { SmartList } from '../address/people-spec.ts'
import type { SmartListChange } from '../source/use-smart-lists.ts'
import { smartListWords } from './smart-list.words.ts'

/** A list that is made, or one that is changed. */
export type DraftList = SmartListChange &
  Pick<SmartList, 'name' | 'icon' | 'query' | 'isShared'> & { readonly id?: string }

interface ListDialogProps {
  readonly first: DraftList
  save(list: DraftList): void
  close(): void
}

/** The dialog that names a smart list. */
export function ListDialog({ first, save, close }: ListDialogProps) {
  const say = useWords(smartListWords)
  const [draft, setDraft] = useState(first)
  const change = (part: Partial<DraftList>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save({ ...draft, name: draft.name.trim(), icon: draft.icon?.trim() || null })
  }
  return (
    <Dialog title={say(first.id === undefined ? 'saveTitle' : 'changeTitle')} close={close}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={say('name')}
            value={draft.name}
            maxLength={200}
            required
            data-autofocus
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={say('icon')}
            description={say('iconHint')}
            value={draft.icon ?? ''}
            maxLength={8}
            onChange={(event) => change({ icon: event.currentTarget.value })}
          />
          <Switch
            label={say('share')}
            description={say('shareHint')}
            checked={draft.isShared}
            onChange={(event) => change({ isShared: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" disabled={draft.name.trim() === ''}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
