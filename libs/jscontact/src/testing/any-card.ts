import * as fc from 'fast-check'
import * as words from '../enumerations.table.ts'
import { joinPath } from '../patch-path.ts'
import type { Card, PatchObject } from '../types.ts'
import { personalFactKinds } from '../vendor.ts'
import {
  anyComponents,
  anyDate,
  anyEntries,
  anyLanguageTag,
  anyMoment,
  anySet,
  anyText,
  anyUri,
  anyWord,
  labelled,
  preferable,
} from './any-values.ts'

/** Makes a record of which only some members must be there. */
function some<Members extends object>(
  members: { [name in keyof Members]: fc.Arbitrary<Members[name]> },
  ...needed: (keyof Members)[]
) {
  return fc.record<Members, keyof Members>(members, { requiredKeys: needed })
}

const anyName = fc.oneof(
  fc.record({ full: anyText }),
  anyComponents(words.nameComponentKinds),
  fc
    .tuple(anyText, anyComponents(words.nameComponentKinds))
    .map(([full, composed]) => ({ ...composed, full, sortAs: { [composed.components[0]!.kind]: full } })),
)

const anyAddress = fc
  .tuple(
    fc.oneof(anyComponents(words.addressComponentKinds), fc.record({ full: anyText })),
    some({
      countryCode: fc.constantFrom('ES', 'DE', 'US'),
      coordinates: fc.constant('geo:40.4168,-3.7038'),
      timeZone: fc.constantFrom('Europe/Madrid', 'Etc/GMT+3'),
      contexts: anySet(anyWord(words.addressContexts)),
      pref: preferable.pref,
    }),
  )
  .map(([whole, more]) => ({ ...whole, ...more }))

const resource = { uri: anyUri, mediaType: fc.constantFrom('image/png', 'text/calendar'), ...labelled }

const anyOrganization = fc.oneof(
  some({ name: anyText, sortAs: anyText, contexts: preferable.contexts }, 'name'),
  fc.record({ units: fc.array(some({ name: anyText, sortAs: anyText }, 'name'), { minLength: 1, maxLength: 3 }) }),
)

const anyOnlineService = fc.oneof(
  some({ service: anyText, uri: anyUri, ...labelled }, 'uri'),
  some({ service: anyText, user: anyText, ...labelled }, 'user'),
)

const anySpeakToAs = fc.oneof(
  fc.record({ grammaticalGender: anyWord(words.grammaticalGenders) }),
  fc.record({ pronouns: anyEntries(some({ pronouns: anyText, ...preferable }, 'pronouns')) }),
)

const anyNote = some({ note: anyText, created: anyMoment, author: fc.record({ name: anyText }) }, 'note')

const anyMonth = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
const anyPosition = some({
  organizationId: fc.constantFrom('p1', 'e1'),
  organizationUid: anyUri,
  name: anyText,
  units: fc.array(fc.record({ name: anyText }), { maxLength: 2 }),
  title: anyText,
  role: anyText,
  from: anyMonth,
  to: anyMonth,
})

const metadata = {
  created: anyMoment,
  updated: anyMoment,
  kind: fc.constantFrom('individual', 'org', 'location', 'device', 'application', 'example.com:robot'),
  language: anyLanguageTag,
  prodId: anyText,
  relatedTo: fc.dictionary(fc.oneof(anyUri, anyText), some({ relation: anySet(anyWord(words.relationTypes)) }), {
    minKeys: 1,
    maxKeys: 2,
  }),
  keywords: anySet(anyText),
}

