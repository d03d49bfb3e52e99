import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card, Media } from '@lazo/jscontact'
import sharp from 'sharp'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoChange } from '../history/undo-change.ts'
import { shareCards } from '../sharing/share-cards.ts'
import { blobIdOf } from './blob-uri.ts'
import { writeDataUri } from './data-uri.ts'
import { extractPhotos } from './extract-photos.ts'
import { inlinePhotos } from './inline-photos.ts'
import { type Photo, readPhoto } from './read-photo.ts'
import { sweepBlobs } from './sweep-blobs.ts'

let space: TestWorkspace
let bookId: string

before(async () => {
  space = await openTestWorkspace()
  bookId = await space.book(space.owner, 'Clientes', 'shared')
})
after(() => space.close())

/** A picture whose bytes are unlike those of all others. */
let count = 0
async function picture(): Promise<Buffer> {
  count += 1
  const tail = Buffer.from(`number ${count}`)
  const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } })
  return Buffer.concat([await plain.jpeg().toBuffer(), tail])
}

const withPhoto = (uri: string): object => ({ name: { full: 'Ana García' }, media: { p: { kind: 'photo', uri } } })

async function create(card: object, actor = space.owner, book = bookId) {
  return createCard(space.domain, actor, { bookId: book, card })
}

async function createWithPhoto(bytes: Buffer, actor = space.owner, book = bookId) {
  const { view } = await create(withPhoto(writeDataUri('image/jpeg', bytes)), actor, book)
  return { cardId: view.cardId, blobId: blobIdOf(view.card.media!['p']!.uri)! }
}

async function bytesOf(photo: Photo): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of photo.bytes) parts.push(part)
  return Buffer.concat(parts)
}

async function inlined(actor: Actor, cards: readonly Card[]): Promise<Card[]> {
  return space.domain.store.read(actor, async (tx) => {
    const out: Card[] = []
    for await (const card of inlinePhotos(tx, cards)) out.push(card)
    return out
  })
}

async function countBlobs(): Promise<number> {
  const rows = await askOnce<{ count: string }>(space.ownerUrl, 'select count(*) from lazo.blob')
  return Number(rows[0]!.count)
}

describe('a photo of a card', () => {
  it('becomes a blob of the type its bytes have, and leaves again as it came', async () => {
    const bytes = await picture()
    const { view, warnings } = await create(withPhoto(writeDataUri('image/png', bytes)))
    const entry = view.card.media!['p'] as Media
    assert.match(entry.uri, /^lazo:blob\/[0-9a-f-]{36}$/)
    assert.equal(entry.mediaType, 'image/jpeg')
    assert.deepEqual(warnings, [])
    const [out] = await inlined(space.owner, [view.card])
    assert.equal(out!.media!['p']!.uri, writeDataUri('image/jpeg', bytes))
  })

  it('is stored once in a workspace, however many cards hold it', async () => {
    const bytes = await picture()
    const before = await countBlobs()
    const one = await createWithPhoto(bytes)
    const other = await createWithPhoto(bytes)
    assert.equal(one.blobId, other.blobId)
    assert.equal(await countBlobs(), before + 1)
  })

  it('of several megabytes is kept in pieces', async () => {
    const noise = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(2_500_000, 7)])
    const { blobId } = await createWithPhoto(noise)
    const pieces = await askOnce<{ length: number }>(
      space.ownerUrl,
      'select length(bytes) from lazo.blob_chunk where blob_id = $1 order by position',
      [blobId],
    )
    assert.deepEqual(
      pieces.map((piece) => piece.length),
      [1048576, 1048576, 402854],
    )
    const photo = await readPhoto(space.domain, space.owner, blobId, 'original')
    assert.deepEqual([photo.mediaType, photo.size], ['image/gif', noise.length])
    assert.ok(noise.equals(await bytesOf(photo)))
  })

  it('is scaled once, at the first request', async () => {
    const { blobId } = await createWithPhoto(await picture())
    const first = await readPhoto(space.domain, space.owner, blobId, '96.webp')
    const again = await readPhoto(space.domain, space.owner, blobId, '96.webp')
    assert.ok((await bytesOf(first)).equals(await bytesOf(again)))
    assert.equal(first.tag, again.tag)
    const kept = await askOnce(
      space.ownerUrl,
      'select variant, width, height from lazo.blob_variant where blob_id = $1',
      [blobId],
    )
    assert.deepEqual(kept, [{ variant: '96.webp', width: 96, height: 64 }])
  })

  it('of a kind that cannot be scaled here is given as it came', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic and more', 'latin1')
    const { blobId } = await createWithPhoto(heic)
    await assert.rejects(readPhoto(space.domain, space.owner, blobId, '96.webp'), { code: 'image-unreadable' })
    const photo = await readPhoto(space.domain, space.owner, blobId, 'original')
    assert.equal(photo.mediaType, 'image/heic')
    assert.ok(heic.equals(await bytesOf(photo)))
  })

  it('that was left out or is no picture is named', async () => {
    const { view, warnings } = await create(withPhoto(writeDataUri('image/png', Buffer.from('<svg/>'))))
    assert.match(view.card.media!['p']!.uri, /^data:image\/png/)
    assert.deepEqual(warnings, [{ code: 'media-unknown', facts: { path: 'media/p' } }])
  })

  it('costs nothing where there is none: the very cards come back', async () => {
    const cards = [
      { '@type': 'Card', version: '1.0', uid: 'a' },
      { '@type': 'Card', version: '1.0', uid: 'b', media: {} },
    ] as Card[]
    const extracted = await space.domain.store.write(space.owner, (tx) => extractPhotos(tx, cards))
    assert.ok(extracted.every(({ card }, i) => card === cards[i]))
    const inlined = await space.domain.store.read(space.owner, async (tx) => {
      const out: Card[] = []
      for await (const card of inlinePhotos(tx, cards)) out.push(card)
      return out
    })
    assert.ok(inlined.every((card, i) => card === cards[i]))
  })

  it('of many cards at once goes to the right card', async () => {
    const pictures = await Promise.all(Array.from({ length: 6 }, picture))
    const cards = [0, 1, 2, 0, 3, 4, 5].map(
      (i) => ({ ...withPhoto(writeDataUri('image/jpeg', pictures[i]!)), uid: String(i) }) as unknown as Card,
    )
    const extracted = await space.domain.store.write(space.owner, (tx) => extractPhotos(tx, cards))
    const ids = extracted.map(({ card }) => card.media!['p']!.uri)
    assert.equal(ids[0], ids[3])
    assert.equal(new Set(ids).size, 6)
  })
})

