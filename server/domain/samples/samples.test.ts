import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listBooks } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { listTrash } from '../contacts/list-trash.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { listBatches } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { listCards } from '../search/list-cards.ts'
import { addSamples } from './add-samples.ts'
import { englishSamples } from './english-samples.table.ts'
import { makeSamples } from './make-samples.ts'
import { readSamples } from './read-samples.ts'
import { removeSamples } from './remove-samples.ts'
import { spanishSamples } from './spanish-samples.table.ts'

const NONE = { isThere: false, bookId: null }

describe('the people of the samples', () => {
  it('are cards that are right, forty in each language, with kin among themselves', async () => {
    for (const words of [spanishSamples, englishSamples]) {
      let made = 0
      const cards = await makeSamples(words, () => `urn:x:${(made += 1)}`)
      assert.equal(cards.length, 40)
      const uids = new Set(cards.map((card) => card.uid))
      assert.equal(uids.size, 40)
      for (const card of cards) {
        assert.deepEqual(checkCard(card), [], JSON.stringify(card))
        for (const uid of Object.keys(card.relatedTo ?? {})) assert.ok(uids.has(uid), card.name?.full)
      }
      assert.ok(cards.filter((card) => card.media).length >= 12)
    }
  })

  it('are nobody: their addresses lead nowhere (RFC 2606 §2)', async () => {
    for (const words of [spanishSamples, englishSamples]) {
      const text = JSON.stringify(await makeSamples(words, () => 'urn:x:1'))
      for (const [, domain] of text.matchAll(/\w@([a-z.-]+)"/g)) assert.match(domain!, /\.example$/)
    }
  })
})

describe('samples', () => {
  let space: TestWorkspace
  let ana: Actor

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
  })

  const sampleIds = async (actor = ana) =>
    (await listCards(space.domain, actor, { order: 'family', limit: 100 })).cards.map((card) => card.cardId)

  it('are a book in the language of who asks, made once however often it is asked for', async () => {
    assert.deepEqual(await readSamples(space.domain, ana), NONE)
    const made = await Promise.all([addSamples(space.domain, ana, 'es'), addSamples(space.domain, ana, 'en')])
    assert.deepEqual(made[0], made[1])
    assert.deepEqual(await readSamples(space.domain, ana), made[0])
    const [book, ...others] = await listBooks(space.domain, ana)
    assert.match(book!.name, /^(Contactos de ejemplo|Sample contacts)$/)
    assert.deepEqual([book!.cards, others.length], [40, 0])
    const luis = await space.member('Luis')
    assert.deepEqual(await readSamples(space.domain, luis), NONE)
    assert.deepEqual(await sampleIds(luis), [])
  })

  it('go for good, with their book, wherever they were put meanwhile', async () => {
    const { bookId } = await addSamples(space.domain, ana, 'es')
    const own = await space.book(ana, 'Propia')
    const [moved, deleted] = await sampleIds()
    await moveCards(space.domain, ana, { cardIds: [moved!], bookId: own })
    await deleteCards(space.domain, ana, [deleted!])
    await removeSamples(space.domain, ana)
    assert.deepEqual(await readSamples(space.domain, ana), NONE)
    assert.deepEqual(await sampleIds(), [])
    assert.deepEqual(await listTrash(space.domain, ana, { limit: 100 }), [])
    assert.deepEqual(
      (await listBooks(space.domain, ana)).map((book) => book.bookId),
      [own],
    )
    const left = await askOnce(space.ownerUrl, 'select from lazo.card where home_book_id = $1', [bookId])
    assert.equal(left.length, 0)
    await removeSamples(space.domain, ana)
  })

  it('leave the book with what its owner put there', async () => {
    const { bookId } = await addSamples(space.domain, ana, 'en')
    const card = { name: { full: 'Berta Real' } }
    const { view } = await createCard(space.domain, ana, { bookId: bookId!, card })
    await removeSamples(space.domain, ana)
    assert.deepEqual(await sampleIds(), [view.cardId])
    assert.deepEqual((await readCard(space.domain, ana, view.cardId)).bookIds, [bookId])
    assert.notEqual((await addSamples(space.domain, ana, 'en')).bookId, bookId)
  })

  it('are one batch, taken back as one, and may be made anew then', async () => {
    await addSamples(space.domain, ana, 'es')
    const [batch] = await listBatches(space.domain, ana, { limit: 1 })
    const { cards } = await undoBatch(space.domain, ana, batch!.batchId)
    assert.equal(cards, 40)
    assert.deepEqual(await readSamples(space.domain, ana), NONE)
    assert.equal((await addSamples(space.domain, ana, 'es')).isThere, true)
  })

  it('are made and removed by no key that may only read', async () => {
    const reader = { ...ana, mayWrite: false }
    await assert.rejects(addSamples(space.domain, reader, 'es'), { code: 'scope-missing' })
    await assert.rejects(removeSamples(space.domain, reader), { code: 'scope-missing' })
  })
})
