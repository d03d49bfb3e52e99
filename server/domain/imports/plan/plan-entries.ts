import { addPositions, type Card } from '@lazo/jscontact'
import type { StoredCard } from '#store/cards/reader.ts'
import type { KnownRow } from '#store/imports/reader.ts'
import type { Remark } from '../../remark.ts'
import type { ImportEntry } from '../read/import-entry.ts'
import { fillCard, overwriteCard } from './fill-card.ts'
import { findJobChange, type JobChange } from './job-change.ts'
import type { DuplicatePolicy } from './policy.ts'

/** What a group of entries met in the book. */
export interface Meeting {
  /** What earlier imports of the source made of these rows, by row key. */
  readonly known: ReadonlyMap<string, KnownRow>
  /** The card of the book that is the same contact, by row key: found by uid, profile or e-mail. */
  readonly matches: ReadonlyMap<string, string>
  /** The cards named above, those in the trash too, by id. */
  readonly cards: ReadonlyMap<string, StoredCard>
  /** Those of them that the actor may change. */
  readonly editable: ReadonlySet<string>
  /** The cards that the same upload made. */
  readonly made: ReadonlySet<string>
  /** Uids the book holds already. */
  readonly takenUids: ReadonlySet<string>
}

/** How entries are planned. */
export interface PlanOptions {
  readonly policy: DuplicatePolicy
  readonly region: string
  readonly newUid: () => string
}

/** What is to be done with one entry. */
export type Step = {
  readonly entry: ImportEntry
  readonly note?: { kind: 'job-change' | 'conflict'; remark: Remark }
  /** Whether it meets a card that the same upload made. */
  readonly isRepeated?: boolean
} & (
  | { readonly act: 'reject'; readonly reason: Remark }
  | { readonly act: 'unchanged'; readonly cardId: string }
  | { readonly act: 'create'; readonly card: Card & { uid: string } }
  | { readonly act: 'update' | 'merge'; readonly before: StoredCard; readonly after: Card }
)

/** Decides for each entry what becomes of it. Pure but for new uids. */
export function planEntries(entries: readonly ImportEntry[], meeting: Meeting, options: PlanOptions): Step[] {
  // Two rows may be one contact: the second goes on from what the first made of it.
  const documents = new Map<string, Card>()
  return entries.map((entry) => {
    const step = planEntry(entry, meeting, { ...options, made: meeting.made, documents })
    if ('after' in step) documents.set(step.before.cardId, step.after)
    const met = metBy(step)
    return met !== null && meeting.made.has(met) ? { ...step, isRepeated: true } : step
  })
}

function metBy(step: Step): string | null {
  if (step.act === 'unchanged') return step.cardId
  return 'before' in step ? step.before.cardId : null
}

type Planning = PlanOptions & Pick<Meeting, 'made'> & { readonly documents: ReadonlyMap<string, Card> }

function planEntry(entry: ImportEntry, meeting: Meeting, options: Planning): Step {
  if (!entry.card) return { act: 'reject', entry, reason: entry.reason ?? { code: 'no-contact', facts: {} } }
  const known = meeting.known.get(entry.rowKey)
  if (known) {
    const card = meeting.cards.get(known.cardId)
    // What somebody put into the trash is not brought back by reading the same list again.
    const isSettled = !card || card.deletedAt !== null || known.rowHash.equals(entry.rowHash)
    return isSettled
      ? { act: 'unchanged', entry, cardId: known.cardId }
      : meetOwn(entry, card, meeting, { ...options, act: 'update' })
  }
  const matched = meeting.cards.get(meeting.matches.get(entry.rowKey) ?? '')
  if (matched && !matched.deletedAt && options.policy !== 'new')
    return meetOwn(entry, matched, meeting, { ...options, act: 'merge' })
  const isTaken = meeting.takenUids.has(entry.card.uid)
  return { act: 'create', entry, card: isTaken ? { ...entry.card, uid: options.newUid() } : entry.card }
}

type Met = Planning & { readonly act: 'update' | 'merge' }

function meetOwn(entry: ImportEntry, card: StoredCard, meeting: Meeting, options: Met): Step {
  if (meeting.editable.has(card.cardId)) return meet(entry, card, options)
  const remark: Remark = { code: 'not-editable', facts: { display: card.display } }
  const note = { kind: 'conflict' as const, remark }
  return { act: 'unchanged', entry, cardId: card.cardId, note }
}

function meet(entry: ImportEntry, before: StoredCard, options: Met): Step {
  const incoming = entry.card!
  const document = options.documents.get(before.cardId) ?? before.document
  const change = findJobChange(document, incoming)
  // Two rows of one upload that name two employers tell of two places that are held, not of a move.
  const isAnother = change !== null && options.policy === 'fill' && options.made.has(before.cardId)
  const noted =
    change && !isAnother ? { note: { kind: 'job-change' as const, remark: remarkOnJob(before, change) } } : {}
  if (options.policy === 'skip') return { act: 'unchanged', entry, cardId: before.cardId, ...noted }
  // Of another employer nothing is filled in: a position of the new one does not belong to the old.
  const filling = change && !isAnother ? withoutWork(incoming) : incoming
  const taken =
    options.policy === 'overwrite' ? overwriteCard(document, incoming) : fillCard(document, filling, options.region)
  return { act: options.act, entry, before, after: isAnother ? addPositions(taken, incoming) : taken, ...noted }
}

function withoutWork({ organizations: _o, titles: _t, ...rest }: Card): Card {
  return rest as Card
}

function remarkOnJob({ display }: StoredCard, { from, to }: JobChange): Remark {
  return { code: 'job-changed', facts: { display, from, to } }
}
