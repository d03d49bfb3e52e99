import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineWords } from './define-words.ts'
import { firstLanguage } from './language.ts'
import { followLanguage, say, speak } from './say.ts'

const words = defineWords('test-words', {
  hello: { en: 'Hello {{name}}', es: 'Hola, {{name}}' },
  found: { en: { one: 'one found', other: '{{count}} found' }, es: { one: 'uno', other: '{{count}}' } },
})

test('says a text in the language of the moment, with its facts and its number', () => {
  speak('en')
  assert.equal(say(words, 'hello', { name: '<b>Ana</b>' }), 'Hello <b>Ana</b>')
  assert.deepEqual(
    [1, 2, 0].map((count) => say(words, 'found', { count })),
    ['one found', '2 found', '0 found'],
  )
  speak('es')
  assert.equal(say(words, 'hello', { name: 'Ana' }), 'Hola, Ana')
  assert.equal(say(words, 'found', { count: 1_000_000 }), '1000000')
})

test('leaves nothing of a fact that is not given', () => {
  speak('en')
  assert.equal(say(words, 'hello'), 'Hello ')
})

test('tells of another language to those who follow, until they leave', () => {
  let times = 0
  const leave = followLanguage(() => (times += 1))
  speak('es')
  leave()
  speak('en')
  assert.equal(times, 1)
})

test('begins in the language chosen before, else in the first of the browser that is spoken here', () => {
  assert.equal(firstLanguage('es', ['en-GB']), 'es')
  assert.equal(firstLanguage(null, ['fr', 'es-MX', 'en']), 'es')
  assert.equal(firstLanguage('xx', ['de']), 'en')
})
