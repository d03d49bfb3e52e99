import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CardFilter } from '@lazo/jscontact'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { type ListInput, listCards } from './list-cards.ts'

const GIVEN = ['Zoe', 'Ana', 'Ñico', 'Luis', 'Álvaro', 'Bea', 'Noa']
const FAMILY = ['Ruiz', 'Álvarez', 'Núñez', 'Nunza', 'Ruiz', 'Öberg', 'Zapata']

describe('a list of cards', () => {
  let space: TestWorkspace
  let one: string
  let other: string
  const ids: string[] = []

  before(async () => {
    space = await openTestWorkspace()
    one = await space.book(space.owner, 'Uno', 'shared')
    other = await space.book(space.owner, 'Dos', 'shared')
    for (const [i, given] of GIVEN.entries()) {
      const components = [
        { kind: 'given', value: given },
        { kind: 'surname', value: FAMILY[i]! },
      ]
      const more =
        i % 2 === 0 ? { emails: { e: { address: `${i}@example.org` } }, keywords: { 'Feria 2024': true } } : {}
      const { view } = await createCard(space.domain, space.owner, {
        bookId: i < 5 ? one : other,
        card: { name: { components }, ...more },
      })
      ids.push(view.cardId)
      space.clock.pass({ days: 1 })
    }
    await linkCards(space.domain, space.owner, { cardIds: ids.slice(0, 3), bookId: other })
  })
  after(() => space.close())

  const list = (input: Partial<ListInput> = {}) =>
    listCards(space.domain, space.owner, { order: 'family', limit: 100, ...input })
  const shown = async (input: Partial<ListInput> = {}) => (await list(input)).cards.map((card) => card.display)
  const filtered = async (filter: CardFilter) => (await shown({ filter, order: 'given' })).toSorted()

  async function allPages(input: Partial<ListInput>): Promise<string[]> {
    const displays: string[] = []
    let after: string | undefined
    for (let pages = 0; pages < 50; pages += 1) {
      const page = await list({ ...input, ...(after === undefined ? {} : { after }) })
      displays.push(...page.cards.map((card) => card.display))
      if (page.next === null) return displays
      after = page.next
    }
    throw new Error('the list has no end')
  }

  it('is sorted as a person would sort it, a card in several books once', async () => {
    assert.deepEqual(await shown({ order: 'given' }), [
      'Álvaro Ruiz',
      'Ana Álvarez',
      'Bea Öberg',
      'Luis Nunza',
      'Noa Zapata',
      'Ñico Núñez',
      'Zoe Ruiz',
    ])
    assert.deepEqual(await shown({ order: 'family' }), [
      'Ana Álvarez',
      'Luis Nunza',
      'Ñico Núñez',
      'Bea Öberg',
      'Álvaro Ruiz',
      'Zoe Ruiz',
      'Noa Zapata',
    ])
    assert.deepEqual(await shown({ order: 'added' }), [
      'Noa Zapata',
      'Bea Öberg',
      'Álvaro Ruiz',
      'Luis Nunza',
      'Ñico Núñez',
      'Ana Álvarez',
      'Zoe Ruiz',
    ])
  })

  it('comes in pages that together are the list, in every order, with and without a filter', async () => {
    for (const order of ['family', 'given', 'added'] as const) {
      for (const filter of [undefined, { hasNo: 'email' }, { not: { kind: 'org' } }, { name: 'ruiz' }] as const) {
        const question = { order, ...(filter ? { filter } : {}) }
        assert.deepEqual(await allPages({ ...question, limit: 1 }), await shown(question), JSON.stringify(question))
        assert.deepEqual(await allPages({ ...question, limit: 3 }), await shown(question), JSON.stringify(question))
      }
    }
  })

  it('holds of the books named only those in reach', async () => {
    const luis = await space.member('Luis')
    await setGrant(space.domain, space.owner, {
      bookId: other,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
    const page = await listCards(space.domain, luis, { order: 'added', books: [one, other], limit: 10 })
    assert.deepEqual(
      page.cards.map((card) => card.display),
      ['Noa Zapata', 'Bea Öberg', 'Ñico Núñez', 'Ana Álvarez', 'Zoe Ruiz'],
    )
    assert.ok(page.cards.every((card) => card.bookIds.length === 1 && card.bookIds[0] === other))
    const hidden = await listCards(space.domain, luis, { order: 'added', filter: { book: one }, limit: 10 })
    assert.deepEqual(hidden.cards, [])
    const negated = await listCards(space.domain, luis, { order: 'added', filter: { not: { book: one } }, limit: 10 })
    assert.equal(negated.cards.length, 5)
  })

  it('answers each condition of a filter', async () => {
    assert.deepEqual(await filtered({ name: 'ruiz' }), ['Zoe Ruiz', 'Álvaro Ruiz'])
    assert.deepEqual(await filtered({ email: '4@example.org' }), ['Álvaro Ruiz'])
    assert.deepEqual(await filtered({ email: 'example' }), ['Noa Zapata', 'Zoe Ruiz', 'Álvaro Ruiz', 'Ñico Núñez'])
    assert.deepEqual(await filtered({ name: 'example' }), [])
    assert.deepEqual(await filtered({ keyword: 'feria 2024' }), ['Noa Zapata', 'Zoe Ruiz', 'Álvaro Ruiz', 'Ñico Núñez'])
    assert.deepEqual(await filtered({ keyword: 'feria' }), [])
    assert.deepEqual(await filtered({ hasNo: 'email' }), ['Ana Álvarez', 'Bea Öberg', 'Luis Nunza'])
    assert.deepEqual(await filtered({ hasNo: 'label' }), ['Ana Álvarez', 'Bea Öberg', 'Luis Nunza'])
    assert.equal((await filtered({ hasNo: 'phone' })).length, 7)
    assert.equal((await filtered({ hasNo: 'photo' })).length, 7)
    assert.deepEqual(await filtered({ all: [{ book: other }, { book: one }, { hasNo: 'email' }] }), ['Ana Álvarez'])
    assert.deepEqual(
      await filtered({ any: [{ name: 'zapata' }, { all: [{ name: 'ruiz' }, { not: { name: 'zoe' } }] }] }),
      ['Noa Zapata', 'Álvaro Ruiz'],
    )
    assert.deepEqual(await filtered({ kind: 'org' }), [])
    assert.deepEqual(await filtered({ text: '!' }), [])
    assert.deepEqual(await filtered({ phone: '612345678' }), [])
  })

  it('knows what the own layer of a member brings, and what they have marked, for them alone', async () => {
    const patch = { 'phones/p1': { number: '612345678' }, 'lazo.app:favorite': true }
    await saveOverlay(space.domain, space.owner, { cardId: ids[0]!, patch })
    assert.deepEqual(await filtered({ favorite: true }), ['Zoe Ruiz'])
    assert.equal((await filtered({ hasNo: 'phone' })).length, 6)
    assert.equal((await filtered({ favorite: false })).length, 6)
    const eva = await space.member('Eva')
    await setGrant(space.domain, space.owner, {
      bookId: one,
      grantee: { kind: 'member', id: eva.memberId },
      allows: 'view',
    })
    const ofEva = async (filter: CardFilter) =>
      (await listCards(space.domain, eva, { order: 'added', filter, limit: 10 })).cards.length
    assert.equal(await ofEva({ favorite: true }), 0)
    assert.equal(await ofEva({ hasNo: 'phone' }), 5)
    await saveOverlay(space.domain, space.owner, { cardId: ids[0]!, patch: {} })
    assert.deepEqual(await filtered({ favorite: true }), [])
    assert.equal((await filtered({ hasNo: 'phone' })).length, 7)
  })

  it('knows when cards came and changed', async () => {
    const { createdAt } = (await list({ order: 'added' })).cards[1]!
    assert.deepEqual(await filtered({ created: { after: createdAt.toISOString() } }), ['Noa Zapata'])
    assert.equal((await filtered({ created: { before: createdAt.toISOString() } })).length, 5)
    assert.equal((await filtered({ updated: { after: '2000-01-01', before: '2000-01-02' } })).length, 0)
  })

  it('finds a uid', async () => {
    const { view } = await createCard(space.domain, space.owner, {
      bookId: one,
      card: { uid: 'urn:x:1', name: { full: 'Uid' } },
    })
    assert.deepEqual(await filtered({ uid: 'urn:x:1' }), ['Uid'])
    await deleteCards(space.domain, space.owner, [view.cardId])
    assert.deepEqual(await filtered({ uid: 'urn:x:1' }), [])
  })

  it('goes on where it was when cards come and go between pages', async () => {
    const first = await list({ limit: 3 })
    const { view } = await createCard(space.domain, space.owner, {
      bookId: one,
      card: { name: { components: [{ kind: 'surname', value: 'Abad' }] } },
    })
    const second = await list({ limit: 10, after: first.next! })
    assert.deepEqual(
      second.cards.map((card) => card.display),
      ['Bea Öberg', 'Álvaro Ruiz', 'Zoe Ruiz', 'Noa Zapata'],
    )
    await deleteCards(space.domain, space.owner, [view.cardId])
  })

  it('refuses a cursor of another list, a torn one, and one made up (cursor-invalid)', async () => {
    const { next } = await list({ limit: 2 })
    const made = Buffer.from(JSON.stringify(['x', ids[0], 'a'])).toString('base64url')
    const wrong = [
      list({ limit: 2, order: 'given', after: next! }),
      list({ limit: 2, filter: { name: 'a' }, after: next! }),
      list({ limit: 2, books: [one], after: next! }),
      ...[next!.slice(0, -7), made, '', 'null', '\0', 'W10', 'a'.repeat(100_000)].map((after) => list({ after })),
    ]
    for (const attempt of wrong) await assert.rejects(attempt, { code: 'cursor-invalid' })
  })
})
