import { isSameJson } from '@lazo/jscontact'

/** Marks of direction and zero widths that programs put around numbers and names; joiners of emoji and scripts are none. */
const MARKS = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Texts that have one spelling, blanks around them apart. */
const PLAIN = /^[ -~]*$/

/** The year that programs without a word for “no year” give to a birthday. */
const NO_YEAR = 1604

/** A JSON object, before anybody knows its type. */
export type JsonMap = { [name: string]: unknown }

/** Says whether a value is a JSON object. */
export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says whether two values, each of a member of this name, say the same in whatever spelling. */
export function isSameSpelling(name: string, one: unknown, other: unknown): boolean {
  return isSameJson(one, other) || spell(name, one) === spell(name, other)
}

/** Says whether a member only tells how something was written. */
export function saysNothing(name: string, value: unknown): boolean {
  return value === undefined || name === 'vCardName' || name === 'group' || (name === '@type' && value !== 'Timestamp')
}

/**
 * Gives a value of a member of this name in one text for all its spellings: line breaks, composed letters, marks of
 * direction, the punctuation of phone numbers, the forms of URIs and dates, and the order of members may differ.
 */
export function spell(name: string, value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(spellText(name, value))
  if (Array.isArray(value)) return `[${value.map((item) => spell(name, item)).join()}]`
  if (!isJsonMap(value)) return JSON.stringify(value) ?? ''
  const members = name === 'date' ? dayOf(value) : value
  const told = Object.keys(members).filter((member) => !saysNothing(member, members[member]))
  return `{${told.sort().map((member) => `${JSON.stringify(member)}:${spell(member, members[member])}`)}}`
}

function spellText(name: string, text: string): string {
  const plain = PLAIN.test(text) ? text.trim() : text.replace(MARKS, '').replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (name === 'number') return spellPhone(plain)
  if (name === 'uri') return spellUri(plain)
  return name === 'language' || name === 'countryCode' ? plain.toLowerCase() : plain
}

/** Without the punctuation that people and programs put between digits; letters and signs that are dialled stay. */
function spellPhone(text: string): string {
  const number = text.replace(/^tel:/i, '').replace(/[\s().\-/\u2010-\u2015]/g, '')
  return /\d/.test(number) ? number.toLowerCase() : text
}

/** Scheme and host in small letters, no slash alone at the end. */
function spellUri(text: string): string {
  const match = /^([a-z][a-z\d+.-]*:)(\/\/[^/?#]*)?(.*)$/is.exec(text)
  if (!match) return text
  const [, scheme = '', host = '', rest = ''] = match
  return scheme.toLowerCase() + host.toLowerCase() + (host && rest === '/' ? '' : rest)
}

/** The day of a date: midnight, which some programs make of it, is no moment, and nobody says in which calendar. */
function dayOf({ year, month, day, utc }: JsonMap): JsonMap {
  if (typeof utc !== 'string') return { month, day, ...(year !== NO_YEAR && { year }) }
  const match = /^(\d{4})-(\d\d)-(\d\d)T00:00:00Z$/.exec(utc)
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : { utc }
}
