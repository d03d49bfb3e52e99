import { type ReactNode, Suspense, useState } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import type { DraftList } from './list-dialog.tsx'

const ListDialog = lazily(() => import('./list-dialog.tsx'), 'ListDialog')

/** The dialog that names a smart list, and the way to open it. */
export function useListDialog(lists: SmartLists): {
  readonly dialog: ReactNode
  edit(list: DraftList, whenSaved?: (id: string) => void): void
} {
  const [draft, setDraft] = useState<DraftList | null>(null)
  const [after, setAfter] = useState<{ readonly run: (id: string) => void } | null>(null)
  const save = async ({ id, name, icon, query, isShared }: DraftList) => {
    setDraft(null)
    if (id !== undefined) return lists.change(id, { name, icon, isShared })
    const made = await lists.create({ name, icon, query, isShared })
    if (made) after?.run(made.id)
  }
  const dialog = draft && (
    <Suspense>
      <ListDialog first={draft} save={(list) => void save(list)} close={() => setDraft(null)} />
    </Suspense>
  )
  const edit = (list: DraftList, whenSaved?: (id: string) => void) => {
    setAfter(whenSaved ? { run: whenSaved } : null)
    setDraft(list)
  }
  return { dialog, edit }
}
