import { ApiError } from '../../api/api-error.ts'

/** Takes back what was done to one card; tells whether it changed anything. */
type WayBack = () => boolean

interface Batch {
  readonly ways: WayBack[]
  taken: number
  cards: number
  isUndone: boolean
}

/** The batches of a server in memory, and their undo in pieces. */
export class FakeBatches {
  readonly #batches = new Map<string, Batch>()

  /** Opens an empty batch, and gives its id. */
  open(): string {
    return this.add(undefined, [])
  }

  /** Adds to a batch, or to a new one, what takes it back. Gives its id. */
  add(named: string | undefined, ways: readonly WayBack[]): string {
    const batchId = named ?? `batch-${this.#batches.size + 1}`
    const before = this.#batches.get(batchId)?.ways ?? []
    this.#batches.set(batchId, { ways: [...before, ...ways], taken: 0, cards: 0, isUndone: false })
    return batchId
  }

  /** Goes on with an undo where its last piece ended, as the server tells it. */
  undo(batchId: string, limit: number): object {
    const batch = this.#batches.get(batchId)
    if (!batch) throw new ApiError('batch-not-found', 404, 'There is no such batch.')
    if (batch.isUndone) throw new ApiError('already-undone', 409, 'It is undone already.')
    const piece = batch.ways.slice(batch.taken, batch.taken + limit)
    batch.cards += piece.filter((way) => way()).length
    batch.taken += piece.length
    const { cards, taken: seen } = batch
    const of = batch.ways.length
    batch.isUndone = seen === of
    const left = { trashed: 0, partly: 0, leftCount: 0, reasons: [], left: [] }
    return { batchId: 'undo', cards, unchanged: seen - cards, ...left, isDone: batch.isUndone, seen, of }
  }
}
