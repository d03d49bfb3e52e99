import { createHash } from 'node:crypto'
import { type Card, mendText } from '@lazo/jscontact'
import type { Remark } from '../../remark.ts'

/** Which of several files an entry is from. */
interface EntryOrigin {
  /** Its path among them. */
  readonly file: string
  /** The kind of contacts in it. */
  readonly kind: string
}

/** One row or card of a file, read but not yet compared with anything. */
export interface ImportEntry {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** Null when one file was read. */
  readonly origin: EntryOrigin | null
  /** What identifies it within its source: an id of the source, its uid, else its own text. */
  readonly rowKey: string
  /** SHA-256 of its text: equal when it says the same as last time. */
  readonly rowHash: Buffer
  /** Null when it is no contact; `reason` tells why. */
  readonly card: (Card & { uid: string }) | null
  /** What of it belongs into the importer's own layer, once somebody has said so. */
  readonly layer: Readonly<Record<string, unknown>> | null
  /** Whether the uid came from the file. */
  readonly hasOwnUid: boolean
  readonly warnings: readonly Remark[]
  readonly reason: Remark | null
  readonly text: string
  /** How long its whole text is. */
  readonly length: number
}

/** What a reader knows of one entry before it is given its identity. */
export interface Draft {
  readonly line: number
  readonly text: string
  readonly sourceKey: string | null
  readonly card: Card | null
  readonly hasOwnUid: boolean
  readonly warnings: readonly Remark[]
  readonly reason: Remark | null
}

const LONGEST_TEXT = 2_000

/** Gives a draft its identity within the source. Pure. */
export function identify(draft: Draft): ImportEntry {
  const rowHash = createHash('sha256').update(draft.text).digest()
  const uid = draft.card?.uid
  const own = draft.hasOwnUid && uid !== undefined ? `uid:${uid}` : `hash:${rowHash.toString('base64url')}`
  return {
    line: draft.line,
    origin: null,
    hasOwnUid: draft.hasOwnUid,
    card: draft.card as (Card & { uid: string }) | null,
    rowKey: mendText(draft.sourceKey === null ? own : `key:${draft.sourceKey}`).value,
    rowHash,
    layer: null,
    warnings: draft.warnings.map(storableRemark),
    reason: draft.reason === null ? null : storableRemark(draft.reason),
    text: storable(draft.text),
    length: draft.text.length,
  }
}

/** The beginning of a text in characters that any database holds, and apart from the whole, which may go then. */
function storable(text: string): string {
  return mendText(Buffer.from(text.slice(0, LONGEST_TEXT)).toString()).value
}

function storableRemark({ code, facts }: Remark): Remark {
  const kept = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? storable(fact) : fact])
  return { code, facts: Object.fromEntries(kept) } as Remark
}
