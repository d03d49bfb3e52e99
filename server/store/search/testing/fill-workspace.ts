import { cardWords, indexCard } from '@lazo/jscontact'
import { Client } from 'pg'
import { connectionConfig } from '../../address.ts'
import { handlesOf } from '../writer.ts'
import { sampleCard } from './sample-card.ts'
import { createDice, samplePerson } from './sample-person.ts'

/** What to fill a workspace with. */
export interface Filling {
  /** The address of the database as its owner. */
  readonly ownerUrl: string
  readonly workspaceId: string
  readonly memberId: string
  readonly count: number
  /** The book of the card with this number. */
  bookOf(number: number): string
  /** Another number gives other people. */
  readonly seed?: number
}

const CHUNK = 5000

/**
 * Fills a workspace with sample cards straight into the tables, as the owner and past the write door: what lists and searches
 * read is there, history and change rows are not, nor statistics. The same filling gives the same cards. About 10 s for 100,000.
 */
export async function fillWorkspace(filling: Filling): Promise<void> {
  const client = new Client(connectionConfig({ url: filling.ownerUrl }))
  await client.connect()
  try {
    // Neither foreign keys nor triggers: the rows are right, and there are many.
    await client.query(`set session_replication_role = replica`)
    await client.query(`select set_config('lazo.workspace', $1, false)`, [filling.workspaceId])
    const dice = createDice(filling.seed ?? 7)
    for (let first = 0; first < filling.count; first += CHUNK) {
      const length = Math.min(CHUNK, filling.count - first)
      const cards = Array.from({ length }, (_, i) => sampleRow(filling, first + i, samplePerson(dice)))
      await insertChunk(client, filling, cards)
    }
    await client.query(
      `insert into lazo.book_state (workspace_id, book_id, revision, cards)
      select workspace_id, book_id, 0, count(*) from lazo.book_card where workspace_id = $1 group by workspace_id, book_id
      on conflict (workspace_id, book_id) do update set cards = excluded.cards`,
      [filling.workspaceId],
    )
  } finally {
    await client.end()
  }
}

/** The id of the card with this number; a greater number gives a greater id. */
export function sampleCardId(workspaceId: string, number: number): string {
  return `01900000-0000-7000-${workspaceId.slice(19, 23)}-${number.toString(16).padStart(12, '0')}`
}

type SampleRow = ReturnType<typeof sampleRow>

function sampleRow({ workspaceId, bookOf }: Filling, number: number, person: Parameters<typeof sampleCard>[0]) {
  const cardId = sampleCardId(workspaceId, number)
  const card = sampleCard(person, `urn:uuid:${cardId}`)
  const index = indexCard(card, { region: 'ES' })
  return { cardId, bookId: bookOf(number), card, index, words: cardWords(index, false), scope: 'base' }
}

async function insertChunk(client: Client, filling: Filling, rows: readonly SampleRow[]): Promise<void> {
  const { workspaceId, memberId } = filling
  const shared = [
    rows.map((r) => r.cardId),
    rows.map((r) => r.bookId),
    rows.map((r) => r.index.sortFamily),
    rows.map((r) => r.index.sortGiven),
  ]
  await client.query(
    `insert into lazo.card (workspace_id, card_id, home_book_id, uid, document, kind, display, sort_family, sort_given,
      sort_organization, revision, created_at, created_by, created_door, updated_at, updated_by, updated_door)
    select $1, id, book, 'urn:uuid:' || id, document::json, 'individual', display, family, given, organization, 1,
      now(), $2, 'rest', now(), $2, 'rest'
    from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
      as r(id, book, family, given, organization, display, document)`,
    [
      workspaceId,
      memberId,
      ...shared,
      rows.map((r) => r.index.sortOrganization),
      rows.map((r) => r.index.display),
      rows.map((r) => JSON.stringify(r.card)),
    ],
  )
  await client.query(
    `insert into lazo.book_card (workspace_id, book_id, card_id, uid, name, sort_family, sort_given, added_at)
    select $1, book, id, 'urn:uuid:' || id, id || '.vcf', family, given, now()
    from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as r(id, book, family, given)`,
    [workspaceId, ...shared],
  )
  const handles = rows.flatMap(handlesOf)
  await client.query(
    `insert into lazo.handle (workspace_id, card_id, kind, key)
    select $1, id, kind, key from unnest($2::uuid[], $3::text[], $4::text[]) as h(id, kind, key) on conflict do nothing`,
    [workspaceId, handles.map((h) => h.cardId), handles.map((h) => h.kind), handles.map((h) => h.key)],
  )
  const words = (part: keyof SampleRow['words']) => rows.map((r) => r.words[part])
  await client.query('select lazo.index_words($1, $2, $3, $4, $5, $6, $7)', [
    workspaceId,
    rows.map((r) => r.cardId),
    rows.map((r) => r.scope),
    words('name'),
    words('organization'),
    words('reach'),
    words('rest'),
  ])
}
