import type { CardResource } from '@lazo/contract'
import { applyLayer, diffCards, type PatchObject } from '@lazo/jscontact'
import { ApiError, OfflineError } from '../api/api-error.ts'
import { readAnswer } from '../api/call.ts'
import { readResource } from '../replica/replica-card.ts'
import type { EditAction } from './action.ts'
import type { AskServer } from './ask-server.ts'
import type { Entry } from './entry.ts'
import { layerAfter } from './layer-after.ts'
import type { Outcome } from './outcome.ts'
import { readCard } from './read-card.ts'
import { rebaseEdit } from './rebase-edit.ts'
import { sayRefused } from './say-refused.ts'
import { sendBulk } from './send-bulk.ts'
import { sendTell } from './send-tell.ts'
import { sendUndo } from './send-undo.ts'

/** Sends one entry, and tells what became of it. Throws only what nobody foresaw. */
export async function sendEntry(entry: Entry, ask: AskServer): Promise<Outcome> {
  try {
    return await send(entry, ask)
  } catch (error) {
    if (error instanceof OfflineError) return laterAfter(error)
    if (!(error instanceof ApiError)) throw error
    try {
      return await judge(entry, error, ask)
    } catch (second) {
      if (second instanceof OfflineError) return laterAfter(second)
      throw second
    }
  }
}

function laterAfter({ mayHaveArrived }: OfflineError): Outcome {
  return { kind: 'later', isOffline: true, mayHaveArrived }
}

const READING: ReadonlySet<string> = new Set(['card-changed', 'condition-failed'])

async function judge(entry: Entry, error: ApiError, ask: AskServer): Promise<Outcome> {
  const { status, code, facts } = error
  const { action, mayHaveArrived } = entry
  const refused: Outcome = { kind: 'refused', code, message: sayRefused(action, error.message) }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 429 || status === 408 || status >= 500) {
    const seconds = facts.retryAfterSeconds
    const later = { kind: 'later', isOffline: false, mayHaveArrived: status >= 500 } as const
    return typeof seconds === 'number' ? { ...later, seconds } : later
  }
  if (action.kind === 'edit' && READING.has(code)) return await meetOthers(entry, action, ask)
  if (mayHaveArrived && code === 'uid-taken' && action.kind === 'create')
    return (await findMade(action, ask)) ?? refused
  // An answer was lost on the way before: what is undone already is so by us.
  if (mayHaveArrived && code === 'already-undone' && action.kind === 'undo-batch') return { kind: 'done', result: {} }
  return refused
}

async function send(entry: Entry, ask: AskServer): Promise<Outcome> {
  const { action } = entry
  switch (action.kind) {
    case 'edit':
      return await sendEdit(entry, action, ask)
    case 'layer':
      return await sendLayer(entry, action, ask)
    case 'create':
      return await tellSaved(await ask('POST', '/cards', { body: { ...action.card, bookIds: [action.bookId] } }))
    case 'photo':
      return await tellSaved(await ask('PUT', `/cards/${action.cardId}/photo`, { bytes: action.photo }))
    case 'undo-edit':
    case 'undo-batch':
      return await sendUndo(entry, action, ask)
    case 'tell':
      return await sendTell(entry, action, ask)
    default:
      return await sendBulk(entry, action, ask)
  }
}

/** What it was made upon may have come to the server without telling its state: then that is asked for first. */
async function sendEdit(entry: Entry, action: EditAction, ask: AskServer): Promise<Outcome> {
  const base = entry.base?.etag
  if (!base) return await meetOthers(entry, action, ask)
  const answer = await ask('PATCH', `/cards/${action.cardId}`, { body: { patch: action.patch, base } })
  // Who takes off the label by which alone they saw a card sees it no longer, and the feed tells that it is gone.
  return answer.status === 204 ? { kind: 'done', result: {} } : await tellSaved(answer)
}

interface LayerAction {
  readonly cardId: string
  readonly patch: PatchObject
}

/** A layer is written whole: what it is made of is read just before, so that another device's values stay. */
async function sendLayer(entry: Entry, { cardId, patch }: LayerAction, ask: AskServer): Promise<Outcome> {
  const card = await readCard(cardId, ask)
  const layer = layerAfter(card, patch)
  await ask('PUT', `/cards/${cardId}/overlay`, { body: { patch: layer } })
  const [before, after] = [card.overlay ?? {}, layer].map((one) => applyLayer(card.shared, one).card)
  // Where an answer was lost, what was read has the patch already: it leads back to nowhere.
  const isAgain = Boolean(entry.mayHaveArrived) && entry.reverse != null
  return { kind: 'done', result: { reverse: isAgain ? entry.reverse! : diffCards(after!, before!) } }
}

/** Where nothing of the edit is left, others did the same: then it is done. */
async function meetOthers(entry: Entry, action: EditAction, ask: AskServer): Promise<Outcome> {
  const card = await readCard(action.cardId, ask)
  const present = { shared: card.shared, etag: card.etag }
  const rebased = rebaseEdit({ ...entry, action, base: entry.base ?? present }, present)
  return rebased ? { kind: 'changed', entry: rebased } : { kind: 'card', card, result: {} }
}

/** The card that an earlier try made, whose answer was lost; null when it was not that. */
async function findMade({ card }: { card: { uid?: string } }, ask: AskServer): Promise<Outcome | null> {
  const filter = JSON.stringify({ uid: card.uid })
  const answer = await ask('GET', '/cards', { query: { filter, limit: 1 } })
  const [made] = (await readAnswer<{ items: CardResource[] }>(answer)).items
  return made ? { kind: 'card', card: await readCard(made.id, ask), result: { cardId: made.id } } : null
}

async function tellSaved(answer: Response): Promise<Outcome> {
  const saved = await readAnswer<CardResource & { versionId?: string | null }>(answer)
  const card = readResource(saved, answer.headers.get('etag') ?? '')
  return { kind: 'card', card, result: { cardId: card.id, versionId: saved.versionId ?? null } }
}
