import { type Anniversary, type Card, isSameJson, type OtherDate, type SetOf, splitPath } from '@lazo/jscontact'
import type { Draft } from './draft.ts'
import { writeName } from './name-draft.ts'
import { isBlank, MAP_OF, type MapPart, ORDERED_PARTS } from './parts.table.ts'
import type { DateValue, Part, Row, RowOf } from './row.ts'
import { writePositions } from './write-positions.ts'

/**
 * The card that a draft makes of the one it was read from: what was not edited, and what no field shows, stays as it is.
 * Rows that say nothing are left out. Relations to people without a card must have one by now. Pure.
 */
export function writeDraft(draft: Draft, before: Card): Card {
  const rows = draft.rows.filter((row) => !isBlank(row))
  const maps = Object.fromEntries(
    (Object.keys(MAP_OF) as MapPart[]).map((part) => [MAP_OF[part], mapOf(part, rows, before)]),
  )
  const name = writeName(draft.name, before.name)
  const { name: _, kind: __, 'lazo.app:internal': ___, 'lazo.app:seniority': ____, ...rest } = before
  const card = {
    ...rest,
    ...(name ? { name } : {}),
    ...(draft.kind === 'individual' && before.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.saidInternal === null ? {} : { 'lazo.app:internal': draft.saidInternal }),
    ...(draft.seniority === null ? {} : { 'lazo.app:seniority': draft.seniority }),
    ...maps,
    ...datesOf(rows),
    keywords: setOf([...draft.labels, ...draft.ownLabels]),
    'lazo.app:contactKinds': setOf(draft.contactKinds),
    'lazo.app:sectors': setOf(draft.sectors),
    'lazo.app:functions': setOf(draft.functions),
    'lazo.app:custom': customOf(rows),
    relatedTo: relationsOf(rows),
  } as Card
  const positions = rowsOf(rows, 'position').map(({ value }) => value)
  return withoutLostTranslations(withoutEmpty(writePositions(withoutEmpty(card, before), positions), before))
}

function mapOf(part: MapPart, rows: readonly Row[], before: Card): Record<string, object> {
  const own = rowsOf(rows, part) as RowOf<MapPart>[]
  const values = own.map(({ value }) => value as { pref?: number })
  const isNumbered = ORDERED_PARTS.has(part) && !standsAlready(own, (before[MAP_OF[part]] ?? {}) as Prefs)
  return Object.fromEntries(
    own.map(({ id }, at) => [id, isNumbered ? { ...values[at], pref: placeOf(at) } : values[at]!]),
  )
}

type Prefs = Record<string, { pref?: number }>

/** Whether the rows stand as the card already says, new ones behind the others. */
function standsAlready(rows: readonly { id: string; value: object }[], before: Prefs): boolean {
  const had = Object.entries(before).sort(([, one], [, other]) => (one.pref ?? 101) - (other.pref ?? 101))
  const isThere = new Set(rows.map(({ id }) => id))
  const kept = had.map(([id]) => id).filter((id) => isThere.has(id))
  const isFirstChosen = rows.every(({ id, value }, at) => (value as Prefs[string]).pref === before[id]?.pref || at > 0)
  return isFirstChosen && kept.every((id, at) => rows[at]?.id === id)
}

/** 1 is best, and 100 the last there is (RFC 9553 §1.5.2). */
function placeOf(at: number): number {
  return Math.min(at + 1, 100)
}

function datesOf(rows: readonly Row[]): Pick<Card, 'anniversaries' | 'lazo.app:dates'> {
  const all = rowsOf(rows, 'date')
  const known = all.filter(({ value }) => value.kind !== 'other')
  const others = all.filter(({ value }) => value.kind === 'other')
  return {
    anniversaries: Object.fromEntries(known.map(({ id, value }) => [id, anniversaryOf(value)])),
    'lazo.app:dates': Object.fromEntries(
      others.map(({ id, value }) => [id.replace(/^other-/, ''), otherDateOf(value)]),
    ),
  }
}

function anniversaryOf({ kind, date, entry }: DateValue): Anniversary {
  const kept = entry && 'kind' in entry ? entry : {}
  return { ...kept, kind: kind as Anniversary['kind'], date }
}

function otherDateOf({ date, label, entry }: DateValue): OtherDate {
  const { label: _, ...kept } = entry && !('kind' in entry) ? (entry as OtherDate) : ({} as Partial<OtherDate>)
  return { ...kept, date, ...(label.trim() === '' ? {} : { label: label.trim() }) }
}

function customOf(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rowsOf(rows, 'custom').map(({ value }) => [value.label.trim() || '…', value.text]))
}

function relationsOf(rows: readonly Row[]): NonNullable<Card['relatedTo']> {
  const known = rowsOf(rows, 'relation').filter(({ value }) => value.uid !== '')
  return Object.fromEntries(
    known.map(({ value: { uid, type, entry } }) => {
      const present = Object.keys(entry?.relation ?? {})[0] ?? ''
      if (entry && type === present) return [uid, entry]
      const { [present as 'friend']: _, ...others } = entry?.relation ?? {}
      return [uid, { ...entry, relation: { ...others, ...(type === '' ? {} : { [type]: true as const }) } }]
    }),
  )
}

function setOf(members: readonly string[]): SetOf<string> {
  return Object.fromEntries(members.map((member) => [member, true as const]))
}

function rowsOf<P extends Part>(rows: readonly Row[], part: P): RowOf<P>[] {
  return rows.filter((row) => row.part === part) as unknown as RowOf<P>[]
}

/** Without maps in which nothing is, unless they were so before; those that are as before are the same objects. */
function withoutEmpty(card: Card, before?: Card): Card {
  const old = (before ?? {}) as Record<string, unknown>
  const entries = Object.entries(card).filter(([name, value]) => Object.hasOwn(old, name) || !isEmptyMap(value))
  return Object.fromEntries(
    entries
      .filter(([name, value]) => !isEmptyMap(value) || isEmptyMap(old[name]))
      .map(([name, value]) => [name, isSameJson(value, old[name]) ? old[name] : value]),
  ) as unknown as Card
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
}

/** A translation of what is gone would make the card invalid (RFC 9553 §2.7.1). */
function withoutLostTranslations(card: Card): Card {
  if (!card.localizations) return card
  const kept = Object.entries(card.localizations).map(([language, patch]) => [
    language,
    Object.fromEntries(Object.entries(patch).filter(([path]) => hasPlace(card, path))),
  ])
  const localizations = Object.fromEntries(kept)
  return isSameJson(localizations, card.localizations) ? card : { ...card, localizations }
}

function hasPlace(card: Card, path: string): boolean {
  let node: unknown = card
  for (const step of (splitPath(path) ?? []).slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false
    node = (node as Record<string, unknown>)[step]
  }
  return typeof node === 'object' && node !== null
}
