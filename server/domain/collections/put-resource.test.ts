import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { readCardHistory } from '../history/read-history.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { putResource } from './put-resource.ts'
import { readResources } from './read-resources.ts'

let space: TestWorkspace
let ana: Actor
let phone: Device
let tablet: Device

type Device = Actor & { deviceId: string }
const segment = 'amigos'

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  await space.book(ana, 'Amigos')
  phone = await deviceOf('Teléfono', 'apple')
  tablet = await deviceOf('Tableta', 'android')
})
after(() => space.close())

const ask = (sql: string, values: unknown[] = []) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)

async function deviceOf(label: string, family: string, actor = ana): Promise<Device> {
  const device = await space.device(actor, label)
  await ask('update lazo.device set family = $1 where device_id = $2', [family, device.deviceId])
  return device
}

const vcard = (uid: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, 'N:Ruiz;Paz;;;', 'FN:Paz Ruiz', ...lines, 'END:VCARD', ''].join('\r\n')

const put = (device: Device, name: string, text: string, conditions: { ifMatch?: string; ifNoneMatch?: string } = {}) =>
  putResource(space.domain, device, { segment, name, text, ...conditions })

async function get(device: Device, name: string, of = segment) {
  const { found } = await readResources(space.domain, device, { segment: of, names: [name] })
  return found[0]!
}

async function cardOf(name: string): Promise<Card> {
  const { cardId } = await get(phone, name)
  return (await readCard(space.domain, ana, cardId)).card
}

const historyOf = (cardId: string) => readCardHistory(space.domain, ana, { cardId, limit: 100 })

const logOf = (device: Device) =>
  ask('select kind, facts from lazo.device_log where device_id = $1 order by entry_id', [device.deviceId])

describe('a card that a device puts', () => {
  it('is kept under its name and given back to the octet, under the ETag that was told', async () => {
    const text = vcard('one', 'TEL;type=CELL;type=VOICE;type=pref:+34 600 12 34 56', 'X-FOO;Bar=1:emoji 👩‍👩‍👧 ñ')
    const outcome = await put(phone, 'one.vcf', text)
    const { etag, text: given } = await get(phone, 'one.vcf')
    assert.deepEqual(outcome, { isNew: true, etag, name: 'one.vcf' })
    assert.equal(given, text)
    assert.deepEqual((await cardOf('one.vcf')).vCardProps?.[0]?.[3], 'emoji 👩‍👩‍👧 ñ')
  })

  it('is given to another device as that one takes it', async () => {
    const { text } = await get(tablet, 'one.vcf')
    assert.match(text, /TEL;TYPE=CELL/)
  })

  it('without a uid gets one, and no ETag, for it is not given back as it came', async () => {
    const outcome = await put(phone, 'no-uid.vcf', vcard('x').replace('UID:x\r\n', ''))
    assert.deepEqual([outcome.isNew, outcome.etag], [true, null])
    assert.match((await get(phone, 'no-uid.vcf')).text, /\r\nUID:\S{36}/)
  })

  it('of a uid that the book holds under another name is refused with that name (RFC 6352 §6.3.2.1)', async () => {
    await assert.rejects(put(phone, 'two.vcf', vcard('one')), { code: 'uid-taken', facts: { name: 'one.vcf' } })
    await assert.rejects(put(phone, 'one.vcf', vcard('other')), { code: 'uid-taken', facts: { name: 'one.vcf' } })
  })

  it('is refused when it is none, or two, or not allowed by its conditions', async () => {
    for (const text of ['', 'Hello', vcard('a') + vcard('b')])
      await assert.rejects(put(phone, 'bad.vcf', text), { code: 'card-unreadable' })
    await assert.rejects(put(phone, 'new.vcf', vcard('new'), { ifMatch: '*' }), { code: 'condition-failed' })
    await assert.rejects(put(phone, 'one.vcf', vcard('one'), { ifNoneMatch: '*' }), { code: 'condition-failed' })
    await assert.rejects(put(phone, 'one.vcf', vcard('one'), { ifMatch: '"abc"' }), { code: 'condition-failed' })
    await assert.rejects(put(phone, '../x', vcard('new')), { code: 'input-invalid' })
    await assert.rejects(put({ ...phone, mayWrite: false }, 'x.vcf', vcard('new')), { code: 'scope-missing' })
  })

  it('goes nowhere without the right to edit, and is not told of books out of reach', async () => {
    const luis = await space.member('Luis')
    const his = await space.book(luis, 'De Luis', 'shared')
    const of = `de-luis.${his.slice(-12)}`
    const input = { segment: of, name: 'x.vcf', text: vcard('x') }
    await assert.rejects(putResource(space.domain, phone, input), { code: 'book-not-found' })
    await setGrant(space.domain, luis, { bookId: his, grantee: { kind: 'member', id: ana.memberId }, allows: 'view' })
    await assert.rejects(putResource(space.domain, phone, input), { code: 'book-read-only' })
    const { view } = await createCard(space.domain, luis, { bookId: his, card: { name: { full: 'Eva' } } })
    const name = `${view.cardId}.vcf`
    await assert.rejects(putResource(space.domain, phone, { segment: of, name, text: vcard(view.card.uid!) }), {
      code: 'book-read-only',
    })
  })

  it('is edited through a link as far as the link goes', async () => {
    const luis = await space.member('Lola')
    const his = await space.book(luis, 'De Lola', 'shared')
    const grantee = { kind: 'member', id: luis.memberId } as const
    const shared = await space.book(ana, 'Común', 'shared')
    await setGrant(space.domain, ana, { bookId: shared, grantee, allows: 'edit' })
    await setGrant(space.domain, luis, { bookId: his, grantee: { kind: 'member', id: ana.memberId }, allows: 'edit' })
    const { view } = await createCard(space.domain, luis, { bookId: his, card: { uid: 'eva', name: { full: 'Eva' } } })
    await linkCards(space.domain, luis, { cardIds: [view.cardId], bookId: shared })
    const device = await space.device(ana, 'Solo común', [shared])
    const input = { segment: 'comun', name: `${view.cardId}.vcf`, text: vcard('eva', 'TEL:1') }
    assert.equal((await putResource(space.domain, device, input)).isNew, false)
    assert.equal(Object.keys((await readCard(space.domain, luis, view.cardId)).card.phones ?? {}).length, 1)
  })
})

