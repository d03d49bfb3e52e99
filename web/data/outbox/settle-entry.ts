import type { ReplicaCard } from '../replica/replica-card.ts'
import { StorageFullError } from '../replica/storage.ts'
import { acknowledge, refuse } from './acknowledge.ts'
import { waitAfter } from './backoff.ts'
import type { Entry, EntryRefusal, EntryResult } from './entry.ts'
import type { Outbox } from './outbox.ts'
import type { LeftCards, Outcome } from './outcome.ts'
import { reverseOf } from './way-back.ts'

/** What is needed to settle entries, and who is told. */
export interface SettleParts {
  readonly outbox: Outbox
  readonly now: () => number
  readonly random: () => number
  /** Keeps a card as the server just told it, under its id of the server. */
  readonly keepCard: (card: ReplicaCard) => Promise<void>
  readonly keepAlias: (from: string, to: string) => Promise<void>
  readonly settled: (entry: Entry, result: EntryResult) => void
  readonly refused: (entry: Entry) => void
  /** Something was done of which only the change feed tells the outcome. */
  readonly wantNews: () => void
}

/** What the server has answered, of whatever kind. */
type Answered = Extract<Outcome, { kind: 'card' | 'done' | 'changed' | 'refused' }>

/** Brings an entry to where the server's answer leads it: away, to what must be read still, on again, or to be seen. */
export async function settleEntry(entry: Entry, outcome: Answered, parts: SettleParts): Promise<void> {
  switch (outcome.kind) {
    case 'card':
      await keep(entry, outcome, parts)
      return tellLeft(entry, outcome.left, parts)
    case 'done':
      await putEntry({ ...entry, state: 'sent', isSending: false }, parts)
      parts.settled(entry, outcome.result)
      await tellLeft(entry, outcome.left, parts)
      return parts.wantNews()
    case 'changed':
      return change(entry, outcome.entry, parts)
    case 'refused':
      return refuseEntry(entry, { code: outcome.code, message: outcome.message }, parts)
  }
}

/** When an entry is tried again that was tried in vain once more, in milliseconds. */
export function nextTry({ tries }: Entry, { now, random }: Pick<SettleParts, 'now' | 'random'>): number {
  return now() + waitAfter(tries + 1, random())
}

/** Puts an entry into the place of its former state. */
export async function putEntry(entry: Entry, { outbox }: Pick<SettleParts, 'outbox'>): Promise<void> {
  await outbox.change(entry.cardIds, () => ({ put: [entry] }))
}

async function keep(entry: Entry, { card, result }: Extract<Answered, { kind: 'card' }>, parts: SettleParts) {
  const [was] = entry.cardIds
  if (was !== card.id) await parts.keepAlias(was!, card.id)
  const isKept = await keepIfRoom(card, parts)
  await parts.outbox.change([...entry.cardIds, card.id], (view) => acknowledge(view, entry, card))
  // An edit that changed nothing is taken back by what led there only if it was this one that had come before.
  const isOurs = typeof result.versionId === 'string' || Boolean(entry.mayHaveArrived)
  parts.settled(entry, { ...result, reverse: result.reverse ?? (isOurs ? reverseOf(entry) : {}) })
  if (!isKept) parts.wantNews()
}

/** A full disk must not hold back what is at the server already. */
async function keepIfRoom(card: ReplicaCard, { keepCard }: SettleParts): Promise<boolean> {
  try {
    await keepCard(card)
    return true
  } catch (error) {
    if (error instanceof StorageFullError) return false
    throw error
  }
}

/** Sent again at once, unless others are always faster. */
async function change(entry: Entry, changed: Entry, parts: SettleParts): Promise<void> {
  const notBefore = entry.tries < 3 ? 0 : nextTry(entry, parts)
  await putEntry({ ...changed, isSending: false, tries: entry.tries + 1, notBefore }, parts)
  parts.wantNews()
}

async function refuseEntry(entry: Entry, refusal: EntryRefusal, parts: SettleParts): Promise<void> {
  await parts.outbox.change(entry.cardIds, (view) => refuse(view, entry, refusal))
  parts.settled(entry, { isRefused: true })
  parts.refused({ ...entry, refusal })
  parts.wantNews()
}

async function tellLeft(entry: Entry, left: LeftCards | undefined, { outbox, refused }: SettleParts): Promise<void> {
  if (left) refused(await outbox.addRefused(entry, left))
}
