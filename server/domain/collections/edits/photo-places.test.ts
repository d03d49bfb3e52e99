import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { putBackPhotos, takeOutPhotos } from './photo-places.ts'

const photo = (blobId: string, bytes: Uint8Array) => ({ blobId, isScaled: false, bytes: Buffer.from(bytes) })

test('puts photos back to the octet, however they were folded', () => {
  const any = fc.record({
    bytes: fc.uint8Array({ minLength: 1, maxLength: 400 }),
    first: fc.integer({ min: 1, max: 75 }),
    rest: fc.integer({ min: 1, max: 75 }),
    fold: fc.constantFrom('\r\n ', '\n ', '\r\n\t', '\r\n  '),
    head: fc.constantFrom('PHOTO;ENCODING=b;TYPE=JPEG:', 'item1.photo:data:image/png;base64,', 'LOGO;ENCODING=b:'),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 3 }), (photos) => {
      const lines = photos.map(({ bytes, first, rest, fold, head }) => {
        const base64 = Buffer.from(bytes).toString('base64')
        const others = base64.slice(first).match(new RegExp(`.{1,${rest}}`, 'g')) ?? []
        return head + [base64.slice(0, first), ...others].join(fold)
      })
      const text = ['BEGIN:VCARD', 'VERSION:3.0', 'NOTE:PHOTO', ...lines, 'END:VCARD', ''].join('\r\n')
      const taken = takeOutPhotos(
        text,
        photos.map(({ bytes }, i) => photo(String(i), bytes)),
      )
      assert.ok(taken, text)
      assert.equal(taken.places.length, photos.length)
      const back = putBackPhotos(taken.text, taken.places, ({ blobId }) => Buffer.from(photos[Number(blobId)]!.bytes))
      assert.equal(back, text)
    }),
  )
})

test('says so when a photo stands in the text otherwise, or is no longer there', () => {
  const bytes = Buffer.from('some bytes that are no picture')
  const base64 = bytes.toString('base64')
  const text = `PHOTO;ENCODING=b:${base64.slice(0, 9)}\r\n ${base64.slice(9, 20)}\r\n\t${base64.slice(20)}\r\n`
  assert.equal(takeOutPhotos(text, [photo('1', bytes)]), null)
  const taken = takeOutPhotos(`PHOTO:${bytes.toString('base64')}\r\n`, [photo('1', bytes)])!
  assert.equal(
    putBackPhotos(taken.text, taken.places, () => null),
    null,
  )
})
