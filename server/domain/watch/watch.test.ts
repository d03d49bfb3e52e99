import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listActs } from '../audit/list-acts.ts'
import { createCard } from '../contacts/create-card.ts'
import { exportCards } from '../exports/export-cards.ts'
import { systemActor } from '../members/system-actor.ts'
import { printCards } from '../prints/print-cards.ts'
import { readCardAccess } from '../sharing/access/card-access.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readReplica } from '../sync/read-replica.ts'
import { acknowledgeAlarm, listAlarmNews, listAlarms } from './alarms.ts'
import { mostWithin } from './most-within.ts'
import { reportOpenings } from './report-openings.ts'
import { trimOpenings } from './trim-openings.ts'
import { watchNotes } from './watch-notes.ts'
import { changeWatchPolicy, readWatchPolicy, USUAL_POLICY } from './watch-policy.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let book: string
let cardIds: string[]

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  await askOnce(space.ownerUrl, 'truncate lazo.alarm, lazo.card_taken, lazo.card_opening, lazo.watch_policy')
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  book = await space.book(ana, 'Clientes', 'shared')
  cardIds = await fill(book, 25)
  await grant('view')
}

const fill = async (bookId: string, count: number) => {
  const made: string[] = []
  for (let i = 0; i < count; i += 1)
    made.push((await createCard(space.domain, ana, { bookId, card: { name: { full: `Paz ${i}` } } })).view.cardId)
  return made
}
const grant = (allows: Right | null) =>
  setGrant(space.domain, ana, { bookId: book, grantee: { kind: 'member', id: luis.memberId }, allows })
const flush = () => watchNotes(space.domain).flush()
const open = async (ids: readonly string[], by = luis) => {
  for (const cardId of ids) watchNotes(space.domain).opened(by, cardId)
  await flush()
}
const alarms = async () => {
  await flush()
  const { alarms: found } = await listAlarms(space.domain, space.owner, { isOpen: false, limit: 50 })
  return found.map(({ kind, memberName, bookName, cards, ofCards }) => [kind, memberName, bookName, cards, ofCards])
}
const policy = (change: Partial<typeof USUAL_POLICY>) =>
  changeWatchPolicy(space.domain, space.owner, { ...USUAL_POLICY, ...change })
const take = async (request: object, by = luis) =>
  (await Array.fromAsync(exportCards(space.domain, by, { format: 'vcard4', ...request }))).join('')
const counter = async () => await askOnce(space.ownerUrl, 'select counter from lazo.workspace order by workspace_id')

describe('opening a card', () => {
  beforeEach(prepare)
  it('is known for as long as the workspace keeps it, also of who is gone, and forgotten by a job that is audited', async () => {
    await policy({ openingsDays: 30 })
    await open([cardIds[0]!, cardIds[1]!])
    space.clock.pass({ days: 20 })
    await open([cardIds[0]!])
    const system = systemActor(ana.workspaceId, 'job')
    assert.equal(await trimOpenings(space.domain, system), 0)
    space.clock.pass({ days: 11 })
    assert.equal(await trimOpenings(space.domain, system), 2)
    assert.equal(await trimOpenings(space.domain, system), 0)
    const days = async (cardId: string) =>
      (await readCardAccess(space.domain, ana, cardId)).readers.map((reader) => reader.days)
    assert.deepEqual([await days(cardIds[0]!), await days(cardIds[1]!)], [[1], []])
    const { acts } = await listActs(space.domain, space.owner, { act: 'openings-trimmed', limit: 10 })
    assert.equal(acts.length, 1)
  })

  it('is noted once a day by who opened it, and raises no counter', async () => {
    const before = await counter()
    await open([cardIds[0]!, cardIds[0]!])
    await open([cardIds[0]!])
    await open([cardIds[0]!], ana)
    space.clock.pass({ days: 1 })
    await open([cardIds[0]!])
    const { readers } = await readCardAccess(space.domain, ana, cardIds[0]!)
    assert.deepEqual(
      readers.map(({ memberName, days }) => [memberName, days]),
      [
        ['Luis', 2],
        ['Ana', 1],
      ],
    )
    assert.deepEqual(await counter(), before)
  })

  it('told later counts on its own day, of cards in reach alone, and never in the future', async () => {
    const yesterday = new Date(space.clock.now().getTime() - 86_400_000)
    const tomorrow = new Date(space.clock.now().getTime() + 86_400_000)
    const stranger = await space.member('Tomás')
    const reported = [
      { cardId: cardIds[0]!, at: yesterday },
      { cardId: cardIds[0]!, at: tomorrow },
      { cardId: cardIds[0]!, at: new Date(0) },
      { cardId: space.domain.ids.next(), at: yesterday },
    ]
    await reportOpenings(space.domain, luis, reported)
    await reportOpenings(space.domain, stranger, reported)
    await flush()
    const { readers } = await readCardAccess(space.domain, ana, cardIds[0]!)
    assert.deepEqual(
      readers.map(({ memberName, days, lastAt }) => [memberName, days, lastAt.getTime()]),
      [['Luis', 2, space.clock.now().getTime()]],
    )
  })
})