describe('a card that is put again', () => {
  it('unchanged makes no new revision', async () => {
    const text = vcard('same', 'TEL:1')
    const first = await put(phone, 'same.vcf', text)
    const again = await put(phone, 'same.vcf', text, { ifMatch: first.etag! })
    assert.deepEqual(again, { isNew: false, etag: first.etag, name: 'same.vcf' })
    const respelled = await put(
      phone,
      'same.vcf',
      text.replace('TEL:1', 'TEL;type=VOICE:1').replace('FN:', 'PRODID:x\r\nFN:'),
    )
    assert.equal(respelled.etag, first.etag)
    assert.equal((await historyOf((await get(phone, 'same.vcf')).cardId)).length, 1)
  })

  it('by two devices in different fields keeps both, also with a stale If-Match, which is told no ETag', async () => {
    await put(phone, 'both.vcf', vcard('both', 'TEL;TYPE=CELL:1', 'EMAIL:a@example.org'))
    const [mine, theirs] = [await get(phone, 'both.vcf'), await get(tablet, 'both.vcf')]
    const first = await put(phone, 'both.vcf', mine.text.replace('CELL:1', 'CELL:222'), { ifMatch: mine.etag })
    assert.ok(first.etag)
    const second = await put(tablet, 'both.vcf', theirs.text.replace('a@example', 'b@example'), {
      ifMatch: theirs.etag,
    })
    assert.deepEqual(second, { isNew: false, etag: null, name: 'both.vcf' })
    const card = await cardOf('both.vcf')
    assert.deepEqual([card.phones?.['k1']?.number, card.emails?.['k1']?.address], ['222', 'b@example.org'])
    const last = (await logOf(tablet)).at(-1)!
    assert.deepEqual([last['kind'], last['facts']], ['edit-merged', { name: 'both.vcf', paths: ['emails/k1/address'] }])
    assert.match((await get(tablet, 'both.vcf')).text, /CELL[^\r]*:222/)
  })

  it('by two devices in the same field is refused with a stale If-Match, and noted', async () => {
    await put(phone, 'clash.vcf', vcard('clash', 'TEL:1'))
    const stale = await get(tablet, 'clash.vcf')
    await put(phone, 'clash.vcf', vcard('clash', 'TEL:2'))
    const edit = put(tablet, 'clash.vcf', stale.text.replace('TEL:1', 'TEL:3'), { ifMatch: stale.etag })
    await assert.rejects(edit, { code: 'condition-failed' })
    assert.equal((await cardOf('clash.vcf')).phones?.['k1']?.number, '2')
    const last = (await logOf(tablet)).at(-1)!
    assert.deepEqual(
      [last['kind'], last['facts']],
      ['edit-refused', { name: 'clash.vcf', paths: ['phones/k1/number'] }],
    )
  })

  it('is taken on an ETag of before its device was known better, and on none of another time or never given', async () => {
    const { etag } = await put(phone, 'epoch.vcf', vcard('epoch', 'TEL:1'))
    await ask('update lazo.device set epoch = epoch + 1 where device_id = $1', [phone.deviceId])
    assert.equal((await put(phone, 'epoch.vcf', vcard('epoch', 'TEL:2'), { ifMatch: etag! })).isNew, false)
    const [id, era, revision, ...rest] = etag!.slice(1, -1).split('.')
    for (const tag of [
      [id, Number(era) + 1, revision, ...rest],
      [id, era, 99, ...rest],
      [id, era, 0, ...rest],
      [id, era, revision, 0, 99],
    ])
      await assert.rejects(put(phone, 'epoch.vcf', vcard('epoch', 'TEL:3'), { ifMatch: `"${tag.join('.')}"` }), {
        code: 'condition-failed',
      })
  })

  it('without If-Match is merged with what others did since the device got it; of one field the later stands', async () => {
    const text = vcard('free', 'TEL:1', 'NOTE:uno')
    await put(phone, 'free.vcf', text)
    const { cardId } = await get(phone, 'free.vcf')
    await patchCard(space.domain, ana, {
      cardId,
      patch: { 'phones/k1/number': '2', emails: { e: { address: 'e@example.org' } } },
    })
    const outcome = await put(phone, 'free.vcf', text.replace('TEL:1', 'TEL:3').replace('uno', 'dos'))
    assert.equal(outcome.etag, null)
    const card = await cardOf('free.vcf')
    assert.deepEqual([card.phones?.['k1']?.number, card.notes?.['k1']?.note], ['3', 'dos'])
    assert.equal(card.emails?.['e']?.address, 'e@example.org')
    const last = (await logOf(phone)).at(-1)!
    assert.deepEqual(
      [last['kind'], last['facts']],
      ['edit-overwrote', { name: 'free.vcf', paths: ['phones/k1/number'] }],
    )
    assert.equal((await historyOf(cardId)).length, 3)
  })

  it('twice before the device has read what others changed takes none of that away', async () => {
    const text = vcard('twice', 'TEL:1')
    await put(phone, 'twice.vcf', text)
    const { cardId } = await get(phone, 'twice.vcf')
    await patchCard(space.domain, ana, { cardId, patch: { emails: { e: { address: 'e@example.org' } } } })
    await put(phone, 'twice.vcf', text.replace('TEL:1', 'TEL:2'))
    await put(phone, 'twice.vcf', text.replace('TEL:1', 'TEL:3'))
    const card = await cardOf('twice.vcf')
    assert.deepEqual([card.phones?.['k1']?.number, card.emails?.['e']?.address], ['3', 'e@example.org'])
  })

  it('by a device that never got it deletes nothing', async () => {
    await put(phone, 'unknown.vcf', vcard('unknown', 'TEL:1', 'EMAIL:a@example.org'))
    const other = await deviceOf('Otro', 'apple')
    const outcome = await put(other, 'unknown.vcf', vcard('unknown', 'TEL:1', 'NOTE:nueva'))
    assert.equal(outcome.etag, null)
    const card = await cardOf('unknown.vcf')
    assert.ok(card.emails && card.notes && card.phones)
  })

  it('of which nothing was known is told in the log of what was kept', async () => {
    await put(phone, 'kept.vcf', vcard('kept', 'TEL:1', 'EMAIL:a@example.org'))
    const other = await deviceOf('Nuevo', 'apple')
    await put(other, 'kept.vcf', vcard('kept', 'TEL:1', 'NOTE:nueva'))
    const entries = await logOf(other)
    assert.deepEqual(entries[0], { kind: 'fields-kept', facts: { name: 'kept.vcf', paths: ['emails'] } })
  })

  it('under a layer keeps what only its member sees to the member', async () => {
    const own = await space.device(ana, 'Con capa')
    await ask('update lazo.device set shows_overlay = true where device_id = $1', [own.deviceId])
    await put(phone, 'layer.vcf', vcard('layer', 'TEL:1', 'NOTE:de todos'))
    const { cardId } = await get(phone, 'layer.vcf')
    await saveOverlay(space.domain, ana, { cardId, patch: { 'notes/mine': { note: 'solo mío' } } })
    const { text, etag } = await get(own, 'layer.vcf')
    assert.match(text, /solo mío/)
    const edited = text.replace('solo mío', 'muy mío').replace('TEL:1', 'TEL:2')
    assert.deepEqual((await put(own, 'layer.vcf', edited, { ifMatch: etag })).etag, null)
    const view = await readCard(space.domain, ana, cardId)
    assert.doesNotMatch(JSON.stringify(view.card), /mío/)
    assert.match(JSON.stringify(view.mine), /muy mío/)
    assert.equal(view.card.phones?.['k1']?.number, '2')
    assert.match((await get(own, 'layer.vcf')).text, /muy mío/)
  })

  it('is one card when two devices put it at the same moment', async () => {
    for (let i = 0; i < 10; i += 1) {
      const [name, text] = [`twins${i}.vcf`, vcard(`twins${i}`, 'TEL:1')]
      const outcomes = await Promise.all([put(phone, name, text), put(tablet, name, text)])
      assert.deepEqual(outcomes.map(({ isNew }) => isNew).sort(), [false, true])
      await assert.rejects(put(phone, name, text, { ifNoneMatch: '*' }), { code: 'condition-failed' })
    }
  })

  it('keeps what its program does not show: labels, custom fields, properties of others', async () => {
    await put(phone, 'rich.vcf', vcard('rich', 'TEL:1', 'X-FOO:mine', 'CATEGORIES:cliente'))
    const { cardId, etag } = await get(tablet, 'rich.vcf')
    await patchCard(space.domain, ana, { cardId, patch: { 'lazo.app:custom': { Código: '7' } } })
    const fresh = await get(tablet, 'rich.vcf')
    assert.notEqual(fresh.etag, etag)
    const outcome = await put(tablet, 'rich.vcf', vcard('rich', 'TEL:2'), { ifMatch: fresh.etag })
    assert.ok(outcome.etag)
    const card = await cardOf('rich.vcf')
    assert.deepEqual(card.keywords, { cliente: true })
    assert.deepEqual(card['lazo.app:custom'], { Código: '7' })
    assert.equal(card.vCardProps?.[0]?.[3], 'mine')
    assert.equal(card.phones?.['k1']?.number, '2')
  })

  it('with most of it gone counts as a loss that can be undone as one', async () => {
    const many = ['TEL:1', 'EMAIL:a@example.org', 'NOTE:algo', 'TITLE:Jefa', 'URL:https://example.org/']
    const { etag } = await put(phone, 'empty.vcf', vcard('empty', ...many))
    await put(phone, 'empty.vcf', vcard('empty'), { ifMatch: etag! })
    const last = (await logOf(phone)).map(({ kind }) => kind)
    assert.ok(last.includes('card-emptied'))
  })

  it('takes turns with a change at the same moment', async () => {
    const { etag } = await put(phone, 'race.vcf', vcard('race', 'TEL;TYPE=CELL:1', 'EMAIL:a@example.org'))
    const { cardId } = await get(phone, 'race.vcf')
    const puts = [1, 2, 3, 4].map((n) =>
      put(phone, 'race.vcf', vcard('race', `TEL;TYPE=CELL:${n}`, 'EMAIL:a@example.org')),
    )
    const patches = [1, 2, 3].map((n) =>
      patchCard(space.domain, ana, { cardId, patch: { [`emails/e${n}`]: { address: `${n}@example.org` } } }),
    )
    await Promise.all([...puts, ...patches])
    assert.notEqual((await get(phone, 'race.vcf')).etag, etag)
    assert.equal(Object.keys((await cardOf('race.vcf')).emails ?? {}).length, 4)
  })
})
