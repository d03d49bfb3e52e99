import type { Dice } from '#domain/samples/dice.ts'
import type { BusinessWords, City, Sector } from './demo-words.ts'
import { asciiOf } from './new-person.ts'

/** A made-up company. */
export interface Company {
  readonly name: string
  readonly sector: Sector
  readonly city: City
  /** Under `.example`, a domain that nobody can ever have (RFC 2606 §2). */
  readonly domain: string
}

/** How often a line of business is met, the commonest first. */
const COMMON: readonly Sector[] = [
  'systems',
  'industry',
  'systems',
  'industry',
  'innovators',
  'education',
  'media',
  'academia',
  'government',
  'telecoms',
  'civil-associations',
]

/** Makes a company up, or takes one that is known already. */
export function newCompany(dice: Dice, business: BusinessWords, surnames: readonly string[], sector?: Sector): Company {
  const line = sector ?? dice.pick(COMMON)
  const isFamily = line === 'industry' && dice.falls(0.5)
  const name = isFamily
    ? `${dice.pickCommon(surnames)} ${dice.pick(business.families)}`
    : dice.pick(business.companies[line])
  return { name, sector: line, city: dice.pick(business.cities), domain: `${asciiOf(name, '')}.example` }
}
