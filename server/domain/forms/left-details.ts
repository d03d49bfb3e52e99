import type { Card } from '@lazo/jscontact'
import { normalEmail, normalPhone, splitKnownSurnames } from '@lazo/normal'

/** What somebody typed into a form. */
export interface LeftDetails {
  readonly given: string
  readonly family: string
  readonly organization: string
  readonly email: string
  readonly phone: string
  readonly message: string
}

/** What is wrong with a field: it is missing, too long, or no such thing; of `contact` neither mail nor phone was left. */
export interface FieldProblem {
  readonly field: keyof LeftDetails | 'contact'
  readonly why: 'missing' | 'too-long' | 'wrong'
}

/** The most characters of each field. */
export const LONGEST_FIELD: Readonly<Record<keyof LeftDetails, number>> = {
  given: 100,
  family: 150,
  organization: 200,
  email: 254,
  phone: 40,
  message: 2_000,
}

/** Controls, halves of characters, and marks that turn the direction of all that follows. */
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu
const HARMFUL_IN_LINES = /[^\n\P{Cc}]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** What was typed, as it is kept: without what is no text, and without blanks around. Pure. */
export function tidyDetails(typed: LeftDetails): LeftDetails {
  const line = (text: string) => text.replaceAll(HARMFUL, ' ').replaceAll(/\s+/gu, ' ').trim()
  return {
    given: line(typed.given),
    family: line(typed.family),
    organization: line(typed.organization),
    email: line(typed.email),
    phone: line(typed.phone),
    message: typed.message.replaceAll('\r\n', '\n').replaceAll(HARMFUL_IN_LINES, ' ').trim(),
  }
}

/** The first thing that is wrong with tidied details; null when they can be kept. Pure. */
export function findProblem(details: LeftDetails, region: string): FieldProblem | null {
  const fields = Object.keys(LONGEST_FIELD) as (keyof LeftDetails)[]
  const long = fields.find((field) => details[field].length > LONGEST_FIELD[field])
  if (long) return { field: long, why: 'too-long' }
  const { given, email, phone } = details
  if (given === '') return { field: 'given', why: 'missing' }
  if (email === '' && phone === '') return { field: 'contact', why: 'missing' }
  if (email !== '' && normalEmail(email) === null) return { field: 'email', why: 'wrong' }
  const digits = phone === '' ? 9 : normalPhone(phone, region).digits.length
  return digits < 5 || digits > 18 ? { field: 'phone', why: 'wrong' } : null
}

/** The card that sound details become. Pure. */
export function cardOfDetails(details: LeftDetails, uid: string): Card & { uid: string } {
  const { given, family, organization, email, phone, message } = details
  return {
    '@type': 'Card',
    version: '1.0',
    uid,
    kind: 'individual',
    name: nameOf(given, family),
    ...(organization === '' ? {} : { organizations: { o1: { name: organization } } }),
    ...(email === '' ? {} : { emails: { e1: { address: normalEmail(email)!.address } } }),
    ...(phone === '' ? {} : { phones: { p1: { number: phone } } }),
    ...(message === '' ? {} : { notes: { n1: { note: message } } }),
  }
}

function nameOf(given: string, family: string): NonNullable<Card['name']> {
  const known = family === '' ? null : splitKnownSurnames(family)
  const surnames = known
    ? [
        { kind: 'surname' as const, value: known.surname },
        { kind: 'surname2' as const, value: known.surname2 },
      ]
    : [{ kind: 'surname' as const, value: family }].filter(({ value }) => value !== '')
  return { full: [given, family].join(' ').trim(), components: [{ kind: 'given', value: given }, ...surnames] }
}
