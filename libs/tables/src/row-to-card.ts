import type { Card } from '@lazo/jscontact'
import { profileKey } from '@lazo/normal'
import { type CardDraft, keepCustom } from './cards/card-draft.ts'
import { dropAccountOfPerson, nameAfterOrganization } from './cards/names.ts'
import { planRow } from './cards/plan-row.ts'
import { unguardFormula } from './formula-guard.ts'
import type { TableRemark } from './remark.ts'
import type { TableKind, TableRow, TableShape } from './table-shape.ts'
import { type OwnRow, readOwnRow } from './write/own-row.ts'

/** What reading a row needs to know besides the table. */
export interface RowOptions {
  /** ISO 3166 alpha-2; tells how dates in numbers are read. */
  region: string
  /** Gives a uid for a row that has none; called only for rows that become cards. */
  newUid: () => string
  /** The name of the organization that another table calls so: Salesforce's contacts name theirs by the id of an account. */
  organizationName?: (key: string) => string | undefined
  /** Takes whole names apart by guess; only when a person asked for it. */
  splitNames?: boolean
}

/** What a row became. */
export interface RowCard {
  card: Card | null
  /** What names this row within its source, the same at the next export: profile, uid or id; null when nothing does. */
  sourceKey: string | null
  /** What could not be read as its column promises; it is kept as custom text. */
  warnings: TableRemark[]
  /** Why there is no card. */
  reason?: TableRemark
}

const NO_CONTACT: TableRemark = { code: 'no-contact', facts: {} }

/** Where months come before days in numbers: the United States and what follows them. */
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW', 'AS', 'VI', 'MP'])

/** Makes a card of a row. Never throws; a row without anybody to contact gives a reason instead. */
export function rowToCard(row: TableRow, shape: TableShape, options: RowOptions): RowCard {
  const own = shape.kind === 'lazo-csv' ? readOwnRow(row, shape) : null
  if (own !== null) return ofOwnCard(own, options)
  const draft: CardDraft = {
    card: { '@type': 'Card', version: '1.0', uid: '' },
    warnings: [],
    dateOrder: shape.dateOrder ?? (MONTH_FIRST.has(options.region.toUpperCase()) ? 'mdy' : 'dmy'),
    splitNames: options.splitNames ?? false,
    organizationName: options.organizationName ?? (() => undefined),
  }
  for (const read of planRow(shape)) read(row.cells, draft)
  keepExtraCells(row, shape, draft)
  if (shape.kind === 'salesforce-accounts') dropAccountOfPerson(draft.card)
  nameAfterOrganization(draft.card)
  if (!isContact(draft.card)) return { card: null, sourceKey: null, warnings: draft.warnings, reason: NO_CONTACT }
  if (draft.card.uid === '') draft.card.uid = options.newUid()
  return { card: draft.card, sourceKey: sourceKeyOf(draft, shape.kind), warnings: draft.warnings }
}

function ofOwnCard({ card, edited, refused }: OwnRow, { newUid }: RowOptions): RowCard {
  const sourceKey = card.uid ? `uid:${card.uid}` : null
  card.uid ||= newUid()
  const taken = edited.map((column): TableRemark => ({ code: 'edit-taken', facts: { column } }))
  const left = refused.map((column): TableRemark => ({ code: 'edit-refused', facts: { column } }))
  return { card, sourceKey, warnings: [...taken, ...left] }
}

/** Cells behind the last column have no name, and may still hold what somebody typed. */
function keepExtraCells(row: TableRow, shape: TableShape, draft: CardDraft): void {
  for (let at = shape.columns.length; at < row.cells.length; at += 1) {
    const text = unguardFormula(row.cells[at] ?? '').trim()
    if (text !== '') keepCustom(draft, `Column ${at + 1}`, text)
  }
}

function isContact(card: Card): boolean {
  return [card.name, card.nicknames, card.emails, card.phones, card.onlineServices].some((found) => found !== undefined)
}

/** Address books name their rows by nothing: two of their contacts may well hold the same profile. */
const NAMELESS: ReadonlySet<TableKind> = new Set(['google-csv', 'outlook-csv', 'thunderbird-csv'])

function sourceKeyOf({ card, sourceId }: CardDraft, kind: TableKind): string | null {
  if (sourceId !== undefined) return sourceId
  if (NAMELESS.has(kind)) return null
  const profile = Object.values(card.onlineServices ?? {}).find((service) => service.service === 'LinkedIn')
  const key = profileKey(profile?.uri ?? profile?.user ?? '', 'LinkedIn')
  return key === null ? null : `${key.service}:${key.key}`
}
