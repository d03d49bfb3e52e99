import type { Card } from '@lazo/jscontact'
import type { Attribute, DirectoryEntry } from '../directory-entry.ts'
import { escapeDnValue } from '../names/distinguished-name.ts'
import { identityOf } from '../names/entry-uid.ts'
import { FAMILIES } from './families.ts'

/** What decides how an entry is named. */
export interface WriteEntryOptions {
  dn: string
  /** The name of the entry that a uid stands for, for the members of a group. */
  memberDn(uid: string): string
}

/** Classes that an entry needs when it has one of their attributes. */
const CLASSES_OF_ATTRIBUTES = [
  { name: 'mozillaAbPersonAlpha', attributes: /^(?:mozilla|nsAIMid$|birth(?:year|month|day)$|co?$)/ },
  {
    name: 'evolutionPerson',
    attributes:
      /^(?:carPhone|assistantPhone|callbackPhone|companyPhone|homeFacsimileTelephoneNumber|otherFacsimileTelephoneNumber|otherPostalAddress|radio|tty|businessRole|birthDate|anniversary|categories)$/,
  },
] as const

const PERSON = ['top', 'person', 'organizationalPerson', 'inetOrgPerson']
const GROUP = ['top', 'groupOfNames']

/**
 * What a card says, in the attributes of a directory (RFC 4519, RFC 2798, Mozilla's and Evolution's). What they cannot say is not
 * in it: see `ownCardAttribute`.
 */
export function cardToEntry(card: Card, { dn, memberDn }: WriteEntryOptions): DirectoryEntry {
  const values: Attribute[] = []
  const add = (description: string, value: string | Uint8Array | undefined) => {
    const [name = '', ...options] = description.split(';')
    const text = typeof value === 'string' ? value.trim() : value
    if (text !== undefined && text.length > 0) values.push({ name, options, value: text })
  }
  for (const family of FAMILIES) family.write(card, add)
  if (card.kind === 'group') for (const uid of Object.keys(card.members ?? {})) add('member', memberDn(uid))
  if (card.uid !== undefined) add(...identityOf(card.uid))
  return { dn, attributes: [...classesFor(card, values), ...values] }
}

/** The name of a card in a file: its uid, and the address by which Thunderbird knows the members of a list. */
export function fileDn(uid: string, address?: string): string {
  const [attribute, value] = identityOf(uid)
  const first = `${attribute}=${escapeDnValue(value)}`
  return address === undefined ? first : `${first},mail=${escapeDnValue(address)}`
}

function classesFor({ kind }: Card, values: readonly Attribute[]): Attribute[] {
  const extra = CLASSES_OF_ATTRIBUTES.filter(({ attributes }) => values.some(({ name }) => attributes.test(name)))
  const names = kind === 'group' ? GROUP : [...PERSON, ...extra.map(({ name }) => name)]
  return names.map((value) => ({ name: 'objectClass', options: [], value }))
}
