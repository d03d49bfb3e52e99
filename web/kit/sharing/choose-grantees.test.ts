import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, chooseGrantees } from './choose-grantees.ts'

const everyone: Candidate = { to: 'everyone', id: null, name: 'Everyone in Brezo', hint: '' }
const team: Candidate = { to: 'team', id: 't', name: 'Ventas', hint: '' }
const member = (id: string, name: string): Candidate => ({ to: 'member', id, name, hint: `${id}@brezo.example` })
const all = [everyone, team, member('ana', 'Ana Núñez'), member('luis', 'Luis Paz')]
const names = (shared: readonly Candidate[], typed: string) =>
  chooseGrantees(all, shared, typed).map(({ name }) => name)

test('everyone is offered first, and nobody twice', () => {
  assert.deepEqual(names([], ''), ['Everyone in Brezo', 'Ventas', 'Ana Núñez', 'Luis Paz'])
  assert.deepEqual(names([everyone, member('luis', 'Luis')], ''), ['Ventas', 'Ana Núñez'])
})

test('who is typed is found by name and address, without accents and in any order', () => {
  assert.deepEqual(names([], 'nunez an'), ['Ana Núñez'])
  assert.deepEqual(names([], 'luis@brezo'), ['Luis Paz'])
  assert.deepEqual(names([], 'brezo'), ['Everyone in Brezo', 'Ana Núñez', 'Luis Paz'])
  assert.deepEqual(names([], 'uis'), [])
})

test('of many only the first few are shown', () => {
  const many = Array.from({ length: 40 }, (_, at) => member(`m${at}`, `Persona ${at}`))
  assert.equal(chooseGrantees(many, [], '').length, 6)
  assert.deepEqual(
    chooseGrantees(many, [], 'persona 39').map(({ id }) => id),
    ['m39'],
  )
})
