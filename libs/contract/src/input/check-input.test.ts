import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { apiTokenInput, bookInput, cardInput, cardsInput, newCardInput, pageQuery } from '../index.ts'
import type { Shape } from '../shape.ts'
import { checkInput } from './check-input.ts'
import { issueWords, typeWords } from './issue-words.table.ts'

const ID = '019ca8a0-3e80-77e6-a30f-df27002373a4'

function problemsOf(shape: Shape, value: unknown, language: 'en' | 'es' = 'en'): string[] {
  const checked = checkInput(shape, value, language)
  return checked.isRight ? [] : checked.problems.map(({ path, message }) => `${path || 'it'} ${message}`)
}

describe('a value held against its schema', () => {
  it('comes back with its defaults', () => {
    assert.deepEqual(checkInput(bookInput, { name: 'Clientes' }, 'en'), {
      isRight: true,
      value: { name: 'Clientes', kind: 'personal' },
    })
    assert.deepEqual(checkInput(pageQuery, { limit: '7' }, 'en'), { isRight: true, value: { limit: 7 } })
  })

  const wrong: [shape: Shape, value: unknown, english: string, spanish: string][] = [
    [bookInput, {}, 'name is missing', 'name falta'],
    [bookInput, undefined, 'it is missing', 'it falta'],
    [bookInput, null, 'it must be an object', 'it debe ser un objeto'],
    [bookInput, { name: 7 }, 'name must be a text', 'name debe ser un texto'],
    [bookInput, { name: 'a\u0000' }, `name ${issueWords.unstorable.en}`, `name ${issueWords.unstorable.es}`],
    [bookInput, { name: 'x', colour: 1 }, 'it knows no colour', 'it no admite colour'],
    [
      bookInput,
      { name: 'x'.repeat(201) },
      'name must have at most 200 characters',
      'name debe tener como mucho 200 caracteres',
    ],
    [pageQuery, { limit: '501' }, 'limit must be at most 500', 'limit debe ser como mucho 500'],
    [pageQuery, { limit: 'many' }, 'limit must be a number', 'limit debe ser un número'],
    [pageQuery, { limit: '1.5' }, 'limit must be a whole number', 'limit debe ser un número entero'],
    [cardsInput, { cardIds: [] }, 'cardIds must have at least 1 entries', 'cardIds debe tener al menos 1 elementos'],
    [cardsInput, { cardIds: [ID, 'x'] }, `cardIds/1 ${issueWords.uuid.en}`, `cardIds/1 ${issueWords.uuid.es}`],
    [
      apiTokenInput,
      { label: 'x', expiresAt: 'soon' },
      `expiresAt ${issueWords.datetime.en}`,
      `expiresAt ${issueWords.datetime.es}`,
    ],
    [newCardInput, { bookIds: [] }, `bookIds ${issueWords['one-book'].en}`, `bookIds ${issueWords['one-book'].es}`],
  ]
  for (const [shape, value, english, spanish] of wrong) {
    it(`says that ${english.slice(0, 60)}`, () => {
      assert.deepEqual(problemsOf(shape, value, 'en'), [english])
      assert.deepEqual(problemsOf(shape, value, 'es'), [spanish])
    })
  }

  it('names no more than 20 problems', () => {
    assert.equal(problemsOf(cardsInput, { cardIds: Array(500).fill('x') }).length, 20)
  })

  it('keeps what it does not know of a card', () => {
    const card = { 'example.com:shoe': 42, name: { full: 'Ana' } }
    assert.deepEqual(checkInput(cardInput, card, 'en'), { isRight: true, value: card })
  })

  it('has all its words in both languages', () => {
    for (const { en, es } of [...Object.values(issueWords), ...Object.values(typeWords)]) assert.ok(en && es)
  })
})
