import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cardsIn } from './support/books.ts'
import { endlessBody, endlessFile } from './support/endless.ts'
import { office } from './support/office.ts'
import { importUpload, uploadFile } from './support/rest-import.ts'
import { cardOf, vcardOf } from './support/writings.ts'

const GIGABYTE = 2 ** 30
const HTTP_MEGABYTES = 200

/** The text before an endless line and behind it. */
const around = (text: string) => text.split('…') as [string, string]
const VCARDS = around(vcardOf('Endless A', 'NOTE:…', 'TEL:+34910000001') + vcardOf('Endless B'))
const ENTRIES = around(
  'dn: cn=a,mail=a\ncn: Endless A\nmail: a@example.org\njpegPhoto:: …\n\ndn: cn=b,mail=b\ncn: Endless B\nmail: b@example.org\n',
)
const TABLE = around('Name,Email\nAna,a@example.org\n…,b@example.org\nEndless C,c@example.org\n')
const CARDS = around(`[${cardOf('e1', '…')},\n${cardOf('e2', 'Endless B')}]`)

describe('a line of a gigabyte', () => {
  test('that is a whole file is refused by its beginning, and nothing is kept of it', async () => {
    const path = endlessFile('line.csv', GIGABYTE, ['x'.repeat(300_000), ''])
    const { exit, err } = await office.unchanged(() => office.runAsOwner('import', path, '--book', 'Endless'))
    assert.match(err, /^line\.csv cannot be read: it is none of vCard/)
    assert.equal(exit, 2)
  })

  test('costs its vCard that line alone', async () => {
    const path = endlessFile('endless.vcf', GIGABYTE, VCARDS)
    const told = await office.runAsOwner('import', path, '--book', 'Endless', '--dry-run', '--json')
    const { counts, samples } = JSON.parse(told.out)
    assert.deepEqual([counts.new, counts.rejected, counts.warnings], [2, 0, 1])
    assert.deepEqual(Object.values(samples[0].phones), [{ number: '+34910000001' }])
  })

  test('costs an entry of LDIF that value alone', async () => {
    const path = endlessFile('endless.ldif', GIGABYTE, ENTRIES)
    const { exit, out, err } = await office.run('convert', path, '--to', 'vcard3')
    assert.match(err, /^.*endless\.ldif, line 1: line 4: the line is too long and was left out: “jpegPhoto:: x+”\n$/)
    assert.deepEqual(out.match(/FN:.*/g), ['FN:Endless A', 'FN:Endless B'])
    assert.equal(exit, 0)
  })

  test('costs a table that row alone', async () => {
    const path = endlessFile('endless.csv', GIGABYTE, TABLE)
    const { exit, out, err } = await office.run('convert', path, '--to', 'vcard3')
    assert.match(err, /^.*endless\.csv, line 3: the row is longer than 8000000 characters\n$/)
    assert.deepEqual(out.match(/FN:.*/g), ['FN:Ana', 'FN:Endless C'])
    assert.equal(exit, 0)
  })

  test('costs a list of JSContact cards that card alone', async () => {
    const path = endlessFile('endless.json', GIGABYTE, CARDS)
    const { exit, out, err } = await office.run('convert', path, '--to', 'vcard3')
    assert.match(err, /^.*endless\.json, line 1: this card has more than 41943040 characters\n$/)
    assert.deepEqual(out.match(/FN:.*/g), ['FN:Endless B'])
    assert.equal(exit, 0)
  })
})

describe('a line of 200 megabytes that comes over HTTP', () => {
  test('costs a table that row alone, and others are served meanwhile', async () => {
    const others = Array.from({ length: 20 }, () => office.ask('GET', '/cards'))
    const uploadId = await uploadFile('endless.csv', endlessBody(HTTP_MEGABYTES, TABLE))
    assert.ok((await Promise.all(others)).every(({ status }) => status === 200))
    const { state, counts, notes } = await importUpload(uploadId, 'endless.csv', 'Endless')
    assert.deepEqual([state, counts.new, counts.rejected], ['done', 2, 1])
    assert.deepEqual(
      notes.map(({ line, message }) => [line, message]),
      [[3, 'the row is longer than 8000000 characters']],
    )
    assert.deepEqual(
      (await cardsIn('Endless')).map(({ display }) => display),
      ['Ana', 'Endless C'],
    )
  })
})
