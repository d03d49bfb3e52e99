import { type Card, hideFields } from '@lazo/jscontact'
import { type RawBuilder, sql } from 'kysely'
import { type Face, faceColumn, isHiding } from '../cards/face.ts'
import { placeByKey } from '../cards/place-by-key.ts'
import { prepared } from '../prepared.ts'
import { together } from '../together.ts'
import type { ReadTx } from '../transaction.ts'
import { askedBook, type CollectionAsked } from './collections-asked.ts'
import { isShown, layerOf } from './shown-cards.ts'

/** A card in a book, as a device is shown it. */
export interface StoredMember {
  readonly cardId: string
  readonly name: string
  readonly revision: number
  /** Of the layer that the device is shown; 0 without one. */
  readonly overlayRevision: number
  /** In seconds since 1970: a date would cost as much as all the rest. */
  readonly updatedSeconds: number
}

/** The same with what its text is made of. */
export interface StoredResource extends StoredMember {
  readonly uid: string
  readonly homeBookId: string
  readonly linkedBy: string | null
  readonly maxRight: string | null
  /** The card as JSON. */
  readonly documentText: string
  readonly display: string
  readonly createdAt: Date
  /** The member's layer where the device shows it. */
  readonly layer: Record<string, unknown> | null
  /** Of the text that the device itself sent last; null when it sent none. */
  readonly sourceRevision: number | null
  readonly sourceVersion: '3.0' | '4.0' | null
  readonly sourceText: string | null
  readonly sourcePhotos: unknown
  /** What its home book hides from some; null where it hides nothing. */
  readonly face: Face | null
}

/** The same for who only needs its text. */
export type StoredText = Omit<StoredResource, 'documentText'> & {
  /** Null where the text that the device itself sent is the text: of this state of the card, in the version asked for, without a layer. */
  readonly documentText: string | null
}

/** The version texts are asked for in; null for that in which the device sent each. */
export type VersionAsked = '3.0' | '4.0' | null

/** Some members, by their resource names or their cards. */
export type SomeMembers = { readonly names: readonly string[] } | { readonly cardIds: readonly string[] }

/** The next so many places of a book after a card, in the order of ids. */
export interface Stretch {
  readonly after: string | null
  readonly limit: number
}

