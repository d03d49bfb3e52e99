import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../../contacts/change-card.ts'
import { createCard } from '../../contacts/create-card.ts'
import { readCard } from '../../contacts/read-card.ts'
import { undoBatch } from '../../history/undo-batch.ts'
import { setGrant } from '../../sharing/set-grant.ts'
import { findBroken } from '../../testing/find-broken.ts'
import { deviceNotes } from '../device-notes.ts'
import { listMembers } from '../list-members.ts'
import { putResource } from '../put-resource.ts'
import { readResources } from '../read-resources.ts'
import { walkResources } from '../walk-resources.ts'
import { SyncedPhone, valuesOf } from './testing/synced-phone.ts'

let space: TestWorkspace
let ana: Actor
let bookId: string
let segment: string
let iphone: SyncedPhone
let android: SyncedPhone
let books = 0

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
})
after(async () => {
  assert.deepEqual(await findBroken(space), [])
  await space.close()
})
async function prepare(): Promise<void> {
  books += 1
  segment = `libro-${books}`
  bookId = await space.book(ana, segment)
  iphone = await phoneOf('apple')
  android = await phoneOf('android')
}

const asOwner = (sql: string, values: unknown[]) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)

async function phoneOf(family: string, more: { actor?: Actor; of?: string; version?: '3.0' | '4.0' } = {}) {
  const actor = await space.device(more.actor ?? ana, family)
  await asOwner('update lazo.device set family = $1 where device_id = $2', [family, actor.deviceId])
  const { version = '3.0' } = more
  return new SyncedPhone(space.domain, { actor, segment: more.of ?? segment, version })
}

/** A card that the web made, with labels. */
async function create(full: string, ...labels: string[]): Promise<string> {
  const keywords = Object.fromEntries(labels.map((label) => [label, true]))
  const card = { name: { full }, ...(labels.length > 0 ? { keywords } : {}) }
  return (await createCard(space.domain, ana, { bookId, card })).view.cardId
}
const patch = (cardId: string, what: object) => patchCard(space.domain, ana, { cardId, patch: what as never })
const labelsOf = async (cardId: string) =>
  Object.keys((await readCard(space.domain, ana, cardId)).card.keywords ?? {}).toSorted()
const uidOf = async (cardId: string) => (await readCard(space.domain, ana, cardId)).card.uid!.replace('urn:uuid:', '')

function group(full: string, uids: readonly string[], ...lines: string[]): string {
  const members = uids.map((uid) => `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${uid}`)
  const head = ['BEGIN:VCARD', 'VERSION:3.0', 'PRODID:-//Apple Inc.//iOS 17.5.1//EN', `N:${full};;;;`, `FN:${full}`]
  const tail = ['REV:2026-11-21T10:00:00Z', 'UID:GROUP-1', ...lines, 'END:VCARD', '']
  return [...head, 'X-ADDRESSBOOKSERVER-KIND:group', ...members, ...tail].join('\r\n')
}
const person = (full: string, uid: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, `N:${full};;;;`, `FN:${full}`, ...lines, 'END:VCARD', ''].join('\r\n')

/** Sends a group of the copy again with other members, or under another name. */
function sendAgain(phone: SyncedPhone, full: string, edit: (text: string) => string) {
  const { name } = phone.groups().get(full)!
  return phone.put(name, edit(phone.held.get(name)!.text))
}
const withMember = (uid: string) => (text: string) =>
  text.replace('END:VCARD', `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${uid}\r\nEND:VCARD`)
const withoutMember = (uid: string) => (text: string) => text.replace(new RegExp(`^X-.*MEMBER.*${uid}\\r\\n`, 'm'), '')
const shown = (phone: SyncedPhone) =>
  [...phone.groups()].map(([full, { members }]) => [full, ...members].join(' ')).toSorted()

