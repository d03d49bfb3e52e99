import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const ROW = /^\| .+ \| `([^`]+)`: (.+) \|$/gm

test('every rule of ties names a test that is there', () => {
  const rules = [...readFileSync('docs/rules-of-ties.md', 'utf8').matchAll(ROW)].map(([, file, sentence]) => ({
    file: file!,
    sentence: sentence!,
  }))
  assert.ok(rules.length > 50, `${rules.length} rules`)
  const missing = rules.filter(
    ({ file, sentence }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(sentence),
  )
  assert.deepEqual(missing, [])
})
