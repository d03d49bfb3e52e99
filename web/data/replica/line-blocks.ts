import type { PackedLine } from '../lines/pack-line.ts'
import { BLOCK } from './bounds.ts'
import type { FreshRow, ReplicaDatabase } from './db.ts'
import { idOfPacked } from './line-maker.ts'

/** So many fresh lines are read at a start without being noticed. */
const MOST_FRESH = 2_000

/** Writes fresh lines into their blocks, a block in a transaction, when there are many. */
export async function tidyBlocks(db: ReplicaDatabase): Promise<void> {
  if ((await db.fresh.count()) <= MOST_FRESH) return
  const byBlock = Map.groupBy(await db.fresh.toArray(), ({ block }) => block)
  for (const [number, rows] of byBlock) {
    if (number !== null) await rewriteBlock(db, number, rows)
  }
  for (const [generation, rows] of Map.groupBy(byBlock.get(null) ?? [], (row) => row.generation)) {
    for (let at = 0; at < rows.length; at += BLOCK) await addBlock(db, rows.slice(at, at + BLOCK), generation)
  }
}

async function rewriteBlock(db: ReplicaDatabase, number: number, rows: readonly FreshRow[]): Promise<void> {
  await db.transaction('rw', [db.blocks, db.fresh], async () => {
    const block = await db.blocks.get(number)
    if (block) await db.blocks.put({ ...block, lines: mergeLines(block.lines, rows) })
    await db.fresh.bulkDelete(rows.map(({ id }) => id))
  })
}

/** The lines of a block with fresh ones in the places of old ones, without those of cards that are gone. Pure. */
export function mergeLines(lines: readonly PackedLine[], rows: readonly FreshRow[]): PackedLine[] {
  const fresh = new Map(rows.map(({ id, line }) => [id, line]))
  const present = lines.map((line) => fresh.get(idOfPacked(line)) ?? (fresh.has(idOfPacked(line)) ? null : line))
  return present.filter((line) => line !== null)
}

async function addBlock(db: ReplicaDatabase, rows: readonly FreshRow[], generation: number): Promise<void> {
  await db.transaction('rw', [db.cards, db.blocks, db.fresh], async () => {
    const there = rows.filter(({ line }) => line !== null)
    const cards = (await db.cards.bulkGet(there.map(({ id }) => id))).filter((card) => card !== undefined)
    const lines = there.flatMap(({ line }) => line ?? [])
    const block = await db.blocks.add({ generation, lines })
    await db.cards.bulkPut(cards.map((card) => ({ ...card, block })))
    await db.fresh.bulkDelete(rows.map(({ id }) => id))
  })
}

/** How lines are made anew. */
interface Remaking {
  readonly make: (json: string) => PackedLine
  readonly generation: number
}

/** Makes all lines anew from the cards, some hundred at a time. Whoever starts in between begins from the beginning. */
export async function remakeBlocks(db: ReplicaDatabase, remaking: Remaking): Promise<void> {
  const old = await db.blocks.orderBy('number').primaryKeys()
  const ids = await db.cards.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += BLOCK) {
    await remakeBlock(db, ids.slice(at, at + BLOCK), remaking)
  }
  await db.blocks.bulkDelete(old)
}

async function remakeBlock(db: ReplicaDatabase, ids: string[], { make, generation }: Remaking): Promise<void> {
  await db.transaction('rw', [db.cards, db.blocks, db.fresh], async () => {
    const cards = (await db.cards.bulkGet(ids)).filter((card) => card !== undefined)
    const lines = cards.map(({ json }) => make(json))
    const block = await db.blocks.add({ generation, lines })
    await db.cards.bulkPut(cards.map((card) => ({ ...card, block })))
    await db.fresh.bulkDelete(ids)
  })
}
