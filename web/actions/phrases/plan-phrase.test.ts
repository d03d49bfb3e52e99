import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber, readPhrase } from '@lazo/ties'
import { planPhrase } from './plan-phrase.ts'

const TODAY = dayNumber(2026, 11, 25)
const KNOWN = new Map([
  ['Ana', 'card-ana'],
  ['Luis', 'card-luis'],
])

const plan = (typed: string) =>
  planPhrase(readPhrase(typed, TODAY)!, typed, { who: ({ text }) => KNOWN.get(text), today: TODAY })

test('records who, when, what was given and who introduced whom, with what was typed as its text', () => {
  const { talk, introduced, followUps } = plan('llamé a Ana ayer, me presentó a Luis')
  assert.deepEqual(
    [talk?.cardIds, talk?.medium, talk?.text],
    [['card-ana'], 'call', 'llamé a Ana ayer, me presentó a Luis'],
  )
  assert.deepEqual(talk?.contributions, [{ kind: 'introduction', direction: 'received', cardId: 'card-ana' }])
  assert.equal(new Date(talk!.at!).toDateString(), 'Tue Nov 24 2026')
  assert.deepEqual(introduced, [{ cardId: 'card-luis', introducerId: 'card-ana' }])
  assert.deepEqual(followUps, [])
})

test('says no moment for today, so that it is this one', () => {
  assert.equal('at' in plan('comí con Ana').talk!, false)
})

test('leaves out whom nobody knows, and records nothing with nobody', () => {
  assert.deepEqual(plan('comí con Ana y Pedro').talk?.cardIds, ['card-ana'])
  assert.deepEqual(plan('comí con Pedro'), { talk: null, followUps: [], introduced: [] })
  assert.deepEqual(plan('called Ana, she introduced me to Pedro').introduced, [])
})

test('notes what is promised by its day, and by next week where none is said', () => {
  const [promise] = plan('prometí a Luis mandarle la oferta el viernes').followUps
  assert.deepEqual(promise, { cardId: 'card-luis', text: 'mandarle la oferta', isPromised: true, dueOn: '2026-11-27' })
  assert.equal(plan('tengo que llamar a Ana').followUps[0]?.dueOn, '2026-12-02')
})
