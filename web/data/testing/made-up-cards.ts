import type { CardResource } from '@lazo/contract'
import type { Card } from '@lazo/jscontact'
import { Dice } from './dice.ts'
import { type MadeUpPerson, makeCompanyUp, makePersonUp, plainText } from './made-up-person.ts'
import { LABELS, NOTE_WORDS, OTHER_SCRIPTS, SECTORS, TITLES, TOWNS } from './made-up-words.table.ts'

/** The books in which the cards are. */
export const MADE_UP_BOOKS = ['book-all', 'book-sales', 'book-home'] as const

const FIRST_DAY = Date.UTC(2019, 0, 1)
const HOUR = 3_600_000

/** Cards of a company's book, as `GET /cards/{id}` would give them: the same for the same seed. */
export function* makeCardsUp(count: number, seed = 7): Generator<CardResource> {
  const dice = new Dice(seed)
  for (let number = 0; number < count; number += 1) yield makeCardUp(dice, number)
}

function makeCardUp(dice: Dice, number: number): CardResource {
  const id = `${number.toString(16).padStart(8, '0')}-${dice.hex(4)}-7${dice.hex(3)}-a${dice.hex(3)}-${dice.hex(12)}`
  const createdAt = new Date(FIRST_DAY + number * HOUR * 0.6)
  return {
    '@type': 'Card',
    version: '1.0',
    uid: `urn:uuid:${id}`,
    ...documentOf(dice),
    id,
    bookIds: dice.falls(0.3)
      ? [MADE_UP_BOOKS[0], MADE_UP_BOOKS[1]]
      : [dice.falls(0.1) ? MADE_UP_BOOKS[2] : MADE_UP_BOOKS[0]],
    revision: 1,
    right: 'manage',
    overlay: dice.falls(0.01) ? { 'lazo.app:favorite': true } : null,
    createdAt: createdAt.toISOString(),
    updatedAt: new Date(createdAt.getTime() + dice.roll() * 2000 * HOUR).toISOString(),
  }
}

function documentOf(dice: Dice): Partial<Card> {
  if (dice.falls(0.05)) return companyOf(dice)
  if (dice.falls(0.01)) return { name: { full: dice.pick(OTHER_SCRIPTS) }, phones: phonesOf(dice) }
  const person = makePersonUp(dice)
  return {
    name: nameOf(person),
    ...(person.company === null ? {} : workOf(dice, person.company)),
    ...(dice.falls(0.75) ? { emails: { e1: { address: addressOf(dice, person) } } } : {}),
    ...(dice.falls(0.85) ? { phones: phonesOf(dice) } : {}),
    ...(dice.falls(0.4)
      ? { addresses: { a1: { full: `Calle Mayor ${dice.digits(2)}, ${dice.pickCommon(TOWNS)}` } } }
      : {}),
    ...(dice.falls(0.3) ? { onlineServices: { s1: { service: 'LinkedIn', uri: profileOf(dice, person) } } } : {}),
    ...(dice.falls(0.25) ? { notes: { n1: { note: noteOf(dice) } } } : {}),
    ...(dice.falls(0.4) ? { media: { m1: { kind: 'photo', uri: `lazo:blob/${dice.hex(32)}` } } } : {}),
    ...setsOf(dice),
  }
}

function companyOf(dice: Dice): Partial<Card> {
  const name = makeCompanyUp(dice)
  return { kind: 'org', name: { full: name }, organizations: { o1: { name } }, phones: phonesOf(dice), ...setsOf(dice) }
}

function nameOf({ given, surname, surname2 }: MadeUpPerson): NonNullable<Card['name']> {
  const second = surname2 === null ? [] : [{ kind: 'surname2' as const, value: surname2 }]
  return { components: [{ kind: 'given', value: given }, { kind: 'surname', value: surname }, ...second] }
}

function workOf(dice: Dice, company: string): Partial<Card> {
  const organizations = { o1: { name: company } }
  return dice.falls(0.5) ? { organizations, titles: { t1: { name: dice.pick(TITLES) } } } : { organizations }
}

function addressOf(dice: Dice, { given, surname, company }: MadeUpPerson): string {
  const local = dice.pick([
    plainText(`${given} ${surname}`, '.'),
    plainText(given.slice(0, 1) + surname, ''),
    plainText(given, '') + dice.digits(2),
  ])
  const own = company === null ? 'correo.example' : `${plainText(company, '')}.example`
  return `${local}@${dice.falls(0.5) ? dice.pick(['gmail.com', 'hotmail.com', 'yahoo.es', 'outlook.com']) : own}`
}

function phonesOf(dice: Dice): NonNullable<Card['phones']> {
  const phones = [phoneOf(dice), ...(dice.falls(0.4) ? [phoneOf(dice)] : [])]
  return Object.fromEntries(phones.map((number, at) => [`p${at}`, { number }]))
}

function phoneOf(dice: Dice): string {
  if (dice.falls(0.05)) return `+44 7700 9${dice.digits(5)}`
  if (dice.falls(0.2)) return `91 5${dice.digits(2)} ${dice.digits(2)} ${dice.digits(2)}`
  return dice.falls(0.5) ? `+34 6${dice.digits(2)} ${dice.digits(3)} ${dice.digits(3)}` : `6${dice.digits(8)}`
}

function profileOf(dice: Dice, { given, surname }: MadeUpPerson): string {
  return `https://www.linkedin.com/in/${plainText(`${given} ${surname}`, '-')}-${dice.hex(8)}`
}

function noteOf(dice: Dice): string {
  return Array.from({ length: 6 + Math.floor(dice.roll() * 12) }, () => dice.pickCommon(NOTE_WORDS)).join(' ')
}

function setsOf(dice: Dice): Partial<Card> {
  return {
    ...(dice.falls(0.3) ? { keywords: { [dice.pickCommon(LABELS)]: true } } : {}),
    ...(dice.falls(0.2) ? { 'lazo.app:contactKinds': { [dice.pick(['customer', 'supplier', 'press'])]: true } } : {}),
    ...(dice.falls(0.2) ? { 'lazo.app:sectors': { [dice.pick(SECTORS)]: true } } : {}),
  }
}
