import type { DirectoryEntry } from '../directory-entry.ts'
import { dnKey, splitDn } from './distinguished-name.ts'
import { uidOfText } from './text-uid.ts'

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i
/** Attributes that may hold a UUID, the surest first. */
const HOLDERS = ['entryuuid', 'ipauniqueid', 'apple-generateduid', 'objectguid', 'uid']
/** Where a uid stands that is no UUID. */
const TEXT_UID = 'lazoUid'
/** Parts of a name that several people of one book may share. */
const NO_IDENTITY = new Set(['cn', 'sn', 'o', 'ou'])

/**
 * The uid that an entry says itself: entryUUID, objectGUID, or a `uid` that is a UUID. A login in `uid` is none, for two directories
 * know an `admin` each. Null when it says none.
 */
export function ownUid({ attributes }: DirectoryEntry): string | null {
  for (const holder of HOLDERS) {
    const value = attributes.find(({ name }) => name.toLowerCase() === holder)?.value
    const uid = value === undefined ? null : readUuid(value)
    if (uid !== null) return uid
  }
  const text = attributes.find(({ name }) => name.toLowerCase() === TEXT_UID.toLowerCase())?.value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** The attribute and the value that stand for a uid in an entry and in its name. */
export function identityOf(uid: string): readonly [attribute: string, value: string] {
  return readUuid(uid) === uid ? ['uid', uid.slice('urn:uuid:'.length)] : [TEXT_UID, uid]
}

/**
 * The uid that a distinguished name stands for: the UUID in its first part, else one made of the name. Null when the name tells
 * nobody apart, as in an address book without addresses: `cn=Ana`.
 */
export function uidOfDn(dn: string): string | null {
  const [named] = splitDn(dn)
  if (named?.attribute === TEXT_UID.toLowerCase()) return named.value
  const parts = splitDn(dn).filter(({ value }) => value !== '')
  const [first] = parts
  const uid = first?.attribute === 'uid' ? readUuid(first.value) : null
  if (uid !== null) return uid
  const isWeak = parts.length === 0 || (parts.length === 1 && NO_IDENTITY.has(first!.attribute))
  return isWeak ? null : uidOfText(`dn:${dnKey(dn)}`)
}

/** The URN of a UUID in text, or in the bytes of a GUID; null when it is none. */
export function readUuid(value: string | Uint8Array): string | null {
  const text = typeof value === 'string' ? value.trim() : guidText(value)
  const uuid = UUID.exec(text)?.[1]
  return uuid === undefined ? null : `urn:uuid:${uuid.toLowerCase()}`
}

/** Active Directory stores the first three groups of a GUID with the low byte first. */
function guidText(bytes: Uint8Array): string {
  if (bytes.length !== 16) return ''
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
  const hex = order.map((at) => bytes[at]!.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