describe('a label', () => {
  beforeEach(prepare)
  it('is shown to Apple’s programs as a group of its cards, and to no others', async () => {
    await create('Paz', 'Coro', 'Socios')
    await create('Luz', 'Coro')
    await create('Sol')
    for (const phone of [iphone, android]) await phone.sync()
    assert.deepEqual(shown(iphone), ['Coro Luz Paz', 'Socios Paz'])
    assert.deepEqual([shown(android), android.held.size], [[], 3])
    const { name } = iphone.groups().get('Coro')!
    const { text } = iphone.held.get(name)!
    assert.deepEqual(
      ['FN', 'N', 'X-ADDRESSBOOKSERVER-KIND'].flatMap((property) => valuesOf(text, property)),
      ['Coro', 'Coro;;;;', 'group'],
    )
    assert.equal(`${valuesOf(text, 'UID')[0]}.vcf`, name)
  })

  it('is listed, asked for and walked through like a card, under one ETag', async () => {
    await create('Paz', 'Coro')
    const listed: string[] = []
    const walked: string[] = []
    const asked = { segment }
    await listMembers(space.domain, iphone.actor, asked, (page) => void listed.push(...page.map(({ etag }) => etag)))
    await walkResources(space.domain, iphone.actor, asked, (page) => void walked.push(...page.map(({ etag }) => etag)))
    await iphone.sync()
    assert.deepEqual([listed.length, walked], [2, listed])
    assert.deepEqual([...iphone.held.values()].map(({ etag }) => etag).toSorted(), listed.toSorted())
    assert.match(iphone.held.get(iphone.groups().get('Coro')!.name)!.etag, /^"[0-9a-f]{12}\.g[0-9a-f]{24}"$/)
  })

  it('that changes elsewhere changes its group alone, and is silent when nothing of it changed', async () => {
    const [paz, luz] = [await create('Paz', 'Coro', 'Socios'), await create('Luz')]
    await iphone.sync()
    const names = Object.fromEntries([...iphone.groups()].map(([full, { name }]) => [full, name]))
    await patch(luz, { keywords: { Coro: true } })
    assert.deepEqual((await iphone.sync()).changed.toSorted(), [`${luz}.vcf`, names['Coro']].toSorted())
    await patch(paz, { 'name/full': 'Paz Ruiz' })
    assert.deepEqual((await iphone.sync()).changed, [`${paz}.vcf`])
    assert.deepEqual(await iphone.sync(), { changed: [], gone: [] })
  })

  it('that no card has any more stays as an empty group under its name, until that is deleted', async () => {
    const paz = await create('Paz', 'Coro')
    await iphone.sync()
    const { name } = iphone.groups().get('Coro')!
    await patch(paz, { keywords: null })
    await iphone.sync()
    assert.deepEqual(iphone.groups().get('Coro'), { name, members: [] })
    const other = await phoneOf('apple')
    await other.sync()
    await iphone.remove(name)
    assert.deepEqual(await other.sync(), { changed: [], gone: [name] })
    await patch(paz, { keywords: { Coro: true } })
    await other.sync()
    assert.deepEqual(shown(other), ['Coro Paz'])
  })

  it('is told with the last piece of what is asked in pieces', async () => {
    for (const full of ['Paz', 'Luz', 'Sol']) await create(full, 'Coro')
    await iphone.sync(1)
    assert.deepEqual(shown(iphone), ['Coro Luz Paz Sol'])
    for (const full of ['Mar', 'Eva']) await create(full, 'Coro')
    await iphone.sync(1)
    assert.deepEqual(shown(iphone), ['Coro Eva Luz Mar Paz Sol'])
  })
})

