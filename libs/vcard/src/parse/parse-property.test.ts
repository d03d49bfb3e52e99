import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseProperty } from './parse-property.ts'

const parse = (text: string) => parseProperty(text, 1)!
const params = (text: string) => parse(text).params.map(({ name, values }) => [name, ...values])

test('reads name, group and value, and keeps their spelling', () => {
  const { group, name, key, value } = parse('item1.X-abLabel:_$!<Home>!$_')
  assert.deepEqual([group, name, key, value], ['item1', 'X-abLabel', 'X-ABLABEL', '_$!<Home>!$_'])
})

test('reads a chain of groups (vCard 2.1)', () => {
  const { group, key } = parse('A.B.TEL:1')
  assert.deepEqual([group, key], ['A.B', 'TEL'])
})

test('keeps the order and the spelling of parameters, and their repetition', () => {
  assert.deepEqual(params('TEL;type=CELL;Pref=1;type=VOICE:1'), [
    ['type', 'CELL'],
    ['Pref', '1'],
    ['type', 'VOICE'],
  ])
})

test('reads lists, and quoted values with any separator in them (RFC 6350 §3.3)', () => {
  assert.deepEqual(params('ADR;LABEL="a;b:c,d";TYPE=home,"x,y",work:;;'), [
    ['LABEL', 'a;b:c,d'],
    ['TYPE', 'home', 'x,y', 'work'],
  ])
})

test('undoes the carets (RFC 6868 §3.2)', () => {
  assert.deepEqual(params("X;A=b^nc^^d^'e^x:1"), [['A', 'b\nc^d"e^x']])
})

test('infers the names of bare parameters (vCard 2.1)', () => {
  assert.deepEqual(params('PHOTO;BASE64;JPEG;INLINE:AA'), [
    ['ENCODING', 'BASE64'],
    ['TYPE', 'JPEG'],
    ['VALUE', 'INLINE'],
  ])
})

test('passes over empty parameters', () => {
  assert.deepEqual(params('E;;;HOME;=;=X:;'), [
    ['TYPE', 'HOME'],
    ['TYPE', 'X'],
  ])
})

test('takes TYPE=HOME,TYPE=VOICE for a list', () => {
  assert.deepEqual(params('TEL;TYPE=HOME,TYPE=VOICE:1'), [['TYPE', 'HOME', 'VOICE']])
})

test('takes a quote that nothing closes for a character', () => {
  assert.deepEqual(params('TEL;TYPE="home:1'), [['TYPE', '"home']])
  assert.equal(parse('TEL;TYPE="home:1').value, '1')
})

test('answers null to what is no property', () => {
  assert.deepEqual(
    ['', 'no colon', ':value', 'a.:b', 'TEL;TYPE=home', ';x:1'].map((text) => parseProperty(text, 1)),
    [null, null, null, null, null, null],
  )
})
