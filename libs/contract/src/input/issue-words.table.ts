import type { Words } from '../language.ts'

/** What can be wrong with a value; `{…}` stands for what the issue knows. */
export const issueWords = {
  missing: { en: 'is missing', es: 'falta' },
  type: { en: 'must be {expected}', es: 'debe ser {expected}' },
  value: { en: 'must be one of {allowed}', es: 'debe ser uno de {allowed}' },
  unknown: { en: 'knows no {names}', es: 'no admite {names}' },
  'text-short': { en: 'must have at least {limit} characters', es: 'debe tener al menos {limit} caracteres' },
  'text-long': { en: 'must have at most {limit} characters', es: 'debe tener como mucho {limit} caracteres' },
  'list-short': { en: 'must have at least {limit} entries', es: 'debe tener al menos {limit} elementos' },
  'list-long': { en: 'must have at most {limit} entries', es: 'debe tener como mucho {limit} elementos' },
  'number-low': { en: 'must be at least {limit}', es: 'debe ser al menos {limit}' },
  'number-high': { en: 'must be at most {limit}', es: 'debe ser como mucho {limit}' },
  uuid: { en: 'must be an identifier as Lazo gives them', es: 'debe ser un identificador de los que da Lazo' },
  datetime: { en: 'must be a time such as 2026-03-01T09:00:00Z', es: 'debe ser un instante como 2026-03-01T09:00:00Z' },
  day: { en: 'must be a day such as 2026-03-01', es: 'debe ser un día como 2026-03-01' },
  zone: { en: 'must be a time zone such as Europe/Madrid', es: 'debe ser una zona horaria como Europe/Madrid' },
  unstorable: {
    en: 'holds characters that cannot be stored (NUL or half a surrogate pair)',
    es: 'contiene caracteres que no se pueden guardar (NUL o medio par sustituto)',
  },
  'one-book': {
    en: 'must name one book; put the card in others by POST /books/{id}/links',
    es: 'debe nombrar una libreta; el contacto se pone en otras con POST /books/{id}/links',
  },
  'book-or-new': {
    en: 'must be said, or else `newBookName`, and not both',
    es: 'debe decirse, o bien `newBookName`, y no los dos',
  },
  'one-of-two': {
    en: 'must be said, or else `cardId`, and not both',
    es: 'debe decirse, o bien `cardId`, y no los dos',
  },
  other: { en: 'is not right', es: 'no es correcto' },
} as const satisfies Record<string, Words>

/** What is wrong with a value. */
export type IssueWord = keyof typeof issueWords

/** The kinds of values, as a schema expects them. */
export const typeWords: Readonly<Record<string, Words>> = {
  string: { en: 'a text', es: 'un texto' },
  number: { en: 'a number', es: 'un número' },
  int: { en: 'a whole number', es: 'un número entero' },
  boolean: { en: 'true or false', es: 'true o false' },
  array: { en: 'a list', es: 'una lista' },
  object: { en: 'an object', es: 'un objeto' },
  record: { en: 'an object', es: 'un objeto' },
  null: { en: 'null', es: 'null' },
}
