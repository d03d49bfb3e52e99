import { type PhoneText, readPhoneText } from './phone-text.ts'
import { RecentValues } from './recent-values.ts'
import { validNumber } from './valid-number.ts'

/** A phone number as typed, with what could be made of it. */
export interface NormalPhone {
  typed: string
  /** `+` and at most 15 digits, when the number is valid in one of the regions asked. */
  e164: string | null
  /** The digits as they would be pressed, without extension; empty when there are none. */
  digits: string
  extension?: string
}

const LONGEST_REMEMBERED = 64
const recent = new RecentValues<NormalPhone>(8192)

/**
 * Makes a typed phone number comparable. National numbers are read in `region` (ISO 3166 alpha-2), then in `otherRegions`, and count
 * only when the numbering plan of that country holds them. Costs 1 to 8 µs, and next to nothing for a number seen lately.
 */
export function normalPhone(typed: string, region: string, otherRegions: readonly string[] = []): NormalPhone {
  const regions = [region, ...otherRegions]
  if (typed.length > LONGEST_REMEMBERED) return makeNormal(typed, regions)
  return recent.take(`${regions.join(' ')}:${typed}`, () => makeNormal(typed, regions))
}

function makeNormal(typed: string, regions: readonly string[]): NormalPhone {
  const text = readPhoneText(typed)
  const phone = { typed, e164: toE164(text, regions), digits: text.digits }
  return text.extension === undefined ? phone : { ...phone, extension: text.extension }
}

const SHORTEST = 5
const LONGEST_WITH_PREFIX = 20

function toE164({ dial, digits }: PhoneText, regions: readonly string[]): string | null {
  if (digits.length < SHORTEST || digits.length > LONGEST_WITH_PREFIX) return null
  if (dial.startsWith('+')) return parseInternational(dial)
  for (const region of regions) {
    const found = validNumber(dial, region.toUpperCase())
    if (found) return found
  }
  if (dial.startsWith('00')) return parseInternational(`+${dial.slice(2)}`)
  // WhatsApp and many databases write the country code without any prefix; shorter numbers would be mere coincidence.
  return dial.length >= 11 ? parseInternational(`+${dial}`) : null
}

function parseInternational(dial: string): string | null {
  // Mexico dropped the 1 behind +52 for mobiles in 2019; phones and WhatsApp still hold numbers with it.
  return validNumber(dial) ?? (dial.startsWith('+521') ? validNumber(`+52${dial.slice(4)}`) : null)
}
