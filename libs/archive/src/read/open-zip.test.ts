import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bytesSource } from '../byte-source.ts'
import { type BuiltFile, buildZip, gather, numbers } from '../testing/bytes.ts'
import type { ZipRefusal } from '../zip-error.ts'
import { ZIP_LIMITS, type ZipLimits } from '../zip-limits.ts'
import { openZip } from './open-zip.ts'

const CARD = 'BEGIN:VCARD\r\nFN:Lucía\r\nEND:VCARD\r\n'

async function readAll(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<Record<string, string>> {
  const archive = await openZip(bytesSource(bytes), limits)
  const texts = archive.files.map(async (file) => [file.path, (await gather(archive.read(file))).toString()])
  return Object.fromEntries(await Promise.all(texts))
}

/** An archive with records of zip64; `small` gives what the older record says of count, size and start of the directory. */
function buildLarge(small: (directory: { size: number; start: number }) => readonly [number, number, number]): Buffer {
  const [packed, name] = [Buffer.from(CARD), Buffer.from('a.vcf')]
  const plain = Buffer.from(buildZip([{ name: 'a.vcf', bytes: CARD, method: 0 }]))
  const start = 30 + name.length + packed.length
  const entry = Buffer.from(plain.subarray(start, start + 46 + name.length))
  for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, place)
  const extra = numbers([2, 0x9999], [2, 1], [1, 7], [2, 1], [2, 24], [8, packed.length], [8, packed.length], [8, 0])
  entry.writeUInt16LE(extra.length, 30)
  const size = entry.length + extra.length
  const [count, smallSize, smallStart] = small({ size, start })
  const large = numbers([4, 0x06064b50], [8, 44], [4, 0], [4, 0], [4, 0], [8, 1], [8, 1], [8, size], [8, start])
  const locator = numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1])
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, smallSize], [4, smallStart], [2, 0])
  return Buffer.concat([plain.subarray(0, start), entry, extra, large, locator, end])
}

describe('an archive', () => {
  it('gives its files, packed or not, empty or not, without its folders', async () => {
    const bytes = buildZip([
      { name: 'Contactos/', method: 0 },
      { name: 'Contactos/lucía.vcf', bytes: CARD },
      { name: 'Contactos/plain.vcf', bytes: CARD, method: 0 },
      { name: 'empty.csv' },
    ])
    const expected = { 'Contactos/lucía.vcf': CARD, 'Contactos/plain.vcf': CARD, 'empty.csv': '' }
    assert.deepEqual(await readAll(bytes), expected)
  })

  it('may have a comment, and hold the mark of an end inside it', async () => {
    const bytes = Buffer.from(buildZip([{ name: 'a.vcf', bytes: CARD }]))
    bytes.writeUInt16LE(40, bytes.length - 2)
    const comment = Buffer.concat([numbers([4, 0x06054b50]), Buffer.alloc(36, 0x20)])
    assert.deepEqual(Object.keys(await readAll(Buffer.concat([bytes, comment]))), ['a.vcf'])
  })

  it('names its files in UTF-8 or in code page 437, whether it says so or not', async () => {
    const name = Buffer.from([0x43, 0x6f, 0x72, 0x75, 0xa4, 0x61, 0x2e, 0x76, 0x63, 0x66])
    const bytes = buildZip([
      { name, flags: 0 },
      { name: 'Ávila.vcf', flags: 0 },
    ])
    assert.deepEqual(Object.keys(await readAll(bytes)), ['Coruña.vcf', 'Ávila.vcf'])
  })

  it('with numbers beyond 32 bits is read by its larger records (zip64), which may stand where none is needed', async () => {
    const whole = [0xffff, 0xffffffff, 0xffffffff] as const
    assert.deepEqual(await readAll(buildLarge(() => whole)), { 'a.vcf': CARD })
    assert.deepEqual(await readAll(buildLarge(({ size, start }) => [1, size, start])), { 'a.vcf': CARD })
    await assert.rejects(readAll(buildLarge(({ size, start }) => [1, size, start - 1])), { code: 'damaged' })
    await assert.rejects(readAll(buildLarge(({ size, start }) => [2, size, start])), { code: 'damaged' })
  })

  it('stops reading when nobody asks for more', async () => {
    let reads = 0
    const bytes = buildZip([{ name: 'long.csv', bytes: Buffer.alloc(3_000_000, 'Lucía,'), method: 0 }])
    const { read } = bytesSource(bytes)
    const archive = await openZip({ size: bytes.length, read: (...place) => (reads++, read(...place)) })
    for await (const piece of archive.read(archive.files[0]!)) if (piece.length > 0) break
    assert.ok(reads < 8, `${reads} reads`)
  })

  it('hands on the trouble of who gives its bytes as it is', async () => {
    const bytes = buildZip([{ name: 'a.vcf', bytes: CARD }])
    const gone = new Error('the disk is gone')
    const read = async (start: number, length: number) => {
      if (start === 35) throw gone
      return bytes.subarray(start, start + length)
    }
    const archive = await openZip({ size: bytes.length, read })
    await assert.rejects(gather(archive.read(archive.files[0]!)), gone)
  })
})

