import type { CardAct } from '#store/history/writer.ts'

/** How cards are written: the region of their phone numbers, and the batch and act under which history keeps it. */
export interface WriteOptions {
  readonly region: string
  readonly batchId?: string
  readonly act?: CardAct
  /** Whether who handles a card may become somebody else; it stays as it was unless said. */
  readonly mayHandle?: boolean
}