describe('the alarm of openings', () => {
  beforeEach(prepare)
  it('rises with the hundredth different card within an hour, once, and grows with what follows', async () => {
    cardIds.push(...(await fill(book, 80)))
    await open(cardIds.slice(0, 99))
    await open(cardIds.slice(0, 50))
    assert.deepEqual(await alarms(), [])
    await open([cardIds[99]!])
    assert.deepEqual(await alarms(), [['cards-opened', 'Luis', null, 100, null]])
    await open(cardIds.slice(100, 105))
    assert.deepEqual(await alarms(), [['cards-opened', 'Luis', null, 105, null]])
  })

  it('does not rise over a longer time, nor for one’s own cards in a personal book', async () => {
    await policy({ openedCards: 10 })
    await open(cardIds.slice(0, 9))
    space.clock.pass({ minutes: 61 })
    await open(cardIds.slice(9, 18))
    assert.deepEqual(await alarms(), [])
    await open(await fill(await space.book(ana, 'Privada'), 15), ana)
    assert.deepEqual(await alarms(), [])
  })

  it('rises for what was opened offline, when it is told', async () => {
    await policy({ openedCards: 10 })
    const then = space.clock.now().getTime() - 5 * 86_400_000
    const reported = cardIds.slice(0, 12).map((cardId, i) => ({ cardId, at: new Date(then + i * 60_000) }))
    await reportOpenings(space.domain, luis, reported)
    assert.deepEqual(await alarms(), [['cards-opened', 'Luis', null, 12, null]])
  })

  it('counts the most within any span', () => {
    const at = (...minutes: number[]) => minutes.map((minute) => new Date(minute * 60_000))
    assert.equal(mostWithin(at(), 3_600_000), 0)
    assert.equal(mostWithin(at(0, 10, 60, 61, 65, 70), 3_600_000), 5)
    assert.equal(mostWithin(at(0, 61, 122), 3_600_000), 1)
  })
})

