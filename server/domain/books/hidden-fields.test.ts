import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CardFilter } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { putResource } from '../collections/put-resource.ts'
import { readCollection } from '../collections/read-collection.ts'
import { readResources } from '../collections/read-resources.ts'
import { walkResources } from '../collections/walk-resources.ts'
import { patchCard, replaceCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { exportCards } from '../exports/export-cards.ts'
import { EXPORT_FORMATS } from '../exports/export-formats.ts'
import { listActivity } from '../history/list-activity.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { undoChange } from '../history/undo-change.ts'
import { readPhoto } from '../media/read-photo.ts'
import { findLookalikes } from '../people/find-lookalikes.ts'
import { writePng } from '../samples/write-png.ts'
import { listCards } from '../search/list-cards.ts'
import { searchCards } from '../search/search-cards.ts'
import { createLink } from '../sharing/links/create-link.ts'
import { openLink, readLinkedPage } from '../sharing/links/open-link.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readChanges, readPresentToken } from '../sync/read-changes.ts'
import { readReplica } from '../sync/read-replica.ts'
import { createBranch } from '../teams/save-branch.ts'
import { hideBookFields, readHidingRule } from './hide-fields.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let bookId: string
let cardId: string
let phoneOfLuis: Actor & { deviceId: string }

const RULE = { fields: ['private-phones', 'notes', 'custom:Room'], below: 'delete', fromGuests: false } as const

const SECRETS = [/600\W?111\W?222/, /600111222/, /zanahoria/i, /Room/, /Torre 9/]

const paz = () => ({
  '@type': 'Card',
  version: '1.0',
  name: { full: 'Paz Ruiz' },
  emails: { e1: { address: 'paz@example.org' } },
  phones: {
    p1: { number: '+34 600 111 222', contexts: { private: true } },
    p2: { number: '+34 910 333 444', contexts: { work: true } },
  },
  notes: { n1: { note: 'Likes zanahoria' } },
  'lazo.app:custom': { Room: 'Torre 9', Door: 'blue' },
})

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva')
  bookId = await space.book(ana, 'Clientes', 'shared')
  await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'edit' })
  await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'share' })
  const { view } = await createCard(space.domain, ana, { bookId, card: paz() })
  cardId = view.cardId
  phoneOfLuis = await space.device(luis, 'Teléfono')
})
after(() => space.close())

const wholeCard = async () => (await readCard(space.domain, ana, cardId)).card
const segment = () => `clientes.${bookId.slice(-12)}`

async function gathered(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(Buffer.from(piece))
  return Buffer.concat(all).toString('latin1')
}

/** All that Luis can ask, and the text of each answer. */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'one card': () => readCard(space.domain, luis, cardId),
  'a list': () => listCards(space.domain, luis, { order: 'given', limit: 10 }),
  'a search by name': () => searchCards(space.domain, luis, { query: 'paz', language: 'es', limit: 10 }),
  'all changes': async () =>
    readChanges(space.domain, luis, { since: await readPresentToken(space.domain, luis), limit: 9 }),
  'the replica': async () => {
    const groups: unknown[] = []
    for await (const group of (await readReplica(space.domain, luis, {})).groups) groups.push(group)
    return groups
  },
  history: () => readCardHistory(space.domain, luis, { cardId, limit: 100 }),
  activity: () => listActivity(space.domain, luis, { limit: 100 }),
  'look-alikes': () =>
    findLookalikes(space.domain, luis, { name: 'Paz Ruiz', emails: ['paz@example.org'], phones: [], profiles: [] }),
  'a device, all': async () => {
    const pages: unknown[] = []
    await walkResources(space.domain, phoneOfLuis, { segment: segment() }, (page) => void pages.push(page))
    return pages
  },
  'a device, one': async () =>
    readResources(space.domain, phoneOfLuis, { segment: segment(), names: [`${cardId}.vcf`] }),
  'a device, in 4.0': async () =>
    readResources(space.domain, phoneOfLuis, { segment: segment(), names: [`${cardId}.vcf`], version: '4.0' }),
  ...Object.fromEntries(
    EXPORT_FORMATS.map((format) => [`export ${format}`, () => gathered(exportCards(space.domain, luis, { format }))]),
  ),
}

