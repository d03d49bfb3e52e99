import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateOfCadence } from '../cadence/cadence.ts'
import { owedReply, owedThanks } from '../reciprocity/owed.ts'
import { context, noon, on, START } from '../testing/histories.ts'
import { foldHistory } from '../tie/fold-history.ts'
import type { Interaction } from '../words/interaction.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import type { AgendaTie, FollowUp } from './agenda-tie.ts'

const CONTACTS = 4000
const KEYS = 80
const INTERACTIONS = 3000
/** One in ten is a promise, and no interaction. */
const EVENTS = 3400
const DAYS = 365
const BRAKE = 7
const cadence = { ideal: 30, maximum: 60, source: 'key' } as const

/** Numbers that look like chance and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function contact(number: number): AgendaTie {
  return {
    cardId: `c${number}`,
    history: foldHistory([], context),
    rung: number < KEYS * 3 ? 'conversation' : 'known',
    isKey: number < KEYS,
    isMarked: false,
    isResting: false,
    objectives: 0,
    cadence: number < KEYS ? cadence : null,
    // They were not all met on one day.
    cadenceSince: START - (number % 40),
    snoozed: new Map(),
    followUps: [],
    occasions: { birthday: { month: 1 + (number % 12), day: 1 + (number % 28) } },
    dismissed: new Set(),
  }
}

/** What a year brings: mails that want an answer, help that wants thanks, promises, and talks that ask for nothing. */
function happen(
  number: number,
  roll: (sides: number) => number,
): { tie: number; day: number; what: Interaction | FollowUp } {
  const [tie, day, kind] = [roll(2) ? roll(300) : roll(CONTACTS), roll(DAYS), roll(10)]
  if (kind === 0)
    return { tie, day, what: { id: `f${number}`, due: START + day + 3 + roll(30), isPromise: roll(2) === 0 } }
  const inbound = { direction: 'inbound', id: `i${number}` } as const
  if (kind < 3) return { tie, day, what: on(day, 'email', { ...inbound, expectsReply: true }) }
  const help = [{ kind: 'help', way: 'received' } as const]
  if (kind === 3) return { tie, day, what: on(day, 'message', { ...inbound, contributions: help }) }
  return { tie, day, what: on(day, 'message', { ...inbound, direction: kind < 7 ? 'inbound' : 'outbound' }) }
}

class Year {
  readonly ties = Array.from({ length: CONTACTS }, (_, i) => contact(i))
  readonly talks = Array.from({ length: CONTACTS }, (): Interaction[] => [])
  readonly seen = new Set<string>()
  #done = 0

  change(number: number, changed: Partial<AgendaTie>): void {
    this.ties[number] = { ...this.ties[number]!, ...changed }
  }

  take(number: number, what: Interaction | FollowUp): void {
    const tie = this.ties[number]!
    if ('due' in what) this.change(number, { followUps: [...tie.followUps, what] })
    else {
      this.talks[number]!.push(what)
      this.change(number, { history: foldHistory(this.talks[number]!, context) })
    }
  }

  agenda(day: number): Agenda {
    return agendaOf({ ties: this.ties, brake: BRAKE }, { now: noon(day), today: START + day, context })
  }

  /** The member does all of today and some quick touches. */
  work(day: number, { doToday, quickTouches }: Agenda): void {
    for (const { cardId, key } of [...doToday, ...quickTouches.slice(0, 6)]) {
      const thanks = [{ kind: 'thanks', way: 'given' } as const]
      const act = on(day, 'message', { id: `d${this.#done++}`, contributions: thanks, does: [key] })
      this.take(Number(cardId!.slice(1)), act)
    }
  }
}

function checkBrake({ doToday, putOff, notices }: Agenda, day: number): void {
  assert.ok(doToday.length <= BRAKE, `${doToday.length} items on day ${day}`)
  const perDay = Map.groupBy(putOff, (one) => one.day)
  for (const [, all] of perDay) assert.ok(all.length <= BRAKE)
  assert.equal(
    putOff.length > 0,
    notices.some(({ code }) => code === 'put-off'),
  )
}

/** Whatever is owed is somewhere on the page, each day until it is given. */
function checkOwed(year: Year, keys: ReadonlySet<string>, day: number): void {
  for (const { history, followUps } of year.ties) {
    if (history.lastSign === null && followUps.length === 0) continue
    const reply = owedReply(history)
    const done = new Set(history.done)
    const owed = [
      ...(reply ? [`reply:${reply.interactionId}`] : []),
      ...owedThanks(history, noon(day), 7).map(({ interactionId }) => `thanks:${interactionId}`),
      ...followUps.filter(({ due }) => due <= START + day).map(({ id }) => `follow-up:${id}`),
    ]
    for (const key of owed) assert.ok(keys.has(key) || done.has(key), `${key} was forgotten on day ${day}`)
  }
}

/** Nobody waits twice on one page for a word of the member's. */
function checkOnce(items: Agenda['doToday'], day: number): void {
  const waiting = items.filter(({ kind }) => kind === 'owed-reply' || kind === 'cadence').map(({ cardId }) => cardId)
  assert.equal(new Set(waiting).size, waiting.length, `somebody waited twice on day ${day}`)
}

function checkKeys(year: Year, day: number): void {
  for (const { cardId, history, cadenceSince } of year.ties.slice(0, KEYS)) {
    const last = history.realDays.findLast((one) => one <= START + day) ?? cadenceSince
    const { state, days } = stateOfCadence(cadence, last, START + day, context.settings)
    assert.notEqual(state, 'dormant', `${cardId} was not in touch for ${days} days on day ${day}`)
  }
}

test('through a year of 4,000 contacts keeps the brake, forgets nothing owed, and lets no key contact pass its maximum three times', () => {
  const roll = dice(11)
  const events = Array.from({ length: EVENTS }, (_, i) => happen(i, roll))
  assert.ok(events.filter(({ what }) => !('due' in what)).length >= INTERACTIONS)
  const byDay = Map.groupBy(events, ({ day }) => day)
  const year = new Year()
  let putOff = 0
  for (let day = 0; day < DAYS; day++) {
    for (const { tie, what } of byDay.get(day) ?? []) year.take(tie, what)
    const agenda = year.agenda(day)
    const { doToday, plan, quickTouches, letGo } = agenda
    const items = [...doToday, ...agenda.putOff.map(({ item }) => item), ...plan, ...quickTouches, ...letGo]
    putOff += agenda.putOff.length
    checkBrake(agenda, day)
    checkOwed(year, new Set(items.map(({ key }) => key)), day)
    checkOnce(items, day)
    checkKeys(year, day)
    for (const { kind } of doToday) year.seen.add(kind)
    // Three weeks away: what gathers meanwhile is more than a day holds.
    if (day < 200 || day > 220) year.work(day, agenda)
  }
  assert.ok(putOff > 0, 'the year was too easy to try the brake')
  assert.deepEqual([...year.seen].sort(), ['cadence', 'follow-up', 'occasion', 'owed-reply', 'owed-thanks'])
})
