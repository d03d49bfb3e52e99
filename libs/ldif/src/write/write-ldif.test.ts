import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readLdif } from '../read/read-ldif.ts'
import { LDIF_HEAD, writeEntry } from './write-ldif.ts'

const lineOf = (value: string | Uint8Array) =>
  writeEntry({ dn: 'cn=a', attributes: [{ name: 'cn', options: [], value }] }).split('\n')[2]

test('writes plain ASCII as it is and all else as BASE64 (RFC 2849)', () => {
  assert.equal(lineOf('Ana Ruiz: 7 <x>'), 'cn: Ana Ruiz: 7 <x>')
  for (const value of ['Íñigo', ' blank', 'blank ', ':colon', '<less', 'two\nlines', 'nul\0', Uint8Array.of(65)])
    assert.match(lineOf(value)!, /^cn:: [A-Za-z0-9+/]+=*$/)
  assert.equal(lineOf(''), 'cn:')
})

test('what is written is read back', () => {
  const anyValue = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')),
    fc.uint8Array({ minLength: 1 }).map((bytes) => Uint8Array.from([0, ...bytes])),
  )
  const anyAttribute = fc.record({
    name: fc.constantFrom('cn', 'description', 'x-unknown', '1.2.3'),
    options: fc.constantFrom([], ['lang-es'], ['x-a', 'x-b']),
    value: anyValue,
  })
  fc.assert(
    fc.property(
      fc.array(anyAttribute, { minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (attributes, name) => {
        const entry = {
          dn: `cn=${name.replaceAll(/[\0-\x1f]/g, '')}.`,
          attributes: attributes.map((one) => ({ ...one })),
        }
        const [back, ...others] = readLdif(new TextEncoder().encode(LDIF_HEAD + writeEntry(entry)))
        assert.deepEqual(back!.entry, entry)
        assert.deepEqual([back!.problems, others], [[], []])
      },
    ),
  )
})
