import { type Card, mendText } from '@lazo/jscontact'
import type { DirectoryEntry } from '../directory-entry.ts'
import type { LdifRemark } from '../ldif-remark.ts'
import { readUuid } from '../names/entry-uid.ts'
import { AttributeBag } from './attribute-bag.ts'
import { type CardDraft, setMember } from './card-draft.ts'
import { classesOf, type EntryKind, kindOf } from './classes.ts'
import { FAMILIES } from './families.ts'
import { keepRest } from './keep-rest.ts'
import { readOwnCard } from './own-card.ts'

/** What reading an entry needs to know besides it. */
export interface EntryOptions {
  /** For an entry that carries no whole card of ours. */
  uid: string
  /** The uid of the member that a distinguished name stands for. */
  memberUid(dn: string): string
}

/** What an entry became. */
export interface EntryCard {
  card: Card | null
  warnings: LdifRemark[]
  /** Why there is no card. */
  reason?: LdifRemark
}

const LONGEST_CLASSES = 100
const IS_CONTACT = ['name', 'nicknames', 'emails', 'phones', 'onlineServices', 'organizations'] as const

/** Makes a card of an entry; of one that we wrote ourselves, the card it was. Never throws. */
export function entryToCard(entry: DirectoryEntry, options: EntryOptions): EntryCard {
  const own = readOwnCard(
    entry,
    options.memberUid,
    (attributes) => readAttributes({ ...entry, attributes }, { ...options, memberUid: (uid) => uid }).card,
  )
  if (own?.card) return { card: own.card, warnings: own.warnings }
  const read = readAttributes(entry, options)
  return own ? { ...read, warnings: [...own.warnings, ...read.warnings] } : read
}

function readAttributes(entry: DirectoryEntry, options: EntryOptions): EntryCard {
  const bag = new AttributeBag(entry.attributes)
  const classes = classesOf(entry)
  const kind = kindOf(classes, bag)
  if (kind === 'none') return refuse({ code: 'ldif-no-contact', facts: { classes: shown(classes) } })
  const draft: CardDraft = { card: emptyCard(kind, options.uid), warnings: [] }
  takeIdentity(bag)
  for (const family of FAMILIES) family.read(bag, draft)
  if (kind === 'group') readMembers(bag, draft, options)
  keepRest(bag.rest(), draft)
  if (!IS_CONTACT.some((property) => draft.card[property] !== undefined))
    return refuse({ code: 'ldif-empty', facts: {} })
  return mend(draft)
}

function emptyCard(kind: Exclude<EntryKind, 'none'>, uid: string): Card {
  return { '@type': 'Card', version: '1.0', uid, ...(kind === 'individual' ? {} : { kind }) }
}

/** What says who the entry is has been read already; a login is none of it and stays. */
function takeIdentity(bag: AttributeBag): void {
  for (const name of ['entryuuid', 'lazouid', 'lazocard']) bag.texts(name)
  bag.giveBack(
    'uid',
    bag.texts('uid').filter((text) => readUuid(text) === null),
  )
}

/** Members by name (RFC 4519 §2.17); a unique member may have a bit string behind its name (§2.40). */
function readMembers(bag: AttributeBag, { card }: CardDraft, { memberUid }: EntryOptions): void {
  const unique = bag.texts('uniquemember').map((text) => text.replace(/#'[01]*'B$/i, ''))
  const names = [...bag.texts('member'), ...unique].filter(Boolean)
  const uids = names.map(memberUid)
  if (uids.length > 0) card.members = {}
  for (const uid of uids) setMember<true | undefined>(card.members!, uid, true)
}

function mend({ card, warnings }: CardDraft): EntryCard {
  const { value, mended } = mendText(card)
  const remarks = mended.map((path): LdifRemark => ({ code: 'ldif-characters-mended', facts: { path } }))
  return { card: value, warnings: [...warnings, ...remarks] }
}

function refuse(reason: LdifRemark): EntryCard {
  return { card: null, warnings: [], reason }
}

function shown(classes: readonly string[]): string {
  return classes.join(', ').slice(0, LONGEST_CLASSES)
}
