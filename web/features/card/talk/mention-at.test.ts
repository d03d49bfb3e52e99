import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutAtMentions, mentionAt, nameablesFor, withMention } from './mention-at.ts'

const ALL = ['Ana Núñez', 'Luis', 'Ventas'].map((name) => ({ id: name, name, isTeam: name === 'Ventas' }))
const namesFor = (typed: string) => nameablesFor(typed, ALL).map(({ name }) => name)

test('a name is begun by @ at the beginning of a word, up to the caret', () => {
  assert.deepEqual(mentionAt('Hola @an', 8), { at: 5, typed: 'an' })
  assert.deepEqual(mentionAt('@', 1), { at: 0, typed: '' })
  assert.deepEqual(mentionAt('@ana nú', 7), { at: 0, typed: 'ana nú' })
  for (const text of ['ana@ex', 'Hola', '@ ana', '@ana\nhola']) assert.equal(mentionAt(text, text.length), null, text)
})

test('whom it may mean has a part of the name that begins so, without heed to marks', () => {
  assert.deepEqual(namesFor(''), ['Ana Núñez', 'Luis', 'Ventas'])
  assert.deepEqual(namesFor('NUN'), ['Ana Núñez'])
  assert.deepEqual(namesFor('ana nu'), ['Ana Núñez'])
  assert.deepEqual(namesFor('luis'), [])
  assert.deepEqual(namesFor('x'), [])
})

test('the name is written out in the place of what was begun', () => {
  const begun = mentionAt('Hola @an, ven', 8)!
  assert.deepEqual(withMention('Hola @an, ven', begun, 'Ana'), { text: 'Hola @Ana , ven', caret: 10 })
  assert.deepEqual(withMention('@l ven', { at: 0, typed: 'l' }, 'Luis'), { text: '@Luis ven', caret: 6 })
})

test('names are told apart from the text around them, and nothing is lost', () => {
  const text = 'a @Ana Núñez, @luis y @Otra'
  const pieces = cutAtMentions(text, ['Luis', 'Ana', 'Ana Núñez'])
  assert.deepEqual(
    pieces.filter(({ isMention }) => isMention).map((piece) => piece.text),
    ['@Ana Núñez', '@luis'],
  )
  assert.equal(pieces.map((piece) => piece.text).join(''), text)
  assert.deepEqual(cutAtMentions('', []), [])
})
