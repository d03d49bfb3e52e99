import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { bookCalled } from './support/books.ts'
import { importFiles, notesOf } from './support/import-report.ts'
import { office } from './support/office.ts'
import { transparentPng } from './support/png.ts'
import { importUpload, uploadFile } from './support/rest-import.ts'
import { cardOf, vcardOf } from './support/writings.ts'

const MEGABYTE = 2 ** 20
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0])

/** So many megabytes that begin like a photo, in base64. */
function photoText(megabytes: number): string {
  return Buffer.concat([JPEG, randomBytes(megabytes * MEGABYTE)]).toString('base64')
}

describe('a photo put on a card', () => {
  let path: string

  before(async () => {
    const body = { bookIds: [await bookCalled('Photos')], name: { full: 'Ana' } }
    path = `/cards/${(await office.ask('POST', '/cards', { body })).json.id}/photo`
  })

  const put = (bytes: Buffer, type = 'image/png') =>
    office.ask('PUT', path, { bytes: new Uint8Array(bytes), headers: { 'content-type': type } })

  test('is refused when it is no picture, whatever it calls itself', async () => {
    const bodies: [string, string][] = [
      ['', 'image/png'],
      ['hello', 'text/plain'],
      ['<html><script>alert(1)</script>', 'image/jpeg'],
      ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
      ['%PDF-1.7', 'image/webp'],
    ]
    for (const [body, type] of bodies) {
      const told = await office.unchanged(() => put(Buffer.from(body), type))
      assert.deepEqual([told.status, told.code], [400, 'image-unreadable'], body)
    }
  })

  test('is refused when it is too long', async () => {
    const told = await office.unchanged(() => put(Buffer.alloc(21 * MEGABYTE, JPEG)))
    assert.deepEqual([told.status, told.code], [413, 'body-too-large'])
    assert.equal(String(told.json.detail), 'The body has more than 20971520 bytes.')
  })

  test('is kept when it is damaged, but nobody makes it small', async () => {
    assert.equal((await put(Buffer.concat([JPEG, randomBytes(1000)]))).status, 200)
    const told = await office.unchanged(() => office.ask('GET', `${path}?size=96`))
    assert.deepEqual([told.status, told.code], [400, 'image-unreadable'])
  })

  test('is kept when it is a bomb, but nobody lights it', async () => {
    const bombs = [
      { side: 30_000, isInterlaced: false, limit: 100 },
      { side: 9_999, isInterlaced: true, limit: 25 },
    ]
    for (const { side, isInterlaced, limit } of bombs) {
      const bomb = await transparentPng(side, isInterlaced)
      assert.equal((await put(bomb)).status, 200)
      const told = await Promise.all(['96', '256', '512'].map((size) => office.ask('GET', `${path}?size=${size}`)))
      for (const { status, code, json } of told) {
        assert.deepEqual([status, code], [413, 'image-too-large'])
        assert.equal(String(json.detail), `The picture has more than ${limit} million pixels.`)
      }
      const whole = await office.ask('GET', path)
      assert.deepEqual([whole.status, whole.headers.get('content-length')], [200, String(bomb.length)])
    }
  })
})

describe('a photo of 50 megabytes in a file', () => {
  const photo = photoText(50)

  test('is left out of its vCard, with a word, and the import goes on', async () => {
    const large = vcardOf('Large B', `PHOTO;ENCODING=b;TYPE=JPEG:${photo}`, 'TEL:+34910000002')
    const bytes = vcardOf('Large A') + large + vcardOf('Large C')
    const { state, counts, notes } = await importUpload(await uploadFile('large.vcf', bytes), 'large.vcf', 'Large')
    assert.deepEqual([state, counts.new, counts.rejected, notes.length], ['done', 3, 0, 1])
    assert.equal(notes[0]!.line, 5)
    assert.match(notes[0]!.message, /^line 8: the line is too long and was left out: “PHOTO;ENCODING=b/)
  })

  test('costs a list of JSContact cards that card alone', async () => {
    const media = `"media":{"m":{"kind":"photo","uri":"data:image/jpeg;base64,${photo}"}}`
    const cards = `[${cardOf('l1', 'Large D')},\n${cardOf('l2', 'Large E', media)},\n${cardOf('l3', 'Large F')}]`
    const [report] = await importFiles('Large', office.file('large.json', cards))
    assert.deepEqual([report!.new, report!.rejected], [2, 1])
    assert.deepEqual(notesOf(report!, 'rejected'), ['2: this card has more than 41943040 characters'])
  })
})

describe('a preview of contacts with large photos', () => {
  test('shows the contacts and not the photos', async () => {
    const line = `PHOTO;ENCODING=b;TYPE=JPEG:${photoText(3)}`
    const uploadId = await uploadFile('photos.vcf', vcardOf('Photo A', line) + vcardOf('Photo B', line))
    const told = await office.ask('POST', '/imports/previews', { body: { uploadId, fileName: 'photos.vcf' } })
    assert.equal(told.status, 200)
    assert.deepEqual(
      [...told.json.samples!].map(({ name }) => name!.full),
      ['Photo A', 'Photo B'],
    )
    assert.ok(told.text.length < 10_000, `${told.text.length} characters`)
  })
})
