import type { ByteSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readBlob, type StoredBlob } from '#store/blobs/reader.ts'
import { storeUpload } from '#store/blobs/store-upload.ts'
import type { Domain } from '../domain.ts'
import { blobSource } from './bundle/blob-source.ts'
import { FILE_LIMIT } from './take-in.ts'

/** A file that lies ready to be looked at and imported. */
export interface KeptUpload {
  readonly uploadId: string
  /** In bytes. */
  readonly size: number
}

/** Keeps a file so that it can be looked at before it is imported; one that nobody imports is swept after a day. */
export async function keepUpload(domain: Domain, actor: Actor, bytes: AsyncIterable<Uint8Array>): Promise<KeptUpload> {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
  const upload = { purpose: 'import' as const, mediaType: 'application/octet-stream', limit: FILE_LIMIT }
  const { blobId, size } = await storeUpload(domain.store, actor, bytes, upload)
  return { uploadId: blobId, size }
}

/** Gives a kept file to be read at any place. Throws `blob-not-found`. */
export async function openUpload(domain: Domain, actor: Actor, uploadId: string): Promise<ByteSource> {
  const blob = await domain.store.read(actor, (tx) => readBlob(tx, uploadId))
  if (!isImportable(blob)) throw new ProductError('blob-not-found', 'There is no such upload, or it is too old.')
  return blobSource(domain, actor, blob)
}

function isImportable(blob: StoredBlob | null): blob is StoredBlob {
  return blob?.purpose === 'import' && blob.isOwnUpload
}
