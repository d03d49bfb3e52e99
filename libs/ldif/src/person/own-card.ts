import { type Card, checkCard, isCard, isSameJson, mendText } from '@lazo/jscontact'
import type { Attribute, DirectoryEntry } from '../directory-entry.ts'
import type { LdifRemark } from '../ldif-remark.ts'
import { writeBase64 } from '../values/base64.ts'
import { decodeUtf8 } from '../values/decode-text.ts'
import { knownName } from './attribute-bag.ts'
import { cardToEntry } from './card-to-entry.ts'
import { withoutPhotos, withPhotos } from './own-photos.ts'
import { takeEdits } from './take-edits.ts'

/** The attribute with the whole card as JSON: what no other attribute can say. */
const OWN_CARD = 'lazoCard'
const OWN_CLASS = 'lazoContact'
const MOST_VALUES = 1_000_000

/** A whole card that an entry carries, with what another program has changed in the entry since. */
export interface OwnCard {
  /** Null when what it carries is damaged: then the other attributes must do. */
  card: Card | null
  warnings: LdifRemark[]
}

/** An entry with the whole card in it, so that reading it back loses nothing. */
export function withOwnCard(entry: DirectoryEntry, card: Card): DirectoryEntry {
  const text = JSON.stringify(withoutPhotos(card))
  return {
    ...entry,
    attributes: [
      { name: 'objectClass', options: [], value: OWN_CLASS },
      ...entry.attributes,
      { name: OWN_CARD, options: [], value: text },
    ],
  }
}

/**
 * The card that an entry carries; null when it carries none. Where other attributes no longer say what they said when it was
 * written, they win. `read` makes a card of attributes alone, whose members are uids.
 */
export function readOwnCard(
  { attributes }: DirectoryEntry,
  memberUid: (dn: string) => string,
  read: (attributes: Attribute[]) => Card | null,
): OwnCard | null {
  const carried = attributes.find(({ name }) => isOwn(name))?.value
  if (typeof carried !== 'string') return null
  const found = attributes
    .filter(({ name, value }) => !isOwn(name) && !(value === OWN_CLASS && /^objectclass$/i.test(name)))
    .map((one) => (isMember(one) ? { ...one, value: memberUid(String(one.value)) } : one))
  const card = parseCard(carried, found)
  if (card === null) return { card: null, warnings: [{ code: 'ldif-own-card-damaged', facts: {} }] }
  const written = cardToEntry(card, { dn: '', memberDn: (uid) => uid }).attributes
  if (sameValues(written, found)) return { card, warnings: [] }
  const [before, after] = [read(written), read(found)]
  const edited = before && after && takeEdits(card, before, after)
  if (!edited || isSameJson(edited, card)) return { card, warnings: [] }
  if (checkCard(edited).length > 0) return { card, warnings: [{ code: 'ldif-edit-refused', facts: {} }] }
  return { card: edited, warnings: [{ code: 'ldif-edit-taken', facts: {} }] }
}

function isOwn(name: string): boolean {
  return name.toLowerCase() === OWN_CARD.toLowerCase()
}

function isMember({ name }: Attribute): boolean {
  return name.toLowerCase() === 'member'
}

function parseCard(text: string, attributes: readonly Attribute[]): Card | null {
  if (countValues(text) > MOST_VALUES) return null
  try {
    const { value } = mendText<unknown>(JSON.parse(text))
    if (!isCard(value) || value.uid === undefined) return null
    return withPhotos(value, attributes)
  } catch {
    // No JSON, or too deep for the parser: what another program left of it.
    return null
  }
}

function countValues(text: string): number {
  let count = 1
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === 0x2c || character === 0x5b || character === 0x7b) count += 1
  }
  return count
}

/** Whether two entries say the same, in whatever order. */
function sameValues(written: readonly Attribute[], found: readonly Attribute[]): boolean {
  const lines = (attributes: readonly Attribute[]) => attributes.map(lineOf).sort().join('\n')
  return lines(written) === lines(found)
}

function lineOf({ name, options, value }: Attribute): string {
  const text = typeof value === 'string' ? value : (decodeUtf8(value) ?? writeBase64(value))
  return JSON.stringify([knownName(name), options, text.trim()])
}
