import { isFavorite } from '@lazo/jscontact'
import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { editLayer } from '#web/data/verbs/edit-layer.ts'
import { editSides } from '#web/data/verbs/edit-sides.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { Draft } from './draft/draft.ts'
import { newRow } from './draft/parts.table.ts'
import { readDraft } from './draft/read-draft.ts'
import { keyOf, type Part, type Row } from './draft/row.ts'
import { patchesOf } from './draft/split-sides.ts'
import { makeRelated } from './make-related.ts'

/** What can be done with the card that is shown. */
export interface CardEdits {
  readonly card: OpenCard
  readonly draft: Draft
  /** The normal forms its line knows: numbers with their country. */
  readonly handles: readonly string[]
  /** Whether the shared card may be changed. */
  readonly mayEdit: boolean
  /** Whether the own layer may be changed. */
  readonly mayKeep: boolean
  readonly isFavorite: boolean
  /** The key of the row that is edited in place, `name` for the name; null when none is. */
  readonly editing: string | null
  /** The row that is being added in place. */
  readonly added: Row | null
  open(key: string | null): void
  add(part: Part): void
  saveRow(row: Row): void
  removeRow(row: Row): void
  save(draft: Draft): void
  toggleFavorite(): void
}

/** The edits of the card that is shown, for everything on its page. */
export const CardEditsContext = createContext<CardEdits | null>(null)

/** The edits of the card around a component. */
export function useEdits(): CardEdits {
  const edits = useContext(CardEditsContext)
  if (!edits) throw new Error('no card is shown around this')
  return edits
}

/** What its reader may do with a card, and how. */
export function useCardEdits(card: OpenCard): CardEdits {
  const { mayWrite } = useMe()
  const line = useCardIndex().get(card.id)
  const [place, setPlace] = useState<{ readonly editing: string | null; readonly added: Row | null }>(NOWHERE)
  const draft = useMemo(() => readDraft(card), [card])
  const save = useCallback((next: Draft) => void saveDraft(card, next).catch(showTrouble), [card])
  const isMarked = isFavorite(card.overlay)
  return {
    card,
    draft,
    handles: line?.handles ?? [],
    mayEdit: mayWrite && holdsRight(card.right, 'edit'),
    mayKeep: mayWrite,
    isFavorite: isMarked,
    ...place,
    open: (editing) => setPlace({ editing, added: null }),
    add: (part) => {
      const added = newRow(part)
      setPlace({ editing: keyOf(added), added })
    },
    saveRow: (row) => {
      save({ ...draft, rows: putRow(draft.rows, row) })
      setPlace(NOWHERE)
    },
    removeRow: (row) => {
      save({ ...draft, rows: draft.rows.filter((other) => keyOf(other) !== keyOf(row)) })
      setPlace(NOWHERE)
    },
    save: (next) => {
      save(next)
      setPlace(NOWHERE)
    },
    toggleFavorite: () => void editLayer(card.id, { 'lazo.app:favorite': isMarked ? null : true }).catch(showTrouble),
  }
}

const NOWHERE = { editing: null, added: null }

/** Keeps what a draft says of a card, with the people made in it. */
export async function saveDraft(card: OpenCard, draft: Draft): Promise<void> {
  const whole = await makeRelated(draft, card.bookIds[0] ?? '')
  await editSides(card.id, patchesOf(whole, card))
}

function putRow(rows: readonly Row[], row: Row): Row[] {
  const key = keyOf(row)
  return rows.some((other) => keyOf(other) === key)
    ? rows.map((other) => (keyOf(other) === key ? row : other))
    : [...rows, row]
}