describe('an archive is refused', () => {
  const refused = (files: readonly BuiltFile[], code: ZipRefusal, limits: Partial<ZipLimits> = {}) =>
    assert.rejects(readAll(buildZip(files), { ...ZIP_LIMITS, ...limits }), { name: 'ZipError', code })
  const card = { name: 'a.vcf', bytes: CARD }

  it('for names that lead elsewhere', async () => {
    const names = ['../a', 'a/../b', '/etc/a', 'C:/a', 'a\\b', 'a\0b', '..', './a', '', 'x'.repeat(2_000)]
    for (const name of names) await refused([card, { name }], 'unsafe-name')
  })

  it('for two files of one name, or a file and a folder, and not for names that differ in capitals', async () => {
    for (const other of ['a', 'a/']) await refused([{ name: 'a' }, { name: other, method: 0 }], 'repeated-name')
    assert.deepEqual(Object.keys(await readAll(buildZip([{ name: 'ana.jpg' }, { name: 'Ana.jpg' }]))).length, 2)
  })

  it('for files that share their place', async () => {
    await refused([card, { name: 'b.vcf', bytes: CARD, start: 0 }], 'overlap')
    await refused([card, { name: 'b.vcf', bytes: CARD, start: 20 }], 'overlap')
    await refused([{ ...card, start: 10_000 }], 'overlap')
  })

  it('for a name before the bytes that is another than in the list', async () => {
    await refused([{ ...card, localName: 'b.vcf' }], 'damaged')
    await refused([{ ...card, localName: 'longer.vcf' }], 'damaged')
  })

  it('for links, passwords and packing we do not know', async () => {
    await refused([{ ...card, mode: 0o120777 }], 'link')
    for (const flags of [0x01, 0x41, 0x2000]) await refused([{ ...card, flags }], 'encrypted')
    await refused([{ ...card, method: 99 }], 'unsupported')
  })

  it('when it is a bomb, or claims to be smaller than it is', async () => {
    await refused([{ name: 'bomb.csv', bytes: Buffer.alloc(5_000_000) }], 'bomb')
    await refused([{ ...card, size: 5 }], 'bomb')
    await refused([{ ...card, bytes: CARD.repeat(10_000), size: 1_000 }], 'bomb')
  })

  it('when a file is shorter or another than it says', async () => {
    await refused([{ ...card, size: 500 }], 'damaged')
    await refused([{ ...card, crc: 1 }], 'damaged')
    await refused([{ ...card, method: 0, size: 500 }], 'damaged')
    const bytes = Buffer.from(buildZip([card]))
    bytes.fill(0xff, 37, 45)
    await assert.rejects(readAll(bytes), { code: 'damaged' })
  })

  it('when it holds more than the limits allow', async () => {
    await refused([card, { name: 'b' }, { name: 'c' }], 'too-many-files', { files: 2 })
    await refused([card], 'too-large', { file: 20 })
    await refused([card, { ...card, name: 'b.vcf' }], 'too-large', { total: 60 })
  })

  it('when it is none, is cut, goes on behind its end, or is one of several', async () => {
    const bytes = buildZip([card])
    await assert.rejects(readAll(new Uint8Array()), { code: 'not-a-zip' })
    await assert.rejects(readAll(bytes.subarray(0, -1)), { code: 'not-a-zip' })
    await assert.rejects(readAll(Buffer.concat([bytes, Buffer.from('more')])), { code: 'not-a-zip' })
    await assert.rejects(readAll(Buffer.concat([Buffer.from('more'), bytes])), { code: 'damaged' })
    const part = Buffer.from(bytes)
    part.writeUInt16LE(1, part.length - 18)
    await assert.rejects(readAll(part), { code: 'split' })
  })
})
