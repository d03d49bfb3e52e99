import { type Card, isSameJson, personalFactsOf, positionsOf } from '@lazo/jscontact'
import type { Draft } from './draft.ts'
import { readName } from './name-draft.ts'
import { MAP_OF, type MapPart, ORDERED_PARTS } from './parts.table.ts'
import type { PositionValue, Row, RowOf } from './row.ts'

/** A card as its reader sees it, and what all share of it. */
export interface TwoSides {
  readonly document: Card
  readonly shared: Card
}

/** A card taken apart for showing and editing. Pure. */
export function readDraft(sides: TwoSides): Draft {
  const { document } = sides
  const labels = Object.keys(document.keywords ?? {})
  return {
    kind: document.kind ?? 'individual',
    name: readName(document.name),
    labels: labels.filter((label) => !isOwn(sides, 'keywords', label)),
    ownLabels: labels.filter((label) => isOwn(sides, 'keywords', label)),
    contactKinds: Object.keys(document['lazo.app:contactKinds'] ?? {}),
    sectors: Object.keys(document['lazo.app:sectors'] ?? {}),
    functions: Object.keys(document['lazo.app:functions'] ?? {}),
    seniority: document['lazo.app:seniority'] ?? null,
    saidInternal: document['lazo.app:internal'] ?? null,
    rows: readRows(sides),
  }
}

/** All values of a card, those of one part in the order people gave them. Pure. */
export function readRows(sides: TwoSides): Row[] {
  const maps = (Object.keys(MAP_OF) as MapPart[]).flatMap((part) => mapRows(part, sides))
  return [...maps, ...dateRows(sides), ...relationRows(sides), ...positionRows(sides.document), ...customRows(sides)]
}

/** Whether an entry of a card is its reader's own: it is not there for the others, or another one is. */
function isOwn({ document, shared }: TwoSides, property: string, id: string): boolean {
  const entry = (card: Card) => (card as unknown as Record<string, Record<string, unknown>>)[property]?.[id]
  return !isSameJson(entry(document), entry(shared))
}

function mapRows(part: MapPart, sides: TwoSides): Row[] {
  const property = MAP_OF[part]
  const entries = Object.entries(sides.document[property] ?? {}) as [string, { pref?: number }][]
  if (part === 'fact') entries.sort(byFact(sides.document))
  if (ORDERED_PARTS.has(part)) entries.sort(([, one], [, other]) => (one.pref ?? 101) - (other.pref ?? 101))
  return entries.map(([id, value]) => ({ part, id, value, isPrivate: isOwn(sides, property, id) }) as Row)
}

function byFact(card: Card): (one: [string, object], other: [string, object]) => number {
  const order = personalFactsOf(card).map(({ id }) => id)
  return ([one], [other]) => order.indexOf(one) - order.indexOf(other)
}

function dateRows(sides: TwoSides): RowOf<'date'>[] {
  const { anniversaries = {}, 'lazo.app:dates': dates = {} } = sides.document
  const known = Object.entries(anniversaries).map(
    ([id, entry]): RowOf<'date'> => ({
      part: 'date',
      id,
      value: { kind: entry.kind, date: entry.date, label: '', entry },
      isPrivate: isOwn(sides, 'anniversaries', id),
    }),
  )
  const others = Object.entries(dates).map(
    ([id, entry]): RowOf<'date'> => ({
      part: 'date',
      id: `other-${id}`,
      value: { kind: 'other', date: entry.date, label: entry.label ?? '', entry },
      isPrivate: isOwn(sides, 'lazo.app:dates', id),
    }),
  )
  return [...known, ...others]
}

function relationRows(sides: TwoSides): RowOf<'relation'>[] {
  return Object.entries(sides.document.relatedTo ?? {}).map(([uid, entry]) => ({
    part: 'relation',
    id: uid,
    value: { uid, type: Object.keys(entry.relation ?? {})[0] ?? '', newName: '', entry },
    isPrivate: isOwn(sides, 'relatedTo', uid),
  }))
}

function positionRows(card: Card): RowOf<'position'>[] {
  const rows = positionsOf(card).map((position, at): RowOf<'position'> => {
    const { organizationId, keptId, name, units, title = '', role = '', organizationUid = null } = position
    const value: PositionValue = {
      place: { organizationId, keptId },
      name,
      units: units.join(' / '),
      title,
      role,
      organizationUid,
      from: position.from ?? null,
      to: position.to ?? null,
      isFormer: organizationId === null,
    }
    return { part: 'position', id: organizationId ?? keptId ?? String(at), value, isPrivate: false }
  })
  return card.organizations || !card.titles ? rows : [loosePosition(card), ...rows]
}

/** Somebody of whom a title is known and no employer. */
function loosePosition({ titles = {} }: Card): RowOf<'position'> {
  const nameOf = (wanted: string) => Object.values(titles).find(({ kind = 'title' }) => kind === wanted)?.name ?? ''
  const value: PositionValue = {
    place: { organizationId: null, keptId: null },
    name: '',
    units: '',
    title: nameOf('title'),
    role: nameOf('role'),
    organizationUid: null,
    from: null,
    to: null,
    isFormer: false,
  }
  return { part: 'position', id: 'loose', value, isPrivate: false }
}

function customRows(sides: TwoSides): RowOf<'custom'>[] {
  return Object.entries(sides.document['lazo.app:custom'] ?? {}).map(([label, text]) => ({
    part: 'custom',
    id: label,
    value: { label, text },
    isPrivate: isOwn(sides, 'lazo.app:custom', label),
  }))
}
