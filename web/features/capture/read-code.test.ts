import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayName } from '@lazo/jscontact'
import { readCode } from './read-code.ts'

test('reads the vCard in a code', async () => {
  const code = await readCode('BEGIN:VCARD\nVERSION:3.0\nN:Ruiz;Ana\nFN:Ana Ruiz\nTEL:+34 612 345 678\nEND:VCARD')
  assert.ok(code.kind === 'card')
  assert.equal(displayName(code.card), 'Ana Ruiz')
})

test('reads a MeCard, with signs that are written with a backslash', async () => {
  const code = await readCode('MECARD:N:Otxoa,Mikel;TEL:699111222;EMAIL:mikel@norte.example;NOTE:Café\\; martes;;')
  assert.ok(code.kind === 'card')
  assert.equal(displayName(code.card), 'Mikel Otxoa')
  assert.equal(Object.values(code.card.phones ?? {})[0]?.number, '699111222')
  assert.equal(Object.values(code.card.notes ?? {})[0]?.note, 'Café; martes')
})

test('gives any other text as it is', async () => {
  assert.deepEqual(await readCode('https://example.org/?a=1'), { kind: 'text', text: 'https://example.org/?a=1' })
})
