import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { dataUriSize, isDataUri, readDataUri, writeDataUri } from './data-uri.ts'

test('reads back what it wrote, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      const uri = writeDataUri('image/png', bytes)
      assert.deepEqual(readDataUri(uri), { mediaType: 'image/png', bytes: Buffer.from(bytes) })
      assert.ok(dataUriSize(uri) >= bytes.length)
    }),
  )
})

test('takes text that is not base64, escapes and all (RFC 2397 §3)', () => {
  const read = readDataUri('data:text/plain;charset=utf-8,d%C3%ADa%20claro')
  assert.equal(read?.mediaType, 'text/plain')
  assert.equal(read?.bytes.toString('utf8'), 'día claro')
})

test('forgives capital letters, blanks, missing padding and escaped padding', () => {
  for (const uri of [
    'DATA:Image/JPEG;BASE64,SG9sYQ',
    'data:image/jpeg ; base64,SG9s\r\n YQ==',
    'data:image/jpeg;base64,SG9sYQ%3D%3D',
  ]) {
    assert.deepEqual(readDataUri(uri), { mediaType: 'image/jpeg', bytes: Buffer.from('Hola') }, uri)
  }
})

test('says so when a URI carries nothing', () => {
  for (const uri of [
    'data:',
    'data:image/png',
    'data:image/png;base64,',
    'data:image/png;base64,!!!',
    'https://example.org/a.png',
  ])
    assert.equal(readDataUri(uri), null, uri)
  assert.ok(!isDataUri('https://example.org/data:image/png;base64,AAAA'))
})

test('never throws, whatever follows the scheme', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (rest) => void readDataUri(`data:${rest}`)))
})
