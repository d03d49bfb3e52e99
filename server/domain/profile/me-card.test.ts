import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readMeCard, saveMeCard } from './me-card.ts'
import { readOwnProfile, saveOwnProfile } from './own-profile.ts'
import { readPublicProfile } from './read-public-profile.ts'

const NONE = { cardId: null, reviewedAt: null, reviewDue: null, isDue: false }

describe('the card of one’s own', () => {
  let space: TestWorkspace
  let ana: Actor
  let bookId: string
  let cardId: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    bookId = await space.book(ana, 'Equipo', 'shared')
    cardId = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Ana Paz' } } })).view.cardId
  })

  it('is none until one is chosen, and none again when it is let go', async () => {
    assert.deepEqual(await readMeCard(space.domain, ana), NONE)
    const chosen = await saveMeCard(space.domain, ana, cardId)
    assert.equal(chosen.cardId, cardId)
    assert.deepEqual(await readMeCard(space.domain, ana), chosen)
    assert.deepEqual(await saveMeCard(space.domain, ana, null), NONE)
    assert.deepEqual(await readMeCard(space.domain, ana), NONE)
  })

  it('is to be looked over after a year, and then again after another', async () => {
    const { reviewDue, isDue } = await saveMeCard(space.domain, ana, cardId)
    assert.equal(isDue, false)
    space.clock.pass({ days: 367 })
    assert.deepEqual(await readMeCard(space.domain, ana), {
      ...(await readMeCard(space.domain, ana)),
      reviewDue,
      isDue: true,
    })
    const again = await saveMeCard(space.domain, ana, cardId)
    assert.equal(again.isDue, false)
    assert.ok(again.reviewDue! > reviewDue!)
  })

  it('is one that its owner sees: not one out of reach, in the trash, or lost since', async () => {
    const luis = await space.member('Luis')
    await assert.rejects(saveMeCard(space.domain, luis, cardId), { code: 'card-not-found' })
    await assert.rejects(saveMeCard(space.domain, luis, space.domain.ids.next()), { code: 'card-not-found' })
    const grant = (allows: 'view' | null) =>
      setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
    await grant('view')
    await saveMeCard(space.domain, luis, cardId)
    await grant(null)
    assert.deepEqual(await readMeCard(space.domain, luis), NONE)
    await saveMeCard(space.domain, ana, cardId)
    await deleteCards(space.domain, ana, [cardId])
    assert.deepEqual(await readMeCard(space.domain, ana), NONE)
  })

  it('is chosen by no key that may only read', async () => {
    await assert.rejects(saveMeCard(space.domain, { ...ana, mayWrite: false }, cardId), { code: 'scope-missing' })
  })

  describe('and the page made of it', () => {
    const page = { isOn: true, slug: 'ana-paz', bio: ' Hola\0 ', shows: ['photo', 'photo'] as const, language: null }
    const save = (by: Actor, more: object = {}) => saveOwnProfile(space.domain, by, { ...page, ...more })

    it('is off until it is switched on, which needs a card and an address', async () => {
      const blank = await readOwnProfile(space.domain, ana)
      assert.deepEqual([blank.isOn, blank.slug, blank.bio], [false, null, ''])
      assert.equal(blank.shows.includes('phones'), false)
      await assert.rejects(save(ana), { code: 'input-invalid', facts: { field: 'isOn' } })
      await saveMeCard(space.domain, ana, cardId)
      await assert.rejects(save(ana, { slug: null }), { code: 'input-invalid', facts: { field: 'slug' } })
      const saved = await save(ana)
      assert.deepEqual(saved, { ...page, bio: 'Hola', shows: ['photo'] })
      assert.deepEqual(await readOwnProfile(space.domain, ana), saved)
      await save(ana, { isOn: false, slug: null })
    })

    it('has an address that nobody else has on the server, not even in another workspace', async () => {
      const other = await space.otherWorkspace()
      for (const by of [ana, other]) {
        const home = await space.book(by, 'Casa')
        const { view } = await createCard(space.domain, by, { bookId: home, card: { name: { full: 'Yo' } } })
        await saveMeCard(space.domain, by, view.cardId)
      }
      await save(ana, { slug: 'paz' })
      await assert.rejects(save(other, { slug: 'paz' }), { code: 'profile-address-taken' })
      await save(ana, { slug: 'paz-2' })
      assert.equal((await save(other, { slug: 'paz' })).slug, 'paz')
      for (const slug of ['', 'ab', '-ab', 'ab-', 'Ana', 'a/b', 'ñandu', 'x'.repeat(41), '../ana', 'a b'])
        await assert.rejects(save(ana, { slug }), { code: 'input-invalid' }, slug)
    })

    it('needs the right to share the card, when it is switched on and each time it is read', async () => {
      const luis = await space.member('Luis')
      const grant = (allows: Right) =>
        setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
      const mine = { slug: 'de-luis' }
      for (const allows of ['view', 'edit', 'delete'] as const) {
        await grant(allows)
        await saveMeCard(space.domain, luis, cardId)
        await assert.rejects(save(luis, mine), { code: 'profile-needs-share', facts: { field: 'isOn' } })
      }
      await grant('share')
      await save(luis, mine)
      assert.equal((await readPublicProfile(space.domain, mine.slug)).slug, mine.slug)
      await grant('delete')
      await assert.rejects(readPublicProfile(space.domain, mine.slug), { code: 'path-not-found' })
      assert.equal((await readOwnProfile(space.domain, luis)).isOn, false)
      await grant('share')
      await readPublicProfile(space.domain, mine.slug)
    })

    it('goes off when another card is chosen that may not be shown to everybody', async () => {
      const luis = await space.member('Luis')
      await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
      const home = await space.book(luis, 'Casa')
      const { view } = await createCard(space.domain, luis, { bookId: home, card: { name: { full: 'Luis' } } })
      await saveMeCard(space.domain, luis, view.cardId)
      await save(luis, { slug: 'luis-mira' })
      await saveMeCard(space.domain, luis, cardId)
      await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'share' })
      await assert.rejects(readPublicProfile(space.domain, 'luis-mira'), { code: 'path-not-found' })
    })

    it('is refused to guests, also of a card in a book of their own', async () => {
      const eva = await space.member('Eva', 'guest')
      const home = await space.book(eva, 'De Eva')
      const { view } = await createCard(space.domain, eva, { bookId: home, card: { name: { full: 'Eva' } } })
      await saveMeCard(space.domain, eva, view.cardId)
      await assert.rejects(save(eva, { slug: 'eva-luz' }), { code: 'profile-needs-share' })
    })

    it('goes off when the card is let go, and stays within what may be said', async () => {
      await saveMeCard(space.domain, ana, cardId)
      await save(ana, { slug: 'luz' })
      await saveMeCard(space.domain, ana, null)
      assert.equal((await readOwnProfile(space.domain, ana)).isOn, false)
      await assert.rejects(save(ana, { isOn: false, bio: 'x'.repeat(2_001) }), { code: 'input-invalid' })
      await assert.rejects(save({ ...ana, mayWrite: false }, { isOn: false }), { code: 'scope-missing' })
    })
  })
})
