import { readEpoch, readNumberLine, readOverlayChanges, readStandingOf } from '#store/sync/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import { JSON_DIALECT } from '#store/views/writer.ts'
import { parseSyncToken, type SyncToken, startOver } from './sync-token.ts'

/** The present moment of what the actor sees in these books: all within reach. */
export async function presentToken(tx: ReadTx, bookIds: readonly string[]): Promise<SyncToken> {
  const [line, epoch, { latest }] = await together(
    readNumberLine(tx),
    readEpoch(tx, null, JSON_DIALECT),
    readStandingOf(tx, bookIds),
  )
  const overlays = await readOverlayChanges(tx, latest, 100_000)
  return { era: line.era, number: Math.max(latest, overlays.at(-1)?.number ?? 0), epoch }
}

/** Reads a token that can be gone on from. Throws `start-over` for one of a restored database, of changed rights, or too old. */
export async function requireToken(tx: ReadTx, text: string, bookIds: readonly string[]): Promise<SyncToken> {
  const token = parseSyncToken(text)
  const [line, epoch, { trimmedTo }] = await together(
    readNumberLine(tx),
    readEpoch(tx, null, JSON_DIALECT),
    readStandingOf(tx, bookIds),
  )
  if (!token || token.era !== line.era || token.epoch !== epoch || token.number > line.counter) throw startOver()
  if (token.number < trimmedTo) throw startOver()
  return token
}
