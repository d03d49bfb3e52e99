import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { openTalk } from '#web/data/just-talked/just-talked.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { mayAskWhoSees, mayShareCard } from '#web/data/rights/may-share.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { deleteCards } from '#web/data/verbs/delete-cards.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { downloadVcard } from './hand-on/download-vcard.ts'
import type { CardEdits } from './use-card-edits.ts'

/** A dialog of the page of a card. */
type CardDialog = 'labels' | 'books' | 'hand-on' | 'share'

/** Which dialog is open, and the way to close it. */
export interface OpenDialog {
  readonly dialog: CardDialog | null
  close(): void
}

/** Provides what can be done with the card that is shown. */
export function useCardVerbs(edits: CardEdits): OpenDialog {
  const { card, mayKeep, editing, toggleFavorite } = edits
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<CardDialog | null>(null)
  const isKnown = !isLocalId(card.id)
  const me = useMe()
  const books = useBooks() ?? []
  const mayShare = mayShareCard(card.bookIds, books, me)
  const home = books.find(({ id }) => id === card.bookIds[0])
  const mayAsk = isKnown && home !== undefined && mayAskWhoSees(home, me)
  const mayDelete = mayKeep && holdsRight(card.right, 'delete')
  const params = { cardId: card.id }
  const remove = async () => {
    const isOrganization = card.document.kind === 'org'
    await deleteCards([card.id])
    await navigate({ to: isOrganization ? '/organizations' : '/people', search: true as never })
  }
  const print = () => {
    presentSelection.clear()
    presentSelection.add([card.id])
    void navigate({ to: '/print' })
  }
  useVerbs({
    ...(me.mayWrite ? { 'talk.record': () => openTalk({ cardIds: [card.id] }) } : {}),
    'card.edit':
      mayKeep && editing === null
        ? () => void navigate({ to: '/people/$cardId/edit', params, search: true as never })
        : null,
    'card.favorite': mayKeep ? toggleFavorite : null,
    'card.label': mayKeep ? () => setDialog('labels') : null,
    'card.move': mayKeep && isKnown ? () => setDialog('books') : null,
    'card.access': mayAsk ? () => void navigate({ to: '/people/$cardId/access', params }) : null,
    'card.history': isKnown ? () => void navigate({ to: '/people/$cardId/history', params }) : null,
    'card.qr': () => setDialog('hand-on'),
    'card.share': () => setDialog('hand-on'),
    'card.share-with': isKnown && mayShare ? () => setDialog('share') : null,
    'card.vcard': () => void downloadVcard(card).catch(showTrouble),
    'card.print': isKnown ? () => print() : null,
    'card.delete': mayDelete ? () => void remove().catch(showTrouble) : null,
  })
  return { dialog, close: () => setDialog(null) }
}
