import { crc32 } from '../crc32.ts'
import { streamOf } from '../stream-of.ts'
import { ZipError } from '../zip-error.ts'
import { centralHeader, descriptor, endOfArchive, localHeader, type PackedFile } from './headers.ts'

/** A file on its way into an archive. */
export interface FileToPack {
  /** With slashes, and without a beginning one. */
  readonly path: string
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

const LARGEST = 0xfffffffe

/**
 * Writes an archive while its files are read: neither it nor one of them is held in memory. Sizes stand behind each file,
 * since they are known only then; an archive beyond 4 GB is written as zip64. Throws ZipError for a file beyond 4 GB.
 */
export async function* writeZip(files: Iterable<FileToPack> | AsyncIterable<FileToPack>): AsyncGenerator<Uint8Array> {
  const written: PackedFile[] = []
  let at = 0
  for await (const { path, bytes } of files) {
    const file: PackedFile = { name: new TextEncoder().encode(path), start: at, packed: 0, size: 0, crc: 0 }
    const header = localHeader(file)
    yield header
    for await (const piece of pack(bytes, file)) {
      file.packed += piece.length
      if (Math.max(file.size, file.packed) > LARGEST)
        throw new ZipError('too-large', `${path} has more than 4 GB, which no archive takes.`, path)
      yield piece
    }
    const end = descriptor(file)
    yield end
    at += header.length + file.packed + end.length
    written.push(file)
  }
  let size = 0
  for (const file of written) {
    const header = centralHeader(file)
    size += header.length
    yield header
  }
  yield endOfArchive({ files: written.length, start: at, size })
}

function pack(bytes: FileToPack['bytes'], file: PackedFile): ReadableStream<Uint8Array> {
  async function* counted(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for await (const piece of bytes) {
      file.size += piece.length
      file.crc = crc32(piece, file.crc)
      yield piece as Uint8Array<ArrayBuffer>
    }
  }
  return streamOf(counted()).pipeThrough(new CompressionStream('deflate-raw'))
}
