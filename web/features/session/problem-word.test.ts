import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemWord } from './problem-word.ts'

test('says in our own words why somebody came back who was not let in', () => {
  assert.deepEqual(problemWord('?problem=not-invited&name=Acme'), { code: 'not-invited', word: 'not-invited' })
  assert.deepEqual(problemWord('?problem=too-many-tries'), { code: 'too-many-tries', word: 'otherProblem' })
})

test('says nothing of an address without a problem, or with one that is no code', () => {
  for (const search of ['', '?next=/people', '?problem=', '?problem=Call+900+123'])
    assert.equal(problemWord(search), null, search)
})
