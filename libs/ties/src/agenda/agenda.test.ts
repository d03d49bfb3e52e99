import assert from 'node:assert/strict'
import { test } from 'node:test'
import { context, historyOf, noon, on, START } from '../testing/histories.ts'
import type { Interaction } from '../words/interaction.ts'
import { agendaOf } from './agenda.ts'
import type { AgendaTie } from './agenda-tie.ts'
import type { Moment } from './items-of-tie.ts'

const at = (day: number): Moment => ({ now: noon(day), today: START + day, context })
const month = { ideal: 30, maximum: 60, source: 'key' } as const

function tie(facts: Partial<AgendaTie> = {}, ...interactions: Interaction[]): AgendaTie {
  return {
    cardId: 'c',
    history: historyOf(...interactions),
    rung: 'known',
    isKey: false,
    isMarked: false,
    isResting: false,
    objectives: 0,
    cadence: null,
    cadenceSince: START,
    snoozed: new Map(),
    followUps: [],
    occasions: null,
    dismissed: new Set(),
    ...facts,
  }
}

/** The quadrant in which the only item of a tie stands on a day, with its kind. */
function placed(day: number, one: AgendaTie): string {
  const { doToday, plan, quickTouches, letGo } = agendaOf({ ties: [one] }, at(day))
  const all = Object.entries({ doToday, plan, quickTouches, letGo })
  return all.flatMap(([name, items]) => items.map(({ kind }) => `${name} ${kind}`)).join(', ')
}

const asking = on(0, 'email', { direction: 'inbound', expectsReply: true })

test('a reply owed to a key contact is for today, to a mere contact a quick touch', () => {
  assert.equal(placed(1, tie({ isKey: true }, asking)), 'doToday owed-reply')
  assert.equal(placed(1, tie({}, asking)), 'quickTouches owed-reply')
})

test('a promise is important whoever it was made to, and presses in the week before its date', () => {
  const promise = (isPromise: boolean) => tie({ followUps: [{ id: 'f', due: START + 20, isPromise }] })
  assert.equal(placed(5, promise(true)), '')
  assert.equal(placed(10, promise(true)), 'plan follow-up')
  assert.equal(placed(13, promise(true)), 'doToday follow-up')
  assert.equal(placed(13, promise(false)), 'quickTouches follow-up')
  assert.equal(placed(10, promise(false)), 'letGo follow-up')
})

test('a key contact is planned when due and for today when cooling', () => {
  const key = tie({ isKey: true, cadence: month })
  assert.deepEqual(
    [30, 31, 60, 61, 300].map((day) => placed(day, key)),
    ['', 'plan cadence', 'plan cadence', 'doToday cadence', 'doToday cadence'],
  )
})

test('asks nothing by the cadence of a rung alone', () => {
  assert.equal(placed(300, tie({ rung: 'trust', cadence: { ...month, source: 'rung' } })), '')
})

test('leaves a tie in peace that rests, but for what is owed and what was planned', () => {
  const resting = { isKey: true, isResting: true, cadence: month, occasions: { birthday: { month: 1, day: 20 } } }
  assert.deepEqual([placed(20, tie(resting)), placed(300, tie(resting))], ['', ''])
  assert.equal(placed(300, tie(resting, asking)), 'doToday owed-reply')
  const followUps = [{ id: 'f', due: START + 20, isPromise: false }]
  assert.equal(placed(20, tie({ ...resting, followUps })), 'doToday follow-up')
})

test('is silent about a snoozed cadence until its day, and no longer than until the next real contact', () => {
  const snoozed = tie({ isKey: true, cadence: month, snoozed: new Map([[`cadence:c:${START}`, START + 68]]) })
  assert.deepEqual([placed(67, snoozed), placed(68, snoozed)], ['', 'doToday cadence'])
  const since = { isKey: true, cadence: month, snoozed: new Map([[`cadence:c:${START}`, START + 300]]) }
  assert.equal(placed(102, tie(since, on(70, 'call'))), 'plan cadence')
})

