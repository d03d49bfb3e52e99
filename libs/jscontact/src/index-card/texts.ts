import { addressText, nameText } from '../composed-text.ts'
import { localizeCard } from '../localize-card.ts'
import { positionsOf } from '../positions/positions-of.ts'
import type { Card, Name } from '../types.ts'
import type { CardText, TextField } from './card-index.ts'
import { profileName } from './profile-name.ts'
import { taxIdsOf } from './tax-id.ts'

/** Languages of one card that are searched besides its own. */
const MAX_LANGUAGES = 20

/** Gives every text of a card that people search for, each once for its field, names first. */
export function readTexts(card: Card): CardText[] {
  const texts: CardText[] = []
  const seen = new Set<string>()
  for (const [field, values] of fieldsOf(card)) addTexts(field, values, { texts, seen })
  const languages = Object.keys(card.localizations ?? {}).slice(0, MAX_LANGUAGES)
  for (const language of languages) {
    for (const [field, values] of fieldsOf(localizeCard(card, language))) addTexts(field, values, { texts, seen })
  }
  return texts
}

type FieldTexts = [field: TextField, values: (string | undefined)[]]

function fieldsOf(card: Card): FieldTexts[] {
  return [
    ['name', nameTexts(card.name)],
    ['nickname', valuesOf(card.nicknames).map(({ name }) => name)],
    [
      'organization',
      valuesOf(card.organizations).flatMap(({ name, units = [] }) => [name, ...units.map((u) => u.name)]),
    ],
    ['title', valuesOf(card.titles).map(({ name }) => name)],
    ['email', valuesOf(card.emails).map(({ address }) => address)],
    ['phone', valuesOf(card.phones).map(({ number }) => number)],
    ['online', onlineTexts(card)],
    ['address', valuesOf(card.addresses).map(addressText)],
    ['note', valuesOf(card.notes).map(({ note }) => note)],
    ['keyword', [...facetSets(card).flatMap(keysOf), card['lazo.app:seniority']]],
    ['custom', [...customTexts(card), ...taxTexts(card), ...formerTexts(card)]],
    ['personal', personalTexts(card)],
  ]
}

function facetSets(card: Card): ({ [member: string]: unknown } | undefined)[] {
  return [card.keywords, card['lazo.app:contactKinds'], card['lazo.app:sectors'], card['lazo.app:functions']]
}

/**
 * The name in full and, where it says more, in components, as written and as said: "Pepe" may be in full what "José García" is in
 * parts, and somebody who writes 山田 is looked for as Yamada.
 */
function nameTexts(name: Name | undefined): string[] {
  if (!name) return []
  const { full: _, ...inParts } = name
  const said = (name.components ?? []).map(({ phonetic = '' }) => phonetic)
  return [nameText(name), nameText(inParts), said.filter((one) => one !== '').join(' ')]
}

/** Of addresses what is the contact's own: everybody's has `linkedin` and `com` in it. */
function onlineTexts({ onlineServices, links }: Card): (string | undefined)[] {
  return [
    ...valuesOf(onlineServices).flatMap(({ service, user, uri }) => {
      const name = uri && profileName(uri, service)
      return [service, user, name === user?.replace(/^@/, '').toLowerCase() ? undefined : name]
    }),
    ...valuesOf(links).map(({ uri }) => profileName(uri)),
  ]
}

/** What a field is called is looked for as much as what is in it. */
function customTexts(card: Card): string[] {
  return Object.entries(card['lazo.app:custom'] ?? {}).map(([label, text]) => `${label}: ${text}`)
}

/** As it was typed and in its normal form: people look for it with and without signs. */
function taxTexts(card: Card): string[] {
  const own = valuesOf(card['lazo.app:taxIds']).map(({ number }) => number)
  return [...own, ...taxIdsOf(card).map(({ read }) => read.normal)]
}

/** The places that were left: what is held now is among organizations and titles. */
function formerTexts(card: Card): (string | undefined)[] {
  if (!card['lazo.app:positions']) return []
  const former = positionsOf(card).filter(({ organizationId }) => organizationId === null)
  return former.flatMap(({ name, units, title, role }) => [name, ...units, title, role])
}

/** Relations are included by name: where the other person has no card, the key is the name as typed. */
function personalTexts({ personalInfo, relatedTo }: Card): string[] {
  const names = Object.keys(relatedTo ?? {}).filter((key) => !key.includes(':') && !/\d{4}/.test(key))
  return [...valuesOf(personalInfo).map(({ value }) => value), ...names]
}

function addTexts(
  field: TextField,
  values: (string | undefined)[],
  on: { texts: CardText[]; seen: Set<string> },
): void {
  for (const text of values) {
    const key = `${field} ${text}`
    if (!text?.trim() || on.seen.has(key)) continue
    on.seen.add(key)
    on.texts.push({ field, text })
  }
}

function valuesOf<Value>(map: { [key: string]: Value } | undefined): Value[] {
  return map ? Object.values(map) : []
}

function keysOf(set: { [member: string]: unknown } | undefined): string[] {
  return set ? Object.keys(set) : []
}
