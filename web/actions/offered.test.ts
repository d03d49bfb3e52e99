import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OfferedVerbs } from './offered.ts'

test('offers only what somebody provides a verb for, in the order of the table', () => {
  const verbs = new OfferedVerbs()
  verbs.provide({ verbs: { 'card.edit': () => undefined, 'go.people': () => undefined } })
  assert.deepEqual(verbs.offered, ['go.people', 'card.edit'])
  assert.ok(!verbs.run('card.delete'))
})

test('does what was provided last: a dialog goes before its page', () => {
  const verbs = new OfferedVerbs()
  const done: string[] = []
  verbs.provide({ verbs: { 'card.cancel': () => done.push('page') } })
  const leave = verbs.provide({ verbs: { 'card.cancel': () => done.push('dialog') } })
  verbs.run('card.cancel')
  leave()
  verbs.run('card.cancel')
  assert.deepEqual(done, ['dialog', 'page'])
})

test('offers nothing of what must not be done now, whoever else would', () => {
  const verbs = new OfferedVerbs()
  verbs.provide({ verbs: { 'card.delete': () => undefined } })
  verbs.provide({ verbs: { 'card.delete': null } })
  assert.deepEqual(verbs.offered, [])
})

test('tells when something else is offered', () => {
  const verbs = new OfferedVerbs()
  let told = 0
  const stop = verbs.follow(() => (told += 1))
  verbs.provide({ verbs: {} })()
  stop()
  verbs.provide({ verbs: {} })
  assert.equal(told, 2)
})