describe('fields hidden by right', () => {
  it('show to everybody while there is no rule', async () => {
    for (const [door, ask] of Object.entries(doors)) {
      if (/changes|history|activity|xlsx/.test(door)) continue
      assert.match(JSON.stringify(await ask()), SECRETS[0]!, door)
    }
    assert.equal((await found(luis, '600111222')).length, 1)
    assert.equal((await found(luis, 'zanahoria')).length, 1)
  })

  it('are ruled by who manages the book alone, who sees all', async () => {
    await assert.rejects(hideBookFields(space.domain, eva, { bookId, ...RULE }), { code: 'right-missing' })
    await assert.rejects(readHidingRule(space.domain, luis, bookId), { code: 'right-missing' })
    const etag = (await readCard(space.domain, luis, cardId)).etag
    const token = (await readCollection(space.domain, phoneOfLuis, segment())).token
    assert.notEqual((await hideBookFields(space.domain, ana, { bookId, ...RULE })).batchId, null)
    assert.equal((await hideBookFields(space.domain, ana, { bookId, ...RULE })).batchId, null)
    assert.deepEqual(await readHidingRule(space.domain, ana, bookId), { ...RULE, fields: [...RULE.fields].sort() })
    assert.notEqual((await readCard(space.domain, luis, cardId)).etag, etag)
    assert.notEqual((await readCollection(space.domain, phoneOfLuis, segment())).token, token)
    assert.match(JSON.stringify(await wholeCard()), SECRETS[0]!)
  })

  for (const door of Object.keys(doors))
    it(`are in no answer of: ${door}`, async () => {
      const text = JSON.stringify(await doors[door]!())
      for (const secret of SECRETS) assert.doesNotMatch(text, secret)
    })

  it('are found by nobody from whom they are hidden, and by all others', async () => {
    for (const text of ['600111222', '111222', 'zanahoria', 'zanaho', 'torre', '+34 600 111 222']) {
      assert.deepEqual(await found(luis, text), [], text)
      if (text !== '111222') assert.deepEqual(await found(eva, text), [cardId], text)
    }
    assert.deepEqual(await found(luis, '910333444'), [cardId])
    const lookalikes = await findLookalikes(space.domain, luis, {
      name: '',
      emails: [],
      phones: ['+34600111222'],
      profiles: [],
    })
    assert.deepEqual(JSON.stringify(lookalikes).includes(cardId), false)
  })

  it('are missing for whoever cannot see them, and for nobody else', async () => {
    const { view } = await createCard(space.domain, ana, {
      bookId,
      card: {
        '@type': 'Card',
        version: '1.0',
        name: { full: 'Solo' },
        phones: { a: { number: '600 999 888', contexts: { private: true } } },
      },
    })
    for (const hasNo of ['phone', 'note'] as const) {
      const lacking = async (actor: Actor) =>
        (await listCards(space.domain, actor, { order: 'given', limit: 10, filter: { hasNo } })).cards.map(
          (card) => card.cardId,
        )
      assert.ok((await lacking(luis)).includes(view.cardId), hasNo)
      assert.equal((await lacking(ana)).includes(view.cardId), hasNo === 'note')
      assert.equal((await lacking(luis)).includes(cardId), hasNo === 'note')
      assert.equal((await lacking(ana)).includes(cardId), false)
    }
    assert.deepEqual(await found(luis, '600999888'), [])
    assert.deepEqual(await found(ana, '600999888'), [view.cardId])
    await deleteCards(space.domain, ana, [view.cardId])
    assert.deepEqual(await found(ana, '600999888'), [])
    await restoreCards(space.domain, ana, [view.cardId])
    assert.deepEqual(await found(luis, '600999888'), [])
    assert.deepEqual(await found(ana, '600999888'), [view.cardId])
    await deleteCards(space.domain, ana, [view.cardId])
  })

  it('who sees all finds a card by what shows of it too, in a filter by domain or by the beginning of a number', async () => {
    await createBranch(space.domain, space.owner, { name: 'Sede', domains: ['dentro.example'] })
    const card = {
      '@type': 'Card',
      version: '1.0',
      name: { full: 'Interna' },
      emails: { e: { address: 'i@dentro.example' } },
      phones: { a: { number: '+34 611 222 333' }, b: { number: '+34 622 333 444', contexts: { private: true } } },
    }
    const { view } = await createCard(space.domain, ana, { bookId, card })
    const listed = async (actor: Actor, filter: CardFilter) =>
      (await listCards(space.domain, actor, { order: 'given', limit: 10, filter })).cards.map((one) => one.cardId)
    for (const actor of [ana, luis]) {
      assert.deepEqual(await listed(actor, { internal: true }), [view.cardId])
      assert.ok(!(await listed(actor, { internal: false })).includes(view.cardId))
      assert.deepEqual(await listed(actor, { phone: '6112' }), [view.cardId])
    }
    assert.deepEqual(await listed(ana, { phone: '6223' }), [view.cardId])
    assert.deepEqual(await listed(luis, { phone: '6223' }), [])
    await deleteCards(space.domain, ana, [view.cardId])
  })

  it('a card without a name is not called by a hidden number', async () => {
    const card = {
      '@type': 'Card',
      version: '1.0',
      phones: { a: { number: '600 777 666', contexts: { private: true } } },
    }
    const { view } = await createCard(space.domain, ana, { bookId, card })
    assert.doesNotMatch(JSON.stringify(await listCards(space.domain, luis, { order: 'given', limit: 10 })), /777\W?666/)
    await deleteCards(space.domain, ana, [view.cardId])
    assert.doesNotMatch(JSON.stringify(await listActivity(space.domain, luis, { limit: 100 })), /777\W?666/)
  })

  it('stay through every edit of who cannot see them', async () => {
    const { view } = await patchCard(space.domain, luis, { cardId, patch: { 'phones/p2/number': '+34 910 333 555' } })
    await replaceCard(space.domain, luis, {
      cardId,
      card: { ...paz(), uid: view!.card.uid, phones: { p1: { number: '+34 922 1' } }, notes: { n1: { note: 'Mine' } } },
      ifMatch: view!.etag,
    })
    const whole = await wholeCard()
    assert.deepEqual(
      Object.values(whole.phones!)
        .map((phone) => phone.number)
        .sort(),
      ['+34 600 111 222', '+34 922 1'],
    )
    assert.deepEqual(
      Object.values(whole.notes!)
        .map(({ note }) => note)
        .sort(),
      ['Likes zanahoria', 'Mine'],
    )
    assert.equal(whole['lazo.app:custom']?.['Room'], 'Torre 9')
    const sees = (await readCard(space.domain, luis, cardId)).card
    assert.deepEqual(sees.phones, { p1: { number: '+34 922 1' } })
    await assert.rejects(patchCard(space.domain, luis, { cardId, patch: { 'notes/n1/note': 'x' } }), {
      code: 'card-invalid',
    })
  })

  it('stay when a device puts the card, deletes all it sees, and puts it again', async () => {
    const name = `${cardId}.vcf`
    const text = async () =>
      (await readResources(space.domain, phoneOfLuis, { segment: segment(), names: [name] })).found[0]!
    const before = await wholeCard()
    const given = await text()
    const put = (card: string, ifMatch?: string) =>
      putResource(space.domain, phoneOfLuis, { segment: segment(), name, text: card, ...(ifMatch ? { ifMatch } : {}) })
    const first = await put(given.text.replace('FN:Paz Ruiz', 'FN:Paz R.'), given.etag)
    assert.equal(first.etag, null)
    const bare = (await text()).text
      .split('\r\n')
      .filter((line) => !/TEL|EMAIL|NOTE/.test(line))
      .join('\r\n')
    await put(bare, (await text()).etag)
    const whole = await wholeCard()
    assert.deepEqual(Object.values(whole.phones!), [{ number: '+34 600 111 222', contexts: { private: true } }])
    assert.deepEqual(whole.notes, before.notes)
    const again = bare.replace('END:VCARD', 'TEL;TYPE=HOME:+34600111222\r\nEND:VCARD')
    await put(again)
    await put(again)
    assert.equal(Object.values((await wholeCard()).phones!).length, 1)
    assert.doesNotMatch(JSON.stringify(await text()), /111.?222/)
  })

  it('stay when who cannot see them takes back a change, and come back when who sees them does', async () => {
    const { versionId } = await patchCard(space.domain, ana, {
      cardId,
      patch: { 'notes/n1/note': 'Hates zanahoria', title: null } as never,
    })
    const report = await undoChange(space.domain, luis, { cardId, versionId: versionId! })
    assert.equal(report.cards, 0)
    assert.equal((await wholeCard()).notes?.['n1']?.note, 'Hates zanahoria')
    await undoChange(space.domain, ana, { cardId, versionId: versionId! })
    assert.notEqual((await wholeCard()).notes?.['n1']?.note, 'Hates zanahoria')
    const mine = await patchCard(space.domain, luis, {
      cardId,
      patch: { emails: { e1: { address: 'p@example.org' } } },
    })
    await undoChange(space.domain, luis, { cardId, versionId: mine.versionId! })
    assert.equal((await wholeCard()).emails, undefined)
  })

  it('a link gives no more than its maker holds at home', async () => {
    const other = await space.book(eva, 'Lista de Eva', 'shared')
    const nina = await space.member('Nina')
    await setGrant(space.domain, eva, {
      bookId: other,
      grantee: { kind: 'member', id: nina.memberId },
      allows: 'manage',
    })
    await linkCards(space.domain, eva, { cardIds: [cardId], bookId: other })
    assert.match(JSON.stringify(await readCard(space.domain, nina, cardId)), /zanahoria/)
    await hideBookFields(space.domain, ana, { bookId, ...RULE, below: 'manage' })
    for (const actor of [nina, eva]) {
      assert.doesNotMatch(JSON.stringify(await readCard(space.domain, actor, cardId)), /zanahoria/)
      assert.deepEqual(await found(actor, 'zanahoria'), [])
    }
  })

  it('a photo is there for nobody from whom it is hidden', async () => {
    const picture = writePng(8, 8, new Uint8Array(8 * 8 * 3))
    const uri = `data:image/png;base64,${picture.toString('base64')}`
    const card = { '@type': 'Card', version: '1.0', name: { full: 'Foto' }, media: { m: { kind: 'photo', uri } } }
    const { view } = await createCard(space.domain, ana, { bookId, card })
    const blobId = view.card.media!['m']!.uri.replace('lazo:blob/', '')
    const asked = (actor: Actor) => readPhoto(space.domain, actor, blobId, 'original')
    await asked(luis)
    await hideBookFields(space.domain, ana, { bookId, fields: ['photo'], below: 'manage', fromGuests: false })
    await asked(ana)
    await assert.rejects(asked(luis), { code: 'blob-not-found' })
    await deleteCards(space.domain, ana, [view.cardId])
    await assert.rejects(asked(luis), { code: 'blob-not-found' })
  })

  it('a link for outsiders shows what its maker sees, and what guests see', async () => {
    const shown = async (maker: Actor) => {
      const { token } = await createLink(space.domain, maker, {
        title: 'Fuera',
        of: { cardId },
        shows: ['phones', 'notes', 'custom'],
        expiresAt: new Date(space.domain.clock.now().getTime() + 86_400_000),
        passwordHash: null,
        language: null,
      })
      return JSON.stringify(await readLinkedPage(space.domain, await openLink(space.domain, token!)))
    }
    await hideBookFields(space.domain, ana, { bookId, ...RULE, below: 'manage' })
    assert.match(await shown(ana), /zanahoria/)
    assert.doesNotMatch(await shown(eva), /zanahoria/)
    await hideBookFields(space.domain, ana, { bookId, ...RULE, below: 'manage', fromGuests: true })
    assert.doesNotMatch(await shown(ana), /zanahoria/)
  })

  it('are hidden from guests alone when the rule says so', async () => {
    await hideBookFields(space.domain, ana, { bookId, fields: ['notes'], below: null, fromGuests: true })
    const guest = await space.member('Gema', 'guest')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: guest.memberId }, allows: 'share' })
    assert.doesNotMatch(JSON.stringify(await readCard(space.domain, guest, cardId)), /zanahoria/)
    assert.match(JSON.stringify(await readCard(space.domain, luis, cardId)), /zanahoria/)
    assert.deepEqual(await found(guest, 'zanahoria'), [])
    assert.deepEqual(await found(luis, 'zanahoria'), [cardId])
  })

  it('show again when the rule is undone, or the card moves where nothing is hidden', async () => {
    const { batchId } = await hideBookFields(space.domain, ana, { bookId, ...RULE })
    assert.deepEqual(await found(luis, 'zanahoria'), [])
    await undoBatch(space.domain, ana, batchId!)
    assert.deepEqual(await found(luis, 'zanahoria'), [cardId])
    await hideBookFields(space.domain, ana, { bookId, ...RULE })
    const open = await space.book(ana, 'Abierta', 'shared')
    await setGrant(space.domain, ana, { bookId: open, grantee: { kind: 'everyone' }, allows: 'view' })
    await moveCards(space.domain, ana, { cardIds: [cardId], bookId: open })
    assert.deepEqual(await found(luis, 'zanahoria'), [cardId])
    assert.match(JSON.stringify(await readCard(space.domain, luis, cardId)), /zanahoria/)
    await moveCards(space.domain, ana, { cardIds: [cardId], bookId })
    assert.deepEqual(await found(luis, 'zanahoria'), [])
    assert.deepEqual(await found(ana, 'zanahoria'), [cardId])
  })
})

async function found(actor: Actor, text: string): Promise<string[]> {
  const results = await searchCards(space.domain, actor, { query: text, language: 'es', limit: 10 })
  return results.map(({ card }) => card.cardId)
}
