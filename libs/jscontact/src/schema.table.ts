/** Every type of object in a card, in the order of RFC 9553 §2: what each property holds and which rules bind several. */
import { authorRules, memberRules, uidRules } from './card-rules.ts'
import { componentRules, sortAsRules } from './component-rules.ts'
import { partialDateRules } from './date-rules.ts'
import * as words from './enumerations.table.ts'
import {
  countryCodeForm,
  dayForm,
  emailAddressForm,
  geoUriForm,
  idForm,
  languageTagForm,
  mediaTypeForm,
  notEmptyForm,
  scriptForm,
  timeZoneForm,
  uriForm,
  utcDateTimeForm,
  vCardNameForm,
} from './text-forms.table.ts'
import {
  anything,
  boolean,
  defineObject,
  eitherOf,
  integer,
  listOf,
  mapOf,
  type ObjectType,
  oneOf,
  onlyOneOf,
  patch,
  required,
  setOf,
  text,
  textOrTexts,
  tupleOf,
  type ValueType,
} from './value-types.ts'

const id = text(idForm)
const uri = text(uriForm)
const moment = text(utcDateTimeForm)
const languageTag = text(languageTagForm)
const position = integer(1)

const preferable = { contexts: setOf(oneOf(words.contexts)), pref: integer(1, 100) }
const labelled = { ...preferable, label: text() }
const composed = {
  full: text(),
  isOrdered: boolean,
  defaultSeparator: text(),
  phoneticScript: text(scriptForm),
  phoneticSystem: oneOf(words.phoneticSystems),
}

const relation = defineObject('Relation', { relation: setOf(oneOf(words.relationTypes)) })

const nameComponentKind = oneOf(words.nameComponentKinds)
const nameComponent = defineObject('NameComponent', {
  kind: required(nameComponentKind),
  value: required(text()),
  phonetic: text(),
})
const name = defineObject(
  'Name',
  { ...composed, components: listOf(nameComponent), sortAs: mapOf(nameComponentKind, text()) },
  { anyOf: ['components', 'full'], rules: [componentRules, sortAsRules] },
)
const nickname = defineObject('Nickname', { name: required(text()), ...preferable })
const orgUnit = defineObject('OrgUnit', { name: required(text()), sortAs: text() })
const organization = defineObject(
  'Organization',
  { name: text(), units: listOf(orgUnit, 1), sortAs: text(), contexts: preferable.contexts },
  { anyOf: ['name', 'units'] },
)
const pronouns = defineObject('Pronouns', { pronouns: required(text()), ...preferable })
const speakToAs = defineObject(
  'SpeakToAs',
  { grammaticalGender: oneOf(words.grammaticalGenders), pronouns: mapOf(id, pronouns) },
  { anyOf: ['grammaticalGender', 'pronouns'] },
)
const title = defineObject('Title', {
  name: required(text()),
  kind: oneOf(words.titleKinds),
  organizationId: id,
})

const emailAddress = defineObject('EmailAddress', { address: required(text(emailAddressForm)), ...labelled })
const onlineService = defineObject(
  'OnlineService',
  { service: text(), uri, user: text(), ...labelled },
  { anyOf: ['uri', 'user'] },
)
const phone = defineObject('Phone', {
  number: required(text()),
  features: setOf(oneOf(words.phoneFeatures)),
  ...labelled,
})
const languagePref = defineObject('LanguagePref', { language: required(languageTag), ...preferable })

const resource = { uri: required(uri), kind: oneOf([]), mediaType: text(mediaTypeForm), ...labelled }
const calendar = defineObject('Calendar', { ...resource, kind: required(oneOf(words.calendarKinds)) })
const schedulingAddress = defineObject('SchedulingAddress', { uri: required(uri), ...labelled })

const addressComponent = defineObject('AddressComponent', {
  kind: required(oneOf(words.addressComponentKinds)),
  value: required(text()),
  phonetic: text(),
})
const address = defineObject(
  'Address',
  {
    ...composed,
    components: listOf(addressComponent),
    countryCode: text(countryCodeForm),
    coordinates: text(geoUriForm),
    timeZone: text(timeZoneForm),
    contexts: setOf(oneOf(words.addressContexts)),
    pref: preferable.pref,
  },
  { anyOf: ['components', 'coordinates', 'countryCode', 'full', 'timeZone'], rules: [componentRules] },
)

const cryptoKey = defineObject('CryptoKey', resource)
const directory = defineObject('Directory', {
  ...resource,
  kind: required(oneOf(words.directoryKinds)),
  listAs: position,
})
const link = defineObject('Link', { ...resource, kind: oneOf(words.linkKinds) })
const media = defineObject(
  'Media',
  { ...resource, kind: required(oneOf(words.mediaKinds)) },
  // RFC 9610 §4.3.3: only the protocol between a JMAP client and its server uses this name.
  { reserved: ['blobId'] },
)

