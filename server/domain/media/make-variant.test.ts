import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { isProductError } from '#base/errors.ts'
import { makeVariant } from './make-variant.ts'
import { PHOTO_VARIANTS } from './photo-variant.ts'

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } })

test('scales the longer side to each size, in each format', async () => {
  const bytes = await picture(1200, 600).jpeg().toBuffer()
  for (const variant of PHOTO_VARIANTS) {
    const [size, format] = variant.split('.')
    const scaled = await makeVariant(bytes, variant)
    const { width, height } = await sharp(scaled.bytes).metadata()
    assert.deepEqual([width, height, scaled.mediaType], [Number(size), Number(size) / 2, `image/${format}`])
    assert.deepEqual([scaled.width, scaled.height], [width, height])
  }
})

test('turns the picture as the camera was held, and takes its metadata out', async () => {
  const bytes = await picture(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const scaled = await makeVariant(bytes, '96.jpeg')
  assert.deepEqual([scaled.width, scaled.height], [48, 96])
  const { orientation, exif } = await sharp(scaled.bytes).metadata()
  assert.deepEqual([orientation, exif], [undefined, undefined])
})

test('does not enlarge, and puts transparency on white where the format has none', async () => {
  const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  const scaled = await makeVariant(await clear.png().toBuffer(), '256.jpeg')
  assert.equal(scaled.width, 20)
  const { dominant } = await sharp(scaled.bytes).stats()
  assert.ok(dominant.r > 240 && dominant.g > 240 && dominant.b > 240)
})

test('opens GIF, WebP, AVIF and TIFF', async () => {
  for (const format of ['gif', 'webp', 'avif', 'tiff'] as const) {
    const scaled = await makeVariant(await picture(120, 60).toFormat(format).toBuffer(), '96.webp')
    assert.deepEqual([scaled.width, scaled.height], [96, 48], format)
  }
})

test('refuses a picture of too many pixels by its head', async () => {
  await assert.rejects(makeVariant(bomb(20_000, 10_000), '96.webp'), isTooLarge)
})

test('refuses fewer pixels when they would lie in memory as a whole', async () => {
  const [plain, interlaced] = [bomb(6_000, 5_000), bomb(6_000, 5_000, true)]
  await assert.rejects(makeVariant(plain, '96.webp'), (error) => isProductError(error, 'image-unreadable'))
  await assert.rejects(makeVariant(interlaced, '96.webp'), isTooLarge)
  await assert.rejects(makeVariant(await picture(6_000, 5_000).webp({ effort: 0 }).toBuffer(), '96.webp'), isTooLarge)
})

test('refuses what is cut short, damaged, or no picture', async () => {
  const whole = await picture(300, 300).jpeg().toBuffer()
  const bad = [
    whole.subarray(0, 200),
    Buffer.from('GIF89a…'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.alloc(0),
  ]
  for (const bytes of bad)
    await assert.rejects(makeVariant(bytes, '96.webp'), (error) => isProductError(error, 'image-unreadable'))
})

function isTooLarge(error: unknown): boolean {
  return isProductError(error, 'image-too-large')
}

/** A PNG that promises more than it holds. */
function bomb(width: number, height: number, isInterlaced = false): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', pngHead(width, height, isInterlaced)),
    pngChunk('IDAT', deflateSync('')),
    pngChunk('IEND'),
  ])
}

function pngHead(width: number, height: number, isInterlaced: boolean): Buffer {
  const head = Buffer.from(`\0\0\0\0\0\0\0\0\x08\x02\0\0${isInterlaced ? '\x01' : '\0'}`, 'latin1')
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return head
}

function pngChunk(type: string, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
