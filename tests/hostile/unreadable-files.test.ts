import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { describeRemark } from '#protocols/describe-remark.ts'
import { office } from './support/office.ts'

const noise = randomBytes(300_000)
const wide = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')
const NOTHING = describeRemark({ code: 'file-unknown', facts: {} }, 'en')

/** Files that hold no contacts, whatever their names say, and what is said of them. */
const unreadable: readonly { name: string; bytes: string | Uint8Array; why: string }[] = [
  { name: 'empty.vcf', bytes: '', why: 'it is empty' },
  { name: 'noise.vcf', bytes: noise, why: NOTHING },
  { name: 'noise.csv', bytes: noise, why: NOTHING },
  { name: 'noise.json', bytes: noise, why: NOTHING },
  {
    name: 'archive.vcf',
    bytes: Buffer.concat([Buffer.from('PK\x03\x04'), noise]),
    why: 'this is no zip archive, or its end is missing',
  },
  { name: 'packed.vcf', bytes: gzipSync('BEGIN:VCARD\nFN:Ana\nEND:VCARD\n'), why: NOTHING },
  { name: 'program.csv', bytes: Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0'), noise]), why: NOTHING },
  { name: 'nuls.vcf', bytes: Buffer.alloc(300_000), why: NOTHING },
  { name: 'line.csv', bytes: 'x'.repeat(5_000_000), why: NOTHING },
  { name: 'quotes.csv', bytes: '"'.repeat(5_000_000), why: NOTHING },
  { name: 'brackets.json', bytes: '['.repeat(5_000_000), why: NOTHING },
  { name: 'page.csv', bytes: '<!doctype html><script>alert(1)</script>', why: NOTHING },
  { name: 'wide.csv', bytes: `${wide}\n${wide}\n`, why: 'The table has 10000 columns; at most 2000 are read' },
  {
    name: 'wide-names.csv',
    bytes: `Name,Email,${wide}\nAna,a@b.es,${wide}\n`,
    why: 'The table has 10002 columns; at most 2000 are read',
  },
]

describe('a file that holds no contacts', () => {
  test('is refused by the command, and nothing is made for it, not even its book', async () => {
    const paths = unreadable.map(({ name, bytes }) => office.file(name, bytes))
    const { exit, out, err } = await office.unchanged(() => office.runAsOwner('import', ...paths, '--book', 'Noise'))
    const expected = unreadable.map(({ name, why }) => `${name} cannot be read: ${why}.`)
    assert.deepEqual(err.trimEnd().split('\n'), expected)
    assert.equal(out, '')
    assert.equal(exit, 2)
  })

  test('is refused by the API', async () => {
    const { json: book } = await office.ask('POST', '/books', { body: { name: 'Noise' } })
    for (const { name, bytes, why } of unreadable) {
      const upload = await office.ask('POST', `/uploads?fileName=${name}`, {
        bytes: Buffer.from(bytes),
        headers: { 'content-type': 'application/octet-stream' },
      })
      assert.equal(upload.status, 201, upload.text)
      const file = { uploadId: upload.json.id, fileName: name, bookId: book.id }
      for (const path of ['/imports/previews', '/imports']) {
        const told = await office.unchanged(() => office.ask('POST', path, { body: file }))
        assert.equal(told.status, 400, told.text)
        assert.equal(told.code, 'file-unreadable')
        assert.equal(String(told.json.detail), `${name} cannot be read: ${why}.`)
      }
    }
  })
})