describe('a group that an Apple program', () => {
  beforeEach(prepare)
  it('makes is a label on the cards it names, told to other programs as CATEGORIES', async () => {
    const [paz, luz] = [await create('Paz'), await create('Luz', 'Socios')]
    await iphone.sync()
    await android.sync()
    const uids = [await uidOf(paz), (await uidOf(luz)).toUpperCase()]
    assert.deepEqual(await iphone.put('grupo.vcf', group('Coro', uids)), { isNew: true, etag: null, name: 'grupo.vcf' })
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [['Coro'], ['Coro', 'Socios']])
    await android.sync()
    assert.deepEqual(valuesOf(android.held.get(`${luz}.vcf`)!.text, 'CATEGORIES'), ['Socios,Coro'])
    await iphone.sync()
    assert.deepEqual(iphone.groups().get('Coro'), { name: 'grupo.vcf', members: ['Luz', 'Paz'] })
    assert.deepEqual(valuesOf(iphone.held.get('grupo.vcf')!.text, 'UID'), ['GROUP-1'])
  })

  it('changes gives the label to whom it adds and takes it from whom it leaves out', async () => {
    const [paz, luz] = [await create('Paz', 'Coro'), await create('Luz')]
    await iphone.sync()
    await sendAgain(iphone, 'Coro', withMember(await uidOf(luz)))
    assert.deepEqual(await labelsOf(luz), ['Coro'])
    await iphone.sync()
    await sendAgain(iphone, 'Coro', withoutMember(await uidOf(paz)))
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [[], ['Coro']])
  })

  it('renames renames the label on all cards, under the same resource name', async () => {
    const [paz, luz] = [await create('Paz', 'Coro'), await create('Luz', 'Coro', 'Socios')]
    await iphone.sync()
    const { name } = iphone.groups().get('Coro')!
    await sendAgain(iphone, 'Coro', (text) => text.replaceAll('Coro', 'Orfeón'))
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [['Orfeón'], ['Orfeón', 'Socios']])
    await iphone.sync()
    assert.deepEqual(iphone.groups().get('Orfeón'), { name, members: ['Luz', 'Paz'] })
    await create('Sol', 'Coro')
    await iphone.sync()
    assert.deepEqual(shown(iphone), ['Coro Sol', 'Orfeón Luz Paz', 'Socios Luz'])
  })

  it('gives the name of another becomes part of that', async () => {
    const [paz, luz] = [await create('Paz', 'Coro'), await create('Luz', 'Socios')]
    await iphone.sync()
    const { name } = iphone.groups().get('Coro')!
    await sendAgain(iphone, 'Coro', (text) => text.replaceAll('Coro', 'Socios'))
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [['Socios'], ['Socios']])
    assert.deepEqual((await iphone.sync()).gone, [name])
    assert.deepEqual(shown(iphone), ['Socios Luz Paz'])
    assert.equal((await iphone.put('otro.vcf', group('Socios', []))).isNew, true)
    iphone.held.set('otro.vcf', { etag: '', text: '' })
    assert.deepEqual((await iphone.sync()).gone, ['otro.vcf'])
  })

  it('deletes takes the label away, leaves the cards, and comes back with an undo', async () => {
    const [paz, luz] = [await create('Paz', 'Coro'), await create('Luz', 'Coro', 'Socios')]
    await iphone.sync()
    await iphone.remove(iphone.groups().get('Coro')!.name)
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [[], ['Socios']])
    const [batch] = await asOwner(
      `select l.facts ->> 'batchId' as id from lazo.device_log l where kind = 'group-deleted' order by entry_id desc limit 1`,
      [],
    )
    await undoBatch(space.domain, ana, batch!['id'] as string)
    assert.deepEqual([await labelsOf(paz), await labelsOf(luz)], [['Coro'], ['Coro', 'Socios']])
    await iphone.sync()
    assert.deepEqual(shown(iphone), ['Coro Luz Paz', 'Socios Luz'])
  })

  it('names members of before they come labels them when they do', async () => {
    const uids = [randomUUID().toUpperCase(), randomUUID()]
    await iphone.put('grupo.vcf', group('Coro', uids))
    await iphone.sync()
    assert.equal(valuesOf(iphone.held.get('grupo.vcf')!.text, 'X-ADDRESSBOOKSERVER-MEMBER').length, 2)
    assert.equal((await iphone.put('paz.vcf', person('Paz', uids[0]!))).etag, null)
    await iphone.sync()
    assert.deepEqual(iphone.groups().get('Coro'), { name: 'grupo.vcf', members: ['Paz'] })
    const paz = (await readResources(space.domain, iphone.actor, { segment, names: ['paz.vcf'] })).found[0]!.cardId
    assert.deepEqual(await labelsOf(paz), ['Coro'])
    // The program does not know the label, so its next edit says nothing of it.
    await iphone.put('paz.vcf', person('Paz Ruiz', uids[0]!))
    assert.deepEqual(await labelsOf(paz), ['Coro'])
  })

  it('names more members of than are read is refused, for those left out would lose the label', async () => {
    const uids = Array.from({ length: 20_000 }, (_, i) => `uid-${i}`)
    await assert.rejects(iphone.put('grupo.vcf', group('Todos', uids)), { code: 'card-unreadable' })
  })

  it('says more of than a label can is a card, for all', async () => {
    await iphone.put('grupo.vcf', group('Coro', [], 'NOTE:los jueves'))
    for (const phone of [iphone, android]) {
      await phone.sync()
      assert.deepEqual(valuesOf(phone.held.get('grupo.vcf')!.text, 'NOTE'), ['los jueves'])
    }
  })
})

