import * as fc from 'fast-check'
import { hasDay } from '../calendar.ts'
import * as words from '../enumerations.table.ts'
import type { Id, NameComponentKind } from '../types.ts'

/** Texts that trouble those who write formats: separators, quotes, line breaks, formulas, all scripts. */
const TROUBLE = [
  'García Márquez',
  'a;b,c\\d:e',
  'two\nlines',
  '"quoted"',
  "=cmd|' /C calc'!A0",
  ' blank around ',
  'ÅÄÖ ß ñ',
  '孫逸仙',
  'محمد',
  '👩‍👩‍👧‍👦',
  'é',
  '~1/~0',
  '__proto__',
]

/** A text that is not blank. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  },
)

/** A key of an entry. */
const anyId: fc.Arbitrary<Id> = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,4}$/),
  fc.constantFrom('p1', 'e1', 'constructor', '__proto__', 'a'.repeat(255)),
)

/** A language tag. */
export const anyLanguageTag: fc.Arbitrary<string> = fc.constantFrom(
  'es',
  'en-GB',
  'zh-Hant-TW',
  'sr-Latn',
  'yue',
  'x-private',
)

/** A URI. */
export const anyUri: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  fc.constantFrom('xmpp:ana@example.com', 'mailto:ana@example.com', 'data:image/png;base64,iVBORw0KGgo='),
)

/** A moment without a fraction, or with one that does not end in zero. */
export const anyMoment: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.?0*Z$/, 'Z'))

/** The members of a set, at least one. */
export function anySet<Member extends string>(member: fc.Arbitrary<Member>): fc.Arbitrary<{ [member: string]: true }> {
  return fc.dictionary(member, fc.constant<true>(true), { minKeys: 1, maxKeys: 3 })
}

/** Entries by Id, at least one. */
export function anyEntries<Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<{ [id: Id]: Entry }> {
  return fc.dictionary(anyId, entry, { minKeys: 1, maxKeys: 3 })
}

/** One of the registered values, or a vendor's. */
export function anyWord<Word extends string>(registered: readonly Word[]): fc.Arbitrary<Word | `${string}:${string}`> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...registered) }, fc.constant('example.com:other' as const))
}

/** `contexts` and `pref`. */
export const preferable = { contexts: anySet(anyWord(words.contexts)), pref: fc.integer({ min: 1, max: 100 }) }

/** `contexts`, `pref` and `label`. */
export const labelled = { ...preferable, label: anyText }

/** A whole or partial day, or a moment. */
export const anyDate = fc.oneof(
  fc
    .record({
      year: fc.integer({ min: 1, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter(({ year, month, day }) => hasDay(day, month, year)),
  fc.record({ year: fc.integer({ min: 1, max: 2100 }) }),
  fc.record({ year: fc.integer({ min: 1, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ '@type': fc.constant('Timestamp' as const), utc: anyMoment }),
)

/** Components in order with separators between them, or in no order without. */
export function anyComponents<Kind extends string>(kinds: readonly Kind[]) {
  const kind = fc.constantFrom(...kinds.filter((one) => one !== 'separator'))
  const parts = fc.array(fc.record({ kind, value: anyText }), { minLength: 1, maxLength: 5 })
  const unordered = parts.map((components) => ({ components, isOrdered: false }))
  const ordered = fc
    .tuple(parts, fc.constantFrom(' ', ', ', ''), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([components, defaultSeparator, gaps]) => ({
      components: components.flatMap((part, index) =>
        index > 0 && gaps[index] ? [{ kind: 'separator' as NameComponentKind & Kind, value: '-' }, part] : [part],
      ),
      isOrdered: true,
      defaultSeparator,
    }))
  return fc.oneof(unordered, ordered)
}
