import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import { cutIntoPieces, PIECE_BYTES } from './pieces.ts'

/** What a blob is for: what a card holds (`photo`, `file`), or a file on its way in or out. */
export type BlobPurpose = 'photo' | 'file' | 'import' | 'export'

/** Bytes to be kept, and what they are. */
export interface BlobContent {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly purpose: BlobPurpose
}

/** One row of bytes. */
export interface PieceRow {
  readonly blobId: string
  readonly position: number
  readonly bytes: Uint8Array
}

interface DigestedContent extends BlobContent {
  readonly digest: Buffer
  readonly key: string
}

interface KeptBlob {
  readonly blobId: string
  readonly purpose: string
  readonly digest: Buffer
}

const STATEMENT_BYTES = 4 * PIECE_BYTES
const STATEMENT_ROWS = 500

/**
 * Keeps contents and gives the id of each, in order. Bytes that the workspace holds already for the same purpose are not kept
 * twice. Until the transaction ends none of these blobs can be swept.
 */
export async function keepBlobs(tx: WriteTx, contents: readonly BlobContent[]): Promise<string[]> {
  const digested = contents.map(digestContent)
  const kept = new Map<string, string>()
  // A blob may come into being, or be swept, between the look and the insertion: then another round finds what is so now.
  for (let missing = digested; missing.length > 0; missing = digested.filter(({ key }) => !kept.has(key))) {
    for (const blob of await lockBlobs(tx, missing)) kept.set(keyOf(blob), blob.blobId)
    const fresh = new Map(missing.filter(({ key }) => !kept.has(key)).map((content) => [content.key, content]))
    const inserted = await insertBlobs(tx, [...fresh.values()])
    const pieces = inserted.flatMap((blob) => piecesOf(blob.blobId, fresh.get(keyOf(blob))!.bytes))
    await insertPieces(tx, pieces)
    for (const blob of inserted) kept.set(keyOf(blob), blob.blobId)
  }
  return digested.map(({ key }) => kept.get(key)!)
}

/** Writes rows of bytes, a few megabytes to a statement. */
export async function insertPieces(tx: WriteTx, pieces: readonly PieceRow[]): Promise<void> {
  for (const group of groupPieces(pieces)) {
    const rows = group.map(
      (p) => sql`(${tx.workspaceId}::uuid, ${p.blobId}::uuid, ${p.position}::int, ${p.bytes}::bytea)`,
    )
    await sql`insert into lazo.blob_chunk (workspace_id, blob_id, position, bytes) values ${sql.join(rows)}`.execute(
      tx.sql,
    )
  }
}

/** Keeps a scaled picture of a blob, unless another process was faster. */
export async function insertVariant(
  tx: WriteTx,
  blobId: string,
  variant: { name: string; mediaType: string; width: number; height: number; bytes: Buffer },
): Promise<void> {
  await sql`insert into lazo.blob_variant (workspace_id, blob_id, variant, media_type, width, height, bytes)
    select b.workspace_id, b.blob_id, ${variant.name}, ${variant.mediaType}, ${variant.width}::int, ${variant.height}::int, ${variant.bytes}::bytea
    from lazo.blob b where b.workspace_id = ${tx.workspaceId} and b.blob_id = ${blobId}
    on conflict do nothing`.execute(tx.sql)
}

function digestContent(content: BlobContent): DigestedContent {
  const digest = createHash('sha256').update(content.bytes).digest()
  return { ...content, digest, key: keyOf({ ...content, digest }) }
}

function keyOf(blob: { purpose: string; digest: Buffer }): string {
  return `${blob.purpose} ${blob.digest.toString('hex')}`
}

function piecesOf(blobId: string, bytes: Uint8Array): PieceRow[] {
  return cutIntoPieces(bytes).map((piece, position) => ({ blobId, position, bytes: piece }))
}

async function lockBlobs(tx: WriteTx, contents: readonly DigestedContent[]): Promise<KeptBlob[]> {
  const { rows } = await sql<KeptBlob>`select b.blob_id as "blobId", b.purpose, b.digest from lazo.blob b
    join unnest(${contents.map((c) => c.purpose)}::text[], ${contents.map((c) => c.digest)}::bytea[]) as c(purpose, digest)
      on b.workspace_id = ${tx.workspaceId} and b.purpose = c.purpose and b.digest = c.digest
    for key share of b`.execute(tx.sql)
  return rows
}

/** In one order, so that two transactions that keep the same bytes wait for one another instead of deadlocking. */
async function insertBlobs(tx: WriteTx, contents: readonly DigestedContent[]): Promise<KeptBlob[]> {
  if (contents.length === 0) return []
  const { rows } =
    await sql<KeptBlob>`insert into lazo.blob (workspace_id, blob_id, digest, size, media_type, purpose, created_at)
    select ${tx.workspaceId}::uuid, c.blob_id, c.digest, c.size, c.media_type, c.purpose, ${tx.now}
    from unnest(${contents.map(() => tx.ids.next())}::uuid[], ${contents.map((c) => c.digest)}::bytea[],
      ${contents.map((c) => c.bytes.length)}::bigint[], ${contents.map((c) => c.mediaType)}::text[],
      ${contents.map((c) => c.purpose)}::text[]) as c(blob_id, digest, size, media_type, purpose)
    order by c.purpose, c.digest
    on conflict (workspace_id, purpose, digest) do nothing
    returning blob_id as "blobId", purpose, digest`.execute(tx.sql)
  return rows
}

function* groupPieces(pieces: readonly PieceRow[]): Generator<PieceRow[]> {
  let group: PieceRow[] = []
  let bytes = 0
  for (const piece of pieces) {
    if (bytes + piece.bytes.length > STATEMENT_BYTES || group.length === STATEMENT_ROWS) {
      yield group
      group = []
      bytes = 0
    }
    group.push(piece)
    bytes += piece.bytes.length
  }
  if (group.length > 0) yield group
}
