import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { isProductError } from '#base/errors.ts'
import { convertPhoto, photoToKeep } from './convert-photo.ts'
import { makeVariant } from './make-variant.ts'
import { sniffImage } from './sniff-image.ts'
import { sampleHeic } from './testing/sample-heic.table.ts'

const wide = sharp({ create: { width: 3000, height: 100, channels: 4, background: '#3060c0' } })

test('makes a JPEG of HEIC, AVIF, WebP and PNG, no larger than a browser crops easily', async () => {
  const heic = await convertPhoto(sampleHeic)
  assert.deepEqual([heic.mediaType, heic.width, heic.height], ['image/jpeg', 64, 48])
  for (const bytes of [
    await wide.avif({ effort: 0 }).toBuffer(),
    await wide.webp().toBuffer(),
    await wide.png().toBuffer(),
  ]) {
    const { mediaType, width, bytes: made } = await convertPhoto(bytes)
    assert.deepEqual([mediaType, width, sniffImage(made)], ['image/jpeg', 2048, 'image/jpeg'])
  }
})

test('refuses what is no picture', async () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', ''])
    await assert.rejects(convertPhoto(Buffer.from(text)), (error) => isProductError(error, 'image-unreadable'))
})

test('keeps a HEIC photo as JPEG, and all others as they come', async () => {
  assert.equal(sniffImage(await photoToKeep(sampleHeic)), 'image/jpeg')
  const png = await wide.png().toBuffer()
  assert.equal(await photoToKeep(png), png)
})

test('scales a HEIC photo that is kept from before', async () => {
  const small = await makeVariant(sampleHeic, '96.webp')
  assert.deepEqual([small.mediaType, small.width], ['image/webp', 64])
})
