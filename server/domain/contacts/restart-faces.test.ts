import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { hideBookFields } from '../books/hide-fields.ts'
import { readCollection } from '../collections/read-collection.ts'
import { readResources } from '../collections/read-resources.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { changeRole } from '../members/change-role.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readPresentToken } from '../sync/read-changes.ts'
import { changeTeamMembers } from '../teams/change-team-members.ts'
import { createTeam } from '../teams/create-team.ts'
import { createCard } from './create-card.ts'
import { linkCards, unlinkCards } from './link-cards.ts'
import { moveCards } from './move-cards.ts'
import { readCard } from './read-card.ts'

const SECRET = /600111222/

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
/** Eva's device that holds all books, and one that holds Ana's alone: it shows the card there. */
let phone: Actor & { deviceId: string }
let tablet: Actor & { deviceId: string }
let teamId: string
let cardId: string
/** Ana's, which hides phones below the right to manage; Luis has it by a team, and less by himself. */
let home: string
/** Luis', with the card by a link; Eva manages it. */
let linked: string
/** Ana's, with the card by a link; Eva views it. */
let other: string

const grant = (by: Actor, bookId: string, to: Actor, allows: Right | null) =>
  setGrant(space.domain, by, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })
const link = (by: Actor, bookId: string) => linkCards(space.domain, by, { cardIds: [cardId], bookId })
const hide = () =>
  hideBookFields(space.domain, ana, { bookId: home, fields: ['phones'], below: 'manage', fromGuests: false })

async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva')
  phone = await space.device(eva, 'Phone')
  home = await space.book(ana, 'Home', 'shared')
  linked = await space.book(luis, 'Linked', 'shared')
  other = await space.book(ana, 'Other', 'shared')
  teamId = (await createTeam(space.domain, space.owner, { name: `Team ${home}` })).teamId
  await changeTeamMembers(space.domain, space.owner, { teamId, add: [luis.memberId], remove: [] })
  await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'team', id: teamId }, allows: 'manage' })
  await grant(luis, linked, eva, 'manage')
  await grant(ana, other, eva, 'view')
  tablet = await space.device(eva, 'Tablet', [other])
  const card = { '@type': 'Card', version: '1.0', name: { full: 'Paz' }, phones: { p: { number: '600111222' } } }
  cardId = (await createCard(space.domain, ana, { bookId: home, card })).view.cardId
  await link(ana, other)
  await hide()
}

/** What Eva holds after a look: every way she is shown the card, with what tells her that it is another. */
async function looks(): Promise<Map<string, { tag: string; shows: boolean }>> {
  const seen = new Map<string, { tag: string; shows: boolean }>()
  const view = await readCard(space.domain, eva, cardId).catch(() => null)
  if (view) {
    const shows = SECRET.test(JSON.stringify(view.card))
    seen.set('card', { tag: view.etag, shows })
    seen.set('replica', { tag: await readPresentToken(space.domain, eva), shows })
  }
  for (const [slug, bookId, device] of [
    ['linked', linked, phone],
    ['other', other, tablet],
  ] as const) {
    const segment = `${slug}.${bookId.slice(-12)}`
    const answer = await readResources(space.domain, device, { segment, names: [`${cardId}.vcf`] }).catch(() => null)
    const found = answer?.found[0]
    if (!found) continue
    const shows = SECRET.test(found.text)
    seen.set(`${slug} etag`, { tag: found.etag, shows })
    seen.set(`${slug} token`, { tag: (await readCollection(space.domain, device, segment)).token, shows })
  }
  return seen
}

/** What turned, by a change, from shown to hidden or back; each with a new tag, or it would be taken for the present one. */
async function turnedBy(change: () => Promise<unknown>): Promise<string[]> {
  const before = await looks()
  await change()
  const turned: string[] = []
  for (const [way, { tag, shows }] of await looks()) {
    const had = before.get(way)
    if (!had || had.shows === shows) continue
    assert.notEqual(tag, had.tag, `${way} has another text under the same tag`)
    turned.push(way)
  }
  return turned
}

const EVERYWHERE = ['card', 'replica', 'linked etag', 'linked token']
const ELSEWHERE = ['card', 'replica', 'other etag', 'other token']

describe('who is shown more or less of a card by the links of others starts over', () => {
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(prepare)

  it('when the right of the linker falls with a team', async () => {
    await grant(ana, home, luis, 'share')
    await link(luis, linked)
    const leave = () => changeTeamMembers(space.domain, space.owner, { teamId, add: [], remove: [luis.memberId] })
    assert.deepEqual(await turnedBy(leave), [...EVERYWHERE, 'other etag', 'other token'])
  })

  it('when the right of the linker falls with a role', async () => {
    await changeRole(space.domain, space.owner, { memberId: eva.memberId, role: 'guest' })
    await grant(ana, home, luis, 'share')
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'team', id: teamId }, allows: null })
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'everyone' }, allows: 'manage' })
    await link(luis, linked)
    const fall = () => changeRole(space.domain, space.owner, { memberId: luis.memberId, role: 'guest' })
    assert.deepEqual(await turnedBy(fall), [...EVERYWHERE, 'other etag', 'other token'])
  })

  it('when one grant of the linker ends and a lower one stays', async () => {
    await grant(ana, home, luis, 'share')
    await link(luis, linked)
    const end = () => setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'team', id: teamId }, allows: null })
    assert.deepEqual(await turnedBy(end), [...EVERYWHERE, 'other etag', 'other token'])
  })

  it('when the link ends, or comes, or its book goes and comes back', async () => {
    const options = { cardIds: [cardId], bookId: linked }
    assert.deepEqual(await turnedBy(() => link(luis, linked)), ELSEWHERE)
    assert.deepEqual(await turnedBy(() => unlinkCards(space.domain, luis, options)), ELSEWHERE)
    await link(luis, linked)
    let batchId = ''
    const drop = async () => {
      batchId = (await deleteBook(space.domain, luis, linked)).batchId
    }
    assert.deepEqual(await turnedBy(drop), ELSEWHERE)
    assert.deepEqual(await turnedBy(() => undoBatch(space.domain, luis, batchId)), ELSEWHERE)
  })

  it('when their own right in the book of the link changes', async () => {
    await link(luis, linked)
    const turned = await turnedBy(() => grant(luis, linked, eva, 'view'))
    assert.deepEqual(turned, [...EVERYWHERE, 'other etag', 'other token'])
  })

  it('when the card moves to where nothing is hidden, into a book that held it by a link', async () => {
    const open = () => moveCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    assert.deepEqual(await turnedBy(open), ELSEWHERE)
  })
})
