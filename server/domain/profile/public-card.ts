import type { Card } from '@lazo/jscontact'
import type { ShownPart } from './shown-parts.ts'

const HARMFUL = /^[\s\p{Cc}]*(?:javascript|data|vbscript|file|blob):/iu

type Entries<T> = { [id: string]: T }

/** What of a card everybody may see: its name, and the parts that are shown. Notes, labels and all else are never among them. Pure. */
export function publicCard(card: Card, shows: readonly ShownPart[]): Card {
  const isShown = new Set(shows)
  const pick = <T extends object>(part: ShownPart, entries: Entries<T> | undefined): Entries<T> | undefined =>
    entries && isShown.has(part) ? withoutPrivate(entries, isShown.has('private')) : undefined
  const parts: Partial<Card> = {
    ...kept('media', photosOf(pick('photo', card.media))),
    ...kept('speakToAs', isShown.has('pronouns') ? card.speakToAs : undefined),
    ...kept('organizations', pick('organization', card.organizations)),
    ...kept('titles', pick('organization', card.titles)),
    ...kept('phones', pick('phones', card.phones)),
    ...kept('emails', pick('emails', card.emails)),
    ...kept('addresses', pick('addresses', card.addresses)),
    ...kept('links', followable(pick('links', card.links))),
    ...kept('onlineServices', followable(pick('profiles', card.onlineServices))),
    ...kept('anniversaries', birthdaysOf(pick('birthday', card.anniversaries))),
    ...kept('personalInfo', pick('interests', card.personalInfo)),
  }
  const { '@type': type, version, uid, kind, language, name } = card
  const known = { ...kept('uid', uid), ...kept('kind', kind), ...kept('language', language), ...kept('name', name) }
  return { '@type': type, version, ...known, ...parts }
}

function withoutPrivate<T extends object>(entries: Entries<T>, withPrivate: boolean): Entries<T> {
  if (withPrivate) return entries
  return filterEntries(entries, (entry) => {
    const { contexts } = entry as { contexts?: { [context: string]: boolean } }
    return !contexts?.private || contexts.work === true
  })
}

/** Without what runs or opens something on the machine of whoever follows it. */
export function followable<T extends { uri?: string }>(entries: Entries<T> | undefined): Entries<T> | undefined {
  return entries && filterEntries(entries, ({ uri = '' }) => !HARMFUL.test(uri))
}

function photosOf(media: Card['media']): Card['media'] {
  return media && filterEntries(media, (entry) => entry.kind === 'photo')
}

/** Of a birthday the day: the year is nobody's business. */
function birthdaysOf(anniversaries: Card['anniversaries']): Card['anniversaries'] {
  const births = Object.entries(anniversaries ?? {}).flatMap(([id, { kind, date }]) => {
    if (kind !== 'birth' || !('month' in date) || date.month === undefined || date.day === undefined) return []
    return [[id, { kind, date: { month: date.month, day: date.day } }] as const]
  })
  return anniversaries && Object.fromEntries(births)
}

function filterEntries<T>(entries: Entries<T>, isWanted: (entry: T) => boolean): Entries<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isWanted(entry)))
}

function kept<K extends keyof Card>(name: K, value: Card[K] | undefined): { [P in K]?: Card[P] } {
  const isEmpty = value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0)
  return isEmpty ? {} : ({ [name]: value } as { [P in K]?: Card[P] })
}
