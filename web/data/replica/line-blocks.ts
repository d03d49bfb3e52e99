import type { PackedLine } from '../lines/pack-line.ts'
import { BLOCK } from './bounds.ts'
import type { LineBlockRow, ReplicaDatabase } from './db.ts'
import { idOfPacked } from './line-maker.ts'

/** So many changed lines, and blocks of them, are read at a start without being noticed. */
const [MOST_CHANGED, MOST_BLOCKS] = [2_000, 100]
/** So many blocks are read in one step. */
const AT_ONCE = 4

/** All blocks in their order, those included that are added meanwhile. */
export async function* blocksInOrder(db: ReplicaDatabase): AsyncGenerator<LineBlockRow> {
  for (let last = 0; ; ) {
    const blocks = await db.blocks.where('number').above(last).limit(AT_ONCE).toArray()
    if (blocks.length === 0) return
    yield* blocks
    last = blocks.at(-1)!.number
  }
}

/** The last that is known of a card: its line, or null when it is gone. */
interface LastChange {
  readonly id: string
  readonly line: PackedLine | null
  readonly number: number
  readonly generation: number
}

/**
 * Brings many changed lines together, and takes those that they replace out of the blocks before. Whoever reads meanwhile finds
 * each line, since lines only move to behind all blocks.
 */
export async function tidyBlocks(db: ReplicaDatabase): Promise<void> {
  const changed = await db.blocks.where('isChange').equals(1).toArray()
  const count = changed.reduce((sum, { lines, gone = [] }) => sum + lines.length + gone.length, 0)
  if (count <= MOST_CHANGED && changed.length <= MOST_BLOCKS) return
  const last = lastChanges(changed)
  const numbers = new Set(changed.map(({ number }) => number))
  for (const number of await db.blocks.toCollection().primaryKeys()) {
    if (!numbers.has(number)) await shortenBlock(db, number, last)
  }
  await db.transaction('rw', db.blocks, async () => {
    for (const [generation, changes] of Map.groupBy(last.values(), (change) => change.generation)) {
      const lines = changes.flatMap(({ line }) => line ?? [])
      for (let at = 0; at < lines.length; at += BLOCK) {
        await db.blocks.add({ generation, lines: lines.slice(at, at + BLOCK) })
      }
    }
    await db.blocks.bulkDelete([...numbers])
  })
}

/** What blocks tell last of each card. Pure. */
export function lastChanges(blocks: readonly LineBlockRow[]): Map<string, LastChange> {
  const all = blocks.flatMap(({ number, generation, lines, gone = [] }): LastChange[] => [
    ...lines.map((line) => ({ id: idOfPacked(line), line, number, generation })),
    ...gone.map((id) => ({ id, line: null, number, generation })),
  ])
  return new Map(all.map((change) => [change.id, change]))
}

/** The lines of a block that no change replaces; what is older than its line in the block is taken out of the changes. */
export function presentLines({ lines, number }: LineBlockRow, last: Map<string, LastChange>): PackedLine[] {
  return lines.filter((line) => {
    const id = idOfPacked(line)
    const change = last.get(id)
    if (change && change.number > number) return false
    last.delete(id)
    return true
  })
}

async function shortenBlock(db: ReplicaDatabase, number: number, last: Map<string, LastChange>): Promise<void> {
  await db.transaction('rw', db.blocks, async () => {
    const block = await db.blocks.get(number)
    const lines = block && presentLines(block, last)
    if (lines && lines.length < block.lines.length) await db.blocks.put({ ...block, lines })
  })
}

/** How lines are made anew. */
interface Remaking {
  readonly make: (json: string) => PackedLine
  readonly generation: number
}

/** Makes all lines anew from the cards, some hundred at a time. Whoever starts in between begins from the beginning. */
export async function remakeBlocks(db: ReplicaDatabase, { make, generation }: Remaking): Promise<void> {
  const old = await db.blocks.toCollection().primaryKeys()
  const ids = await db.cards.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += BLOCK) {
    await db.transaction('rw', [db.cards, db.blocks], async () => {
      const cards = await db.cards.bulkGet(ids.slice(at, at + BLOCK))
      const lines = cards.flatMap((card) => (card ? [make(card.json)] : []))
      await db.blocks.add({ generation, lines })
    })
  }
  await db.blocks.bulkDelete(old)
}
