import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { dnKey, escapeDnValue, splitDn } from './distinguished-name.ts'
import { ownUid, uidOfDn } from './entry-uid.ts'

const UUID = '6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21'
const attribute = (name: string, value: string | Uint8Array) => ({ name, options: [], value })

describe('a distinguished name', () => {
  it('is taken apart at commas and plus signs that are not escaped (RFC 4514)', () => {
    assert.deepEqual(splitDn('CN=Roldán\\, Inés+mail=i@x.example, OU="a,b";dc=C\\C3\\B3rdoba \\ '), [
      { attribute: 'cn', value: 'Roldán, Inés' },
      { attribute: 'mail', value: 'i@x.example' },
      { attribute: 'ou', value: 'a,b' },
      { attribute: 'dc', value: 'Córdoba  ' },
    ])
    assert.deepEqual(splitDn('nothing'), [])
  })

  it('holds any value when that is escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.deepEqual(splitDn(`cn=${escapeDnValue(text)},o=x`)[0], { attribute: 'cn', value: text })
      }),
    )
  })

  it('is the same in capitals and with blanks', () => {
    assert.equal(dnKey('uid=Ana, OU=People'), dnKey('UID=ana,ou=people'))
    assert.notEqual(dnKey('uid=ana,ou=people'), dnKey('uid=ana+ou=people,x=y'))
  })

  it('does not take long for a long one', () => {
    assert.equal(splitDn(`cn=${' '.repeat(1_000_000)}x${' '.repeat(1_000_000)}`)[0]!.value, 'x')
    assert.equal(splitDn('\\'.repeat(1_000_001)).length, 0)
  })
})

describe('the uid of an entry', () => {
  it('is its entryUUID, its GUID, or a uid that is a UUID', () => {
    const bytes = Uint8Array.from('4e1c1c6ad1400b4e9b0c3f6b8f3c7d21'.match(/../g)!, (pair) => Number.parseInt(pair, 16))
    for (const own of [
      attribute('entryUUID', UUID.toUpperCase()),
      attribute('uid', `urn:uuid:${UUID}`),
      attribute('objectGUID', bytes),
    ])
      assert.equal(ownUid({ dn: '', attributes: [own] }), `urn:uuid:${UUID}`)
    assert.equal(ownUid({ dn: '', attributes: [attribute('uid', 'admin')] }), null)
  })

  it('follows from its name where that tells it from others', () => {
    assert.equal(uidOfDn(`uid=${UUID},mail=a@x.example`), `urn:uuid:${UUID}`)
    assert.equal(uidOfDn('cn=Ana,mail=a@x.example'), uidOfDn('CN=Ana, mail=A@x.example'))
    assert.notEqual(uidOfDn('cn=Ana,mail=a@x.example'), uidOfDn('cn=Ana,mail=b@x.example'))
    for (const weak of ['cn=Ana', 'cn=Ana,mail=', '', 'nonsense']) assert.equal(uidOfDn(weak), null)
  })
})
