import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../crc32.ts'

/** One file of an archive that a test builds by hand; what is not said is right. */
export interface BuiltFile {
  readonly name: string | Uint8Array
  readonly bytes?: Uint8Array | string
  /** 0 stored, 8 deflated. */
  readonly method?: number
  readonly flags?: number
  /** What the directory claims. */
  readonly size?: number
  readonly crc?: number
  readonly start?: number
  /** The type and rights of Unix. */
  readonly mode?: number
  /** The name that stands before the bytes. */
  readonly localName?: string
}

/** An archive of files as they are described, tricks and lies included. */
export function buildZip(files: readonly BuiltFile[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const [name, local] = [file.name, file.localName ?? file.name].map((text) => Buffer.from(text as string))
    const plain = Buffer.from((file.bytes ?? '') as string)
    const method = file.method ?? 8
    const packed = method === 8 ? deflateRawSync(plain) : plain
    const sizes = numbers([4, file.crc ?? crc32(plain)], [4, packed.length], [4, file.size ?? plain.length])
    const how = numbers([2, 20], [2, file.flags ?? 0x0800], [2, method], [4, 0])
    const header = [numbers([4, 0x04034b50]), how, sizes, numbers([2, local!.length], [2, 0]), local!]
    const place = numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, (file.mode ?? 0) * 0x10000], [4, file.start ?? at])
    directory.push(numbers([4, 0x02014b50], [1, 20], [1, 3]), how, sizes, numbers([2, name!.length]), place, name!)
    parts.push(...header, packed)
    at += header.reduce((sum, { length }) => sum + length, 0) + packed.length
  }
  const list = Buffer.concat(directory)
  const end = numbers([4, 0x06054b50], [4, 0], [2, files.length], [2, files.length], [4, list.length], [4, at], [2, 0])
  return Buffer.concat([...parts, list, end])
}

/** The whole of a stream of bytes. */
export async function gather(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(pieces))
}

/** Numbers as bytes, the lowest first: how many bytes each takes, and its value. */
export function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const bytes = Buffer.alloc(length)
      if (length === 8) bytes.writeBigUInt64LE(BigInt(value))
      else bytes.writeUIntLE(value, 0, length)
      return bytes
    }),
  )
}
