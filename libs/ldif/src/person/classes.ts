import type { DirectoryEntry } from '../directory-entry.ts'
import type { AttributeBag } from './attribute-bag.ts'

const PEOPLE = new Set([
  'contact',
  'evolutionperson',
  'inetorgperson',
  'mozillaabpersonalpha',
  'newpilotperson',
  'officeperson',
  'organizationalperson',
  'person',
  'pilotperson',
  'posixaccount',
  'residentialperson',
  'user',
])
const GROUPS = new Set([
  'distributionlist',
  'group',
  'groupofentries',
  'groupofmembers',
  'groupofnames',
  'groupofuniquenames',
  'groupofurls',
  'mailgroup',
  'posixgroup',
  'rfc822mailgroup',
])
const ORGANIZATIONS = new Set(['organization', 'organizationalunit'])
/** Machines are people to Active Directory. */
const MACHINES = new Set(['computer', 'device'])

/** By what an entry of an unknown class is a contact nevertheless. */
const REACHED_BY = [
  'mail',
  'mozillasecondemail',
  'telephonenumber',
  'mobile',
  'homephone',
  'facsimiletelephonenumber',
  'postaladdress',
]
const NAMED_BY = ['sn', 'givenname']

/** What an entry stands for; `none` for the folders and settings of a directory. */
export type EntryKind = 'individual' | 'group' | 'org' | 'none'

/** Tells by its classes what an entry is, and by what it holds where they do not say. */
export function kindOf(classes: readonly string[], bag: AttributeBag): EntryKind {
  if (classes.some((name) => MACHINES.has(name))) return 'none'
  if (classes.some((name) => PEOPLE.has(name))) return 'individual'
  if (classes.some((name) => GROUPS.has(name))) return 'group'
  const isReached = bag.hasAny(REACHED_BY)
  if (classes.some((name) => ORGANIZATIONS.has(name))) return isReached ? 'org' : 'none'
  const isNamed = bag.hasAny(classes.length === 0 ? [...NAMED_BY, 'cn', 'displayname'] : NAMED_BY)
  return isReached || isNamed ? 'individual' : 'none'
}

/** The classes of an entry, in small letters. */
export function classesOf({ attributes }: DirectoryEntry): string[] {
  const classes = attributes.filter(({ name }) => name.toLowerCase() === 'objectclass')
  return classes.flatMap(({ value }) => (typeof value === 'string' ? [value.trim().toLowerCase()] : []))
}
