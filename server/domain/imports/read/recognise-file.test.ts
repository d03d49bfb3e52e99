import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FileKind, kindName, recogniseFile } from './recognise-file.ts'

const VCARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n'
const name = (bytes: Uint8Array, asked: FileKind = 'auto') => kindName(recogniseFile(bytes, 'file', asked))

describe('a file is recognised by its beginning', () => {
  it('as vCards in any encoding, with or without a mark, also behind other lines', () => {
    const utf16 = Buffer.from(VCARD, 'utf16le')
    for (const bytes of [Buffer.from(VCARD), utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), utf16.swap16()])
      assert.equal(name(bytes), 'vcard')
    assert.equal(name(Buffer.from(`\uFEFF${VCARD}`)), 'vcard')
    assert.equal(name(Buffer.from(`\r\n\r\n${VCARD}`)), 'vcard')
  })

  it('as LDIF, also behind comments, and as jCard', () => {
    const entry = 'dn: cn=a\nobjectClass: person\n'
    for (const ldif of [entry, `version: 1\n\n${entry}`, `# one\n two\n\n${entry}`, 'DN:: Y249YQ==\r\ncn: a\r\n'])
      assert.equal(name(Buffer.from(ldif)), 'ldif')
    for (const jcard of ['["vcard",[]]', '\n[ [\n"vcard", []]]', '["vcardstream", ["vcard",[]]]']) {
      assert.equal(name(Buffer.from(jcard)), 'jcard')
      assert.equal(name(Buffer.from(jcard), 'jscontact'), 'jcard')
    }
    assert.equal(name(Buffer.from('objectclass: person\ncn: a\n'), 'ldif'), 'ldif')
  })

  it('as JSContact, and as a table by its header', () => {
    for (const json of ['[{"@type":"Card"}]', '\n{"@type":"Card"}', '[]'])
      assert.equal(name(Buffer.from(json)), 'jscontact')
    assert.equal(
      name(Buffer.from('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n')),
      'linkedin',
    )
  })

  it('and refused with a reason when it is nothing of that, or not what was asked for', () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from([1, 0, 2, 0, 3, 0]),
      Buffer.from('[[[[[['),
      Buffer.from('[settings]\nlanguage=es\n'),
    ])
      assert.throws(() => name(bytes), { code: 'file-unreadable' })
    for (const asked of ['linkedin', 'ldif', 'jscontact', 'jcard'] as const)
      assert.throws(() => name(Buffer.from(VCARD), asked), { code: 'file-unreadable', message: new RegExp(asked) })
    assert.throws(() => name(Buffer.from('{}'), 'ldif'), { code: 'file-unreadable' })
  })

  it('and refused with one full stop when it is too wide', () => {
    const wide = Buffer.from(`Name,Email${',x'.repeat(3_000)}\n`)
    assert.throws(() => name(wide), { code: 'file-unreadable', message: /: The table has 3002 columns; .* read\.$/ })
  })
})
