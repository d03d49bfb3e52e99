import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseProperty } from '../parse/parse-property.ts'
import { foldLine } from './fold-line.ts'
import { propertyText } from './property-text.ts'

const octets = (text: string) => new TextEncoder().encode(text).length

test('folds at 75 octets, never inside a character, and unfolding gives the line back (RFC 6350 §3.2)', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ' ')),
      (line) => {
        const folded = foldLine(line)
        assert.ok(folded.endsWith('\r\n'))
        for (const part of folded.slice(0, -2).split('\r\n')) {
          assert.ok(octets(part) <= 75, part)
          assert.ok(part.isWellFormed() || !line.isWellFormed())
        }
        assert.equal(folded.slice(0, -2).replaceAll('\r\n ', ''), line)
      },
    ),
  )
})

test('leaves a line of 75 octets whole and folds one of 76', () => {
  assert.equal(foldLine('x'.repeat(75)), `${'x'.repeat(75)}\r\n`)
  assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x\r\n`)
})

test('quotes parameters that need it, and those the standards want quoted', () => {
  const params = [
    { name: 'TYPE', key: 'TYPE', values: ['home', 'a,b'] },
    { name: 'X-A', key: 'X-A', values: ['line\n"two" ^'] },
    { name: 'JSPTR', key: 'JSPTR', values: ['name'] },
  ]
  const property = { group: 'g', name: 'X', key: 'X', params, value: 'v', line: 0 }
  assert.equal(propertyText(property), `g.X;TYPE=home,"a,b";X-A=line^n^'two^' ^^;JSPTR="name":v`)
})

test('writes parameters that come back the same (RFC 6868)', () => {
  const value = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\0-\x09\x0b-\x1f\x7f]/g, '').trim())
    .filter((text) => !/^type=/i.test(text))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      const params = [{ name: 'X-P', key: 'X-P', values }]
      const back = parseProperty(propertyText({ group: '', name: 'X', key: 'X', params, value: 'v', line: 0 }), 1)
      assert.deepEqual(back?.params[0]?.values, values)
      assert.equal(back?.value, 'v')
    }),
  )
})