const entries = {
  name: anyName,
  nicknames: anyEntries(some({ name: anyText, ...preferable }, 'name')),
  organizations: anyEntries(anyOrganization),
  speakToAs: anySpeakToAs,
  titles: anyEntries(
    some({ name: anyText, kind: anyWord(words.titleKinds), organizationId: fc.constantFrom('o1', 'p1') }, 'name'),
  ),
  emails: anyEntries(some({ address: fc.emailAddress(), ...labelled }, 'address')),
  onlineServices: anyEntries(anyOnlineService),
  phones: anyEntries(
    some(
      {
        number: fc.oneof(anyText, fc.constant('tel:+34600123456')),
        features: anySet(anyWord(words.phoneFeatures)),
        ...labelled,
      },
      'number',
    ),
  ),
  preferredLanguages: anyEntries(some({ language: anyLanguageTag, ...preferable }, 'language')),
  calendars: anyEntries(some({ ...resource, kind: anyWord(words.calendarKinds) }, 'uri', 'kind')),
  schedulingAddresses: anyEntries(some({ uri: anyUri, ...labelled }, 'uri')),
  addresses: anyEntries(anyAddress),
  cryptoKeys: anyEntries(some(resource, 'uri')),
  directories: anyEntries(
    some({ ...resource, kind: anyWord(words.directoryKinds), listAs: fc.integer({ min: 1, max: 9 }) }, 'uri', 'kind'),
  ),
  links: anyEntries(some({ ...resource, kind: anyWord(words.linkKinds) }, 'uri')),
  media: anyEntries(some({ ...resource, kind: anyWord(words.mediaKinds) }, 'uri', 'kind')),
  anniversaries: anyEntries(
    some({ kind: anyWord(words.anniversaryKinds), date: anyDate, place: anyAddress }, 'kind', 'date'),
  ),
  notes: anyEntries(anyNote),
  personalInfo: anyEntries(
    some(
      {
        kind: fc.oneof(anyWord(words.personalInfoKinds), fc.constantFrom(...personalFactKinds)),
        value: anyText,
        level: anyWord(words.personalInfoLevels),
        label: anyText,
      },
      'kind',
      'value',
    ),
  ),
}

const extensions = {
  vCardProps: fc.array(
    fc.tuple(fc.constantFrom('x-foo', 'gender'), fc.constant({ group: 'item1' }), fc.constant('text'), anyText),
    { minLength: 1, maxLength: 2 },
  ),
  'lazo.app:contactKinds': anySet(fc.oneof(fc.constantFrom('customer', 'press'), anyText)),
  'lazo.app:sectors': anySet(anyText),
  'lazo.app:functions': anySet(fc.oneof(fc.constantFrom('sales', 'purchasing'), anyText)),
  'lazo.app:seniority': fc.constantFrom('director', 'manager', 'Decana'),
  'lazo.app:stages': anyEntries(
    some(
      { stage: fc.constantFrom('prospect', 'customer', 'former'), since: fc.constantFrom('2024-03-05', '2025-02-01') },
      'stage',
      'since',
    ),
  ),
  'lazo.app:custom': fc.dictionary(anyText, anyText, { maxKeys: 3 }),
  'lazo.app:dates': anyEntries(some({ date: anyDate, label: anyText }, 'date')),
  'lazo.app:positions': anyEntries(anyPosition),
  'lazo.app:taxIds': anyEntries(
    some({ number: anyText, country: fc.constantFrom('ES', 'DE'), label: anyText }, 'number'),
  ),
  'lazo.app:connectedOn': fc.constantFrom('2024-03-05', '2024-02-29'),
  'example.com:anything': fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null),
  futureProperty: fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null),
}

const identity = fc.record({
  '@type': fc.constant('Card' as const),
  version: fc.constantFrom('1.0', '2.0'),
  uid: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
})

/** Makes any valid card: every property, every script, vendor and unknown properties, localizations. */
export function anyCard(): fc.Arbitrary<Card> {
  const properties = fc
    .tuple(identity, some(metadata), some(entries), some(extensions))
    .map(([...groups]) => parsed(Object.assign({}, ...groups)))
  return fc.tuple(properties, anyLanguageTag, anyText).map(([card, language, text]) => {
    const patch = localizedTexts(card, text)
    return Object.keys(patch).length ? { ...card, localizations: { [language]: patch } } : card
  })
}

/** Gives the card as a JSON parser would: objects of the ordinary prototype, no negative zero. */
function parsed(card: object): Card {
  return JSON.parse(JSON.stringify(card))
}

/** Makes any valid group card. */
export function anyGroup(): fc.Arbitrary<Card> {
  return fc.tuple(anyCard(), anySet(anyUri)).map(([card, members]) => ({ ...card, kind: 'group', members }))
}

function localizedTexts(card: Card, text: string): PatchObject {
  const patch: PatchObject = {}
  if (card.name) patch['name'] = { full: text }
  for (const id of Object.keys(card.titles ?? {})) patch[joinPath(['titles', id, 'name'])] = text
  return patch
}
