import { datesProperty } from '@lazo/jscontact'

/** A map of entries with ids of their own, and what tells one of its entries from another. */
export interface EntryMap {
  path: string
  /** The members that say what the entry is, the first that is there. */
  tells: readonly string[]
  /** Members that must be the same in an entry and the one it became. */
  fixed?: readonly string[]
}

/** The maps of a card whose entries vCard tells by PROP-ID alone. */
export const entryMaps: readonly EntryMap[] = [
  { path: 'nicknames', tells: ['name'] },
  { path: 'organizations', tells: ['name', 'units'] },
  { path: 'titles', tells: ['name'], fixed: ['kind'] },
  { path: 'speakToAs/pronouns', tells: ['pronouns'] },
  { path: 'emails', tells: ['address'] },
  { path: 'onlineServices', tells: ['uri', 'user'] },
  { path: 'phones', tells: ['number'] },
  { path: 'preferredLanguages', tells: ['language'] },
  { path: 'calendars', tells: ['uri'], fixed: ['kind'] },
  { path: 'schedulingAddresses', tells: ['uri'] },
  { path: 'addresses', tells: ['components', 'full', 'coordinates', 'timeZone'] },
  { path: 'cryptoKeys', tells: ['uri'] },
  { path: 'directories', tells: ['uri'], fixed: ['kind'] },
  { path: 'links', tells: ['uri'], fixed: ['kind'] },
  { path: 'media', tells: ['uri'], fixed: ['kind'] },
  { path: 'anniversaries', tells: ['date'], fixed: ['kind'] },
  { path: 'notes', tells: ['note'] },
  { path: 'personalInfo', tells: ['value'], fixed: ['kind'] },
  { path: datesProperty, tells: ['date'] },
]
