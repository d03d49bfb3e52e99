import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readHiddenFields } from '#store/books/hidden-fields.ts'
import { readHomes, readPlaces } from '#store/cards/reader.ts'
import { deleteBook } from '../books/delete-book.ts'
import { hideBookFields } from '../books/hide-fields.ts'
import { listBooks } from '../books/list-books.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards, unlinkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readCard, readSomeCards } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { shareLabel } from '../labels/share-label.ts'
import { disableMember, enableMember } from '../members/disable-member.ts'
import { findBroken } from '../testing/find-broken.ts'
import { bookRights } from './book-rights.ts'
import { rightsThrough } from './card-rights.ts'
import { handOverBook } from './hand-over-book.ts'
import { leaveBook, returnToBook } from './leave-book.ts'
import { LONE_RIGHTS, type LoneRight } from './lone-book-name.ts'
import { grantRequest } from './requests/answer-request.ts'
import { askAccess } from './requests/ask-access.ts'
import { RIGHTS, type Right, rankOf, reaches } from './right.ts'
import { setGrant } from './set-grant.ts'
import { shareCards } from './share-cards.ts'
import { unshareCards } from './unshare-cards.ts'

/** In the random worlds notes are hidden from whoever has less than this. */
const BELOW = 'share'

describe('rights', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let eva: Actor

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    eva = await space.member('Eva', 'guest')
  })
  after(async () => {
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
    await space.close()
  })

  const card = async (actor: Actor, bookId: string) =>
    (await createCard(space.domain, actor, { bookId, card: { name: { full: 'Paz Núñez' } } })).view.cardId
  const grant = (by: Actor, bookId: string, to: Actor, allows: Right | null) =>
    setGrant(space.domain, by, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })

  const label = async (by: Actor, cardId: string, on = true) => {
    await patchCard(space.domain, by, { cardId, patch: { keywords: on ? { VIP: true } : null } })
    return {}
  }
  const labelBookOf = async (of: Actor) => {
    const books = await listBooks(space.domain, of)
    return books.find((book) => book.kind === 'label')?.bookId ?? of.memberId
  }

  it('hide what one may not see: it does not exist for one', async () => {
    const bookId = await space.book(ana, 'Privado')
    const cardId = await card(ana, bookId)
    await assert.rejects(readCard(space.domain, space.owner, cardId), { code: 'card-not-found' })
    await assert.rejects(deleteCards(space.domain, luis, [cardId]), { code: 'card-not-found' })
    await assert.rejects(createCard(space.domain, luis, { bookId, card: {} }), { code: 'book-not-found' })
  })

  it('let a reader read and nothing more', async () => {
    const bookId = await space.book(ana, 'Lectura', 'shared')
    const cardId = await card(ana, bookId)
    await grant(ana, bookId, luis, 'view')
    assert.equal((await readCard(space.domain, luis, cardId)).right, 'view')
    await assert.rejects(patchCard(space.domain, luis, { cardId, patch: { kind: 'org' } }), { code: 'book-read-only' })
    await assert.rejects(grant(luis, bookId, eva, 'view'), { code: 'book-read-only' })
  })

  it('keep guests out of what everyone reads', async () => {
    const bookId = await space.book(ana, 'Todos', 'shared')
    const cardId = await card(ana, bookId)
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'everyone' }, allows: 'edit' })
    assert.equal((await readCard(space.domain, luis, cardId)).right, 'edit')
    await assert.rejects(readCard(space.domain, eva, cardId), { code: 'card-not-found' })
  })

  it('through a link are the lower of the book and the link, and fall with the linker', async () => {
    const home = await space.book(ana, 'Origen', 'shared')
    const target = await space.book(luis, 'Destino', 'shared')
    const cardId = await card(ana, home)
    await grant(ana, home, luis, 'share')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: target })
    await grant(luis, target, eva, 'manage')
    assert.equal((await readCard(space.domain, eva, cardId)).right, 'share')
    const { batchId } = await grant(ana, home, luis, 'view')
    await assert.rejects(readCard(space.domain, eva, cardId), { code: 'card-not-found' })
    assert.deepEqual((await readCard(space.domain, luis, cardId)).bookIds, [home])
    await undoBatch(space.domain, ana, batchId)
    assert.equal((await readCard(space.domain, eva, cardId)).right, 'share')
  })

  it('of a disabled member wait for them, and a rising grant takes nothing away', async () => {
    const home = await space.book(ana, 'Espera', 'shared')
    const tomas = await space.member('Tomás')
    const target = await space.book(tomas, 'De Tomás')
    const cardId = await card(ana, home)
    await grant(ana, home, tomas, 'share')
    await linkCards(space.domain, tomas, { cardIds: [cardId], bookId: target })
    await disableMember(space.domain, space.owner, tomas.memberId)
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'everyone' }, allows: 'view' })
    await enableMember(space.domain, space.owner, tomas.memberId)
    assert.deepEqual((await readCard(space.domain, tomas, cardId)).bookIds, [home, target])
  })

  it('by a link let one read the history since the link, without places out of sight', async () => {
    const home = await space.book(ana, 'Pasado', 'shared')
    const window = await space.book(ana, 'Ventana', 'shared')
    const cardId = await card(ana, home)
    await patchCard(space.domain, ana, { cardId, patch: { notes: { n1: { note: 'SECRETO' } } } })
    space.clock.pass({ minutes: 1 })
    await patchCard(space.domain, ana, { cardId, patch: { notes: null } })
    space.clock.pass({ minutes: 1 })
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: window })
    await grant(ana, window, luis, 'view')
    space.clock.pass({ minutes: 1 })
    await patchCard(space.domain, ana, { cardId, patch: { kind: 'individual' } })
    const other = await space.book(ana, 'Oculta')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    const seen = await readCardHistory(space.domain, luis, { cardId, limit: 20 })
    assert.deepEqual(
      seen.map((entry) => entry.act),
      ['edit', 'link'],
    )
    assert.ok(!JSON.stringify(seen).includes('SECRETO'))
    assert.equal((await readCardHistory(space.domain, ana, { cardId, limit: 20 })).length, 6)
  })

  it('bring a deleted book back with its cards and its links when that is undone', async () => {
    const home = await space.book(ana, 'Hogar', 'shared')
    const other = await space.book(ana, 'Enlazada')
    const [kept, linked] = [await card(ana, home), await card(ana, other)]
    await linkCards(space.domain, ana, { cardIds: [linked], bookId: home })
    const { batchId } = await deleteBook(space.domain, ana, home)
    await assert.rejects(readCard(space.domain, ana, kept), { code: 'card-not-found' })
    assert.deepEqual((await readCard(space.domain, ana, linked)).bookIds, [other])
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual((await readCard(space.domain, ana, kept)).bookIds, [home])
    assert.deepEqual((await readCard(space.domain, ana, linked)).bookIds, [other, home])
  })

  it('are never raised by any sequence of verbs beyond those of who gave them', async () => {
    const people = [ana, luis, eva]
    const allowed = fc.constantFrom<Right | null>(...RIGHTS, null)
    const step = fc.record({
      actor: fc.nat(2),
      verb: fc.oneof(
        { weight: 2, arbitrary: fc.constant('grant') },
        { weight: 4, arbitrary: fc.constant('link') },
        { weight: 4, arbitrary: fc.constantFrom('move', 'move', 'unlink', 'delete', 'restore', 'undo') },
        { weight: 2, arbitrary: fc.constantFrom('label', 'follow', 'fill') },
        { weight: 2, arbitrary: fc.constantFrom('share-label', 'label', 'unlabel') },
        { weight: 2, arbitrary: fc.constantFrom('leave', 'return', 'hand-over', 'hand-over') },
        { weight: 2, arbitrary: fc.constantFrom('share-card', 'share-card', 'unshare-card') },
        { weight: 2, arbitrary: fc.constantFrom('ask', 'answer') },
        { weight: 2, arbitrary: fc.constantFrom('hide', 'edit') },
      ),
      card: fc.nat(2),
      book: fc.nat(2),
      to: fc.nat(2),
      allows: allowed,
    })
    const makeWorld = async (given: readonly (Right | null)[]) => {
      const books = await Promise.all(people.map((actor, i) => space.book(actor, `Libro ${i}`)))
      const cards = await Promise.all(people.map((actor, i) => card(actor, books[i]!)))
      // Everybody begins with some right in everybody's book, so that most steps are about something.
      const pairs = people.flatMap((giver, i) =>
        people.filter((taker) => taker !== giver).map((taker) => ({ giver, taker, i })),
      )
      for (const [n, { giver, taker, i }] of pairs.entries()) await grant(giver, books[i]!, taker, given[n] ?? null)
      return {
        books,
        cards,
        batches: [] as string[],
        requests: [] as string[],
        highest: people.map(() => cards.map(() => 0)),
      }
    }
    const perform = async (world: Awaited<ReturnType<typeof makeWorld>>, s: Step) => {
      const [actor, cardId, bookId] = [people[s.actor]!, world.cards[s.card]!, world.books[s.book]!]
      const grantee = { kind: 'member' as const, id: people[s.to]!.memberId }
      const verbs: Record<string, () => Promise<{ batchId?: string }>> = {
        grant: () => grant(actor, bookId, people[s.to]!, s.allows),
        link: () => linkCards(space.domain, actor, { cardIds: [cardId], bookId }),
        unlink: () => unlinkCards(space.domain, actor, { cardIds: [cardId], bookId }),
        move: () => moveCards(space.domain, actor, { cardIds: [cardId], bookId }),
        delete: () => deleteCards(space.domain, actor, [cardId]),
        restore: () => restoreCards(space.domain, actor, [cardId]),
        undo: () => undoBatch(space.domain, actor, world.batches.at(-1) ?? cardId),
        label: () => label(actor, cardId),
        follow: () => createLabelBook(space.domain, actor, { keyword: 'VIP' }).then(() => ({})),
        // What the ordinary verbs may do with a label book is nothing.
        fill: async () => linkCards(space.domain, actor, { cardIds: [cardId], bookId: await labelBookOf(actor) }),
      }
      const sharing: Record<string, () => Promise<{ batchId?: string }>> = {
        'share-label': () => shareLabel(space.domain, actor, { keyword: 'VIP', grantee, allows: s.allows ?? 'edit' }),
        ask: async () => {
          const wants = s.allows ?? 'manage'
          const { requestId } = await askAccess(space.domain, actor, { of: { bookId }, wants, message: '' })
          world.requests.push(requestId)
          return {}
        },
        answer: () =>
          grantRequest(space.domain, actor, {
            requestId: world.requests.at(-1) ?? cardId,
            allows: s.allows ?? undefined,
          }),
        'share-card': () =>
          shareCards(space.domain, actor, { cardIds: [cardId], grantee, allows: loneRight(s.allows) }),
        'unshare-card': () => unshareCards(space.domain, actor, { cardIds: [cardId], grantee }),
        unlabel: () => label(actor, cardId, false),
        leave: () => leaveBook(space.domain, actor, bookId),
        return: () => returnToBook(space.domain, actor, bookId),
        hide: async () => {
          const rule = { fields: ['notes'], below: BELOW, fromGuests: true } as const
          const { batchId } = await hideBookFields(space.domain, actor, { bookId, ...rule })
          return batchId === null ? {} : { batchId }
        },
        // Whatever they see of it, nobody loses by it what is hidden from them.
        edit: async () => {
          await patchCard(space.domain, actor, { cardId, patch: { notes: { n2: { note: 'added' } } } })
          return {}
        },
        'hand-over': () =>
          handOverBook(space.domain, actor, { bookId, memberId: people[s.to]!.memberId, keeps: s.allows }),
      }
      try {
        const { batchId } = await { ...verbs, ...sharing }[s.verb]!()
        if (batchId !== undefined) world.batches.push(batchId)
      } catch (error) {
        if (!isProductError(error)) throw error
      }
    }
    /** Of a card whose home hides notes, nobody sees one who has less than the right that it takes, nor a guest. */
    const requireHidden = async ({ cards }: Awaited<ReturnType<typeof makeWorld>>) => {
      for (const actor of people) {
        const hiding = await space.domain.store.read(actor, (tx) => readHiddenFields(tx))
        for (const view of await readSomeCards(space.domain, actor, cards)) {
          const home = await space.domain.store.read(actor, (tx) => readHomes(tx, [view.cardId]))
          if (!hiding.has(home.get(view.cardId) ?? '')) continue
          const maySee = view.right === 'manage' || (reaches(view.right, BELOW) && actor.role !== 'guest')
          if (!maySee) assert.equal(view.card.notes, undefined)
        }
      }
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(allowed, { minLength: 6, maxLength: 6 }),
        fc.array(step, { minLength: 6, maxLength: 14 }),
        async (given, steps) => {
          const world = await makeWorld(given)
          const { cards, highest } = world
          for (const s of steps) {
            const before = await heights(space, people, cards)
            raise(highest, before)
            await perform(world, s)
            const now = await heights(space, people, cards)
            requireNoRise({ before, now, highest, giver: s.actor, verb: s.verb })
            await requireHidden(world)
          }
        },
      ),
      { numRuns: 40, seed: 7, endOnFailure: true },
    )
  })
})