describe('the alarm of what is taken out', () => {
  beforeEach(prepare)
  it('rises when a fifth of a shared book is exported within an hour, in however many pieces', async () => {
    await take({ cardIds: cardIds.slice(0, 4) })
    await take({ cardIds: cardIds.slice(0, 4) })
    assert.deepEqual(await alarms(), [])
    await take({ cardIds: [cardIds[4]] })
    assert.deepEqual(await alarms(), [['cards-taken', 'Luis', 'Clientes', 5, 25]])
  })

  it('counts prints and what programs read, not what the app keeps a copy of', async () => {
    const options = { paper: 'A4' as const, sheet: 'avery-l7160' as const }
    await Array.fromAsync(
      printCards(space.domain, luis, { layout: 'phone-list', language: 'en', bookIds: [book], options } as never),
    )
    assert.deepEqual(await alarms(), [['cards-taken', 'Luis', 'Clientes', 25, 25]])
    await askOnce(space.ownerUrl, 'truncate lazo.alarm, lazo.card_taken')
    const load = async (by: Actor) => {
      for await (const _ of (await readReplica(space.domain, by, {})).groups) await flush()
    }
    await load({ ...luis, door: 'web' })
    assert.deepEqual(await alarms(), [])
    await load(luis)
    assert.deepEqual(await alarms(), [['cards-taken', 'Luis', 'Clientes', 25, 25]])
  })

  it('leaves small books, personal ones and slow taking alone, and can be set and switched off', async () => {
    await take({ bookIds: [await space.book(ana, 'Privada')] }, ana)
    await take({ cardIds: cardIds.slice(0, 4) })
    space.clock.pass({ minutes: 61 })
    await take({ cardIds: cardIds.slice(4, 8) })
    await policy({ smallestBook: 26 })
    await take({ bookIds: [book] })
    await policy({ takenShare: null })
    await take({ bookIds: [book] })
    assert.deepEqual(await alarms(), [])
  })
})

describe('alarms', () => {
  beforeEach(prepare)
  it('are for administrators alone, who see to each once; both stand in the audit', async () => {
    await take({ bookIds: [book] })
    await flush()
    await assert.rejects(listAlarms(space.domain, luis, { isOpen: true, limit: 1 }), { code: 'right-missing' })
    const [told] = await listAlarmNews(space.domain, space.owner, new Date(0))
    assert.equal(told!.memberName, 'Luis')
    assert.deepEqual(await listAlarmNews(space.domain, luis, new Date(0)), [])
    await assert.rejects(acknowledgeAlarm(space.domain, luis, told!.alarmId), { code: 'right-missing' })
    await assert.rejects(acknowledgeAlarm(space.domain, space.owner, space.domain.ids.next()), {
      code: 'alarm-not-found',
    })
    const boss = await space.member('Jefa', 'admin')
    assert.equal((await acknowledgeAlarm(space.domain, boss, told!.alarmId)).acknowledgerName, 'Jefa')
    assert.equal((await acknowledgeAlarm(space.domain, space.owner, told!.alarmId)).acknowledgerName, 'Jefa')
    assert.deepEqual(await listAlarmNews(space.domain, space.owner, new Date(0)), [])
    const acts = await askOnce(space.ownerUrl, 'select act, actor_id from lazo.audit where subject = $1 order by at', [
      told!.alarmId,
    ])
    assert.deepEqual(acts, [
      { act: 'alarm-raised', actor_id: luis.memberId },
      { act: 'alarm-acknowledged', actor_id: boss.memberId },
    ])
  })
})

describe('who may take contacts out', () => {
  beforeEach(prepare)
  it('is who sees them, unless the workspace asks for more: then others are refused, and links give no more than they do', async () => {
    assert.match(await take({ bookIds: [book] }), /Paz 0/)
    await policy({ exportRight: 'edit' })
    await assert.rejects(take({ bookIds: [book] }), { code: 'book-read-only' })
    assert.equal(
      await take({ cardIds: [cardIds[0]!] }).catch((error: { code: string }) => error.code),
      'book-read-only',
    )
    const own = await space.book(luis, 'De Luis')
    const { view } = await createCard(space.domain, luis, { bookId: own, card: { name: { full: 'Propia' } } })
    const all = await take({})
    assert.match(all, /Propia/)
    assert.doesNotMatch(all, /Paz/)
    assert.doesNotMatch(await take({ cardIds: [view.cardId, cardIds[0]!] }), /Paz/)
    await grant('edit')
    assert.match(await take({ bookIds: [book] }), /Paz 0/)
  })

  it('is for administrators to say', async () => {
    await assert.rejects(changeWatchPolicy(space.domain, luis, USUAL_POLICY), { code: 'right-missing' })
    await assert.rejects(readWatchPolicy(space.domain, luis), { code: 'right-missing' })
    assert.deepEqual(await readWatchPolicy(space.domain, space.owner), USUAL_POLICY)
  })
})
