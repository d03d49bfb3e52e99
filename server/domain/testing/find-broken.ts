import { applyPatch, diffCards, type PatchObject } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { readCards, type StoredCard } from '#store/cards/reader.ts'
import { updateCardRows, updatePlaceKeys } from '#store/cards/writer.ts'
import { readVersionsSince } from '#store/history/reader.ts'
import { writeIndex } from '#store/search/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { deriveCard } from '../contacts/card-columns.ts'
import { documentAt } from '../contacts/document-at.ts'
import type { Domain } from '../domain.ts'
import { systemActor } from '../members/system-actor.ts'
import { INVARIANTS } from './invariants.table.ts'

const CHUNK = 500

/** What is to be looked through. */
export interface Inspected {
  readonly domain: Domain
  /** The address as the owner of the schema. */
  readonly ownerUrl: string
}

/** All that is not as it must always be, each as a sentence. */
export async function findBroken(inspected: Inspected): Promise<string[]> {
  const broken: string[] = []
  for (const [rule, question] of Object.entries(INVARIANTS)) {
    const rows = await askOnce<{ broken: string }>(inspected.ownerUrl, question)
    broken.push(...rows.map((row) => `${rule}: ${row.broken}`))
  }
  const workspaces = await askOnce<{ id: string }>(inspected.ownerUrl, 'select workspace_id as id from lazo.workspace')
  for (const { id } of workspaces) {
    broken.push(...(await findBrokenHistory(inspected, systemActor(id, 'job'))))
    broken.push(...(await findStaleIndex(inspected, systemActor(id, 'job'))))
  }
  return broken
}

/** Each revision of each card can be told, and the patch of the next leads to the next. */
async function findBrokenHistory({ domain, ownerUrl }: Inspected, actor: Actor): Promise<string[]> {
  const cardIds = await allCards(ownerUrl, actor)
  return domain.store.read(actor, async (tx) => {
    const broken: string[] = []
    for (const card of await readCards(tx, cardIds)) if (!(await tellsItsPast(tx, card))) broken.push(card.cardId)
    return broken.map((cardId) => `the past of a card can be told from its history: ${cardId}`)
  })
}

async function tellsItsPast(tx: ReadTx, card: StoredCard): Promise<boolean> {
  const forward = new Map<number, PatchObject | null>()
  for (const version of await readVersionsSince(tx, card.cardId, 0))
    if (!['link', 'unlink', 'move'].includes(version.act)) forward.set(version.revision, version.forward as PatchObject)
  for (let revision = 1; revision < card.revision; revision += 1) {
    const before = await documentAt(tx, card, revision)
    const after = await documentAt(tx, card, revision + 1)
    if (!before || !after) return false
    const led = applyPatch(before, forward.get(revision + 1) ?? {})
    if (Object.keys(diffCards(led, after)).length > 0) return false
  }
  return true
}

/** Columns, words and handles are those that the document gives when they are made anew. */
async function findStaleIndex({ domain, ownerUrl }: Inspected, actor: Actor): Promise<string[]> {
  const cardIds = await allCards(ownerUrl, actor, 'deleted_at is null')
  const before = new Set(await indexRows(ownerUrl))
  for (let at = 0; at < cardIds.length; at += CHUNK) {
    const chunk = cardIds.slice(at, at + CHUNK)
    await domain.store.write(actor, async (tx) => writeAnew(tx, await readCards(tx, chunk), domain.region))
  }
  const now = new Set(await indexRows(ownerUrl))
  return [...before.symmetricDifference(now)].map((row) => `what a card is found by is made of its document: ${row}`)
}

async function writeAnew(tx: WriteTx, cards: readonly StoredCard[], region: string): Promise<void> {
  const derived = cards.map((card) => ({ ...card, ...deriveCard(card.document, region) }))
  const rows = derived.map(({ columns, cardId, document, revision }) => ({ ...columns, cardId, document, revision }))
  await updateCardRows(tx, rows)
  await updatePlaceKeys(tx, rows)
  await writeIndex(
    tx,
    derived.map(({ cardId, index }) => ({ cardId, scope: 'base', index })),
  )
}

async function indexRows(ownerUrl: string): Promise<string[]> {
  const rows = await askOnce<{ text: string }>(
    ownerUrl,
    `select concat_ws(' ', 'card', card_id, kind, display, sort_family, sort_given, sort_organization, hints) as text from lazo.card
     union all select concat_ws(' ', 'word', card_id, scope, words) from lazo.search
     union all select concat_ws(' ', 'handle', card_id, scope, kind, key) from lazo.handle`,
  )
  return rows.map((row) => row.text)
}

async function allCards(ownerUrl: string, actor: Actor, which = 'true'): Promise<string[]> {
  const rows = await askOnce<{ id: string }>(
    ownerUrl,
    `select card_id as id from lazo.card where workspace_id = $1 and ${which} order by 1`,
    [actor.workspaceId],
  )
  return rows.map((row) => row.id)
}
