import { setImmediate } from 'node:timers/promises'
import type { Card } from '@lazo/jscontact'
import { Dice } from './dice.ts'
import { drawPortrait } from './draw-portrait.ts'
import type { SampleCard, SampleCompany, SamplePerson, SampleWords } from './sample-words.ts'

/** Makes the cards of the samples, companies first, with portraits inside. Lets others go on between portraits. */
export async function makeSamples(words: SampleWords, newUid: () => string): Promise<SampleCard[]> {
  const uids = new Map(words.people.map((person) => [fullName(person), newUid()]))
  const cards: SampleCard[] = words.companies.map((company) => companyCard(words, company, newUid()))
  for (const [place, person] of words.people.entries()) {
    if (person.hasPhoto) await setImmediate()
    cards.push(personCard(words, { person, place, uids }))
  }
  return cards
}

interface Placed {
  readonly person: SamplePerson
  readonly place: number
  readonly uids: ReadonlyMap<string, string>
}

function personCard(words: SampleWords, placed: Placed): SampleCard {
  const { person, place, uids } = placed
  const company = words.companies.find((one) => one.key === person.at)
  return {
    '@type': 'Card',
    version: '1.0',
    uid: uids.get(fullName(person))!,
    kind: 'individual',
    name: nameOf(person),
    ...(person.nickname === undefined ? {} : { nicknames: { n1: { name: person.nickname } } }),
    ...workOf(person, company),
    ...(person.hasNoEmail ? {} : { emails: { e1: emailOf(person, company) } }),
    phones: { p1: { number: numberOf(words.mobile, place), features: { mobile: true } } },
    ...(company === undefined ? {} : { addresses: { a1: addressOf(words, company) } }),
    ...(person.born === undefined ? {} : { anniversaries: { b1: { kind: 'birth', date: dateOf(person.born) } } }),
    ...(person.hasPhoto ? { media: { m1: portraitOf(person, place) } } : {}),
    ...kinOf(placed),
    ...personalOf(person),
    ...commonOf(person),
  }
}

function companyCard(words: SampleWords, company: SampleCompany, uid: string): SampleCard {
  const { name, domain, kind, sector, phone, note } = company
  return {
    '@type': 'Card',
    version: '1.0',
    uid,
    kind: 'org',
    name: { full: name },
    organizations: { o1: { name } },
    emails: { e1: { address: `info@${domain}`, contexts: { work: true } } },
    phones: { p1: { number: phone, features: { voice: true }, contexts: { work: true } } },
    addresses: { a1: addressOf(words, company) },
    links: { l1: { uri: `https://www.${domain}/` } },
    ...(note === undefined ? {} : { notes: { t1: { note } } }),
    'lazo.app:contactKinds': { [kind]: true },
    'lazo.app:sectors': { [sector]: true },
  }
}

function fullName({ name }: SamplePerson): string {
  return name.join(' ')
}

function nameOf(person: SamplePerson): NonNullable<Card['name']> {
  const kinds = ['given', 'surname', 'surname2'] as const
  const components = person.name.flatMap((value, at) => (value === undefined ? [] : [{ kind: kinds[at]!, value }]))
  return { full: fullName(person), components }
}

function workOf({ title }: SamplePerson, company: SampleCompany | undefined): Partial<Card> {
  return {
    ...(company === undefined ? {} : { organizations: { o1: { name: company.name } } }),
    ...(title === undefined ? {} : { titles: { t1: { name: title, ...(company && { organizationId: 'o1' }) } } }),
  }
}

function emailOf(person: SamplePerson, company: SampleCompany | undefined) {
  const user = fullName(person)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/g, '.')
  if (company === undefined) return { address: `${user}@mail.example`, contexts: { private: true as const } }
  return { address: `${user}@${company.domain}`, contexts: { work: true as const } }
}

function numberOf(pattern: string, place: number): string {
  return pattern.replace('##', String(place + 10))
}

function addressOf({ country, countryCode }: SampleWords, { street, postcode, city }: SampleCompany) {
  return {
    components: [
      { kind: 'name' as const, value: street },
      { kind: 'postcode' as const, value: postcode },
      { kind: 'locality' as const, value: city },
      { kind: 'country' as const, value: country },
    ],
    countryCode,
    contexts: { work: true as const },
  }
}

function dateOf(born: string) {
  const [day, month, year] = born.split('-').map(Number).toReversed()
  return year === undefined ? { month: month!, day: day! } : { year, month: month!, day: day! }
}

function portraitOf({ isWoman = false }: SamplePerson, place: number): NonNullable<Card['media']>[string] {
  const bytes = drawPortrait(new Dice(place + 1), { isWoman })
  return { kind: 'photo', uri: `data:image/png;base64,${bytes.toString('base64')}`, mediaType: 'image/png' }
}

function kinOf({ person: { kin }, uids }: Placed): Partial<Card> {
  if (kin === undefined) return {}
  const [name, relation] = kin
  return { relatedTo: { [uids.get(name)!]: { relation: setOf([relation]) } } }
}

function personalOf({ likes = [] }: SamplePerson): Partial<Card> {
  if (likes.length === 0) return {}
  const entries = likes.map((value, at) => [`h${at + 1}`, { kind: 'hobby' as const, value }])
  return { personalInfo: Object.fromEntries(entries) }
}

function commonOf({ kinds = [], labels = [], note }: SamplePerson): Partial<Card> {
  return {
    ...(kinds.length === 0 ? {} : { 'lazo.app:contactKinds': setOf(kinds) }),
    ...(labels.length === 0 ? {} : { keywords: setOf(labels) }),
    ...(note === undefined ? {} : { notes: { t1: { note } } }),
  }
}

function setOf<W extends string>(words: readonly W[]): Record<W, true> {
  return Object.fromEntries(words.map((word) => [word, true])) as Record<W, true>
}
