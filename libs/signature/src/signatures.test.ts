import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import { readSignature } from './read-signature.ts'
import { signatureCard } from './signature-card.ts'
import { englishSignatures } from './testing/english.table.ts'
import { otherSignatures } from './testing/others.table.ts'
import { spanishSignatures } from './testing/spanish.table.ts'
import { tellParts } from './testing/tell-parts.ts'

const fixtures = [...spanishSignatures, ...englishSignatures, ...otherSignatures]

for (const { what, region, text, says } of fixtures)
  test(`reads ${what} (${region})`, () => {
    const { parts } = readSignature(text, { region })
    assert.deepEqual(tellParts(parts), says)
  })

test('gives a valid card of each of them', () => {
  for (const { what, region, text } of fixtures) {
    const card = { '@type': 'Card', version: '1.0', uid: 'u', ...signatureCard(readSignature(text, { region }).parts) }
    assert.deepEqual(checkCard(card), [], what)
  }
})

test('says of every part in which line it stood, and of the rest why it is none', () => {
  for (const { what, region, text } of fixtures) {
    const lines = text.split('\n')
    const { parts, left } = readSignature(text, { region })
    for (const { from, why } of parts) assert.ok(lines[from.line - 1] && why, what)
    for (const { line, text: piece } of left)
      assert.ok(lines[line - 1]!.includes(piece.slice(0, 8)), `${what}: ${piece}`)
  }
})
