import { BookDialog } from './book-dialog.tsx'
import type { BulkWish } from './bulk-wish.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { LabelDialog } from './label-dialog.tsx'

interface BulkDialogsProps {
  readonly wish: BulkWish | null
  close(): void
}

const DIALOGS = { label: LabelDialog, edit: EditDialog, move: BookDialog, delete: DeleteDialog } as const

/** The dialog of the act that a person is about to do. */
export function BulkDialogs({ wish, close }: BulkDialogsProps) {
  if (!wish) return null
  const { kind, ...asked } = wish
  const Dialog = DIALOGS[kind]
  return <Dialog {...asked} close={close} />
}