/** The members in a stretch. */
export interface MemberPage<Row> {
  readonly rows: Row[]
  /** The card after which the next page begins; null when there is none. */
  readonly next: string | null
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/** Some members of a collection, in no order; what is not there or not shown there is left out. */
export async function readMembers(tx: ReadTx, asked: CollectionAsked, some: SomeMembers): Promise<StoredMember[]> {
  const { rows } = await prepared<StoredMember>`with ${askedBook(tx, asked)}
    select ${memberColumns} ${someFrom(tx, some)} ${layerOf(tx, 'p.card_id')} where ${isShown(tx)}`.execute(tx.sql)
  return rows
}

/** The same with what their texts are made of. */
export async function readResourceRows(
  tx: ReadTx,
  asked: CollectionAsked,
  some: SomeMembers,
): Promise<StoredResource[]> {
  const { rows } = await prepared<StoredResource>`with ${askedBook(tx, asked)}
    select ${memberColumns}, ${resourceColumns(tx)}, c.document::text as "documentText" ${someFrom(tx, some)}
    ${layerOf(tx, 'p.card_id')} ${sourceOf(tx)} where ${isShown(tx)}`.execute(tx.sql)
  return rows.map(showRow)
}

/** The same for who only needs their texts. */
export async function readTextRows(
  tx: ReadTx,
  asked: CollectionAsked,
  some: SomeMembers,
  version: VersionAsked,
): Promise<StoredText[]> {
  const { rows } = await prepared<StoredText>`with ${askedBook(tx, asked)}
    select ${memberColumns}, ${resourceColumns(tx)}, ${neededDocument(tx, version)} ${someFrom(tx, some)}
    ${layerOf(tx, 'p.card_id')} ${sourceOf(tx)} where ${isShown(tx)}`.execute(tx.sql)
  return rows.map(showRow)
}

/** A page of a collection's members. */
export async function readMemberPage(
  tx: ReadTx,
  asked: CollectionAsked,
  stretch: Stretch,
): Promise<MemberPage<StoredMember>> {
  return readPage(
    tx,
    stretch,
    prepared<StoredMember & Shown>`with ${askedBook(tx, asked)}
      select ${memberColumns}, ${isShown(tx)} as "isShown" ${stretchFrom(tx)} ${layerOf(tx, 'p.card_id')}
      ${stretchWhere(tx, stretch)}`,
  )
}

/** The same with what their texts are made of. */
export async function readTextPage(
  tx: ReadTx,
  asked: CollectionAsked,
  stretch: Stretch,
  version: VersionAsked,
): Promise<MemberPage<StoredText>> {
  const page = await readPage(
    tx,
    stretch,
    prepared<StoredText & Shown>`with ${askedBook(tx, asked)}
      select ${memberColumns}, ${resourceColumns(tx)}, ${neededDocument(tx, version)}, ${isShown(tx)} as "isShown" ${stretchFrom(tx)}
      ${layerOf(tx, 'p.card_id')} ${sourceOf(tx)} ${stretchWhere(tx, stretch)}`,
  )
  return { ...page, rows: page.rows.map(showRow) }
}

/**
 * A row as the actor sees its card. What the device itself sent may say what is hidden from it now: to whom something is hidden no
 * text of theirs is given back.
 */
function showRow<Row extends StoredText>(row: Row): Row {
  const { face, documentText } = row
  if (!face || documentText === null) return row
  const whole = JSON.parse(documentText) as Card
  const known = { ...row, face: { ...face, whole } }
  if (!face.isMasked) return known
  const document = JSON.stringify(hideFields(whole, face.hidden))
  return { ...known, documentText: document, sourceRevision: null, sourceText: null, sourcePhotos: null }
}

interface Shown {
  readonly isShown: boolean
}

async function readPage<Row extends StoredMember>(
  tx: ReadTx,
  { limit }: Stretch,
  statement: RawBuilder<Row & Shown>,
): Promise<MemberPage<Row>> {
  const rows = await inOrder(tx, statement)
  return { rows: rows.filter((row) => row.isShown), next: rows.length < limit ? null : rows.at(-1)!.cardId }
}

/** Runs a statement that follows an index in its order: whatever the statistics say, nothing is to be gathered and sorted. */
async function inOrder<Row>(tx: ReadTx, statement: RawBuilder<Row>): Promise<Row[]> {
  const [, { rows }] = await together(ordered.execute(tx.sql), statement.execute(tx.sql))
  return rows
}

const ordered = prepared`select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)`

const memberColumns = sql`p.card_id as "cardId", p.name, c.revision, coalesce(o.revision, 0) as "overlayRevision",
  extract(epoch from c.updated_at)::float8 as "updatedSeconds"`

const plainColumns = sql`p.uid, p.linked_by as "linkedBy", p.max_right as "maxRight", c.home_book_id as "homeBookId",
  c.display, c.created_at as "createdAt", o.patch as layer,
  t.revision as "sourceRevision", t.version as "sourceVersion", t.text as "sourceText", t.photos as "sourcePhotos"`

const resourceColumns = (tx: ReadTx) => sql`${plainColumns}, ${faceColumn(tx, 'c')}`

/** A card's document costs as much as all the rest of its row. */
function neededDocument(tx: ReadTx, version: VersionAsked): RawBuilder<unknown> {
  return sql`case when t.revision = c.revision and t.version = coalesce(${version}::text, t.version) and t.photos is null and o.patch is null
      and not ${isHiding(tx, 'c')} then null else c.document::text end as "documentText"`
}

/** Each name or card is looked up for itself, however many there are and whatever the statistics say. */
function someFrom(tx: ReadTx, some: SomeMembers): RawBuilder<unknown> {
  const place = 'names' in some ? placeNamed(tx, some.names) : placeOf(tx, some.cardIds)
  return sql`from ${place} cross join lateral (
    select c.* from lazo.card c where c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id offset 0
  ) c`
}

function placeNamed(tx: ReadTx, names: readonly string[]): RawBuilder<unknown> {
  return sql`unnest(${[...new Set(names)]}::text[]) as wanted(name) cross join lateral
    ${placeByKey(tx, 'p.name', sql`(select book_id from asked)`, sql`wanted.name`)} p`
}

function placeOf(tx: ReadTx, cardIds: readonly string[]): RawBuilder<unknown> {
  return sql`unnest(${[...new Set(cardIds)]}::uuid[]) as wanted(card_id) cross join lateral
    ${placeByKey(tx, 'p.card_id', sql`(select book_id from asked)`, sql`wanted.card_id`)} p`
}

function stretchFrom(tx: ReadTx): RawBuilder<unknown> {
  return sql`from lazo.book_card p join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id`
}

/** A range said so that no plan walks through the cards of other books instead. */
function stretchWhere(tx: ReadTx, { after, limit }: Stretch): RawBuilder<unknown> {
  const bookId = sql`(select book_id from asked)`
  return sql`where p.workspace_id = ${tx.workspaceId} and p.book_id >= ${bookId} and p.book_id <= ${bookId}
    and (p.book_id, p.card_id) > (${bookId}, ${after ?? FIRST}) order by p.book_id, p.card_id limit ${limit}::bigint`
}

function sourceOf(tx: ReadTx): RawBuilder<unknown> {
  return sql`left join lateral (
    select t.revision, t.version, t.text, t.photos from lazo.card_source t where t.workspace_id = ${tx.workspaceId}
      and t.device_id = (select device_id from asked) and t.card_id = p.card_id offset 0
  ) t on true`
}
