import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LdifLimits } from '../ldif-limits.ts'
import { readLdif } from './read-ldif.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array, limits?: Partial<LdifLimits>) =>
  readLdif(typeof text === 'string' ? bytes(text) : text, limits)
const values = (text: string | Uint8Array) =>
  read(text).map(({ entry }) => entry?.attributes.map(({ name, value }) => [name, value]))
const problems = (text: string, limits?: Partial<LdifLimits>) =>
  read(text, limits).flatMap((one) => one.problems.map(({ line, remark, fatal }) => [line, remark.code, fatal]))

describe('an LDIF file', () => {
  it('is records between empty lines, with or without a version (RFC 2849)', () => {
    const record = 'dn: cn=a\ncn: a\n'
    for (const text of [
      record,
      `version: 1\n${record}`,
      `version: 1\n\n${record}`,
      `\n\n${record}\n\n\n`,
      record.trimEnd(),
    ])
      assert.deepEqual(values(text), [[['cn', 'a']]])
    assert.deepEqual(
      read(`${record}\n${record}`).map(({ line, entry }) => [line, entry?.dn]),
      [
        [1, 'cn=a'],
        [4, 'cn=a'],
      ],
    )
    assert.deepEqual(problems(`version: 7\n${record}`), [[1, 'ldif-version', false]])
  })

  it('begins another record with another name, where the empty line is missing', () => {
    const glued = read('version: 1\ndn: cn=a\ncn: a\nDN: cn=b\ncn: b\n\ndn:: Y249Yw==\ncn: c\n')
    assert.deepEqual(
      glued.map(({ line, entry }) => [line, entry?.dn, entry?.attributes.length]),
      [
        [1, 'cn=a', 1],
        [4, 'cn=b', 1],
        [7, 'cn=c', 1],
      ],
    )
  })

  it('has folds, also inside a character, and comments with folds of their own', () => {
    const [before, after] = [bytes('dn: cn=a\ncn: Ca\xc3'.slice(0, -1)), bytes('o\n')]
    const cut = Uint8Array.from([...before, 0xc3, 0x0a, 0x20, 0xb1, ...after])
    assert.deepEqual(values(cut), [[['cn', 'Caño']]])
    assert.deepEqual(values('# one\n two\ndn: cn=a\n# three\n four\ncn: a\n  b\n#\n'), [[['cn', 'a b']]])
  })

  it('has BASE64 for what is no plain text: UTF-8, an older code page, bytes', () => {
    assert.deepEqual(values(`dn:: ${btoa('cn=a')}\ncn:: TnXDsWV6\nsn:: TvrxZXo=\nserial:: AAEC\njpegPhoto:: QUJD\n`), [
      [
        ['cn', 'Nuñez'],
        ['sn', 'Núñez'],
        ['serial', Uint8Array.of(0, 1, 2)],
        ['jpegPhoto', bytes('ABC')],
      ],
    ])
    assert.deepEqual(problems('dn: cn=a\ncn: a\nsn:: %%%\n'), [[3, 'ldif-bad-base64', false]])
  })

  it('is read as windows-1252 line by line where it is no UTF-8', () => {
    const text = Uint8Array.from([...bytes('dn: cn=a\ncn: '), 0xd1, ...bytes('usta\nsn: Ñusta\n')])
    assert.deepEqual(values(text), [
      [
        ['cn', 'Ñusta'],
        ['sn', 'Ñusta'],
      ],
    ])
  })

  it('never fetches what a URL names, and says so', () => {
    const [one] = read('dn: cn=a\ncn: a\njpegPhoto:< file:///etc/passwd\n')
    assert.deepEqual(one!.entry!.attributes.length, 1)
    assert.deepEqual(one!.problems[0]!.remark, {
      code: 'ldif-value-elsewhere',
      facts: { line: 3, attribute: 'jpegPhoto', url: 'file:///etc/passwd' },
    })
  })

  it('keeps options with the name, and takes any spelling of it', () => {
    const [one] = read('dn: cn=a\nCN;lang-es;x-test: Ana\n2.5.4.4: Ruiz\n')
    assert.deepEqual(one!.entry!.attributes, [
      { name: 'CN', options: ['lang-es', 'x-test'], value: 'Ana' },
      { name: '2.5.4.4', options: [], value: 'Ruiz' },
    ])
  })

  it('tells additions, with their controls, from changes that are no entries', () => {
    assert.deepEqual(problems('dn: cn=a\ncontrol: 1.2.3 true\nchangetype: add\ncn: a\n'), [[2, 'ldif-control', false]])
    for (const change of ['modify', 'delete', 'modrdn', 'moddn']) {
      const [one] = read(`dn: cn=a\nchangetype: ${change}\nadd: cn\ncn: a\n-\n`)
      assert.equal(one!.entry, null)
      assert.deepEqual(one!.problems, [{ line: 1, remark: { code: 'ldif-change', facts: { change } }, fatal: true }])
    }
  })

  it('hides secrets in its text, which is kept of what is refused', () => {
    const [one] = read('dn: cn=a\ncn: a\nUserPassword;x-old:: c2VjcmV0\n')
    assert.equal(one!.source, 'dn: cn=a\ncn: a\nUserPassword: …')
  })

  it('takes zeros out of text, and says so', () => {
    const [one] = read('dn: cn=\0a\ncn: \0\nsn: b\0\n')
    assert.deepEqual(
      one!.entry!.attributes.map(({ value }) => value),
      ['', 'b'],
    )
    assert.deepEqual(
      one!.problems.map(({ line, remark }) => [line, remark.code]),
      [1, 2, 3].map((line) => [line, 'ldif-zero-bytes']),
    )
  })

  it('reports a line that is none, a record without a name, and one that says nothing', () => {
    assert.deepEqual(problems('dn: cn=a\ncn: a\nwhat is this\n'), [[3, 'ldif-no-attribute', false]])
    assert.deepEqual(problems('cn: a\n'), [[1, 'ldif-no-dn', false]])
    assert.deepEqual(problems('\n\ndn: cn=a\n'), [[3, 'ldif-empty', true]])
  })

  it('has limits for a line, a record and its values', () => {
    const long = `dn: cn=a\ncn: ${'x'.repeat(500)}\nsn: b\n`
    assert.deepEqual(problems(long, { lineBytes: 100 }), [[2, 'ldif-line-too-long', false]])
    assert.deepEqual(problems(`dn: cn=a\nsn: b\ncn: x\n${' xxxxxxxxx\n'.repeat(50)}`, { lineBytes: 100 }), [
      [3, 'ldif-line-too-long', false],
    ])
    assert.deepEqual(problems(long, { recordBytes: 100 }), [[1, 'ldif-bytes', true]])
    assert.deepEqual(problems(`dn: cn=a\n${'cn: a\n'.repeat(20)}`, { values: 10 }), [[1, 'ldif-values', true]])
  })
})
