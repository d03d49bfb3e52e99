import { hasDay } from './calendar.ts'

/** What a text has to look like. */
export interface TextForm {
  /** Ends the sentence "… must". */
  must: string
  accepts: (text: string) => boolean
  /**
   * The standard's whole rule where the data of people and of other programs often breaks it and is worth keeping all
   * the same: `www.example.com` for a URI, `+0100` for a time zone. Applied by an exact check only.
   */
  exactly?: { must: string; accepts: (text: string) => boolean }
}

const UTC_DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d*[1-9])?Z$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const LANGUAGE_TAG = new RegExp(
  [
    '^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})',
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*',
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*(?:-x(?:-[a-z\\d]{1,8})+)?',
    '|x(?:-[a-z\\d]{1,8})+|i-[a-z]{3,8}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de))$',
  ].join(''),
  'i',
)
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/
const GEO_URI = /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:;[^\s;]+)*$/i
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const QUOTED = '"(?:[\\t !#-\\[\\]-~]|\\\\[\\t -~])*"'
const ADDR_SPEC = new RegExp(`^(?:${ATOM}(?:\\.${ATOM})*|${QUOTED})@(?:${ATOM}(?:\\.${ATOM})*|\\[[!-Z^-~]*\\])$`)

const notBlank = { must: 'not be blank', accepts: (text: string) => text.trim() !== '' }

/** The Id data type (RFC 9553 §1.4.1). */
export const idForm: TextForm = {
  must: 'be 1 to 255 letters, digits, "-" or "_"',
  accepts: (text) => /^[\w-]{1,255}$/.test(text),
}

/** The UTCDateTime data type (RFC 9553 §1.4.5). */
export const utcDateTimeForm: TextForm = {
  must: 'be a UTC moment such as "2026-03-01T09:30:00Z", without zeros at the end of a fraction',
  accepts: (text) => isOnCalendar(UTC_DATE_TIME.exec(text)),
}

/** A whole day. */
export const dayForm: TextForm = {
  must: 'be a day such as "2026-03-01"',
  accepts: (text) => isOnCalendar(DAY.exec(text)),
}

/** A language tag (RFC 5646 §2.1). */
export const languageTagForm: TextForm = {
  must: 'be a language tag such as "es" or "zh-Hant-TW"',
  accepts: (text) => LANGUAGE_TAG.test(text),
}

/** A script subtag of a language tag (RFC 5646 §2.2.3). */
export const scriptForm: TextForm = {
  must: 'be the four letters of a script, such as "Latn"',
  accepts: (text) => /^[A-Za-z]{4}$/.test(text),
}

/** A text that says something. */
export const notEmptyForm: TextForm = { must: 'not be empty', accepts: (text) => text !== '' }

/** A URI (RFC 3986). */
export const uriForm: TextForm = {
  ...notBlank,
  exactly: { must: 'be a URI such as "https://example.com/"', accepts: (text) => URI.test(text) },
}

/** An addr-spec (RFC 5322 §3.4.1). */
export const emailAddressForm: TextForm = {
  ...notBlank,
  exactly: { must: 'be an e-mail address such as "ana@example.com"', accepts: (text) => ADDR_SPEC.test(text) },
}

/** A media type (RFC 2046). */
export const mediaTypeForm: TextForm = {
  ...notBlank,
  exactly: {
    must: 'be a media type such as "image/jpeg"',
    accepts: (text) => /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;.*)?$/.test(text),
  },
}

/** A country (ISO 3166-1 alpha-2). */
export const countryCodeForm: TextForm = {
  must: 'be the two capital letters of a country, such as "ES"',
  accepts: (text) => /^[A-Z]{2}$/.test(text),
}

/** A place on a map (RFC 5870). */
export const geoUriForm: TextForm = {
  ...notBlank,
  exactly: {
    must: 'be a "geo:" URI such as "geo:40.4168,-3.7038"',
    accepts: (text) => GEO_URI.test(text),
  },
}

/** A time zone; the database is that of the machine, which may be older than the card. */
export const timeZoneForm: TextForm = {
  ...notBlank,
  exactly: {
    must: 'be a time zone of the IANA database such as "Europe/Madrid"',
    accepts: isKnownTimeZone,
  },
}

/** The name of a vCard property (RFC 6350 §3.3). */
export const vCardNameForm: TextForm = {
  must: 'be letters, digits and "-", as the name of a vCard property is',
  accepts: (text) => /^[A-Za-z0-9-]+$/.test(text),
}

function isOnCalendar(match: RegExpExecArray | null): boolean {
  return match !== null && hasDay(Number(match[3]), Number(match[2]), Number(match[1]))
}

/** `Intl` also takes offsets such as `+01:00`, which are no names. */
function isKnownTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
