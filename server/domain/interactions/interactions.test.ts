import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { systemActor } from '../members/system-actor.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import {
  changeInteraction,
  removeInteraction,
  restoreInteraction,
  undoInteractionChange,
} from './change-interaction.ts'
import { setDefaultVisibility } from './default-visibility.ts'
import { forgetInteractions } from './forget-interactions.ts'
import type { InteractionInput } from './interaction-rules.ts'
import {
  findInteractionCards,
  listCardInteractions,
  listInteractions,
  listInteractionVersions,
} from './list-interactions.ts'
import { showPressure } from './read-pressure.ts'
import { recordInteraction } from './record-interaction.ts'

const ALL = { since: null, until: null, before: null, limit: 100 }
const NONE = { code: 'interaction-not-found' }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let bookId: string
let paz: string
let leo: string

async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva')
  bookId = await space.book(ana, 'Clientes', 'shared')
  paz = await card(ana, bookId, 'Paz')
  leo = await card(ana, bookId, 'Leo')
  await grant(luis, 'view')
}

const card = async (by: Actor, into: string, full: string) =>
  (await createCard(space.domain, by, { bookId: into, card: { name: { full } } })).view.cardId
const grant = (to: Actor, allows: Right | null) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })
const talk = (by: Actor, input: InteractionInput = {}) =>
  recordInteraction(space.domain, by, { cardIds: [paz], medium: 'call', ...input })
const change = (by: Actor, interactionId: string, input: InteractionInput) =>
  changeInteraction(space.domain, by, { interactionId, ...input })
const ofCard = (by: Actor, cardId = paz) => listCardInteractions(space.domain, by, { cardId, ...ALL })
const own = (by: Actor) => listInteractions(space.domain, by, ALL)
const acts = async () =>
  (
    await askOnce<{ act: string }>(
      space.ownerUrl,
      `select act from lazo.audit where act like 'interaction%' order by audit_id`,
    )
  ).map(({ act }) => act)

describe('an interaction told with an id of its own', () => {
  const interactionId = '0199a000-0000-7000-8000-00000000a1a1'
  const told = (by: Actor, text: string) =>
    recordInteraction(space.domain, by, { interactionId, cardIds: [paz], medium: 'call', text })

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(prepare)

  it('is there once however often it is told, and stays what it was at first', async () => {
    const first = await told(luis, 'Una vez')
    const again = await told(luis, 'Otra vez')
    assert.deepEqual([again.interactionId, again.text], [interactionId, 'Una vez'])
    assert.deepEqual(again, first)
    assert.equal((await own(luis)).length, 1)
    await Promise.all([told(luis, 'A la par'), told(luis, 'A la par')])
    assert.equal((await own(luis)).length, 1)
    const other = '0199a000-0000-7000-8000-00000000a1a2'
    const both = () => recordInteraction(space.domain, luis, { interactionId: other, cardIds: [paz], medium: 'call' })
    await Promise.all([both(), both(), both()])
    assert.equal((await own(luis)).length, 2)
  })

  it('is refused where a colleague has the id, and nothing of theirs is told', async () => {
    const theirs = '0199a000-0000-7000-8000-00000000a1a3'
    await recordInteraction(space.domain, ana, {
      interactionId: theirs,
      cardIds: [paz],
      medium: 'call',
      text: 'Secreto',
      visibility: 'private',
    })
    await assert.rejects(
      recordInteraction(space.domain, luis, { interactionId: theirs, cardIds: [paz], medium: 'email' }),
      { code: 'input-invalid', message: 'This id cannot be given.' },
    )
    assert.equal((await own(ana))[0]?.text, 'Secreto')
  })
})

