import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLanguage } from './language.ts'

const chosen: [accepted: string | undefined, language: 'en' | 'es'][] = [
  [undefined, 'es'],
  ['', 'es'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['es-419, en;q=0.9', 'es'],
  ['fr, en;q=0.2, es;q=0.1', 'en'],
  ['fr-FR', 'es'],
  ['en;q=0, es', 'es'],
  ['en;q=0', 'es'],
  ['*', 'es'],
  ['en;q=banana', 'es'],
  [',;=,q=', 'es'],
]
for (const [accepted, language] of chosen) {
  test(`chooses ${language} for ${accepted ?? 'no header'} (RFC 9110 §12.5.4)`, () => {
    assert.equal(chooseLanguage(accepted, 'es'), language)
  })
}

test('reads only the beginning of a long header', () => {
  assert.equal(chooseLanguage('fr,'.repeat(100_000) + 'en', 'es'), 'es')
})
