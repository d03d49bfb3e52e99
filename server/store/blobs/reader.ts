import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isHiding } from '../cards/face.ts'
import type { Store } from '../store.ts'
import type { ReadTx } from '../transaction.ts'
import { PIECE_BYTES } from './pieces.ts'
import type { BlobPurpose } from './writer.ts'

/** A blob that is whole, without its bytes. */
export interface StoredBlob {
  readonly blobId: string
  readonly purpose: BlobPurpose
  readonly mediaType: string
  readonly size: number
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string
  /** Whether the actor uploaded it as a file. */
  readonly isOwnUpload: boolean
}

/** A scaled picture of a blob. */
export interface StoredVariant {
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** A blob by its id; one that is still being written is not there. */
export async function readBlob(tx: ReadTx, blobId: string): Promise<StoredBlob | null> {
  return (await readBlobs(tx, [blobId]))[0] ?? null
}

/** Blobs by their ids, in no order. */
export async function readBlobs(tx: ReadTx, blobIds: readonly string[]): Promise<StoredBlob[]> {
  const { rows } =
    await sql<StoredBlob>`select blob_id as "blobId", purpose, media_type as "mediaType", size, encode(digest, 'hex') as digest,
      ${tx.actor.memberId} = any(uploaded_by) as "isOwnUpload"
    from lazo.blob where workspace_id = ${tx.workspaceId} and blob_id = any(${blobIds}::uuid[]) and digest is not null`.execute(
      tx.sql,
    )
  return rows
}

/** The bytes of blobs, whole, by id. The caller bounds how much that is. */
export async function readBytes(tx: ReadTx, blobIds: readonly string[]): Promise<Map<string, Buffer>> {
  const { rows } = await sql<{ blob_id: string; bytes: Buffer }>`select blob_id, bytes from lazo.blob_chunk
    where workspace_id = ${tx.workspaceId} and blob_id = any(${blobIds}::uuid[]) order by blob_id, position`.execute(
    tx.sql,
  )
  const pieces = Map.groupBy(rows, (row) => row.blob_id)
  return new Map([...pieces].map(([blobId, held]) => [blobId, Buffer.concat(held.map((piece) => piece.bytes))]))
}

/**
 * Streams the bytes of a blob, a piece at a time. Each piece is a transaction of its own, so that a slow reader holds none;
 * a blob never changes, but may be swept while it is read: then this throws `blob-not-found`.
 */
export async function* streamBytes(store: Store, actor: Actor, blob: StoredBlob): AsyncGenerator<Buffer> {
  for (let position = 0; position * PIECE_BYTES < blob.size; position += 1) {
    const piece = await store.read(actor, (tx) => readBlobPiece(tx, blob.blobId, position))
    if (!piece) throw new ProductError('blob-not-found', 'The file was removed while it was being read.')
    yield piece
  }
}

/** One piece of the bytes of a blob, by its place from 0; null when there is none. */
export async function readBlobPiece(tx: ReadTx, blobId: string, position: number): Promise<Buffer | null> {
  const row = await tx.sql
    .selectFrom('blob_chunk')
    .select('bytes')
    .where('workspace_id', '=', tx.workspaceId)
    .where('blob_id', '=', blobId)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** A scaled picture of a blob by its name, when it was made before. */
export async function readVariant(tx: ReadTx, blobId: string, name: string): Promise<StoredVariant | null> {
  const { rows } =
    await sql<StoredVariant>`select media_type as "mediaType", width, height, bytes from lazo.blob_variant
    where workspace_id = ${tx.workspaceId} and blob_id = ${blobId} and variant = ${name}`.execute(tx.sql)
  return rows[0] ?? null
}

/** Scaled pictures of blobs under one name, by blob, as far as they were made before. */
export async function readVariants(
  tx: ReadTx,
  blobIds: readonly string[],
  name: string,
): Promise<Map<string, StoredVariant>> {
  if (blobIds.length === 0) return new Map()
  const { rows } = await sql<StoredVariant & { blobId: string }>`
    select blob_id as "blobId", media_type as "mediaType", width, height, bytes from lazo.blob_variant
    where workspace_id = ${tx.workspaceId} and blob_id = any(${blobIds}::uuid[]) and variant = ${name}`.execute(tx.sql)
  return new Map(rows.map(({ blobId, ...variant }) => [blobId, variant]))
}

/**
 * Which of these blobs the actor may see: those that a card holds, now or in its history, of a book that the actor reaches, unless the
 * home of the card hides its pictures from the actor; of a card in the trash only who may delete in its home book. Who reads a card by a
 * link sees what it holds and held since the link, as in its history.
 */
export async function reachableBlobs(tx: ReadTx, blobIds: readonly string[]): Promise<Set<string>> {
  if (blobIds.length === 0) return new Set()
  const { rows } = await sql<{ blob_id: string }>`
    with reach as materialized (select book_id, rank from lazo.reach_of(${tx.workspaceId}, ${tx.actor.memberId}))
    select b.blob_id from (select distinct unnest(${blobIds}::uuid[]) as blob_id) b
    where exists (
      select from lazo.card_blob h
      join lazo.card c on c.workspace_id = h.workspace_id and c.card_id = h.card_id
      where h.workspace_id = ${tx.workspaceId} and h.blob_id = b.blob_id and not ${hidesPictures(tx)} and (
        exists (select from reach r where r.book_id = c.home_book_id
          and (c.deleted_at is null or r.rank >= lazo.rank_of('delete')))
        or c.deleted_at is null and exists (select from lazo.book_card p
          where p.workspace_id = c.workspace_id and p.card_id = c.card_id and not p.by_label
            and p.book_id in (select book_id from reach)
            and (${isNamedIn(sql`c.document -> 'media'`)} or exists (select from lazo.card_version v
              where v.workspace_id = c.workspace_id and v.card_id = c.card_id and v.at >= p.added_at
                and (${changesTo('v.forward')} or ${changesTo('v.reverse')}))))))`.execute(tx.sql)
  return new Set(rows.map((row) => row.blob_id))
}

/** Whether media name the blob: as what they are, for an editor may write its address into any text. */
function isNamedIn(media: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`coalesce(strpos((${media})::text, '"uri":"lazo:blob/' || b.blob_id || '"') > 0, false)`
}

/** Whether a patch has media name the blob. */
function changesTo(patch: 'v.forward' | 'v.reverse'): RawBuilder<boolean> {
  return sql`exists (select from json_each(${sql.ref(patch)}) e where (e.key = 'media' or e.key like 'media/%')
    and (${isNamedIn(sql`e.value`)} or e.key like '%/uri' and e.value #>> '{}' = 'lazo:blob/' || b.blob_id))`
}

function hidesPictures(tx: ReadTx): RawBuilder<boolean> {
  return sql`(${isHiding(tx, 'c')} and exists (
    select from lazo.book k where k.workspace_id = ${tx.workspaceId} and k.book_id = c.home_book_id and 'photo' = any (k.hidden_fields)
  ) and not lazo.sees_whole(${tx.workspaceId}, ${tx.actor.memberId}, c.card_id))`
}