describe('an edit of a group that others changed meanwhile', () => {
  beforeEach(prepare)
  /** By coming again a device shows what it knows, which is noted behind the answer. */
  async function comeTwice(...phones: SyncedPhone[]): Promise<void> {
    for (const phone of [...phones, ...phones]) await phone.sync()
    await deviceNotes(space.domain).flush()
  }

  it('keeps what both did to its members', async () => {
    const cards = [
      await create('Paz', 'Coro'),
      await create('Luz', 'Coro'),
      await create('Sol', 'Coro'),
      await create('Mar'),
    ]
    const [paz, luz, , mar] = await Promise.all(cards.map(uidOf))
    const other = await phoneOf('apple')
    await comeTwice(iphone, other)
    await sendAgain(other, 'Coro', (text) => withMember(mar!)(withoutMember(luz!)(text)))
    await sendAgain(iphone, 'Coro', withoutMember(paz!))
    assert.deepEqual(await Promise.all(cards.map(labelsOf)), [[], [], ['Coro'], ['Coro']])
  })

  it('takes nobody out of whom it is not known that the device had them', async () => {
    const [paz, luz] = [await create('Paz', 'Coro'), await create('Luz', 'Coro')]
    await iphone.sync()
    const { name } = iphone.groups().get('Coro')!
    const sol = await create('Sol')
    const text = withMember(await uidOf(sol))(group('Coro', []).replace('GROUP-1', name.replace('.vcf', '')))
    await putResource(space.domain, iphone.actor, { segment, name, text })
    assert.deepEqual(await Promise.all([paz, luz, sol].map(labelsOf)), [['Coro'], ['Coro'], ['Coro']])
  })

  it('is refused when both gave it a name, when its ETag is none of its own, and when there is no such group', async () => {
    await create('Paz', 'Coro')
    const other = await phoneOf('apple')
    await comeTwice(iphone, other)
    const rename = (phone: SyncedPhone, full: string) =>
      sendAgain(phone, 'Coro', (text) => text.replaceAll('Coro', full))
    await rename(other, 'Orfeón')
    await assert.rejects(rename(iphone, 'Coral'), { code: 'condition-failed' })
    await iphone.sync()
    const { name } = iphone.groups().get('Orfeón')!
    const { text } = iphone.held.get(name)!
    for (const [to, ifMatch] of [
      [name, '"0123456789ab.g0123456789abcdef01234567"'],
      ['otro.vcf', '*'],
    ] as const)
      await assert.rejects(putResource(space.domain, iphone.actor, { segment, name: to, text, ifMatch }), {
        code: 'condition-failed',
      })
    await assert.rejects(putResource(space.domain, iphone.actor, { segment, name: 'otro.vcf', text }), {
      code: 'uid-taken',
      facts: { name },
    })
  })
})

describe('groups in a book of another', () => {
  beforeEach(prepare)
  it('are shown to who may read, and changed by who may edit', async () => {
    const paz = await create('Paz', 'Coro')
    const luis = await space.member('Luis')
    const grant = (allows: 'view' | 'edit') =>
      setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
    await grant('view')
    const theirs = await phoneOf('apple', { actor: luis, of: `${segment}.${bookId.slice(-12)}` })
    await theirs.sync()
    assert.deepEqual(shown(theirs), ['Coro Paz'])
    const { name } = theirs.groups().get('Coro')!
    const clear = () => sendAgain(theirs, 'Coro', (text) => text.replace(/^X-.*MEMBER.*\r\n/gm, ''))
    await assert.rejects(clear(), { code: 'book-read-only' })
    await assert.rejects(theirs.remove(name), { code: 'book-read-only' })
    await assert.rejects(theirs.put('otro.vcf', group('Otro', [])), { code: 'book-read-only' })
    await grant('edit')
    await theirs.sync()
    await clear()
    assert.deepEqual(await labelsOf(paz), [])
  })

  it('are gone from the device when the book is', async () => {
    await create('Paz', 'Coro')
    const luis = await space.member('Luis')
    const grantee = { kind: 'member' as const, id: luis.memberId }
    await setGrant(space.domain, ana, { bookId, grantee, allows: 'view' })
    const { actor } = await phoneOf('apple', { actor: luis })
    await asOwner(
      `insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at) values ($1, $2, $3, true, now())`,
      [actor.workspaceId, actor.deviceId, bookId],
    )
    const theirs = new SyncedPhone(space.domain, { actor, segment: `${segment}.${bookId.slice(-12)}` })
    await theirs.sync()
    const { name } = theirs.groups().get('Coro')!
    await setGrant(space.domain, ana, { bookId, grantee, allows: null })
    assert.ok((await theirs.sync()).gone.includes(name))
  })
})