describe('who may see a photo', () => {
  it('is whoever sees a card that holds it; for others it does not exist', async () => {
    const mine = await space.book(space.owner, 'Privado')
    const guest = await space.member('Blas')
    const { cardId, blobId } = await createWithPhoto(await picture(), space.owner, mine)
    await assert.rejects(readPhoto(space.domain, guest, blobId, 'original'), { code: 'blob-not-found' })
    await assert.rejects(readPhoto(space.domain, guest, blobId, '96.webp'), { code: 'blob-not-found' })
    const stranger = await space.otherWorkspace()
    await assert.rejects(readPhoto(space.domain, stranger, blobId, 'original'), { code: 'blob-not-found' })
    await deleteCards(space.domain, space.owner, [cardId])
    assert.equal((await readPhoto(space.domain, space.owner, blobId, 'original')).mediaType, 'image/jpeg')
    await assert.rejects(readPhoto(space.domain, guest, blobId, 'original'), { code: 'blob-not-found' })
  })

  it('of the past is not that of who reads the card by a link made since', async () => {
    const reader = await space.member('Lector')
    const before = await createWithPhoto(await picture())
    const replace = async () => {
      const media = (withPhoto(writeDataUri('image/jpeg', await picture())) as Card).media!
      const { view } = await patchCard(space.domain, space.owner, { cardId: before.cardId, patch: { media } })
      return blobIdOf(view!.card.media!['p']!.uri)!
    }
    const shown = await replace()
    space.clock.pass({ seconds: 1 })
    const grantee = { kind: 'member' as const, id: reader.memberId }
    await shareCards(space.domain, space.owner, { cardIds: [before.cardId], grantee, allows: 'edit' })
    space.clock.pass({ seconds: 1 })
    const present = await replace()
    const read = (blobId: string) => readPhoto(space.domain, reader, blobId, 'original')
    for (const blobId of [shown, present]) assert.equal((await read(blobId)).mediaType, 'image/jpeg')
    await assert.rejects(read(before.blobId), { code: 'blob-not-found' })
    assert.equal((await readPhoto(space.domain, space.owner, before.blobId, 'original')).mediaType, 'image/jpeg')
    const uri = `lazo:blob/${before.blobId}`
    const patch = {
      media: { old: { kind: 'photo', uri } },
      notes: { n: { note: `"uri":"${uri}"` } },
      links: { l: { uri } },
    }
    const named = await patchCard(space.domain, reader, { cardId: before.cardId, patch })
    assert.equal(named.view!.card.media?.['old'], undefined)
    await assert.rejects(read(before.blobId), { code: 'blob-not-found' })
  })

  it('is not widened by naming its blob in a card of one’s own', async () => {
    const mine = await space.book(space.owner, 'Secreto')
    const guest = await space.member('Carla')
    const theirs = await space.book(guest, 'De Carla')
    const { blobId } = await createWithPhoto(await picture(), space.owner, mine)
    const stolen = { ...withPhoto(`lazo:blob/${blobId}`), notes: { n: { note: `lazo:blob/${blobId}` } } }
    const { view, warnings } = await create(stolen, guest, theirs)
    assert.equal(view.card.media, undefined)
    assert.deepEqual(warnings[0], { code: 'media-gone', facts: { path: 'media/p' } })
    await assert.rejects(readPhoto(space.domain, guest, blobId, 'original'), { code: 'blob-not-found' })
    const forged = { ...view.card, media: { p: { kind: 'photo', uri: `lazo:blob/${blobId}` } } } as Card
    assert.equal((await inlined(guest, [forged]))[0]!.media, undefined)
    assert.ok((await inlined(space.owner, [forged]))[0]!.media)
  })

  it('may put the photo into another card of theirs', async () => {
    const { blobId } = await createWithPhoto(await picture())
    const { view } = await create(withPhoto(`lazo:blob/${blobId}`))
    assert.equal(view.card.media!['p']!.uri, `lazo:blob/${blobId}`)
  })
})

