import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shownPhone } from '#web/kit/fields/shown-phone.ts'
import { newRow } from '../draft/parts.table.ts'
import type { Part, Row } from '../draft/row.ts'
import { waysOf } from './ways.ts'

function ways(part: Part, value: object, handles: readonly string[] = []): Record<string, string> {
  const found = waysOf({ ...newRow(part), value } as Row, handles)
  return Object.fromEntries(found.map(({ way, href }) => [way, href]))
}

describe('what one does with a value', () => {
  it('goes to messengers by the number with its country', () => {
    const known = ways('phone', { number: '612 34 56 78' }, ['email:a@b', 'phone:+34612345678'])
    assert.equal(known['call'], 'tel:612345678')
    assert.equal(known['whatsapp'], 'https://wa.me/34612345678')
    assert.equal(known['signal'], 'https://signal.me/#p/+34612345678')
    assert.deepEqual(Object.keys(ways('phone', { number: '612 34 56 78' })), ['call', 'sms'])
    assert.deepEqual(ways('phone', { number: 'ask at the desk' }), {})
  })

  it('opens nothing but addresses of known kinds', () => {
    assert.deepEqual(ways('link', { uri: 'javascript:alert(1)' }), {})
    assert.deepEqual(ways('link', { uri: 'data:text/html,x' }), {})
    assert.deepEqual(ways('link', { uri: 'ruiz.example/es' }), { open: 'https://ruiz.example/es' })
    assert.deepEqual(ways('profile', { service: 'LinkedIn', user: '@ana ruiz' }), {
      open: 'https://www.linkedin.com/in/ana%20ruiz',
    })
  })

  it('writes to an address whatever signs it has', () => {
    assert.deepEqual(ways('email', { address: 'ana?cc=x@rio.example' }), { mail: 'mailto:ana%3Fcc%3Dx@rio.example' })
  })
})

it('shows a number in groups when it was typed without', () => {
  assert.equal(shownPhone('+34612345678'), '+34 612 345 678')
  assert.equal(shownPhone('tel:+1-201-555-0123;ext=4'), '+1-201-555-0123')
  assert.equal(shownPhone('+12015550123'), '+1 201 555 0123')
  assert.equal(shownPhone('91 234 56 78'), '91 234 56 78')
})
