import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineWords, resourcesOf } from './define-words.ts'
import { firstLanguage } from './language.ts'
import { say, speak } from './say.ts'

const words = defineWords('test-words', {
  hello: { en: 'Hello {{name}}', es: 'Hola, {{name}}' },
  found: { en: { one: 'one found', other: '{{count}} found' }, es: { one: 'uno', other: '{{count}}' } },
})

test('says a text in the language of the moment, with its facts and its number', async () => {
  await speak('en')
  assert.equal(say(words, 'hello', { name: '<b>Ana</b>' }), 'Hello <b>Ana</b>')
  assert.deepEqual(
    [1, 2, 0].map((count) => say(words, 'found', { count })),
    ['one found', '2 found', '0 found'],
  )
  await speak('es')
  assert.equal(say(words, 'hello', { name: 'Ana' }), 'Hola, Ana')
  assert.equal(say(words, 'found', { count: 1_000_000 }), '1000000')
})

test('writes plurals as keys with an ending', () => {
  assert.deepEqual(Object.keys(resourcesOf(words, 'en')), ['hello', 'found_one', 'found_other'])
})

test('begins in the language chosen before, else in the first of the browser that is spoken here', () => {
  assert.equal(firstLanguage('es', ['en-GB']), 'es')
  assert.equal(firstLanguage(null, ['fr', 'es-MX', 'en']), 'es')
  assert.equal(firstLanguage('xx', ['de']), 'en')
})
