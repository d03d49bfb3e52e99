import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { sampleHeic } from '../testing/sample-heic.table.ts'
import { decodeHeic, HEIC_LIMITS, isHeic } from './decode-heic.ts'

test('decodes the pixels of a HEIC picture', async () => {
  assert.ok(isHeic(sampleHeic))
  const { width, height, rgba } = await decodeHeic(sampleHeic)
  assert.deepEqual([width, height, rgba.length], [64, 48, 64 * 48 * 4])
  const [red, , blue] = rgba
  assert.ok(red! > 180 && blue! < 80, 'the left half is red')
  assert.ok(rgba.at(-2)! > 150 && rgba.at(-4)! < 80, 'the right half is blue')
})

test('refuses a picture with too many pixels before it is decoded', async () => {
  await assert.rejects(decodeHeic(sampleHeic, { ...HEIC_LIMITS, pixels: 100 }), (error) =>
    isProductError(error, 'image-too-large'),
  )
})

test('gives up a picture that takes too long', async () => {
  await assert.rejects(decodeHeic(sampleHeic, { ...HEIC_LIMITS, milliseconds: 0 }), (error) =>
    isProductError(error, 'image-unreadable'),
  )
})

test('refuses what is damaged anywhere, and takes the next one all the same', async () => {
  const cut = sampleHeic.subarray(0, 400)
  const torn = Buffer.from(sampleHeic)
  torn.fill(0xff, 200, 260)
  for (const bytes of [cut, torn])
    await assert.rejects(decodeHeic(bytes), (error) => isProductError(error, 'image-unreadable'))
  assert.equal((await decodeHeic(sampleHeic)).width, 64)
})
