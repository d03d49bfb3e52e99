import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readVectors } from './read-vectors.ts'
import { runVector } from './run-vector.ts'

const results = (...blocks: string[]) => runVector({ name: 'x', blocks }).map(({ result }) => result)

test('reads tests and their texts', () => {
  assert.deepEqual(readVectors('> test One\nA:1\n> convert\n"a": 1\n\n> test Two\nB:2\n> convert\n{}\n'), [
    { name: 'One', blocks: ['A:1', '"a": 1'] },
    { name: 'Two', blocks: ['B:2', '{}'] },
  ])
})

test('passes conversions that come out as they should, both ways', () => {
  assert.deepEqual(results('PRODID:x', '"prodId": "x"', 'PRODID:x'), ['equal', 'equal'])
})

test('passes what says the same by other words', () => {
  assert.deepEqual(results('"phones": {"k1": {"number": "tel:+1;ext=2"}}', 'TEL;PROP-ID=k1:tel:+1\\;ext=2'), ['equal'])
  assert.deepEqual(
    results(
      '"titles": {"t": {"name": "x", "organizationId": "o"}}, "organizations": {"o": {"name": "y"}}',
      'TITLE;PROP-ID=t:x\nORG;PROP-ID=o:y\nJSPROP;JSPTR=titles/t/organizationId:"o"',
    ),
    ['same card'],
  )
})

test('fails what comes out otherwise', () => {
  assert.deepEqual(results('PRODID:x', '"prodId": "y"', 'PRODID:z'), ['other', 'other'])
  assert.deepEqual(results('EMAIL;PREF=1:a', '"emails": {"k1": {"address": "a"}}'), ['other'])
  assert.deepEqual(results('FN:x', '"name": '), ['other'])
})

test('reads the notation of the draft', () => {
  assert.deepEqual(
    results(
      'FN;X-A=1:x',
      '"name": {"full": "x"}, "vCard": {"convertedProperties": {"name/full": {"parameters": {"x-a": "1"}}}}',
    ),
    ['equal'],
  )
  assert.deepEqual(results('XML:<a/>', '"vCard": {"properties": [["xml", {}, "unknown", "<a/>"]]}'), ['equal'])
})

test('takes sounds without system or script for values of another language', () => {
  const patch = (more: string) =>
    `"language": "en", "addresses": {"k1": {"components": [{"kind": "locality", "value": "Rome"}]}},
    "localizations": {"it": {"addresses/k1/components/0/phonetic": "Roma"${more}}}`
  const wanted = 'ADR;PROP-ID=k1:;;;Rome;;;\nADR;PROP-ID=k1;LANGUAGE=it:;;;Roma;;;\nLANGUAGE:en'
  assert.deepEqual(results(patch(''), wanted), ['same card'])
  assert.deepEqual(results(patch(', "addresses/k1/phoneticSystem": "ipa"'), wanted), ['other'])
})