describe('the sweep of blobs', () => {
  const sweep = () => sweepBlobs(space.domain, space.owner)
  before(sweep)
  const isThere = async (blobId: string) =>
    (await askOnce(space.ownerUrl, 'select from lazo.blob where blob_id = $1', [blobId])).length > 0

  it('takes what no card and no history names, and nothing else', async () => {
    const { cardId, blobId } = await createWithPhoto(await picture())
    await patchCard(space.domain, space.owner, { cardId, patch: { media: null } })
    assert.deepEqual(await sweep(), { removed: 0, bytes: 0 })
    assert.ok(await isThere(blobId), 'history names it')
    const [edit] = await readCardHistory(space.domain, space.owner, { cardId, limit: 1 })
    await undoChange(space.domain, space.owner, { cardId, versionId: edit!.versionId })
    await askOnce(space.ownerUrl, 'delete from lazo.card_version where card_id = $1', [cardId])
    assert.equal((await sweep()).removed, 0)
    assert.ok(await isThere(blobId), 'the card names it')
    await patchCard(space.domain, space.owner, { cardId, patch: { media: null } })
    await askOnce(space.ownerUrl, 'delete from lazo.card_version where card_id = $1', [cardId])
    assert.equal((await sweep()).removed, 1)
    assert.ok(!(await isThere(blobId)))
  })

  it('takes the photo of a card that is gone for good with its history', async () => {
    const { cardId, blobId } = await createWithPhoto(await picture())
    await askOnce(space.ownerUrl, 'delete from lazo.book_card where card_id = $1', [cardId])
    await askOnce(space.ownerUrl, 'delete from lazo.card where card_id = $1', [cardId])
    await askOnce(space.ownerUrl, 'delete from lazo.card_version where card_id = $1', [cardId])
    await sweep()
    assert.ok(!(await isThere(blobId)))
  })

  it('passes over a blob that a save is using, and a later save keeps the bytes anew', async () => {
    const bytes = await picture()
    const { cardId, blobId } = await createWithPhoto(bytes)
    await patchCard(space.domain, space.owner, { cardId, patch: { media: null } })
    await askOnce(space.ownerUrl, 'delete from lazo.card_version where card_id = $1', [cardId])
    const card = withPhoto(writeDataUri('image/jpeg', bytes)) as Card
    await space.domain.store.write(space.owner, async (tx) => {
      const [extracted] = await extractPhotos(tx, [card])
      assert.equal(extracted!.card.media!['p']!.uri, `lazo:blob/${blobId}`)
      assert.equal((await sweep()).removed, 0)
    })
    assert.equal((await sweep()).removed, 1)
    const renewed = await createWithPhoto(bytes)
    assert.notEqual(renewed.blobId, blobId)
    assert.equal((await readPhoto(space.domain, space.owner, renewed.blobId, 'original')).size, bytes.length)
  })

  it('never takes a photo from under saves that race with it', async () => {
    const pictures = await Promise.all(Array.from({ length: 3 }, picture))
    const race = { isOn: true }
    const sweeping = (async () => {
      while (race.isOn) await sweep()
    })()
    const saves = Array.from({ length: 3 }, async () => {
      for (let i = 0; i < 8; i += 1) {
        const { cardId, blobId } = await createWithPhoto(pictures[i % 3]!)
        assert.ok(await isThere(blobId))
        await patchCard(space.domain, space.owner, { cardId, patch: { media: null } })
        await askOnce(space.ownerUrl, 'delete from lazo.card_version where card_id = $1', [cardId])
      }
    })
    await Promise.all(saves).finally(() => {
      race.isOn = false
    })
    await sweeping
    const dangling = await askOnce(
      space.ownerUrl,
      `select from lazo.card c, json_each(c.document -> 'media') m
      where m.value ->> 'uri' like 'lazo:%' and not exists (select from lazo.blob b where 'lazo:blob/' || b.blob_id = m.value ->> 'uri')`,
    )
    assert.equal(dangling.length, 0)
  })
})
