import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { SmartList } from '../address/people-spec.ts'
import type { SmartListChange, SmartLists } from '../source/use-smart-lists.ts'
import { smartListWords } from './smart-list.words.ts'

/** A list that is made, or one that is changed. */
type Draft = SmartListChange & Pick<SmartList, 'name' | 'icon' | 'query' | 'isShared'> & { readonly id?: string }

/** The dialog that names a smart list, and the way to open it. */
export function useListDialog(lists: SmartLists): {
  readonly dialog: ReactNode
  edit(list: Draft, whenSaved?: (id: string) => void): void
} {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [after, setAfter] = useState<{ readonly run: (id: string) => void } | null>(null)
  const save = async ({ id, name, icon, query, isShared }: Draft) => {
    setDraft(null)
    if (id !== undefined) return lists.change(id, { name, icon, isShared })
    const made = await lists.create({ name, icon, query, isShared })
    if (made) after?.run(made.id)
  }
  const dialog = draft && <ListDialog first={draft} save={(list) => void save(list)} close={() => setDraft(null)} />
  const edit = (list: Draft, whenSaved?: (id: string) => void) => {
    setAfter(whenSaved ? { run: whenSaved } : null)
    setDraft(list)
  }
  return { dialog, edit }
}

interface ListDialogProps {
  readonly first: Draft
  save(list: Draft): void
  close(): void
}

function ListDialog({ first, save, close }: ListDialogProps) {
  const say = useWords(smartListWords)
  const [draft, setDraft] = useState(first)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
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
