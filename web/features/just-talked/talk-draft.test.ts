import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layTalks } from '#web/data/tells/lay-tells.ts'
import { tellTalk } from '#web/data/tells/tell-talk.ts'
import { changeOf, startDraft, talkOf } from './talk-draft.ts'

test('tells of a new one only what was said: the rest is as usual', () => {
  const draft = startDraft({ cardIds: ['ana'] })
  assert.deepEqual(talkOf({ ...draft, text: '  Presupuesto ' }), {
    cardIds: ['ana'],
    medium: 'call',
    text: 'Presupuesto',
  })
})

test('tells of one that was there what is otherwise, also what was emptied', () => {
  const told = tellTalk({ cardIds: ['ana'], medium: 'email', text: 'Aduanas', minutes: 20, network: 'linkedin' })
  const [was] = layTalks([], [told], { id: 'yo', name: 'Yo' })
  const first = startDraft({ cardIds: ['ana'], was: was! })
  assert.deepEqual(changeOf(first, first), {})
  assert.deepEqual(changeOf(first, { ...first, text: '', minutes: '', medium: 'call' }), {
    text: null,
    minutes: null,
    medium: 'call',
  })
})
