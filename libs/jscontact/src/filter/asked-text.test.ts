import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedText } from './asked-text.ts'

test('an address is asked for by whose it is', () => {
  for (const typed of ['https://www.linkedin.com/in/ana-ruiz/?trk=x', 'linkedin.com/in/ana-ruiz', 'x.com/ana-ruiz#top'])
    assert.equal(askedText(typed), 'ana-ruiz')
})

test('an address without a path is asked for by its host', () => {
  assert.equal(askedText('https://www.acme.example/'), 'acme.example')
  assert.equal(askedText('acme.example'), 'acme.example')
})

test('all else is asked for as it was typed', () => {
  for (const typed of ['', 'Ana Ruiz', 'ana@rio.example', 'Sol C.B./S.L.', '12/05/1970', 'ana.ruiz', 'x.com/ana hoy'])
    assert.equal(askedText(typed), typed)
})
