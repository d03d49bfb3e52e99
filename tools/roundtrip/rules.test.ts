import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from './rules.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/protocols/vcard.md'), 'utf8')

test('the page on vCard lists every rule of the comparison, and no other', () => {
  for (const [index, { says, source }] of rules.entries()) {
    assert.ok(page.includes(`\n${index + 1}. ${says} (${source})\n`), says)
  }
  assert.ok(!page.includes(`\n${rules.length + 1}. `))
})