describe('an interaction', () => {
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(prepare)

  it('with a card of a shared book is known to who sees the card: that, when, by what and by whom, and no more', async () => {
    await talk(luis, { text: 'Prefiere la mañana', minutes: 10, network: 'whatsapp', isCommercial: true })
    const [seen] = await ofCard(ana)
    assert.deepEqual([seen?.medium, seen?.memberName, seen?.cardIds], ['call', 'Luis', [paz]])
    assert.deepEqual([seen?.visibility, seen?.isOwn, seen?.text, seen?.own], ['shared', false, null, null])
    const [mine] = await ofCard(luis)
    assert.deepEqual([mine?.text, mine?.own?.minutes, mine?.own?.direction], ['Prefiere la mañana', 10, 'mutual'])
    assert.equal(JSON.stringify(seen).includes('whatsapp'), false)
  })

  it('is private in a book of one’s own, and nobody sees it: in no list, by no id, in no journal', async () => {
    const known = (await acts()).length
    const { interactionId } = await talk(luis, { visibility: 'private', text: 'Secreto' })
    assert.deepEqual(await ofCard(ana), [])
    assert.deepEqual(await listInteractions(space.domain, ana, { memberId: luis.memberId, ...ALL }), [])
    for (const other of [ana, space.owner]) {
      await assert.rejects(change(other, interactionId, { text: 'No' }), NONE)
      await assert.rejects(removeInteraction(space.domain, other, interactionId), NONE)
      assert.deepEqual(await findInteractionCards(space.domain, other, { interactionId, isHidden: false }), [])
    }
    await change(luis, interactionId, { text: 'Más' })
    await removeInteraction(space.domain, luis, interactionId)
    assert.equal((await acts()).length, known)
    const mine = await card(ana, await space.book(ana, 'Míos'), 'Rita')
    assert.equal((await talk(ana, { cardIds: [mine] })).visibility, 'private')
    assert.equal((await talk(ana, { cardIds: [mine, paz] })).visibility, 'private')
  })

  it('is known as the manager of the book says, and its text is opened by who may comment', async () => {
    await assert.rejects(setDefaultVisibility(space.domain, luis, { bookId, visibility: 'private' }), {
      code: 'book-read-only',
    })
    await setDefaultVisibility(space.domain, ana, { bookId, visibility: 'open' })
    await talk(ana, { text: 'Hola' })
    assert.equal((await ofCard(luis))[0]?.text, 'Hola')
    assert.equal((await talk(luis)).visibility, 'shared')
    await assert.rejects(talk(luis, { visibility: 'open' }), { code: 'book-read-only' })
    await grant(luis, 'comment')
    assert.equal((await talk(luis)).visibility, 'open')
    await setDefaultVisibility(space.domain, ana, { bookId, visibility: 'private' })
    assert.equal((await talk(luis)).visibility, 'private')
  })

  it('is opened to no more people, and says nothing new, where its member may not comment', async () => {
    const held = { code: 'book-read-only' }
    const own = await card(luis, await space.book(luis, 'Míos'), 'Rita')
    const { interactionId } = await talk(luis, { cardIds: [own], text: 'Uno', visibility: 'open' })
    await assert.rejects(change(luis, interactionId, { cardIds: [own, paz] }), held)
    assert.deepEqual(await ofCard(ana), [])
    await grant(luis, 'comment')
    await change(luis, interactionId, { cardIds: [own, paz], text: 'Dos' })
    await grant(luis, 'view')
    await assert.rejects(change(luis, interactionId, { text: 'Tres' }), held)
    assert.equal((await change(luis, interactionId, { minutes: 5 })).own?.minutes, 5)
    await change(luis, interactionId, { cardIds: [own] })
    const [withPaz] = await listInteractionVersions(space.domain, luis, interactionId)
    const undo = { interactionId, versionId: withPaz!.versionId }
    await assert.rejects(undoInteractionChange(space.domain, luis, undo), held)
    await grant(luis, 'comment')
    assert.equal((await undoInteractionChange(space.domain, luis, undo)).text, 'Dos')
    assert.equal((await ofCard(ana))[0]?.text, 'Dos')
  })

  it('takes no earlier words back where its member may not comment any more, also when they were of somebody else', async () => {
    const other = await space.book(ana, 'Otra', 'shared')
    const rita = await card(ana, other, 'Rita')
    const ofOther = (allows: Right | null) =>
      setGrant(space.domain, ana, { bookId: other, grantee: { kind: 'member', id: luis.memberId }, allows })
    await ofOther('comment')
    await grant(luis, 'comment')
    const { interactionId } = await talk(luis, { cardIds: [rita], text: 'De Rita', visibility: 'open' })
    await change(luis, interactionId, { cardIds: [paz], text: 'De Paz' })
    await ofOther(null)
    await grant(luis, 'view')
    const [version] = await listInteractionVersions(space.domain, luis, interactionId)
    const undo = { interactionId, versionId: version!.versionId }
    await assert.rejects(undoInteractionChange(space.domain, luis, undo), { code: 'book-read-only' })
  })

  it('is recorded with several people at once, of which each reader sees their own', async () => {
    const rita = await card(ana, await space.book(ana, 'Míos'), 'Rita')
    await assert.rejects(talk(luis, { cardIds: [paz, rita] }), { code: 'card-not-found' })
    const { interactionId } = await talk(ana, { cardIds: [paz, rita, paz], medium: 'meeting', visibility: 'shared' })
    assert.deepEqual((await ofCard(luis))[0]?.cardIds, [paz])
    assert.deepEqual(await findInteractionCards(space.domain, luis, { interactionId, isHidden: false }), [paz])
    assert.equal((await ofCard(ana, rita)).length, 1)
    assert.equal((await own(ana)).length, 1)
  })

  it('refuses what cannot have been', async () => {
    const wrong = { code: 'input-invalid' }
    await assert.rejects(talk(ana, { at: new Date(space.clock.now().getTime() + 3 * 86_400_000) }), wrong)
    await assert.rejects(talk(ana, { at: new Date('1812-01-01') }), wrong)
    const given = { kind: 'help' as const, direction: 'given' as const }
    await assert.rejects(talk(ana, { cardIds: [paz, leo], contributions: [given] }), wrong)
    await assert.rejects(talk(ana, { contributions: [{ ...given, cardId: leo }] }), wrong)
    await assert.rejects(talk({ ...ana, mayWrite: false }), { code: 'scope-missing' })
    await assert.rejects(talk(eva), { code: 'card-not-found' })
    assert.equal((await talk(ana, { medium: 'note', direction: 'inbound' })).own?.direction, null)
    assert.equal((await talk(ana, { medium: 'email' })).own?.direction, 'outbound')
  })

  it('keeps what was given and received for its member alone', async () => {
    const received = { kind: 'advice' as const, direction: 'received' as const, text: 'Aduanas' }
    const { interactionId, own: mine } = await talk(ana, { visibility: 'open', contributions: [received] })
    const [advice] = mine!.contributions
    assert.deepEqual([advice?.cardId, advice?.isThanked], [paz, false])
    const thanked = [{ ...received, contributionId: advice!.contributionId, isThanked: true }]
    const changed = await change(ana, interactionId, { contributions: thanked })
    assert.deepEqual(changed.own?.contributions, [{ ...advice, isThanked: true }])
    assert.equal(JSON.stringify(await ofCard(luis)).includes('Aduanas'), false)
  })

  it('is changed by its member alone, and each change is undone', async () => {
    const { interactionId } = await talk(ana, { text: 'Uno', contributions: [{ kind: 'help', direction: 'given' }] })
    await assert.rejects(change(luis, interactionId, { text: 'No' }), { code: 'interaction-not-yours' })
    await change(ana, interactionId, { medium: 'email', text: 'Dos', cardIds: [leo] })
    assert.deepEqual([(await ofCard(ana)).length, (await ofCard(ana, leo))[0]?.text], [0, 'Dos'])
    assert.equal((await ofCard(ana, leo))[0]?.own?.direction, 'outbound')
    await change(ana, interactionId, { text: 'Dos' })
    const [version, ...more] = await listInteractionVersions(space.domain, ana, interactionId)
    assert.equal(more.length, 0)
    await assert.rejects(listInteractionVersions(space.domain, luis, interactionId), NONE)
    const { versionId } = version!
    const again = await undoInteractionChange(space.domain, ana, { interactionId, versionId })
    assert.deepEqual([again.text, again.medium, again.cardIds], ['Uno', 'call', [paz]])
    assert.equal(again.own?.contributions.length, 1)
    assert.equal((await listInteractionVersions(space.domain, ana, interactionId)).length, 2)
  })

  it('is hidden and shown again by its member, and removed and brought back', async () => {
    const { interactionId } = await talk(luis)
    await change(luis, interactionId, { visibility: 'private' })
    assert.deepEqual(await ofCard(ana), [])
    assert.deepEqual(await findInteractionCards(space.domain, ana, { interactionId, isHidden: true }), [paz])
    await change(luis, interactionId, { visibility: 'shared' })
    assert.equal((await ofCard(ana)).length, 1)
    await removeInteraction(space.domain, luis, interactionId)
    assert.deepEqual([await ofCard(ana), await ofCard(luis)], [[], []])
    await assert.rejects(restoreInteraction(space.domain, ana, interactionId), NONE)
    await restoreInteraction(space.domain, luis, interactionId)
    assert.equal((await ofCard(ana)).length, 1)
  })

  it('is brought back for as many days as cards stay in the trash, and goes for good then', async () => {
    const { interactionId } = await talk(ana)
    const forget = () => forgetInteractions(space.domain, systemActor(ana.workspaceId, 'job'))
    await removeInteraction(space.domain, ana, interactionId)
    space.clock.pass({ days: 29 })
    await forget()
    await restoreInteraction(space.domain, ana, interactionId)
    await removeInteraction(space.domain, ana, interactionId)
    space.clock.pass({ days: 31 })
    assert.ok((await forget()) >= 1)
    await assert.rejects(restoreInteraction(space.domain, ana, interactionId), NONE)
  })

  it('of others counts for pressure as a number, also when it is private; of guests only what they know', async () => {
    const guest = await space.member('Gustavo', 'guest')
    await grant(guest, 'view')
    await talk(luis, { medium: 'email', visibility: 'private', isCommercial: true })
    await talk(ana, { medium: 'message' })
    await talk(ana, { medium: 'note' })
    await talk(ana, { at: new Date(space.clock.now().getTime() - 40 * 86_400_000) })
    const told = { messages: 2, commercial: 1, contacts: 2, members: 2 }
    assert.deepEqual(await showPressure(space.domain, ana, paz), told)
    assert.deepEqual(await showPressure(space.domain, guest, paz), {
      ...told,
      messages: 1,
      commercial: 0,
      contacts: 1,
      members: 1,
    })
    await assert.rejects(showPressure(space.domain, eva, paz), { code: 'card-not-found' })
  })
})