test('is silent about anything put off until its day', () => {
  const owed = tie({ isKey: true, snoozed: new Map([[`reply:${asking.id}`, START + 4]]) }, asking)
  assert.deepEqual([placed(3, owed), placed(4, owed)], ['', 'doToday owed-reply'])
})

test('lets the reply stand for the cadence that is due as well, with the reasons of both and no less pressing than either', () => {
  const both = (more: Partial<AgendaTie> = {}) => tie({ isKey: true, cadence: month, ...more }, asking)
  const [item, ...more] = agendaOf({ ties: [both()] }, at(90)).doToday
  assert.deepEqual([item?.key, more.length, item?.urgency, item?.overdue], [`reply:${asking.id}`, 0, 1, 83])
  assert.deepEqual(
    item?.reasons.map(({ code }) => code),
    ['owed-reply', 'cooling', 'key'],
  )
  assert.equal(placed(90, both({ snoozed: new Map([[`reply:${asking.id}`, START + 91]]) })), '')
  assert.equal(placed(90, both({ dismissed: new Set([`reply:${asking.id}`]) })), 'doToday cadence')
})

test('greets those one has spoken with, presses from the day on, and is done by speaking with them then', () => {
  const occasions = { birthday: { month: 1, day: 20 } }
  assert.equal(placed(15, tie({ occasions })), '')
  assert.equal(placed(15, tie({ occasions, rung: 'conversation' })), 'letGo occasion')
  assert.equal(placed(19, tie({ occasions, rung: 'conversation' })), 'quickTouches occasion')
  assert.equal(placed(20, tie({ occasions, rung: 'conversation' }, on(18, 'call'))), 'quickTouches occasion')
  assert.equal(placed(20, tie({ occasions, rung: 'conversation' }, on(19, 'call'))), '')
})

test('leaves out what is not needed, and what an interaction has done', () => {
  const owed = (rest: Partial<AgendaTie>, ...all: Interaction[]) => placed(1, tie(rest, asking, ...all))
  assert.equal(owed({ dismissed: new Set([`reply:${asking.id}`]) }), '')
  assert.equal(owed({}, on(1, 'note', { does: [`reply:${asking.id}`] })), '')
})

test('holds no more for today than the brake allows, says so, and puts the rest on the next free days', () => {
  const ties = Array.from({ length: 16 }, (_, i) =>
    tie({ cardId: `c${i}`, isKey: true }, { ...asking, id: String(i).padStart(2, '0') }),
  )
  const { doToday, putOff, notices } = agendaOf({ ties }, at(1))
  assert.equal(doToday.length, 7)
  assert.deepEqual(
    putOff.map(({ day }) => day - START),
    [2, 2, 2, 2, 2, 2, 2, 3, 3],
  )
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['put-off', 'everything-urgent'],
  )
})

test('says that nothing is urgent when everything is beyond a third of all ties, not at a third', () => {
  const keys = (n: number) =>
    agendaOf({ ties: Array.from({ length: 9 }, (_, i) => tie({ isKey: i < n })) }, at(1)).notices.length
  assert.deepEqual([keys(3), keys(4)], [0, 1])
})

test('shows who waits at the desk as a quick touch, whoever it is', () => {
  const { quickTouches } = agendaOf({ ties: [], inbound: [{ id: 'i', since: START }] }, at(2))
  assert.deepEqual(
    quickTouches.map(({ key }) => key),
    ['inbound:i'],
  )
})

test('gives every item its reasons', () => {
  const { doToday } = agendaOf({ ties: [tie({ isKey: true, rung: 'trust' }, asking)] }, at(3))
  assert.deepEqual(
    doToday[0]?.reasons.map(({ code }) => code),
    ['owed-reply', 'rung', 'key'],
  )
})

test('what was noted of a child or an achievement is congratulated on whoever it is, and no birthday of a stranger', () => {
  const birthday = { month: 1, day: 12 }
  const news = [{ kind: 'child', day: START + 2 }] as const
  assert.equal(placed(10, tie({ occasions: { birthday, news } })), 'quickTouches occasion')
  assert.equal(placed(10, tie({ occasions: { birthday } })), '')
  assert.equal(placed(30, tie({ occasions: { birthday, news } })), '')
})