const partialDate = defineObject(
  'PartialDate',
  { year: integer(0), month: integer(1, 12), day: integer(1, 31), calendarScale: oneOf(words.calendarScales) },
  { anyOf: ['year', 'month'], rules: [partialDateRules] },
)
const timestamp = defineObject('Timestamp', { utc: required(moment) })
const date = eitherOf(partialDate, timestamp)
const anniversary = defineObject('Anniversary', {
  kind: required(oneOf(words.anniversaryKinds)),
  date: required(date),
  place: address,
})
const author = defineObject('Author', { name: text(), uri }, { rules: [authorRules] })
const note = defineObject('Note', { note: required(text()), created: moment, author })
const personalInfo = defineObject('PersonalInfo', {
  kind: required(oneOf(words.personalInfoKinds)),
  value: required(text()),
  level: oneOf(words.personalInfoLevels),
  listAs: position,
  label: text(),
})

const otherDate = defineObject(null, { date: required(date), label: text() })

const mailing = defineObject(null, {
  service: required(text()),
  state: required(text()),
  facts: mapOf(text(), text()),
})

const keptPosition = defineObject(null, {
  organizationId: id,
  organizationUid: text(notEmptyForm),
  name: text(),
  units: listOf(orgUnit),
  title: text(),
  role: text(),
  from: partialDate,
  to: partialDate,
})
const stageEntry = defineObject(null, { stage: required(text(notEmptyForm)), since: required(text(dayForm)) })

const handling = defineObject(null, { memberId: required(text(notEmptyForm)), name: text(), since: required(moment) })

const taxId = defineObject(null, {
  number: required(text(notEmptyForm)),
  country: text(countryCodeForm),
  label: text(),
})

const jCardProperty = tupleOf([text(vCardNameForm), mapOf(text(), anything), text()], anything)

/** What any object may hold beside its own properties (RFC 9555 §3.2). */
export const commonProperties: ReadonlyMap<string, ValueType> = new Map([
  ['vCardName', text(vCardNameForm)],
  ['vCardParams', mapOf(text(), textOrTexts)],
])

/** The Card: the type every check and every merge begins with. */
export const cardType: ObjectType = defineObject(
  'Card',
  {
    '@type': required(text()),
    version: required(onlyOneOf(words.versions)),
    uid: text(notEmptyForm),
    created: moment,
    updated: moment,
    kind: oneOf(words.cardKinds),
    language: languageTag,
    members: setOf(text()),
    prodId: text(notEmptyForm),
    relatedTo: mapOf(text(), relation),
    name,
    nicknames: mapOf(id, nickname),
    organizations: mapOf(id, organization),
    speakToAs,
    titles: mapOf(id, title),
    emails: mapOf(id, emailAddress),
    onlineServices: mapOf(id, onlineService),
    phones: mapOf(id, phone),
    preferredLanguages: mapOf(id, languagePref),
    calendars: mapOf(id, calendar),
    schedulingAddresses: mapOf(id, schedulingAddress),
    addresses: mapOf(id, address),
    cryptoKeys: mapOf(id, cryptoKey),
    directories: mapOf(id, directory),
    links: mapOf(id, link),
    media: mapOf(id, media),
    localizations: mapOf(languageTag, patch),
    anniversaries: mapOf(id, anniversary),
    keywords: setOf(text()),
    notes: mapOf(id, note),
    personalInfo: mapOf(id, personalInfo),
    vCardProps: listOf(jCardProperty),
    'lazo.app:contactKinds': setOf(text()),
    'lazo.app:sectors': setOf(text()),
    'lazo.app:functions': setOf(text()),
    'lazo.app:seniority': text(notEmptyForm),
    'lazo.app:stages': mapOf(id, stageEntry),
    'lazo.app:custom': mapOf(text(), text()),
    'lazo.app:dates': mapOf(id, otherDate),
    'lazo.app:mailings': mapOf(id, mailing),
    'lazo.app:connectedOn': text(dayForm),
    'lazo.app:favorite': boolean,
    'lazo.app:internal': boolean,
    'lazo.app:handledBy': handling,
    'lazo.app:positions': mapOf(id, keptPosition),
    'lazo.app:taxIds': mapOf(id, taxId),
  },
  // RFC 9610 §3: `id` and `addressBookIds` belong to the protocol between a JMAP client and its server.
  { reserved: ['id', 'addressBookIds'], rules: [uidRules, memberRules] },
)
