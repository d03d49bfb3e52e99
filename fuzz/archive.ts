import assert from 'node:assert/strict'
import { bytesSource, openZip, writeZip, ZipError } from '@lazo/archive'
import type { FuzzTarget } from './harness/target.ts'

const LIMITS = { files: 50, file: 200_000, total: 400_000, ratio: 250 }
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lucía\r\nEND:VCARD\r\n'

const packed = async (...files: readonly (readonly [path: string, text: string])[]) => {
  const bytes = files.map(([path, text]) => ({ path, bytes: [new TextEncoder().encode(text)] }))
  return new Uint8Array(Buffer.concat(await Array.fromAsync(writeZip(bytes))))
}

/** Reads any bytes as a zip archive: refused with a word or read whole, never more than it says, and packed again the same. */
export const target: FuzzTarget = {
  name: 'archive',
  seeds: [
    await packed(['a.vcf', CARD]),
    await packed(['Contactos/Lucía.vcf', CARD], ['b.csv', 'a,b\n'.repeat(500)], ['empty', '']),
    await packed(),
  ],
  tokens: [
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    'PK\x06\x06',
    'PK\x06\x07',
    'PK\x07\x08',
    '../',
    '\0',
    '\xff\xff\xff\xff',
    '\x01\0\x18\0',
  ],
  async run(input) {
    const read = await readOrRefuse(input)
    if (read === null) return
    for (const { path, bytes, size } of read) {
      assert.equal(bytes.length, size)
      assert.ok(!/^\/|\\|\0/.test(path) && !path.split('/').includes('..'), path)
    }
    const again = await readOrRefuse(
      Buffer.concat(await Array.fromAsync(writeZip(read.map(({ path, bytes }) => ({ path, bytes: [bytes] }))))),
    )
    assert.deepEqual(again, read)
  },
}

interface ReadFile {
  readonly path: string
  readonly size: number
  readonly bytes: Buffer
}

async function readOrRefuse(input: Uint8Array): Promise<ReadFile[] | null> {
  try {
    const archive = await openZip(bytesSource(input), LIMITS)
    return await Promise.all(
      archive.files.map(async (file) => ({ ...file, bytes: Buffer.concat(await Array.fromAsync(archive.read(file))) })),
    )
  } catch (error) {
    assert.ok(error instanceof ZipError, String(error))
    return null
  }
}
