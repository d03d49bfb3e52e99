import { Suspense } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import type { BulkWish } from './bulk-wish.ts'

interface BulkDialogsProps {
  readonly wish: BulkWish | null
  close(): void
}

const DIALOGS = {
  label: lazily(() => import('./label-dialog.tsx'), 'LabelDialog'),
  edit: lazily(() => import('./edit-dialog.tsx'), 'EditDialog'),
  move: lazily(() => import('./book-dialog.tsx'), 'BookDialog'),
  delete: lazily(() => import('./delete-dialog.tsx'), 'DeleteDialog'),
} as const

/** The dialog of the act that a person is about to do. */
export function BulkDialogs({ wish, close }: BulkDialogsProps) {
  if (!wish) return null
  const { kind, ...asked } = wish
  const Dialog = DIALOGS[kind]
  return (
    <Suspense>
      <Dialog {...asked} close={close} />
    </Suspense>
  )
}
