import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Store } from '../store.ts'
import type { WriteTx } from '../transaction.ts'
import { brokenConstraint } from '../translate-error.ts'
import { gatherPieces } from './pieces.ts'
import { readBlob, type StoredBlob } from './reader.ts'
import { type BlobPurpose, insertPieces } from './writer.ts'

/** What an upload is, and how long it may be. */
export interface UploadOptions {
  readonly purpose: BlobPurpose
  readonly mediaType: string
  /** In bytes; an upload that goes beyond is dropped and `body-too-large` thrown. */
  readonly limit: number
}

/**
 * Keeps a stream of bytes as a blob and gives it; bytes that are there already are not kept twice. Each piece is committed by
 * itself, so that a slow sender holds no transaction; nobody sees the blob before it is whole.
 */
export async function storeUpload(
  store: Store,
  actor: Actor,
  chunks: AsyncIterable<Uint8Array>,
  options: UploadOptions,
): Promise<StoredBlob> {
  const blobId = await store.write(actor, (tx) => insertUnfinished(tx, options))
  try {
    const content = await storePieces(store, actor, blobId, limited(chunks, options.limit))
    const finished = await finishUpload(store, actor, { blobId, ...content })
    return (await store.read(actor, (tx) => readBlob(tx, finished)))!
  } catch (error) {
    // When even this fails, the rest is swept after a day.
    await Promise.allSettled([store.write(actor, (tx) => deleteBlob(tx, blobId))])
    throw error
  }
}

async function* limited(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit)
      throw new ProductError('body-too-large', `The file has more than ${limit} bytes, which is the most we take.`, {
        facts: { limit },
      })
    yield chunk
  }
}

async function storePieces(store: Store, actor: Actor, blobId: string, chunks: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let size = 0
  let position = 0
  for await (const bytes of gatherPieces(chunks)) {
    hash.update(bytes)
    size += bytes.length
    const piece = { blobId, position, bytes }
    await store.write(actor, (tx) => insertPieces(tx, [piece]))
    position += 1
  }
  return { size, digest: hash.digest() }
}

async function finishUpload(
  store: Store,
  actor: Actor,
  upload: { blobId: string; size: number; digest: Buffer },
): Promise<string> {
  try {
    return await store.write(actor, (tx) => takePlace(tx, upload))
  } catch (error) {
    // The same file was finished by somebody else at the same moment: now it is there to be found.
    if (brokenConstraint(error) !== 'blob_content') throw error
    return store.write(actor, (tx) => takePlace(tx, upload))
  }
}

/** Makes an upload a blob, or gives way to the blob that holds the same bytes, which then counts as new. Gives the id that stays. */
async function takePlace(tx: WriteTx, upload: { blobId: string; size: number; digest: Buffer }): Promise<string> {
  const { rows } = await sql<{ blob_id: string }>`update lazo.blob k set created_at = ${tx.now},
      uploaded_by = array(select unnest(k.uploaded_by) union select ${tx.actor.memberId}::uuid)
    from lazo.blob b where b.workspace_id = ${tx.workspaceId} and b.blob_id = ${upload.blobId}
      and k.workspace_id = b.workspace_id and k.purpose = b.purpose and k.digest = ${upload.digest}
    returning k.blob_id`.execute(tx.sql)
  const same = rows[0]?.blob_id
  if (same !== undefined) {
    await deleteBlob(tx, upload.blobId)
    return same
  }
  await sql`update lazo.blob set digest = ${upload.digest}, size = ${upload.size}
    where workspace_id = ${tx.workspaceId} and blob_id = ${upload.blobId}`.execute(tx.sql)
  return upload.blobId
}

async function insertUnfinished(tx: WriteTx, options: UploadOptions): Promise<string> {
  const blobId = tx.ids.next()
  await sql`insert into lazo.blob (workspace_id, blob_id, digest, size, media_type, purpose, created_at, uploaded_by)
    values (${tx.workspaceId}, ${blobId}, null, 0, ${options.mediaType}, ${options.purpose}, ${tx.now}, array[${tx.actor.memberId}::uuid])`.execute(
    tx.sql,
  )
  return blobId
}

async function deleteBlob(tx: WriteTx, blobId: string): Promise<void> {
  await tx.sql.deleteFrom('blob').where('workspace_id', '=', tx.workspaceId).where('blob_id', '=', blobId).execute()
}
