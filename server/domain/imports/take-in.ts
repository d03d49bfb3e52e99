import { type ByteSource, openZip, streamSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readBlob } from '#store/blobs/reader.ts'
import { storeUpload } from '#store/blobs/store-upload.ts'
import type { Domain } from '../domain.ts'
import { blobSource } from './bundle/blob-source.ts'
import type { BundleShape, ImportShape } from './bundle/import-shape.ts'
import { beginsAsZip, type Incoming, isBundle } from './bundle/incoming.ts'
import { packBundle, type RestChoice } from './bundle/pack-bundle.ts'
import { proveSound } from './bundle/prove-sound.ts'
import { recogniseIncoming, requireContacts } from './bundle/recognise-incoming.ts'
import { asRefusal } from './bundle/refuse-archive.ts'
import { type FileKind, recogniseFile } from './read/recognise-file.ts'
import { takeHead } from './read/take-head.ts'

/** A file of contacts, or the archive of several, may have this many bytes. */
export const FILE_LIMIT = 2 * 1024 * 1024 * 1024

/** What comes in to be imported. */
export interface Arrival {
  readonly fileName: string
  /** As they come, or to be read at any place; several files when they come together. */
  readonly bytes: AsyncIterable<Uint8Array> | Incoming
  /** The upload that holds these bytes already; without it they are kept now. */
  readonly uploadId?: string
  readonly kind: FileKind
  /** A shape that a person has confirmed or changed, in place of what is recognised. */
  readonly shape?: ImportShape
  /** What `recogniseIncoming` told of these very bytes, for who has asked it already. */
  readonly recognised?: ImportShape
  /** What becomes of files that came along and hold no contacts: left unless it is said. */
  readonly rest?: RestChoice
}

/** What was found out about a file, and what keeps it and gives the id of its blob. */
export interface TakenIn {
  readonly shape: ImportShape
  readonly keep: () => Promise<string>
}

/** Looks at what is to be imported, in whatever form it comes; nothing is kept before it is found sound. Throws `file-unreadable`. */
export async function takeIn(domain: Domain, actor: Actor, request: Arrival): Promise<TakenIn> {
  const { bytes, fileName, kind, uploadId } = request
  if (!(Symbol.asyncIterator in bytes)) return takeIncoming(domain, actor, { ...request, bytes })
  const { head, all } = await takeHead(bytes)
  if (beginsAsZip(head)) return takeArchive(domain, actor, { ...request, bytes: all })
  const shape = request.shape ?? recogniseFile(head, fileName, kind)
  return { shape, keep: async () => uploadId ?? (await keepFile(domain, actor, all)) }
}

/** Keeps bytes as the file of an import. Throws `body-too-large`. */
async function keepFile(domain: Domain, actor: Actor, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const upload = { purpose: 'import' as const, mediaType: 'application/octet-stream', limit: FILE_LIMIT }
  return (await storeUpload(domain.store, actor, bytes, upload)).blobId
}

/** An archive that comes as a stream is kept first, since it begins at its end; when it is refused, it is swept after a day. */
async function takeArchive(
  domain: Domain,
  actor: Actor,
  request: Arrival & { bytes: AsyncIterable<Uint8Array> },
): Promise<TakenIn> {
  const uploadId = request.uploadId ?? (await keepFile(domain, actor, request.bytes))
  const blob = (await domain.store.read(actor, (tx) => readBlob(tx, uploadId)))!
  return takeIncoming(domain, actor, { ...request, uploadId, bytes: blobSource(domain, actor, blob) })
}

async function takeIncoming(domain: Domain, actor: Actor, request: Arrival & { bytes: Incoming }): Promise<TakenIn> {
  const { bytes, fileName, kind, uploadId, rest = 'leave', shape: chosen, recognised } = request
  requireSize(bytes)
  const shape = chosen ?? recognised ?? (await recogniseIncoming(bytes, fileName, kind))
  if (chosen) await proveSound(bytes, chosen, fileName)
  requireContacts(shape, fileName)
  if (shape.kind === 'bundle') return { shape, keep: () => keepBundle(domain, actor, { bytes, shape, rest, fileName }) }
  return { shape, keep: async () => uploadId ?? (await keepFile(domain, actor, streamSource(bytes as ByteSource))) }
}

/** Keeps the files of a bundle that are wanted, as an archive of our own. */
async function keepBundle(
  domain: Domain,
  actor: Actor,
  { bytes, shape, rest, fileName }: { bytes: Incoming; shape: BundleShape; rest: RestChoice; fileName: string },
): Promise<string> {
  try {
    const bundle = isBundle(bytes) ? bytes : await openZip(bytes)
    return await keepFile(domain, actor, packBundle(bundle, shape, rest))
  } catch (error) {
    throw asRefusal(error, fileName)
  }
}

/** Refuses what is too large before any of it is read. Throws `body-too-large`. */
export function requireSize(bytes: Incoming): void {
  if (isBundle(bytes) || bytes.size <= FILE_LIMIT) return
  throw new ProductError('body-too-large', `The file has more than ${FILE_LIMIT} bytes, which is the most we take.`, {
    facts: { limit: FILE_LIMIT },
  })
}
