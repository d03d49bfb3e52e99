import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from './check-card.ts'

const card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  language: 'es',
  name: {
    components: [
      { kind: 'given', value: 'Juan' },
      { kind: 'surname', value: 'Ruiz' },
    ],
  },
  titles: { t1: { name: 'escritor' } },
  phones: { p1: { number: '1', label: 'casa' } },
}

function problemsOf(localizations: unknown): string[] {
  return checkCard({ ...card, localizations }).map(({ rule, path }) => `${rule} ${path}`)
}

test('accepts a localization that replaces a property, patches inside one, or patches inside an array', () => {
  const localizations = {
    'uk-Cyrl': { name: { components: [{ kind: 'given', value: 'Хуан' }] } },
    en: { 'titles/t1/name': 'writer', 'phones/p1/label': null },
    yue: { 'name/phoneticSystem': 'jyut', 'name/components/0/phonetic': 'wu4' },
  }
  assert.deepEqual(problemsOf(localizations), [])
})

const refused: [what: string, patch: unknown, problem: string][] = [
  ['that is no object', 'x', 'type localizations/en'],
  ['that goes where nothing is', { 'titles/t9/name': 'writer' }, 'patch localizations/en'],
  ['that goes past the end of an array', { 'name/components/2/value': 'x' }, 'patch localizations/en'],
  ['that removes an item of an array', { 'name/components/1': null }, 'patch localizations/en'],
  ['that appends to an array', { 'name/components/-': { kind: 'title', value: 'Dr' } }, 'patch localizations/en'],
  ['that patches a part of what it replaces', { titles: {}, 'titles/t1/name': 'x' }, 'patch localizations/en'],
  ['with a bad escape', { 'titles~2': 'x' }, 'patch localizations/en'],
  ['of the localizations', { 'localizations/fr': {} }, 'patch localizations/en'],
  ['of all localizations', { localizations: null }, 'patch localizations/en'],
  ['that brings a reserved name', { 'name/extra': 'x' }, 'reserved localizations/en/name/extra'],
  ['that brings a reserved property', { extra: 'x' }, 'reserved localizations/en/extra'],
  ['that brings a wrong type', { 'titles/t1/name': 7 }, 'type localizations/en/titles/t1/name'],
  ['that removes what is mandatory', { 'titles/t1/name': null }, 'missing localizations/en/titles/t1/name'],
  ['that removes a mandatory property', { uid: null }, 'missing localizations/en/uid'],
  ['that brings members to a person', { members: { a: true } }, 'together localizations/en/members'],
  ['that writes a name in other case', { 'titles/t1/Name': 'x' }, 'case localizations/en/titles/t1/Name'],
]

for (const [what, patch, problem] of refused) {
  test(`refuses a localization ${what} (RFC 9553 §2.7.1)`, () => assert.deepEqual(problemsOf({ en: patch }), [problem]))
}

test('refuses a language that is no tag', () => {
  assert.deepEqual(problemsOf({ 'in English': {} }), ['form localizations/in English'])
})

test('refuses a localization as a whole, and says why', () => {
  const [problem] = checkCard({ ...card, localizations: { en: { 'titles/t1/name': 'writer', 'notes/n1/note': 'x' } } })
  assert.equal(
    problem?.message,
    'localizations/en is refused: The patch "notes/n1/note" cannot be applied: there is nothing to patch in at "notes".',
  )
})

test('bounds the work of very many localizations of a large card', () => {
  const keywords = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, true]))
  const tags = Array.from({ length: 2000 }, (_, index) => [`x-${index}`, { 'keywords/more': true }])
  const large = { ...card, keywords, localizations: Object.fromEntries(tags) }
  assert.deepEqual(
    checkCard(large).map(({ rule }) => rule),
    ['size'],
  )
})