function loneRight(wanted: Right | null): LoneRight {
  return LONE_RIGHTS.find((right) => right === wanted) ?? 'edit'
}

interface Step {
  readonly actor: number
  readonly verb: string
  readonly card: number
  readonly book: number
  readonly to: number
  readonly allows: Right | null
}

/** The height of each person's right to each card, as [person][card]; 0 for none. */
async function heights(space: TestWorkspace, people: readonly Actor[], cards: readonly string[]): Promise<number[][]> {
  const all: number[][] = []
  for (const actor of people) {
    const rights = await space.domain.store.read(actor, async (tx) =>
      rightsThrough(await readPlaces(tx, cards), await bookRights(tx)),
    )
    all.push(cards.map((cardId) => rankOf(rights.get(cardId))))
  }
  return all
}

/** Nobody may raise their own right to a card, nor another's beyond their own, nor without `share`; what comes back (from the trash, by undo, to a book that was left) comes back at most as high as it once was. */
function requireNoRise(step: {
  before: number[][]
  now: number[][]
  highest: number[][]
  giver: number
  verb: string
}): void {
  const { before, now, giver, verb } = step
  const isReturn = ['restore', 'undo', 'return'].includes(verb)
  for (const [person, rights] of now.entries()) {
    for (const [card, right] of rights.entries()) {
      if (right <= before[person]![card]!) continue
      if (isReturn) {
        assert.ok(right <= step.highest[person]![card]!, `${verb} brought back more than there was`)
        continue
      }
      const given = before[giver]![card]!
      assert.notEqual(person, giver, `${verb} raised the right of who did it`)
      assert.ok(given >= rankOf('share'), `${verb} was done with height ${given}`)
      assert.ok(right <= given, `${verb} gave ${right}, the giver has ${given}`)
    }
  }
}

function raise(highest: number[][], seen: number[][]): void {
  for (const [person, rights] of seen.entries())
    for (const [card, right] of rights.entries()) highest[person]![card] = Math.max(highest[person]![card]!, right)
}
