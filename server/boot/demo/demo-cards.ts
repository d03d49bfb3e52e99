import type { Address, Card, Phone } from '@lazo/jscontact'
import type { Dice } from '#domain/samples/dice.ts'
import { drawPortrait } from '#domain/samples/draw-portrait.ts'
import type { DemoWords } from './demo-words.ts'
import type { Company } from './new-company.ts'
import { asciiOf, type Person, postOf } from './new-person.ts'

/** How a card is made up: by which chance, of which words. */
export interface Making {
  readonly dice: Dice
  readonly words: DemoWords
}

/** What somebody is to the office, and what more the card tells. */
export interface CardOptions {
  readonly contactKind: string
  readonly labels?: readonly string[]
  readonly notes?: readonly string[]
  readonly hasPhoto?: boolean
}

/** The card of a person at a company, as an office keeps it: some with all there is to know, some with next to nothing. */
export function personCard({ dice, words }: Making, person: Person, at: Company, options: CardOptions): Card {
  const post = postOf(dice.pick(words.business.positions[at.sector]), person)
  const address = `${asciiOf(person.given)}.${asciiOf(person.surname, '')}@${at.domain}`
  return {
    ...blankCard(dice),
    name: nameOf(person),
    organizations: { o1: { name: at.name } },
    titles: { t1: { name: post, organizationId: 'o1' } },
    emails: { e1: { address, contexts: { work: true } } },
    ...(dice.falls(0.85) ? { phones: phonesOf({ dice, words }, at) } : {}),
    ...(dice.falls(0.4) ? { addresses: { a1: addressOf({ dice, words }, at) } } : {}),
    ...(dice.falls(0.35) ? { anniversaries: { b1: birthday(dice) } } : {}),
    ...(dice.falls(0.3) ? hobbiesOf({ dice, words }) : {}),
    ...(dice.falls(0.4) ? { onlineServices: { l1: profileOf(dice, person) } } : {}),
    ...(options.hasPhoto ? { media: { p1: photoOf(dice, person) } } : {}),
    ...common({ dice, words }, at, options),
  }
}

/** The card of a company itself. */
export function companyCard({ dice, words }: Making, company: Company, options: CardOptions): Card {
  return {
    ...blankCard(dice),
    kind: 'org',
    name: { full: company.name },
    organizations: { o1: { name: company.name } },
    emails: { e1: { address: `info@${company.domain}`, contexts: { work: true } } },
    phones: { p1: { number: typed({ dice, words }, company.city.phone), contexts: { work: true } } },
    addresses: { a1: addressOf({ dice, words }, company) },
    links: { w1: { uri: `https://www.${company.domain}/` } },
    ...common({ dice, words }, company, options),
  }
}

/** The name of a person in its parts. */
export function nameOf({ given, surname, surname2 }: Person): NonNullable<Card['name']> {
  return {
    components: [
      { kind: 'given', value: given },
      { kind: 'surname', value: surname },
      ...(surname2 === undefined ? [] : [{ kind: 'surname2' as const, value: surname2 }]),
    ],
    full: [given, surname, surname2].filter((part) => part !== undefined).join(' '),
  }
}

/** A mobile number as people type it. */
export function mobile(making: Making): string {
  return typed(making, making.words.business.mobile)
}

/** A photo inside the card. */
export function photoOf(dice: Dice, person: Pick<Person, 'isWoman'>): NonNullable<Card['media']>[string] {
  const uri = `data:image/png;base64,${drawPortrait(dice, person).toString('base64')}`
  return { kind: 'photo', uri, mediaType: 'image/png' }
}

/** A number drawn by chance, so that the same demonstration always has the same uids. */
function blankCard(dice: Dice): Pick<Card, '@type' | 'version' | 'uid'> {
  const hex = Array.from({ length: 32 }, () => dice.between(0, 15).toString(16)).join('')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  return { '@type': 'Card', version: '1.0', uid: `urn:uuid:${uuid}` }
}

function common({ dice }: Making, at: Company, { contactKind, labels, notes }: CardOptions): Partial<Card> {
  return {
    'lazo.app:contactKinds': { [contactKind]: true },
    'lazo.app:sectors': { [at.sector]: true },
    ...(labels && dice.falls(0.5) ? { keywords: { [dice.pick(labels)]: true, [dice.pick(labels)]: true } } : {}),
    ...(notes && dice.falls(0.5) ? { notes: { n1: { note: dice.pick(notes) } } } : {}),
  }
}

function phonesOf(making: Making, at: Company): { [id: string]: Phone } {
  const own: Phone = { number: mobile(making), features: { mobile: true }, pref: 1 }
  const office: Phone = { number: typed(making, at.city.phone), features: { voice: true }, contexts: { work: true } }
  return making.dice.falls(0.5) ? { p1: own, p2: office } : { p1: own }
}

/** Half of the numbers are written as one dials them within the country. */
function typed({ dice, words: { business } }: Making, pattern: string): string {
  const number = dice.fill(pattern)
  return dice.falls(0.5) ? `${business.prefix} ${number}` : `${business.trunk}${number}`
}

function addressOf({ dice, words: { business } }: Making, { city }: Company): Address {
  const street = `${dice.pick(business.streets)} ${dice.between(1, 140)}`
  return {
    components: [
      { kind: 'name', value: street },
      { kind: 'postcode', value: dice.fill(city.postcode) },
      { kind: 'locality', value: city.name },
      { kind: 'region', value: city.region },
      { kind: 'country', value: business.country },
    ],
    countryCode: business.countryCode,
    contexts: { work: true },
  }
}

function birthday(dice: Dice): NonNullable<Card['anniversaries']>[string] {
  const day = { month: dice.between(1, 12), day: dice.between(1, 28) }
  return { kind: 'birth', date: dice.falls(0.6) ? { ...day, year: dice.between(1955, 2000) } : day }
}

function hobbiesOf({ dice, words: { office } }: Making): Pick<Card, 'personalInfo'> {
  return { personalInfo: { h1: { kind: 'hobby', value: dice.pick(office.hobbies) } } }
}

function profileOf(dice: Dice, { given, surname }: Person): NonNullable<Card['onlineServices']>[string] {
  return { service: 'LinkedIn', uri: profileAddress(dice, given, surname) }
}

/** The address of a profile that nobody has. */
export function profileAddress(dice: Dice, given: string, surname: string): string {
  const tail = Array.from({ length: 9 }, () => dice.between(0, 15).toString(16)).join('')
  return `https://www.linkedin.com/in/${asciiOf(`${given} ${surname}`, '-')}-${tail}`
}
