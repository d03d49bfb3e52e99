import { type RawCard, readVcards, readVersionOf } from '@lazo/vcard'
import { ProductError } from '#base/errors.ts'

/** A card as a device sent it. */
export interface SentCard {
  readonly text: string
  readonly raw: RawCard
  /** Null for a version that nobody is given, so that the text cannot be given back. */
  readonly version: '3.0' | '4.0' | null
  /** Null when it says none. */
  readonly uid: string | null
}

/** Reads the one vCard of a text. Throws `card-unreadable`. Pure. */
export function readSent(text: string): SentCard {
  const reads = readVcards(new TextEncoder().encode(text))
  const raws = reads.flatMap(({ raw }) => raw ?? [])
  const [raw] = raws
  if (!raw || raws.length > 1) throw unreadable(raws.length, reads[0]?.problems[0]?.message)
  const version = readVersionOf(raw.version)
  const said = raw.properties.find(({ key }) => key === 'UID')?.value.trim()
  const uid = said?.replace(/\\([\\,;:])/g, '$1') || null
  return { text, raw, version: version === '2.1' ? null : version, uid }
}

function unreadable(count: number, reason?: string): ProductError {
  const message = count > 1 ? 'There is more than one vCard in it; a resource is one.' : 'There is no vCard in it.'
  return new ProductError('card-unreadable', reason === undefined ? message : `${message} ${reason}`, {
    facts: { cards: count },
  })
}
