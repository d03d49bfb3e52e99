import type { CardResource, OutputOf, undoReport } from '@lazo/contract'
import { applyLayer, diffCards, type PatchObject } from '@lazo/jscontact'
import { ApiError, OfflineError } from '../api/api-error.ts'
import type { ask } from '../api/call.ts'
import { type ReplicaCard, readResource } from '../replica/replica-card.ts'
import type { Action } from './action.ts'
import type { Entry, EntryResult } from './entry.ts'
import { layerAfter } from './layer-after.ts'
import { type EditEntry, isEdit, rebaseEdit } from './rebase-edit.ts'

/** The way to the server; `ask` of the API is it. Throws `ApiError` and `OfflineError`. */
export type AskServer = typeof ask

/** What became of an entry that was sent. */
export type Outcome =
  /** Done, and the server told the card as it is now. */
  | { readonly kind: 'card'; readonly card: ReplicaCard; readonly result: EntryResult }
  /** Done; what it made of the cards is still to be read. */
  | { readonly kind: 'done'; readonly result: EntryResult }
  /** It must be another first: it clashes with what somebody else did, or was made on a state the server has forgotten. */
  | { readonly kind: 'changed'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** Not now; after so many seconds when the server says so. */
  | { readonly kind: 'later'; readonly seconds?: number; readonly isOffline: boolean }
  | { readonly kind: 'signed-out' }

/** Sends one entry, and tells what became of it. Throws only what nobody foresaw. */
export async function sendEntry(entry: Entry, ask: AskServer): Promise<Outcome> {
  try {
    return await send(entry, ask)
  } catch (error) {
    if (error instanceof OfflineError) return { kind: 'later', isOffline: true }
    if (error instanceof ApiError) return await judge(entry, error, ask)
    throw error
  }
}

const READING: ReadonlySet<string> = new Set(['card-changed', 'condition-failed'])

async function judge(entry: Entry, error: ApiError, ask: AskServer): Promise<Outcome> {
  const { status, code, message, facts } = error
  if (status === 401) return { kind: 'signed-out' }
  if (status === 429 || status === 408 || status >= 500) {
    const seconds = facts.retryAfterSeconds
    return { kind: 'later', isOffline: false, ...(typeof seconds === 'number' ? { seconds } : {}) }
  }
  if (isEdit(entry) && READING.has(code)) return await meetOthers(entry, ask)
  if (entry.tries > 0 && code === 'uid-taken' && entry.action.kind === 'create')
    return await findMade(entry.action, ask)
  // An answer was lost on the way before: what is gone or undone already is so by us.
  if (entry.tries > 0 && isDoneBy(entry.action, code)) return { kind: 'done', result: {} }
  return { kind: 'refused', code, message }
}

function isDoneBy({ kind }: Action, code: string): boolean {
  return (kind === 'delete' && code === 'card-not-found') || (kind === 'undo-batch' && code === 'already-undone')
}

async function send(entry: Entry, ask: AskServer): Promise<Outcome> {
  const { action } = entry
  switch (action.kind) {
    case 'edit': {
      const body = { patch: action.patch, base: entry.base?.etag ?? undefined }
      return await tellSaved(await ask('PATCH', `/cards/${action.cardId}`, { body }))
    }
    case 'layer':
      return await sendLayer(action, ask)
    case 'create':
      return await tellSaved(await ask('POST', '/cards', { body: { ...action.card, bookIds: [action.bookId] } }))
    case 'photo':
      return await tellSaved(await ask('PUT', `/cards/${action.cardId}/photo`, { bytes: action.photo }))
    case 'undo-edit':
      return await tellUndo(await ask('POST', `/cards/${action.cardId}/history/${action.versionId}/undo`))
    case 'undo-batch':
      return await tellUndo(await ask('POST', `/batches/${action.batchId}/undo`))
    default:
      return await sendBulk(action, ask)
  }
}

type BulkAction = Extract<Action, { kind: 'delete' | 'restore' | 'move' | 'link' | 'unlink' }>

async function sendBulk(action: BulkAction, ask: AskServer): Promise<Outcome> {
  const { kind, cardIds, batchId } = action
  const body = { cardIds, batchId, ...(kind === 'move' ? { bookId: action.bookId } : {}) }
  const answer = await ask('POST', pathOf(action), { body })
  const told = (await answer.json()) as { batchId: string }
  return { kind: 'done', result: { batchId: told.batchId } }
}

function pathOf(action: BulkAction): string {
  switch (action.kind) {
    case 'delete':
      return '/cards/deletions'
    case 'restore':
      return '/trash/restorations'
    case 'move':
      return '/cards/moves'
    case 'link':
      return `/books/${action.bookId}/links`
    case 'unlink':
      return `/books/${action.bookId}/links/deletions`
  }
}

/** A layer is written whole: what it is made of is read just before, so that another device's values stay. */
async function sendLayer({ cardId, patch }: { cardId: string; patch: PatchObject }, ask: AskServer): Promise<Outcome> {
  const card = await readCard(cardId, ask)
  const layer = layerAfter(card, patch)
  await ask('PUT', `/cards/${cardId}/overlay`, { body: { patch: layer } })
  const [before, after] = [card.overlay ?? {}, layer].map((one) => applyLayer(card.shared, one).card)
  return { kind: 'done', result: { reverse: diffCards(after!, before!) } }
}

/** Where nothing of the edit is left, others did the same: then it is done. */
async function meetOthers(entry: EditEntry, ask: AskServer): Promise<Outcome> {
  const card = await readCard(entry.action.cardId, ask)
  const rebased = rebaseEdit(entry, { shared: card.shared, etag: card.etag })
  return rebased ? { kind: 'changed', entry: rebased } : { kind: 'card', card, result: {} }
}

/** The card that an earlier try made, whose answer was lost. */
async function findMade({ card }: { card: { uid?: string } }, ask: AskServer): Promise<Outcome> {
  const filter = JSON.stringify({ uid: card.uid })
  const answer = await ask('GET', '/cards', { query: { filter, limit: 1 } })
  const [made] = ((await answer.json()) as { items: CardResource[] }).items
  if (!made) return { kind: 'refused', code: 'uid-taken', message: '' }
  return { kind: 'card', card: await readCard(made.id, ask), result: { cardId: made.id } }
}

async function readCard(cardId: string, ask: AskServer): Promise<ReplicaCard> {
  const answer = await ask('GET', `/cards/${cardId}`)
  return readResource((await answer.json()) as CardResource, answer.headers.get('etag') ?? '')
}

async function tellSaved(answer: Response): Promise<Outcome> {
  const saved = (await answer.json()) as CardResource & { versionId?: string | null }
  const card = readResource(saved, answer.headers.get('etag') ?? '')
  return { kind: 'card', card, result: { cardId: card.id, versionId: saved.versionId ?? null } }
}

async function tellUndo(answer: Response): Promise<Outcome> {
  const { batchId, cards, leftCount } = (await answer.json()) as OutputOf<typeof undoReport>
  // Nothing was taken back, since others edited it meanwhile: the app has words for this code.
  if (cards === 0 && leftCount > 0) return { kind: 'refused', code: 'edited-since', message: '' }
  return { kind: 'done', result: { batchId } }
}
