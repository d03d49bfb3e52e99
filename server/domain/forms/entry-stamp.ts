import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '#base/ids.ts'

/** Nobody reads a form and fills it in within so short a time. */
const SHORTEST_MS = 3_000
/** A page that was open for longer is to be looked at again: the notice may be another. */
const LONGEST_MS = 24 * 3_600_000

type Signed = { readonly formId: string; readonly secret: Buffer }

/** What a page of a form hands out: an id that tells the time (UUIDv7), and our mark that it was handed out for this form. */
export function writeStamp(form: Signed, entryId: string): string {
  return `${entryId}.${markOf(form, entryId)}`
}

/** What a stamp says when it comes back: for what it is good, or why it is not. */
export type StampRead =
  | { readonly kind: 'good'; readonly entryId: string }
  /** It will be good in a moment. */
  | { readonly kind: 'too-soon' }
  /** It is not ours, or too old; a new one is needed. */
  | { readonly kind: 'stale' }

/** Reads what came back. */
export function readStamp(form: Signed, text: string, now: Date): StampRead {
  const [entryId = '', mark = ''] = text.slice(0, 200).split('.')
  if (!isId(entryId) || !isSame(mark, markOf(form, entryId))) return { kind: 'stale' }
  const age = now.getTime() - Number.parseInt(entryId.replaceAll('-', '').slice(0, 12), 16)
  if (age < SHORTEST_MS) return { kind: 'too-soon' }
  return age > LONGEST_MS ? { kind: 'stale' } : { kind: 'good', entryId }
}

function markOf({ formId, secret }: Signed, entryId: string): string {
  return createHmac('sha256', secret).update(`${formId} ${entryId}`).digest('base64url').slice(0, 32)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
