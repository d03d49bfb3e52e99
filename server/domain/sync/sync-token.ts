import { ProductError } from '#base/errors.ts'

/** A moment of a view: the era of the database, a number of the workspace's line, the epoch of the view. */
export interface SyncToken {
  readonly era: number
  readonly number: number
  readonly epoch: number
}

const FORM = /^1\.(\d{1,10})\.(\d{1,15})\.(\d{1,15})$/

/** A token as clients keep it: `1.<era>.<number>.<epoch>`. */
export function formatSyncToken(token: SyncToken): string {
  return `1.${token.era}.${token.number}.${token.epoch}`
}

/** Reads a token; null when it is none of ours. */
export function parseSyncToken(text: string): SyncToken | null {
  const match = FORM.exec(text)
  if (!match) return null
  return { era: Number(match[1]), number: Number(match[2]), epoch: Number(match[3]) }
}

/** The answer to a token that can no longer be continued: restored data, changed rights, or too old. */
export function startOver(): ProductError {
  return new ProductError('start-over', 'What you have is too old to be continued; load everything again.')
}
