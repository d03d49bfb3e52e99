import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Media } from '@lazo/jscontact'
import { writeDataUri } from './data-uri.ts'
import { decideMedia, INLINE_LIMIT, MEDIA_LIMIT } from './media-payload.ts'

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40)])
const entry = (uri: string, kind: Media['kind'] = 'photo'): Media => ({ kind, uri })

test('keeps the bytes of a picture under the type they have, not the one declared', () => {
  const fate = decideMedia(entry(writeDataUri('image/jpeg', gif)), 'media/p')
  assert.deepEqual(fate, { what: 'becomes-blob', content: { bytes: gif, mediaType: 'image/gif', purpose: 'photo' } })
})

test('leaves addresses of pictures elsewhere as they are', () => {
  assert.deepEqual(decideMedia(entry('https://example.org/ana.jpg'), 'media/p'), { what: 'stays' })
})

test('refuses a document as a photo: short it stays as it came, long it becomes a file', () => {
  const unknown = { code: 'media-unknown', facts: { path: 'media/p' } }
  const short = decideMedia(entry(writeDataUri('image/svg+xml', Buffer.from('<svg/>'))), 'media/p')
  assert.equal(short.what, 'stays')
  assert.deepEqual(short.warning, unknown)
  const long = decideMedia(entry(writeDataUri('image/svg+xml', Buffer.alloc(INLINE_LIMIT, 'x'))), 'media/p')
  assert.ok(long.what === 'becomes-blob' && long.content.purpose === 'file')
  assert.equal(long.content.mediaType, 'image/svg+xml')
  assert.deepEqual(long.warning, unknown)
})

test('keeps a sound without a word, and a long one as a file', () => {
  assert.deepEqual(decideMedia(entry(writeDataUri('audio/ogg', Buffer.from('OggS…')), 'sound'), 'media/s'), {
    what: 'stays',
  })
  const long = decideMedia(entry(writeDataUri('audio/ogg', Buffer.alloc(INLINE_LIMIT, 'O')), 'sound'), 'media/s')
  assert.ok(long.what === 'becomes-blob' && long.content.purpose === 'file' && long.warning === undefined)
})

test('leaves out what is longer than the limit, without decoding it', () => {
  const fate = decideMedia(entry(`data:image/jpeg;base64,${'A'.repeat((MEDIA_LIMIT * 4) / 3 + 8)}`), 'media/p')
  assert.ok(fate.what === 'left-out')
  assert.deepEqual(fate.warning, { code: 'media-too-large', facts: { path: 'media/p', megabytes: 50 } })
})

test('keeps a short unreadable URI as it came and leaves out a long one', () => {
  assert.equal(decideMedia(entry('data:image/png;base64,'), 'media/p').what, 'stays')
  assert.equal(decideMedia(entry(`data:image/png;base64,${'!'.repeat(INLINE_LIMIT)}`), 'media/p').what, 'left-out')
})
