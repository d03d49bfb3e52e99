import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { sniffImage } from './sniff-image.ts'

const dot = sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })

test('tells the pictures that phones and browsers send by their bytes', async () => {
  const made = { 'image/jpeg': dot.clone().jpeg(), 'image/png': dot.clone().png(), 'image/gif': dot.clone().gif() }
  const modern = {
    'image/webp': dot.clone().webp(),
    'image/avif': dot.clone().avif(),
    'image/tiff': dot.clone().tiff(),
  }
  for (const [mediaType, picture] of Object.entries({ ...made, ...modern }))
    assert.equal(sniffImage(await picture.toBuffer()), mediaType)
})

test('tells HEIC and HEIF apart by major and compatible brands', () => {
  const box = (major: string, ...compatible: string[]) =>
    Buffer.from(`\0\0\0\x20ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1')
  assert.equal(sniffImage(box('heic', 'mif1', 'heic')), 'image/heic')
  assert.equal(sniffImage(box('mif1', 'mif1', 'heic')), 'image/heic')
  assert.equal(sniffImage(box('mif1', 'mif1')), 'image/heif')
  assert.equal(sniffImage(box('mif1', 'avif')), 'image/avif')
  assert.equal(sniffImage(box('isom', 'mp41')), null)
})

test('takes no document for a picture', () => {
  const documents = ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', '<html>', 'PK\x03\x04', 'BMW y otros', '']
  for (const text of documents) assert.equal(sniffImage(Buffer.from(text)), null, text)
})
