import type { ByteSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { PIECE_BYTES } from '#store/blobs/pieces.ts'
import { readBlobPiece, type StoredBlob } from '#store/blobs/reader.ts'
import type { Domain } from '../../domain.ts'

/**
 * A kept file to be read at any place. Each piece is read in a transaction of its own, and the last is held, since what is read
 * next lies mostly in the same. Reading throws `blob-not-found` when the file was swept meanwhile.
 */
export function blobSource(domain: Domain, actor: Actor, blob: StoredBlob): ByteSource {
  let held: { readonly position: number; readonly bytes: Promise<Uint8Array> } | null = null
  const readPiece = async (position: number): Promise<Uint8Array> => {
    const bytes = await domain.store.read(actor, (tx) => readBlobPiece(tx, blob.blobId, position))
    if (!bytes) throw new ProductError('blob-not-found', 'The file was removed while it was being read.')
    return bytes
  }
  const pieceAt = (position: number): Promise<Uint8Array> => {
    if (held?.position !== position) held = { position, bytes: readPiece(position) }
    return held.bytes
  }
  const read = async (start: number, length: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = []
    for (let at = start; at < start + length; ) {
      const position = Math.floor(at / PIECE_BYTES)
      const piece = await pieceAt(position)
      const from = at - position * PIECE_BYTES
      const part = piece.subarray(from, from + start + length - at)
      parts.push(part)
      at += part.length
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }
  return { size: blob.size, read }
}
