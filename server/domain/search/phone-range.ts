import { endingKey, nationalDigits, type PhoneAsked, type TextRange } from '@lazo/jscontact'
import { normalPhone, phoneKey } from '@lazo/normal'

/** Where in a typed number the digits stand that were asked for; null when it is another number. */
export function findPhone(typed: string, asked: PhoneAsked, region: string): TextRange | null {
  if (asked.key !== null && phoneKey(typed, region) === asked.key) return [0, typed.length]
  const { e164, digits } = normalPhone(typed, region)
  const whole = e164?.slice(1) ?? digits
  if (asked.ending !== null && endingKey(whole).startsWith(asked.ending)) return lastDigits(typed, asked.ending.length)
  const national = e164 ? nationalDigits(e164) : digits
  const beginning = asked.beginnings.find((one) => national.startsWith(one))
  if (beginning === undefined) return null
  const [start] = lastDigits(typed, national.length)
  return [start, endAfter(typed, start, beginning.length)]
}

function lastDigits(typed: string, count: number): TextRange {
  const places = digitPlaces(typed)
  return [places.at(-count) ?? places[0] ?? 0, (places.at(-1) ?? typed.length - 1) + 1]
}

function endAfter(typed: string, start: number, count: number): number {
  const places = digitPlaces(typed).filter((place) => place >= start)
  return (places[count - 1] ?? typed.length - 1) + 1
}

function digitPlaces(typed: string): number[] {
  return Array.from(typed.matchAll(/\d/g), ({ index }) => index)
}
