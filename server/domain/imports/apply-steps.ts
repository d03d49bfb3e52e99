import type { Card } from '@lazo/jscontact'
import { isProductError } from '#base/errors.ts'
import type { KnownRow } from '#store/imports/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addToLayers } from '../contacts/add-to-layers.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { prepareCard, requireKeepableSize } from '../contacts/prepare-card.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { WriteOptions } from '../contacts/write-options.ts'
import { extractPhotos } from '../media/extract-photos.ts'
import type { Remark } from '../remark.ts'
import { type ImportCounts, NO_COUNTS } from './import-counts.ts'
import { type Note, notesOfStep } from './plan/notes-of-step.ts'
import type { Step } from './plan/plan-entries.ts'
import { remarkOnRefusal } from './remark-on-refusal.ts'

/** What came of a group of entries. */
export interface GroupOutcome {
  readonly rows: readonly KnownRow[]
  readonly notes: readonly Note[]
  readonly counts: ImportCounts
}

interface Kept {
  readonly step: Step
  readonly card: Card & { uid: string }
  readonly warnings: readonly Remark[]
}

/** Writes what was planned for a group of entries, in bulk. A card that cannot be kept is rejected alone, with its reason. */
export async function applySteps(
  tx: WriteTx,
  steps: readonly Step[],
  options: WriteOptions & { bookId: string },
): Promise<GroupOutcome> {
  const rejected: Step[] = []
  const kept = await prepareAll(tx, steps, rejected)
  const created = kept.filter(({ step }) => step.act === 'create').map((item) => ({ ...item, cardId: tx.ids.next() }))
  await insertCards(
    tx,
    created.map(({ cardId, card }) => ({ cardId, bookId: options.bookId, document: card })),
    options,
  )
  const edits = kept.flatMap(({ step, card }) => ('before' in step ? [{ before: step.before, after: card }] : []))
  const lastOfEach = new Map(edits.map((edit) => [edit.before.cardId, edit]))
  const changed = await updateCards(tx, [...lastOfEach.values()], options)
  const ids = new Map<Step, string>(created.map(({ step, cardId }) => [step, cardId]))
  for (const step of steps) if ('before' in step) ids.set(step, step.before.cardId)
  for (const step of steps) if (step.act === 'unchanged') ids.set(step, step.cardId)
  await addToLayers(
    tx,
    kept.flatMap(({ step, card }) => layerOf(step, card, ids)),
    options,
  )
  const final = steps.map((step) => rejected.find((other) => other.entry === step.entry) ?? step)
  return {
    rows: final.flatMap((step) => rowOf(step, ids)),
    notes: [
      ...final.flatMap((step) => notesOfStep(step, ids.get(step) ?? null)),
      ...kept.flatMap((item) => warningsOf(item, ids)),
    ],
    counts: count(final, changed, kept),
  }
}

/** Makes cards fit to be kept; those that cannot be go to `rejected`. */
async function prepareAll(tx: WriteTx, steps: readonly Step[], rejected: Step[]): Promise<Kept[]> {
  const prepared: Kept[] = []
  for (const step of steps) {
    const card = documentOf(step)
    if (!card) continue
    try {
      const { card: ready, warnings } = prepareCard(card, () => step.entry.card!.uid)
      prepared.push({ step, card: ready as Card & { uid: string }, warnings })
    } catch (error) {
      if (!isProductError(error)) throw error
      rejected.push({ act: 'reject', entry: step.entry, reason: remarkOnRefusal(error) })
    }
  }
  const extracted = await extractPhotos(
    tx,
    prepared.map(({ card }) => card),
  )
  return prepared.flatMap((item, i) => {
    const { card, warnings } = extracted[i]!
    try {
      requireKeepableSize(JSON.stringify(card))
    } catch (error) {
      if (!isProductError(error)) throw error
      rejected.push({ act: 'reject', entry: item.step.entry, reason: remarkOnRefusal(error) })
      return []
    }
    return [{ ...item, card: card as Card & { uid: string }, warnings: [...item.warnings, ...warnings] }]
  })
}

function documentOf(step: Step): Card | null {
  if (step.act === 'create') return step.card
  return 'after' in step ? step.after : null
}

function layerOf(step: Step, document: Card, ids: ReadonlyMap<Step, string>) {
  const { layer } = step.entry
  return layer ? [{ cardId: ids.get(step)!, document, layer }] : []
}

/** Only what was written counts as read: a row that was skipped is looked at again next time. */
function rowOf(step: Step, ids: ReadonlyMap<Step, string>): KnownRow[] {
  const cardId = ids.get(step)
  if (cardId === undefined || step.act === 'reject' || step.act === 'unchanged') return []
  return [{ rowKey: step.entry.rowKey, rowHash: step.entry.rowHash, cardId }]
}

function warningsOf(item: Kept, ids: ReadonlyMap<Step, string>): Note[] {
  const base = {
    file: item.step.entry.origin?.file ?? null,
    line: item.step.entry.line,
    cardId: ids.get(item.step) ?? null,
    kind: 'warning' as const,
    rowText: null,
  }
  return item.warnings.map((remark) => ({ ...base, remark }))
}

function count(steps: readonly Step[], changed: ReadonlyMap<string, unknown>, kept: readonly Kept[]): ImportCounts {
  const counts = { ...NO_COUNTS, rows: steps.length }
  for (const step of steps) {
    counts.warnings += step.entry.warnings.length
    if (step.note?.kind === 'job-change') counts.jobChanges += 1
    if (step.act === 'reject') counts.rejected += 1
    else if (step.act === 'create') counts.new += 1
    else if (step.act === 'unchanged' || !changed.has(step.before.cardId)) {
      counts.unchanged += 1
      if (step.isRepeated) counts.repeated += 1
    } else if (step.act === 'update') counts.updated += 1
    else counts.merged += 1
  }
  for (const item of kept) counts.warnings += item.warnings.length
  return counts
}
