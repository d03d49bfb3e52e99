import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce, withClient } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createBook } from './books/create-book.ts'
import { deleteBook } from './books/delete-book.ts'
import { listBooks } from './books/list-books.ts'
import { patchCard } from './contacts/change-card.ts'
import { createCard } from './contacts/create-card.ts'
import { deleteCards } from './contacts/delete-cards.ts'
import { linkCards } from './contacts/link-cards.ts'
import { purgeTrash } from './contacts/purge-trash.ts'
import { readCard } from './contacts/read-card.ts'
import { restoreCards } from './contacts/restore-cards.ts'
import { undoBatch } from './history/undo-batch.ts'
import { setGrant } from './sharing/set-grant.ts'
import { findBroken } from './testing/find-broken.ts'
import { doSomething, rollDice, type Town } from './testing/random-verbs.ts'

const ROUNDS = 25
const AT_ONCE = 20

let space: TestWorkspace
let luis: Actor
let home: string
let cardId: string

before(async () => {
  space = await openTestWorkspace()
  luis = await space.member('Luis')
})
after(() => space.close())
async function prepare(): Promise<void> {
  home = await space.book(space.owner, 'Casa', 'shared')
  const card = { name: { full: 'Ana Ruiz' }, emails: { e1: { address: 'ana@example.org' } } }
  cardId = (await createCard(space.domain, space.owner, { bookId: home, card })).view.cardId
}

const patch = (change: Record<string, unknown>, base?: string) =>
  patchCard(space.domain, space.owner, { cardId, patch: change, ...(base === undefined ? {} : { base }) })
const grant = (allows: 'share' | 'view' | null) =>
  setGrant(space.domain, space.owner, { bookId: home, grantee: { kind: 'member', id: luis.memberId }, allows })
const remove = () => deleteCards(space.domain, space.owner, [cardId])

describe('two who change one card at the same moment', () => {
  beforeEach(prepare)
  it('both are kept when they touched different parts', async () => {
    const { etag } = await readCard(space.domain, space.owner, cardId)
    const outcomes = await oneBehindTheOther('card', [
      () => patch({ 'name/full': 'Ana Ruiz Gil' }, etag),
      () => patch({ 'emails/e2': { address: 'ana@casa.example' } }, etag),
    ])
    assert.deepEqual(outcomes, ['done', 'done'])
    const { card, revision } = await readCard(space.domain, space.owner, cardId)
    assert.deepEqual([card.name?.full, Object.keys(card.emails ?? {}), revision], ['Ana Ruiz Gil', ['e1', 'e2'], 3])
  })

  it('the later is told when they touched the same', async () => {
    const { etag } = await readCard(space.domain, space.owner, cardId)
    const rename = (name: string) => () => patch({ 'name/full': name }, etag)
    assert.deepEqual(await oneBehindTheOther('card', [rename('Ana A.'), rename('Ana B.')]), ['done', 'card-changed'])
    assert.equal((await readCard(space.domain, space.owner, cardId)).card.name?.full, 'Ana A.')
  })

  it('no change is lost when many change it without having seen it', async () => {
    const labels = Array.from({ length: 12 }, (_, i) => `Etiqueta ${i}`)
    await patch({ keywords: { Primera: true } })
    await Promise.all(labels.map((label) => patch({ [`keywords/${label}`]: true })))
    const { card } = await readCard(space.domain, space.owner, cardId)
    assert.deepEqual(Object.keys(card.keywords ?? {}).sort(), [...labels, 'Primera'].sort())
  })
})

describe('a card that is deleted', () => {
  beforeEach(prepare)
  it('just before an edit refuses the edit', async () => {
    const outcomes = await oneBehindTheOther('card', [remove, () => patch({ kind: 'org' })])
    assert.deepEqual(outcomes, ['done', 'card-not-found'])
  })

  it('just after an edit keeps the edit in the trash', async () => {
    assert.deepEqual(await oneBehindTheOther('card', [() => patch({ kind: 'org' }), remove]), ['done', 'done'])
    await restoreCards(space.domain, space.owner, [cardId])
    assert.equal((await readCard(space.domain, space.owner, cardId)).card.kind, 'org')
  })

  it('is not purged when somebody takes it out of the trash at the last moment', async () => {
    await remove()
    space.clock.pass({ days: 31 })
    const outcomes = await oneBehindTheOther('card', [
      () => restoreCards(space.domain, space.owner, [cardId]),
      () => purgeTrash(space.domain, space.owner),
    ])
    assert.deepEqual(outcomes, ['done', 'done'])
    assert.equal((await readCard(space.domain, space.owner, cardId)).card.name?.full, 'Ana Ruiz')
  })

  it('comes back without an edit being lost when its deletion is undone meanwhile', async () => {
    await patch({ kind: 'org' })
    const { batchId } = await remove()
    const outcomes = await oneBehindTheOther('card', [
      () => undoBatch(space.domain, space.owner, batchId),
      () => patch({ 'name/full': 'Ana, otra vez' }),
    ])
    assert.deepEqual(outcomes, ['done', 'done'])
    const { card } = await readCard(space.domain, space.owner, cardId)
    assert.deepEqual([card.kind, card.name?.full], ['org', 'Ana, otra vez'])
  })
})

