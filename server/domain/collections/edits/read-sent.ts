import { type RawCard, readVcards, readVersionOf, type VcardRead } from '@lazo/vcard'
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

/** A card without it was cut off on the way, and what is missing must not be taken for deleted. */
const END = /^(?:[\w-]+\.)?END[ \t]*:[ \t]*VCARD$/im
const LONGEST_END = 200

/** Reads the one vCard of a text. Throws `card-unreadable`. Pure. */
export function readSent(text: string): SentCard {
  const reads = readVcards(new TextEncoder().encode(text))
  const raws = reads.flatMap(({ raw }) => raw ?? [])
  const [raw] = raws
  if (!raw || raws.length > 1) throw unreadable(raws.length, faultOf(reads[0]))
  if (!END.test(text.trimEnd().slice(-LONGEST_END))) throw unreadable(1, 'Its end is missing.')
  const version = readVersionOf(raw.version)
  const said = raw.properties.find(({ key }) => key === 'UID')?.value.trim()
  const uid = said?.replace(/\\([\\,;:])/g, '$1') || null
  return { text, raw, version: version === '2.1' ? null : version, uid }
}

/** The first thing that was wrong, in words enough for a device's log. */
function faultOf(read: VcardRead | undefined): string | undefined {
  const remark = read?.problems[0]?.remark
  return remark && `${remark.code} in line ${remark.facts.line}`
}

const messages = [
  'There is no vCard in it.',
  'There is no whole vCard in it.',
  'There is more than one vCard in it; a resource is one.',
]

function unreadable(count: number, reason?: string): ProductError {
  const message = messages[Math.min(count, 2)]!
  return new ProductError('card-unreadable', reason === undefined ? message : `${message} ${reason}`, {
    facts: { cards: count },
  })
}
