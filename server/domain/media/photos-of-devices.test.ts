import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readVcards, vcardToCard } from '@lazo/vcard'
import sharp from 'sharp'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { putResource } from '../collections/put-resource.ts'
import { readResources } from '../collections/read-resources.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { blobIdOf } from './blob-uri.ts'
import { readDataUri, writeDataUri } from './data-uri.ts'

let space: TestWorkspace
let ana: Actor
let bookId: string
let phone: Actor & { deviceId: string }
const segment = 'amigos'

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  bookId = await space.book(ana, 'Amigos')
  phone = await deviceOf('Teléfono', 'apple')
})
after(() => space.close())

async function deviceOf(label: string, family: string) {
  const device = await space.device(ana, label)
  await askOnce(space.ownerUrl, 'update lazo.device set family = $1 where device_id = $2', [family, device.deviceId])
  return device
}

/** A picture with soft forms, as photos have them, unlike those of other seeds; large as a file. */
async function picture(seed: number, width = 1600, height = 1200): Promise<Buffer> {
  const few = Buffer.from(Array.from({ length: 8 * 6 * 3 }, (_, i) => (i * 7919 * (seed + 3)) % 256))
  const soft = sharp(few, { raw: { width: 8, height: 6, channels: 3 } }).resize(width, height, { kernel: 'cubic' })
  // What cameras write behind the picture makes the file large.
  const tail = Buffer.alloc(width > 1000 ? 150_000 : 0, seed)
  return Buffer.concat([await soft.jpeg({ quality: 100 }).toBuffer(), tail])
}

async function createWithPhoto(bytes: Buffer, mediaType = 'image/jpeg') {
  const media = { p: { kind: 'photo', uri: writeDataUri(mediaType, bytes) } }
  const { view } = await createCard(space.domain, ana, { bookId, card: { name: { full: 'Ana García' }, media } })
  return { cardId: view.cardId, name: `${view.cardId}.vcf`, blobId: blobIdOf(view.card.media!['p']!.uri) }
}

async function get(device: Actor, name: string) {
  const { found } = await readResources(space.domain, device, { segment, names: [name] })
  return found[0]!
}

async function photoIn(text: string): Promise<Buffer> {
  const { card } = vcardToCard(readVcards(new TextEncoder().encode(text))[0]!.raw!)
  return readDataUri(Object.values(card.media ?? {})[0]!.uri)!.bytes
}

const put = (device: Actor, name: string, text: string, ifMatch?: string) =>
  putResource(space.domain, device, { segment, name, text, ...(ifMatch !== undefined && { ifMatch }) })

async function mediaOf(cardId: string) {
  const { card } = await readCard(space.domain, ana, cardId)
  return Object.values(card.media ?? {}).map(({ uri }) => blobIdOf(uri) ?? uri)
}

/** The text with another photo, in a line of its own. */
function withPhoto(text: string, bytes: Buffer | null): string {
  const bare = text.replace(/PHOTO[;:][^\r]*(\r\n [^\r]*)*\r\n/, '')
  const line = bytes ? `PHOTO;ENCODING=b;TYPE=JPEG:${bytes.toString('base64')}\r\n` : ''
  return bare.replace('END:VCARD', `${line}END:VCARD`)
}

