import type { ReplicaCard } from '../replica/replica-card.ts'
import type { EntriesView, EntryChanges } from '../replica/storage.ts'
import { renameCards } from './action.ts'
import type { Entry, EntryRefusal } from './entry.ts'
import { isEdit, rebaseEdit } from './rebase-edit.ts'

/**
 * What the outbox is after an entry is done and the server told the card: it leaves, those behind it get the card's id, and
 * the next edit goes on from the state that the server told. Pure.
 */
export function acknowledge({ entries }: EntriesView, done: Entry, card: ReplicaCard): EntryChanges {
  const [was] = done.cardIds
  const behind = entries
    .filter((entry) => entry.id > done.id && entry.state !== 'refused')
    .map((entry) => (was === card.id ? entry : renameCard(entry, was!, card.id)))
  const changes = settleNext(behind, card)
  return { put: changes.put, remove: [done.id, ...changes.remove] }
}

/** What the outbox is without an entry that was never sent: edits that were made upon it go on without it. Pure. */
export function withdraw({ entries }: EntriesView, gone: Entry): EntryChanges {
  const behind = entries.filter((entry) => entry.id > gone.id && entry.state !== 'refused')
  // Nothing can be done to a card that was never made.
  if (gone.action.kind === 'create') return { remove: [gone, ...behind].map(({ id }) => id) }
  if (!isEdit(gone)) return { remove: [gone, ...behind.filter(isToldUpon(gone))].map(({ id }) => id) }
  const changes = settleNext(behind, gone.base)
  return { put: changes.put, remove: [gone.id, ...changes.remove] }
}

/** What the outbox is after the server refused an entry: it stays to be seen, and what was made upon it goes on without it. Pure. */
export function refuse(view: EntriesView, refused: Entry, refusal: EntryRefusal): EntryChanges {
  const { put = [], remove = [] } = withdraw(view, refused)
  // What was to be done to a card that was never made is lost with it.
  const isLost = ({ id }: Entry): boolean =>
    id === refused.id || (refused.action.kind === 'create' && remove.includes(id))
  const told = view.entries
    .filter(isLost)
    .map((entry) => ({ ...entry, state: 'refused' as const, isSending: false, conflict: null, refusal }))
  return { put: [...put, ...told], remove: remove.filter((id) => !told.some((entry) => entry.id === id)) }
}

/** The edits behind, each upon the one before; of those that nothing is left of nothing stays. */
function settleNext(
  behind: readonly Entry[],
  from: { etag: string | null; shared: ReplicaCard['shared'] },
): { put: Entry[]; remove: number[] } {
  const [put, remove]: [Entry[], number[]] = [[], []]
  let isFirst = true
  for (const entry of behind) {
    if (!isFirst || !isEdit(entry) || entry.base.etag !== null) put.push(entry)
    else {
      const rebased = rebaseEdit(entry, { etag: from.etag, shared: from.shared })
      if (rebased) put.push(rebased)
      else remove.push(entry.id)
      // What comes after was made upon this one, and waits for its answer as before.
      isFirst = rebased === null
    }
  }
  return { put, remove }
}

/** An entry that is about a card made here, which has the id of the server now. Pure. */
function renameCard(entry: Entry, from: string, to: string): Entry {
  const rename = (id: string): string => (id === from ? to : id)
  return { ...entry, cardIds: entry.cardIds.map(rename), action: renameCards(entry.action, rename) }
}

/** What was told of something that is told no more has nothing to hold on to. */
function isToldUpon(gone: Entry): (entry: Entry) => boolean {
  const { action } = gone
  if (action.kind !== 'tell' || action.request.method !== 'POST' || action.about === 'tie') return () => false
  return (entry) => entry.action.kind === 'tell' && entry.action.of === action.of
}
