import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Person, smallActs } from './small-acts.ts'

const people = (...names: string[]): Person[] => names.map((name) => ({ cardId: name, name }))
const told = (acts: ReturnType<typeof smallActs>) => acts.map(({ kind, name }) => `${kind} ${name}`)
const nobody = { newJobs: [], fading: [], connections: [] }

test('what today asks for comes first, and three are enough', () => {
  const asked = people('Ana', 'Luis', 'Eva', 'Paz').map((one) => ({ kind: 'owed-reply' as const, ...one }))
  assert.deepEqual(told(smallActs(asked, { ...nobody, fading: people('Leo') })), [
    'owed-reply Ana',
    'owed-reply Luis',
    'owed-reply Eva',
  ])
})

test('where nothing is asked yet, one of each kind is suggested, and nobody twice', () => {
  const network = { newJobs: people('Ana'), fading: people('Ana', 'Luis'), connections: people('Eva', 'Paz') }
  assert.deepEqual(told(smallActs([], network)), ['new-job Ana', 'connection Eva', 'fading Luis'])
  assert.deepEqual(told(smallActs([], { ...nobody, connections: people('Eva', 'Paz', 'Leo', 'Sol') })), [
    'connection Eva',
    'connection Paz',
    'connection Leo',
  ])
})

test('nobody is asked for where nobody is known', () => {
  assert.deepEqual(smallActs([], nobody), [])
})
