import {
  SAMPLE_COMPANIES,
  SAMPLE_GIVEN,
  SAMPLE_KEYWORDS,
  SAMPLE_NOTE,
  SAMPLE_SECTORS,
  SAMPLE_SURNAMES,
  SAMPLE_TITLES,
  SAMPLE_TOWNS,
} from './sample-words.table.ts'

/** Someone who does not exist. */
export interface SamplePerson {
  readonly given: string
  readonly surname: string
  readonly surname2: string | null
  readonly company: string | null
  readonly title: string | null
  readonly sector: string | null
  readonly town: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly profile: string | null
  readonly keywords: readonly string[]
  readonly isCustomer: boolean
  readonly note: string | null
}

/** Gives numbers from 0 to 1, the same for the same seed. */
export type Dice = () => number

/** A small generator of numbers (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A person of a Spanish office's address book: names as unevenly spread as real ones (one in thirteen is called María,
 * one surname in seven is rare), an employer, numbers and addresses of the usual forms.
 */
export function samplePerson(dice: Dice): SamplePerson {
  const given =
    dice() < 0.25 ? `${frequent(dice, SAMPLE_GIVEN)} ${frequent(dice, SAMPLE_GIVEN)}` : frequent(dice, SAMPLE_GIVEN)
  const surname = sampleSurname(dice)
  const company = dice() < 0.6 ? sampleCompany(dice) : null
  return {
    given,
    surname,
    surname2: dice() < 0.7 ? sampleSurname(dice) : null,
    company,
    title: company && dice() < 0.5 ? even(dice, SAMPLE_TITLES) : null,
    sector: company && dice() < 0.3 ? even(dice, SAMPLE_SECTORS) : null,
    town: dice() < 0.4 ? frequent(dice, SAMPLE_TOWNS) : null,
    emails: dice() < 0.75 ? [sampleEmail(dice, given, surname, company)] : [],
    phones: Array.from({ length: Math.floor(dice() * 2.6) }, () => samplePhone(dice)),
    profile: dice() < 0.3 ? `https://www.linkedin.com/in/${plain(`${given}-${surname}`)}-${hex(dice)}` : null,
    keywords: dice() < 0.3 ? [frequent(dice, SAMPLE_KEYWORDS)] : [],
    isCustomer: dice() < 0.2,
    note: dice() < 0.25 ? sampleNote(dice) : null,
  }
}

function sampleSurname(dice: Dice): string {
  return dice() < 0.86 ? SAMPLE_SURNAMES[Math.floor(SAMPLE_SURNAMES.length * dice() ** 1.5)]! : rareName(dice)
}

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'gr',
  'l',
  'll',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'tr',
  'v',
  'z',
  'arr',
  'est',
  'el',
]
const ENDINGS = ['ano', 'eda', 'illa', 'osa', 'uelo', 'ez', 'eta', 'ario', 'onte', 'al', 'era', 'igo']

function rareName(dice: Dice): string {
  const syllable = () => even(dice, ONSETS) + even(dice, ['a', 'e', 'i', 'o', 'u'])
  const name = syllable() + syllable() + even(dice, ONSETS) + even(dice, ENDINGS)
  return name[0]!.toUpperCase() + name.slice(1)
}

function sampleCompany(dice: Dice): string {
  const tail = dice() < 0.4 ? ' SL' : even(dice, [' SA', ' Ltd', ' e Hijos', '', ''])
  return `${even(dice, SAMPLE_COMPANIES)} ${dice() < 0.5 ? rareName(dice) : sampleSurname(dice)}${tail}`
}

function sampleEmail(dice: Dice, given: string, surname: string, company: string | null): string {
  const local = even(dice, [
    plain(`${given}.${surname}`),
    plain(given[0] + surname),
    `${plain(given)}${Math.floor(dice() * 99)}`,
  ])
  const own = company ? `${plain(company).replaceAll('-', '')}.es` : 'telefonica.example'
  return `${local}@${dice() < 0.55 ? frequent(dice, ['gmail.com', 'hotmail.com', 'yahoo.es', 'outlook.com']) : own}`
}

function samplePhone(dice: Dice): string {
  const digits = (count: number) => String(Math.floor(dice() * 10 ** count)).padStart(count, '0')
  const kind = dice()
  if (kind < 0.04) return `+44 7700 9${digits(5)}`
  if (kind < 0.2) return `91 ${digits(3)} ${digits(2)} ${digits(2)}`
  return `+34 6${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`
}

function sampleNote(dice: Dice): string {
  return Array.from({ length: 6 + Math.floor(dice() * 10) }, () => frequent(dice, SAMPLE_NOTE)).join(' ')
}

function even<T>(dice: Dice, list: readonly T[]): T {
  return list[Math.floor(dice() * list.length)]!
}

/** Those in front much oftener than those behind. */
function frequent<T>(dice: Dice, list: readonly T[]): T {
  return list[Math.floor(list.length * dice() ** 2)]!
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
}

function hex(dice: Dice): string {
  return Math.floor(dice() * 0xfffff).toString(16)
}
