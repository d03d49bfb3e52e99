import { foldText, normalEmail, profileKey } from '@lazo/normal'
import { spellService } from '../cards/messengers.ts'
import { asWebAddress } from '../cards/web-address.ts'
import type { TableRemark } from '../remark.ts'
import type { HeaderMeaning } from './header-words.table.ts'
import { SHARE_NEEDED, shareOf } from './share-of.ts'

/** What the values of a column show, and why. */
export interface ValueGuess extends HeaderMeaning {
  reason: TableRemark
}

/** Tells a column by its values alone: mail addresses, profiles of one service, web addresses; else null. */
export function guessValues(values: readonly string[]): ValueGuess | null {
  const filled = values.filter((value) => value !== '')
  if (filled.length === 0) return null
  const service = commonService(filled)
  if (service !== null)
    return { target: 'profile', label: service, reason: { code: 'holds-profiles', facts: { service } } }
  if (shareOf(filled, isEmail) >= SHARE_NEEDED) return { target: 'email', reason: { code: 'holds-emails', facts: {} } }
  if (shareOf(filled, isWebAddress) >= SHARE_NEEDED)
    return { target: 'website', reason: { code: 'holds-websites', facts: {} } }
  return null
}

/** Tells more of a column that has no name: phone numbers, and words that may be names. */
export function guessNamelessValues(values: readonly string[]): ValueGuess | null {
  const filled = values.filter((value) => value !== '')
  const guess = guessValues(filled)
  if (guess !== null || filled.length === 0) return guess
  if (shareOf(filled, isPhone) >= SHARE_NEEDED) return { target: 'phone', reason: { code: 'holds-phones', facts: {} } }
  if (shareOf(filled, isName) >= SHARE_NEEDED)
    return { target: 'name', part: 'full', isDoubtful: true, reason: { code: 'holds-words', facts: {} } }
  return null
}

/** Whether a value is a mail address with a dot in its domain, and not a handle of a social network. */
function isEmail(value: string): boolean {
  return normalEmail(value)?.address.split('@')[1]?.includes('.') ?? false
}

/** Whether a value is a phone number of 7 to 15 digits with nothing but what people put between digits; no date. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D+/g, '').length
  return (
    /^'?\+?[\d\s().\-/]+$/.test(value) &&
    digits >= 7 &&
    digits <= 15 &&
    !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(value)
  )
}

function isName(value: string): boolean {
  return value.length <= 80 && /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,6}$/u.test(value)
}

function isWebAddress(value: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(foldText(value)) && asWebAddress(value) !== null
}

function commonService(values: readonly string[]): string | null {
  const services = values.map((value) => profileKey(value)?.service)
  const first = services.find((service) => service !== undefined)
  if (first === undefined || first === 'mastodon') return null
  return shareOf(services, (service) => service === first) >= SHARE_NEEDED ? spellService(first) : null
}