describe('a right that falls', () => {
  beforeEach(prepare)
  const link = (bookId: string) => linkCards(space.domain, luis, { cardIds: [cardId], bookId })

  it('just before a link refuses the link', async () => {
    const target = await space.book(luis, 'De Luis')
    await grant('share')
    const outcomes = await oneBehindTheOther('book', [() => grant('view'), () => link(target)])
    assert.deepEqual(outcomes, ['done', 'book-read-only'])
  })

  it('just after a link ends the link', async () => {
    const target = await space.book(luis, 'De Luis')
    await grant('share')
    const outcomes = await oneBehindTheOther('book', [() => link(target), () => grant(null)])
    assert.deepEqual(outcomes, ['done', 'done'])
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
  })

  it('just before a card comes back leaves out the link that hung on it', async () => {
    const target = await space.book(luis, 'De Luis')
    await grant('share')
    await link(target)
    await remove()
    const outcomes = await oneBehindTheOther('book', [
      () => grant(null),
      () => restoreCards(space.domain, space.owner, [cardId]),
    ])
    assert.deepEqual(outcomes, ['done', 'done'])
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
    assert.deepEqual((await readCard(space.domain, space.owner, cardId)).bookIds, [home])
  })
})

describe('a book that is deleted', () => {
  beforeEach(prepare)
  const drop = () => deleteBook(space.domain, space.owner, home)

  it('just before a card is made in it refuses the card', async () => {
    const make = () => createCard(space.domain, space.owner, { bookId: home, card: { name: { full: 'Tarde' } } })
    assert.deepEqual(await oneBehindTheOther('book', [drop, make]), ['done', 'book-not-found'])
  })

  it('just after a card is made in it takes the card along', async () => {
    const make = () => createCard(space.domain, space.owner, { bookId: home, card: { name: { full: 'A tiempo' } } })
    assert.deepEqual(await oneBehindTheOther('book', [make, drop]), ['done', 'done'])
  })

  it('just before a card comes back to it refuses that, or leaves out the link', async () => {
    const other = await space.book(space.owner, 'Otra')
    await linkCards(space.domain, space.owner, { cardIds: [cardId], bookId: other })
    const { batchId } = await remove()
    const restore = () => restoreCards(space.domain, space.owner, [cardId])
    const dropOther = () => deleteBook(space.domain, space.owner, other)
    assert.deepEqual(await oneBehindTheOther('book', [dropOther, restore], other), ['done', 'done'])
    assert.deepEqual((await readCard(space.domain, space.owner, cardId)).bookIds, [home])
    await remove()
    assert.deepEqual(await oneBehindTheOther('book', [drop, restore]), ['done', 'card-not-found'])
    assert.equal((await undoBatch(space.domain, space.owner, batchId)).left[0]?.reason, 'right-missing')
  })

  it('and another of the same name made at the same moment have addresses of their own', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () => createBook(space.domain, luis, { name: 'Igual', kind: 'personal' })),
    )
    assert.equal(new Set(made.map((book) => book.slug)).size, 8)
    assert.ok((await listBooks(space.domain, luis)).length >= 8)
  })
})

describe('members who do everything at once', () => {
  beforeEach(prepare)
  it('are answered or refused in words, and what is always true stays so', async () => {
    const town = await settle()
    let done = 0
    for (let round = 1; round <= ROUNDS; round += 1) {
      if (round % 6 === 0) space.clock.pass({ days: 31 })
      const dice = Array.from({ length: AT_ONCE }, (_, i) => rollDice(round * 100 + i))
      const outcomes = await Promise.all(dice.map((one) => doSomething(town, one)))
      done += outcomes.filter(Boolean).length
    }
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
    assert.ok(done > ROUNDS * 5, `only ${done} of ${ROUNDS * AT_ONCE} were done`)
  })
})

/**
 * Begins these verbs while the card, or the book, is locked by somebody else: each waits behind the one before it, so that
 * they meet at the worst moment, in this order. Gives `done` or the code of the refusal for each.
 */
async function oneBehindTheOther(
  what: 'card' | 'book',
  verbs: readonly (() => Promise<unknown>)[],
  id = what === 'card' ? cardId : home,
): Promise<string[]> {
  return withClient(space.ownerUrl, async (holder) => {
    await holder.query('begin')
    await holder.query(`select from lazo.${what} where ${what}_id = $1 for update`, [id])
    const outcomes: Promise<string>[] = []
    let ended = 0
    for (const verb of verbs) {
      outcomes.push(outcomeOf(verb).finally(() => (ended += 1)))
      while ((await countWaiting()) < outcomes.length - ended);
    }
    assert.equal(ended, 0, 'a verb did not wait')
    await holder.query('commit')
    return Promise.all(outcomes)
  })
}

function outcomeOf(verb: () => Promise<unknown>): Promise<string> {
  return verb().then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  )
}

async function countWaiting(): Promise<number> {
  const waiting = await askOnce(
    space.ownerUrl,
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return waiting.length
}

/** Four people, who each have a book that some others may use, with cards in it. */
async function settle(): Promise<Town> {
  const { domain } = space
  const people = [space.owner, await space.member('Ana'), luis, await space.member('Eva', 'guest')]
  const town: Town = { domain, people, books: [], cards: [], batches: [] }
  for (const [i, actor] of people.entries()) {
    const bookId = await space.book(actor, `Libro ${i}`)
    town.books.push(bookId)
    const others = people.filter((one) => one !== actor)
    for (const [n, allows] of (['manage', 'share', 'delete'] as const).entries()) {
      const grantee = { kind: 'member' as const, id: others[n]!.memberId }
      town.batches.push((await setGrant(domain, actor, { bookId, grantee, allows })).batchId)
    }
    for (let n = 0; n < 4; n += 1) {
      const card = { name: { full: `Persona ${i}${n}` }, emails: { e1: { address: `p${n}@example.org` } } }
      town.cards.push((await createCard(domain, actor, { bookId, card })).view.cardId)
    }
  }
  return town
}
