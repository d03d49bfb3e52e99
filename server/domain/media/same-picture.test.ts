import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { isSameLook, lookAt } from './same-picture.ts'

const isSamePicture = async (one: Uint8Array, other: Uint8Array) => isSameLook(await lookAt(one), await lookAt(other))

/** A picture with soft forms, as photos have them. */
function picture(width = 800, height = 600) {
  const few = Buffer.from(Array.from({ length: 8 * 6 * 3 }, (_, i) => (i * 7919) % 256))
  return sharp(few, { raw: { width: 8, height: 6, channels: 3 } }).resize(width, height, { kernel: 'cubic' })
}

const spot = { create: { width: 120, height: 120, channels: 3, background: 'black' } } as const

test('knows a picture again that was scaled, saved anew, or put on white', async () => {
  const original = await picture().png().toBuffer()
  for (const other of [
    await picture(401, 300).jpeg({ quality: 70 }).toBuffer(),
    await picture().webp({ quality: 80 }).toBuffer(),
    await sharp(original).ensureAlpha().png().toBuffer(),
  ])
    assert.ok(await isSamePicture(original, other))
})

test('tells one that was retouched, cut, turned or is another', async () => {
  const original = await picture().png().toBuffer()
  for (const [name, other] of Object.entries({
    retouched: await sharp(original)
      .composite([{ input: await sharp(spot).png().toBuffer(), left: 300, top: 200 }])
      .png()
      .toBuffer(),
    cut: await sharp(original).extract({ left: 100, top: 0, width: 600, height: 600 }).png().toBuffer(),
    turned: await sharp(original).rotate(180).png().toBuffer(),
    mirrored: await sharp(original).flop().png().toBuffer(),
    plain: await sharp({ create: { ...spot.create, width: 800, height: 600, background: 'teal' } })
      .png()
      .toBuffer(),
    broken: original.subarray(0, 200),
    nothing: Buffer.alloc(0),
  }))
    assert.equal(await isSamePicture(original, other), false, name)
})
