import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Finder, readExpected } from './expected-lines.ts'

const LINES = [
  { id: 'rosa', display: 'Rosa Gil', organization: 'Acme', email: 'rosa@acme.example' },
  { id: 'ana1', display: 'Ana Pérez', organization: 'Sur', email: 'ana@sur.example' },
  { id: 'ana2', display: 'Ana Pérez', organization: 'Norte', email: 'ana@norte.example' },
]

const words = (name: string) => name.toLowerCase().split(/\s+/).sort().join(' ')

const CONTACTS: Finder = {
  byHandle: (handle) => LINES.filter(({ email }) => handle === `email:${email}`),
  byName: (name) => LINES.filter(({ display }) => words(display) === words(name)),
}

const read = (pasted: string) =>
  readExpected(pasted, CONTACTS).map(({ name, organization, cardId }) => [name, organization, cardId])

describe('pasted lines of who is expected', () => {
  it('name people, with their organisation where it is said, whatever stands between', () => {
    assert.deepEqual(read('Eva Sol\tTalleres Sol\n\n 2) Luis Mar; Acme\r\n- Paz Ríos – Sur, S.L.\n'), [
      ['Eva Sol', 'Talleres Sol', null],
      ['Luis Mar', 'Acme', null],
      ['Paz Ríos', 'Sur', null],
    ])
  })

  it('find contacts by their address and by their name, whichever part of it comes first', () => {
    assert.deepEqual(read('R. Gil <Rosa@acme.example>\nGil, Rosa\nrosa@acme.example'), [
      ['Rosa Gil', 'Acme', 'rosa'],
      ['Rosa Gil', 'Acme', 'rosa'],
      ['Rosa Gil', 'Acme', 'rosa'],
    ])
  })

  it('choose among contacts of one name by the organisation, and nobody where it is not said', () => {
    assert.deepEqual(read('Ana Pérez, norte\nAna Pérez'), [
      ['Ana Pérez', 'Norte', 'ana2'],
      ['Ana Pérez', null, null],
    ])
  })

  it('keep an address as the name where nothing else is said', () => {
    assert.deepEqual(read('nadie@sol.example'), [['nadie@sol.example', null, null]])
  })
})