describe('an interaction and its card', () => {
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(prepare)

  it('are in the trash together and come back together, and the card takes it along to another book', async () => {
    const { interactionId } = await talk(ana)
    await deleteCards(space.domain, ana, [paz])
    assert.deepEqual(await own(ana), [])
    await assert.rejects(change(ana, interactionId, { text: 'No' }), NONE)
    await restoreCards(space.domain, ana, [paz])
    assert.equal((await ofCard(ana)).length, 1)
    const other = await space.book(ana, 'Otra')
    await moveCards(space.domain, ana, { cardIds: [paz], bookId: other })
    assert.equal((await ofCard(ana)).length, 1)
    await assert.rejects(ofCard(luis), { code: 'card-not-found' })
  })

  it('end together, and of what was with others too nothing tells of it', async () => {
    const { interactionId } = await talk(ana, { cardIds: [paz, leo], text: 'Los dos' })
    await talk(ana)
    await change(ana, interactionId, { text: 'Con Paz y Leo' })
    const advice = { kind: 'advice' as const, direction: 'given' as const, cardId: paz, text: 'De Paz' }
    const once = await talk(ana, { cardIds: [paz, leo], contributions: [advice] })
    await change(ana, once.interactionId, { cardIds: [leo] })
    await change(ana, once.interactionId, { text: 'Sin Paz' })
    await deleteCards(space.domain, ana, [paz])
    space.clock.pass({ days: 60 })
    await purgeTrash(space.domain, space.owner)
    assert.deepEqual(
      (await own(ana)).map(({ cardIds }) => cardIds),
      [[leo], [leo]],
    )
    assert.deepEqual(await listInteractionVersions(space.domain, ana, interactionId), [])
    const before = await listInteractionVersions(space.domain, ana, once.interactionId)
    assert.equal(before.length, 1)
    const kept = await askOnce(space.ownerUrl, `select from lazo.interaction_version where state::text like '%${paz}%'`)
    assert.deepEqual(kept, [])
  })

  it('is out of sight with the card, and there again with it; who is out of sight stays in it', async () => {
    const { interactionId } = await talk(luis, { cardIds: [paz, leo], visibility: 'private' })
    await grant(luis, null)
    assert.deepEqual(await own(luis), [])
    await assert.rejects(change(luis, interactionId, { text: 'No' }), NONE)
    await grant(luis, 'view')
    await deleteCards(space.domain, ana, [leo])
    await change(luis, interactionId, { text: 'Sí', cardIds: [paz] })
    await restoreCards(space.domain, ana, [leo])
    assert.deepEqual((await own(luis))[0]?.cardIds, [paz, leo].sort())
  })
})