describe('a large photo', () => {
  it('is given to phones in a size they take, and to synchronizers as it is', async () => {
    const original = await picture(1)
    const { name } = await createWithPhoto(original)
    const given = await photoIn((await get(phone, name)).text)
    const { width, height, format } = await sharp(given).metadata()
    assert.deepEqual([width, height, format], [720, 540, 'jpeg'])
    assert.ok(given.length < original.length / 4)
    const files = await deviceOf('Copia', 'plain')
    assert.ok(original.equals(await photoIn((await get(files, name)).text)))
    assert.ok(given.equals(await photoIn((await get(phone, name)).text)), 'the same each time')
  })

  it('stays what it was when it comes back as it was given, scaled down, or saved anew', async () => {
    const { name, cardId, blobId } = await createWithPhoto(await picture(2))
    const { text, etag } = await get(phone, name)
    const asGiven = await put(phone, name, text.replace('FN:Ana García', 'FN:Ana García\r\nNOTE:uno'), etag)
    assert.ok(asGiven.etag)
    assert.match((await get(phone, name)).text, /NOTE:uno/)
    const given = await photoIn(text)
    for (const bytes of [await sharp(given).resize(320).jpeg({ quality: 60 }).toBuffer(), await picture(2)])
      await put(phone, name, withPhoto(text, bytes))
    assert.deepEqual(await mediaOf(cardId), [blobId])
  })

  it('is replaced by another one, and goes when it was taken out', async () => {
    const { name, cardId, blobId } = await createWithPhoto(await picture(3))
    const { text } = await get(phone, name)
    await put(phone, name, withPhoto(text, await picture(4, 400, 300)))
    const [other] = await mediaOf(cardId)
    assert.notEqual(other, blobId)
    await put(phone, name, withPhoto(text, null))
    assert.deepEqual(await mediaOf(cardId), [])
  })

  it('of a format that phones do not show is given as JPEG', async () => {
    const bytes = await sharp(await picture(5, 200, 100))
      .webp()
      .toBuffer()
    const { name, cardId, blobId } = await createWithPhoto(bytes, 'image/webp')
    const { text } = await get(phone, name)
    assert.match(text, /PHOTO[^:]*TYPE=JPEG/)
    await put(phone, name, text.replace('FN:', 'TEL:1\r\nFN:'))
    assert.deepEqual(await mediaOf(cardId), [blobId])
  })
})

describe('a photo that a device puts', () => {
  const head = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Ruiz;Paz;;;', 'FN:Paz Ruiz']

  it('is kept once, and its text comes back to the octet, however it was folded', async () => {
    const bytes = await picture(6, 500, 400)
    const folds = [
      (base64: string) => base64,
      (base64: string) => base64.replace(/(.{60})/g, '$1\r\n '),
      (base64: string) => base64.slice(0, 40) + base64.slice(40).replace(/(.{1,74})/g, '\r\n $1'),
    ]
    for (const [i, fold] of folds.entries()) {
      const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${fold(bytes.toString('base64'))}`
      const text = [...head, `UID:photo-${i}`, photo, 'END:VCARD', ''].join('\r\n')
      const { etag } = await put(phone, `p${i}.vcf`, text)
      const given = await get(phone, `p${i}.vcf`)
      assert.equal(given.text, text)
      assert.equal(etag, given.etag)
    }
    const [count] = await askOnce<{ count: string }>(
      space.ownerUrl,
      'select count(distinct blob_id) from lazo.card_blob b join lazo.card c using (card_id) where c.uid like $1',
      ['photo-%'],
    )
    assert.equal(count!.count, '1')
    const [kept] = await askOnce<{ size: number }>(
      space.ownerUrl,
      "select max(length(text)) as size from lazo.card_source where text like '%UID:photo%'",
    )
    assert.ok(kept!.size < 1_000)
  })

  it('keeps its address when it is one of the web', async () => {
    const lines = ['UID:web', 'PHOTO;VALUE=uri:https://example.org/paz.jpg', 'END:VCARD', '']
    await put(phone, 'web.vcf', [...head, ...lines].join('\r\n'))
    const { cardId, text } = await get(phone, 'web.vcf')
    assert.deepEqual(await mediaOf(cardId), ['https://example.org/paz.jpg'])
    assert.match(text, /https:\/\/example\.org\/paz\.jpg/)
  })

  it('cannot name a blob, its own or another’s', async () => {
    const { blobId } = await createWithPhoto(await picture(7))
    const stranger = await space.device(await space.member('Luis'), 'Suyo')
    await space.book(stranger, 'Amigos')
    const lines = [
      `PHOTO;VALUE=uri:lazo:blob/${blobId}`,
      `JSPROP;JSPTR="media":{"x":{"kind":"photo"\\,"uri":"lazo:blob/${blobId}"}}`,
    ]
    for (const [i, line] of lines.entries()) {
      const name = `thief${i}.vcf`
      await put(stranger, name, [...head, `UID:thief${i}`, line, 'END:VCARD', ''].join('\r\n'))
      const { text } = await get(stranger, name)
      assert.doesNotMatch(text.replaceAll('\r\n ', ''), /base64|ENCODING=b|[A-Za-z0-9+/]{100}/)
    }
  })
})
