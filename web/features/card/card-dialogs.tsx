import { lazy, Suspense } from 'react'
import { BooksDialog } from './place/books-dialog.tsx'
import { LabelsDialog } from './place/labels-dialog.tsx'
import type { OpenDialog } from './use-card-verbs.ts'

const HandOnDialog = lazy(() => import('./hand-on/hand-on-dialog.tsx').then((m) => ({ default: m.HandOnDialog })))

/** The dialog of the page that is open, if any. */
export function CardDialogs({ dialog, close }: OpenDialog) {
  if (dialog === 'labels') return <LabelsDialog onClose={close} />
  if (dialog === 'books') return <BooksDialog onClose={close} />
  if (dialog !== 'hand-on') return null
  return (
    <Suspense>
      <HandOnDialog onClose={close} />
    </Suspense>
  )
}
