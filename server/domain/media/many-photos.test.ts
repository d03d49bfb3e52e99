import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { type RawCard, readVcards } from '@lazo/vcard'
import sharp from 'sharp'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { takePhotos } from '../collections/edits/take-photos.ts'
import { blobUri } from './blob-uri.ts'

const COUNT = 120

describe('a card with many photos', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  /** Four fields of grey, in another order of brightness for each number. */
  function picture(number: number) {
    const fields = [number % 5, Math.floor(number / 5) % 5, Math.floor(number / 25) % 5, 2].map((one) => one * 60)
    const points = Array.from({ length: 32 * 32 }, (_, i) => fields[(i % 32 < 16 ? 0 : 1) + (i < 512 ? 0 : 2)]!)
    return sharp(Buffer.from(points), { raw: { width: 32, height: 32, channels: 1 } })
  }

  const rawOf = (pictures: readonly Buffer[]): RawCard => {
    const photos = pictures.map((bytes) => `PHOTO;ENCODING=b:${bytes.toString('base64')}`)
    const text = ['BEGIN:VCARD', 'VERSION:3.0', 'UID:x', 'FN:Paz', ...photos, 'END:VCARD', ''].join('\r\n')
    return readVcards(new TextEncoder().encode(text))[0]!.raw!
  }

  it('that a program saved anew has each of them known again, opened once', async () => {
    const pictures = Array.from({ length: COUNT }, (_, i) => picture(i))
    const first = rawOf(await Promise.all(pictures.map((one) => one.clone().png().toBuffer())))
    const second = rawOf(await Promise.all(pictures.map((one) => one.clone().webp({ lossless: true }).toBuffer())))
    await space.domain.store.write(space.owner, async (tx) => {
      const kept = await takePhotos(tx, first, { from: [], family: 'plain' })
      const media = Object.fromEntries(
        kept.photos.map(({ blobId }, i) => [`m${i}`, { kind: 'photo' as const, uri: blobUri(blobId) }]),
      )
      const card: Card = { '@type': 'Card', version: '1.0', uid: 'x', media }
      // Opened for each it is compared with, they would be opened 14,000 times.
      const again = await takePhotos(tx, second, { from: [card], family: 'plain' })
      assert.deepEqual(
        again.photos.map(({ blobId, keptAs }) => ({ blobId, keptAs })),
        kept.photos.map(({ blobId }) => ({ blobId, keptAs: null })),
      )
    })
  })
})
