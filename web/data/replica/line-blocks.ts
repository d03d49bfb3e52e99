import { BLOCK } from './bounds.ts'
import type { FreshRow, LineBlockRow, ReplicaDatabase } from './db.ts'

/** So many fresh lines are read at a start without being noticed. */
const MOST_FRESH = 2_000

/** Writes fresh lines into their blocks, a block in a transaction, when there are many. */
export async function tidyBlocks(db: ReplicaDatabase): Promise<void> {
  if ((await db.fresh.count()) <= MOST_FRESH) return
  const byBlock = Map.groupBy(await db.fresh.toArray(), ({ block }) => block)
  for (const [number, rows] of byBlock) {
    if (number !== null) await rewriteBlock(db, number, rows)
  }
  const homeless = byBlock.get(null) ?? []
  for (let at = 0; at < homeless.length; at += BLOCK) await addBlock(db, homeless.slice(at, at + BLOCK))
}

async function rewriteBlock(db: ReplicaDatabase, number: number, rows: readonly FreshRow[]): Promise<void> {
  await db.transaction('rw', [db.blocks, db.fresh], async () => {
    const block = await db.blocks.get(number)
    if (block) await db.blocks.put({ ...block, ...mergeLines(block.lines, rows) })
    await db.fresh.bulkDelete(rows.map(({ id }) => id))
  })
}

/** The lines of a block with fresh ones in the places of old ones, without those of cards that are gone. Pure. */
export function mergeLines(lines: string, rows: readonly FreshRow[]): { lines: string; count: number } {
  const fresh = new Map(rows.map(({ id, line }) => [id, line]))
  const kept = (JSON.parse(lines) as { id: string }[]).flatMap((line) => {
    const other = fresh.get(line.id)
    if (other === undefined) return [JSON.stringify(line)]
    return other === null ? [] : [other]
  })
  return { lines: `[${kept.join(',')}]`, count: kept.length }
}

async function addBlock(db: ReplicaDatabase, rows: readonly FreshRow[]): Promise<void> {
  await db.transaction('rw', [db.cards, db.blocks, db.fresh], async () => {
    const there = rows.filter(({ line }) => line !== null)
    const cards = (await db.cards.bulkGet(there.map(({ id }) => id))).filter((card) => card !== undefined)
    const generation = Math.max(1, ...cards.map((card) => card.generation))
    const lines = `[${there.map(({ line }) => line).join(',')}]`
    const block = await db.blocks.add({ generation, count: there.length, lines } as LineBlockRow)
    await db.cards.bulkPut(cards.map((card) => ({ ...card, block })))
    await db.fresh.bulkDelete(rows.map(({ id }) => id))
  })
}

/** Makes all lines anew from the cards, some hundred at a time; a start in between finds old and new ones. */
export async function remakeBlocks(db: ReplicaDatabase, make: (json: string) => string): Promise<void> {
  const old = await db.blocks.orderBy('number').primaryKeys()
  const ids = await db.cards.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += BLOCK) {
    await remakeBlock(db, ids.slice(at, at + BLOCK), make)
  }
  await db.blocks.bulkDelete(old)
}

async function remakeBlock(db: ReplicaDatabase, ids: string[], make: (json: string) => string): Promise<void> {
  await db.transaction('rw', [db.cards, db.blocks, db.fresh], async () => {
    const cards = (await db.cards.bulkGet(ids)).filter((card) => card !== undefined)
    const generation = Math.max(1, ...cards.map((card) => card.generation))
    const lines = `[${cards.map(({ json }) => make(json)).join(',')}]`
    const block = await db.blocks.add({ generation, count: cards.length, lines } as LineBlockRow)
    await db.cards.bulkPut(cards.map((card) => ({ ...card, block })))
    await db.fresh.bulkDelete(ids)
  })
}
