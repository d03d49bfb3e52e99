import { lazy, Suspense } from 'react'
import { ShareWindow } from '#web/kit/sharing/share-window.tsx'
import { BooksDialog } from './place/books-dialog.tsx'
import { LabelsDialog } from './place/labels-dialog.tsx'
import { useEdits } from './use-card-edits.ts'
import { useCardName } from './use-card-name.ts'
import type { OpenDialog } from './use-card-verbs.ts'

const HandOnDialog = lazy(() => import('./hand-on/hand-on-dialog.tsx').then((m) => ({ default: m.HandOnDialog })))

/** The dialog of the page that is open, if any. */
export function CardDialogs({ dialog, close }: OpenDialog) {
  if (dialog === 'labels') return <LabelsDialog onClose={close} />
  if (dialog === 'books') return <BooksDialog onClose={close} />
  if (dialog === 'share') return <ShareCard close={close} />
  if (dialog !== 'hand-on') return null
  return (
    <Suspense>
      <HandOnDialog onClose={close} />
    </Suspense>
  )
}

function ShareCard({ close }: { readonly close: () => void }) {
  const { card } = useEdits()
  const name = useCardName(card.document)
  return <ShareWindow subject={{ kind: 'card', cardId: card.id, name }} close={close} />
}