describe('a program that is not Apple’s', () => {
  beforeEach(prepare)
  it('is shown labels as groups once it sends one, in its version of vCard', async () => {
    const dav = await phoneOf('android', { version: '4.0' })
    const [paz] = [await create('Paz'), await create('Luz', 'Socios')]
    await dav.sync()
    const text = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:g-1',
      'KIND:group',
      'FN:Coro',
      `MEMBER:urn:uuid:${await uidOf(paz)}`,
    ]
    await dav.put('g-1.vcf', [...text, 'END:VCARD', ''].join('\r\n'))
    assert.deepEqual(await labelsOf(paz), ['Coro'])
    await dav.sync()
    const groups = [...dav.held.values()].filter((held) => held.text.includes('KIND:group'))
    assert.deepEqual(groups.map((held) => valuesOf(held.text, 'FN')[0]).toSorted(), ['Coro', 'Socios'])
    assert.deepEqual(valuesOf(dav.held.get('g-1.vcf')!.text, 'MEMBER'), [`urn:uuid:${await uidOf(paz)}`])
  })

  it('keeps its groups as cards when it sends files as they are', async () => {
    const files = await phoneOf('plain')
    const text = group('Coro', [await uidOf(await create('Paz'))])
    assert.ok((await files.put('grupo.vcf', text)).etag)
    for (const phone of [files, iphone]) {
      await phone.sync()
      assert.equal(phone.held.get('grupo.vcf')!.text.includes('X-ADDRESSBOOKSERVER-MEMBER'), true)
    }
    assert.equal(files.held.get('grupo.vcf')!.text, text)
  })

  it('writes labels that an Apple program, which shows none, does not take away', async () => {
    const evolution = await phoneOf('evolution')
    const paz = await create('Paz', 'Coro')
    for (const phone of [evolution, iphone]) await phone.sync()
    const name = `${paz}.vcf`
    const { text } = iphone.held.get(name)!
    await iphone.put(
      name,
      text.replace(/^CATEGORIES.*\r\n/m, '').replace('END:', 'TEL;type=CELL:+34 600 111 222\r\nEND:'),
    )
    assert.deepEqual(await labelsOf(paz), ['Coro'])
    await evolution.sync()
    await evolution.put(name, evolution.held.get(name)!.text.replace('CATEGORIES:Coro', 'CATEGORIES:Coro,Socios'))
    await iphone.sync()
    assert.deepEqual(shown(iphone), ['Coro Paz', 'Socios Paz'])
    await evolution.sync()
    await evolution.put(name, evolution.held.get(name)!.text.replace(/^CATEGORIES.*\r\n/m, ''))
    assert.deepEqual(await labelsOf(paz), [])
  })

  it('changes labels by CATEGORIES, and takes the last one away where its program is known to tell of all', async () => {
    const lastOne = { evolution: [], plain: [], android: ['Socios'], thunderbird: ['Socios'] }
    for (const [family, left] of Object.entries(lastOne)) {
      const [desk, paz] = [await phoneOf(family), await create(`Paz ${family}`, 'Coro')]
      const send = async (edit: (text: string) => string) => {
        await desk.sync()
        await desk.put(`${paz}.vcf`, edit(desk.held.get(`${paz}.vcf`)!.text))
        return labelsOf(paz)
      }
      assert.deepEqual(await send((text) => text.replace('CATEGORIES:Coro', 'CATEGORIES:Coro,Socios')), [
        'Coro',
        'Socios',
      ])
      assert.deepEqual(await send((text) => text.replace('CATEGORIES:Coro,Socios', 'CATEGORIES:Socios')), ['Socios'])
      assert.deepEqual(await send((text) => text.replace(/^CATEGORIES.*\r\n/m, '')), left, family)
    }
  })
})
