import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unresolvedPatch } from './unresolved-patch.ts'

test('brings back in each place of a conflict the side that was not kept, and nothing where there was nothing', () => {
  const fields = [
    { path: 'name/full', base: 'Ana', mine: 'Ana mía', theirs: 'Ana suya' },
    { path: 'emails/e1', base: {}, mine: { address: 'mia@rio.example' }, theirs: undefined },
  ]
  const kept = { 'name/full': 'theirs' } as const
  assert.deepEqual(unresolvedPatch(fields, kept), { 'name/full': 'Ana mía', 'emails/e1': null })
})
