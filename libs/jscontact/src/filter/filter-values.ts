import type { TimeRange } from './ranges.ts'

/** Characters of one text. */
const MAX_TEXT = 200
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Path = readonly string[]

/** A value that is no filter: where it is wrong, and why. */
export class FilterError extends Error {
  override readonly name = 'FilterError'
  /** The place that is wrong: `all/2/name`; empty for the whole. */
  readonly path: string

  constructor(path: string, reason: string) {
    const where = path ? ` at ${path}` : ''
    super(`The filter is not clear${where}: ${reason}.`)
    this.path = path
  }
}

/** Refuses what stands at a place. */
export function refuse(path: Path, reason: string): never {
  throw new FilterError(path.join('/'), reason)
}

/** Takes true or false from outside. */
export function readBoolean(value: unknown, path: Path): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'true or false is expected')
}

/** Takes a text that says something. */
export function readText(value: unknown, path: Path): string {
  if (typeof value !== 'string' || value.trim() === '') refuse(path, 'a text is expected')
  if (value.length > MAX_TEXT) refuse(path, `a text has at most ${MAX_TEXT} characters`)
  return value.replaceAll('\0', '').toWellFormed()
}

/** Takes the id of a thing, such as `a book`. */
export function readId(value: unknown, path: Path, what: string): string {
  return typeof value === 'string' && UUID.test(value) ? value : refuse(path, `the id of ${what} is expected`)
}

/** Takes one of these words. */
export function readOneOf<Word extends string>(value: unknown, path: Path, words: readonly Word[]): Word {
  return words.find((one) => one === value) ?? refuse(path, `one of ${words.join(', ')} is expected`)
}

/** Takes a moment with its time zone, or a date. */
export function readMoment(value: unknown, path: Path): string {
  return readTime(value, path, { form: MOMENT, what: 'a date or a moment with its time zone' })
}

/** Takes a day. */
export function readDay(value: unknown, path: Path): string {
  return readTime(value, path, { form: DAY, what: 'a date' })
}

/** Takes a range of times with one end or both. */
export function readTimes(value: unknown, path: Path, readEnd: typeof readMoment): TimeRange {
  return readEnds(value, path, ['after', 'before'], readEnd)
}

/** Takes an object of two properties, of which one is enough and others are refused. */
export function readEnds<Name extends string, End>(
  value: unknown,
  path: Path,
  names: readonly [Name, Name],
  readEnd: (end: unknown, path: Path) => End,
): { readonly [Key in Name]?: End } {
  const given = isObject(value) ? Object.entries(value).filter(([, end]) => end !== undefined) : []
  if (given.length === 0 || given.some(([name]) => !names.includes(name as Name)))
    refuse(path, `a range has "${names[0]}", "${names[1]}", or both`)
  const ends = names.flatMap((name) => given.filter(([one]) => one === name))
  return Object.fromEntries(ends.map(([name, end]) => [name, readEnd(end, [...path, name])])) as {
    readonly [Key in Name]?: End
  }
}

/** Whether it is an object of properties. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readTime(value: unknown, path: Path, { form, what }: { form: RegExp; what: string }): string {
  const time = typeof value === 'string' && form.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? refuse(path, `${what} is expected`) : String(value)
}
