import assert from 'node:assert/strict'
import {
  applyPatch,
  type Card,
  checkCard,
  diffCards,
  indexCard,
  localizeCard,
  mendText,
  mergeThreeWay,
} from '@lazo/jscontact'
import type { FuzzTarget } from './harness/target.ts'

const base = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:5d2f6a52-3c2f-4a3c-9a0e-6f1f3d7c1b11',
  language: 'es',
  name: {
    full: 'José García',
    isOrdered: true,
    components: [
      { kind: 'given', value: 'José' },
      { kind: 'separator', value: ' ' },
      { kind: 'surname', value: 'García' },
    ],
    sortAs: { surname: 'Garcia' },
  },
  phones: { p1: { number: 'tel:+34600123456', features: { mobile: true }, pref: 1 } },
  titles: { t1: { name: 'escritor' } },
}
const person = {
  ...base,
  emails: { e1: { address: 'jose@example.com', contexts: { work: true } } },
  addresses: { a1: { components: [{ kind: 'locality', value: 'Vigo' }], countryCode: 'ES' } },
  anniversaries: { b1: { kind: 'birth', date: { year: 1990, month: 2, day: 28 } } },
  localizations: { en: { 'titles/t1/name': 'writer', 'name/components/0/value': 'Joseph' } },
  vCardProps: [['x-foo', { group: 'item1' }, 'text', 'bar']],
  'lazo.app:custom': { NIF: '12345678Z' },
  'example.com:any': { a: [null, 1] },
}
const group = {
  '@type': 'Card',
  version: '2.0',
  kind: 'group',
  members: { 'urn:uuid:1': true },
  keywords: { 'a/b': true },
}

const baseCard = base as unknown as Card

/**
 * Checks the card whose properties the lines hold, an object each; of a valid card also its differences, merges,
 * translations and index. A line that is no JSON is left out, so that one wrong byte does not cost a whole card.
 */
export const target: FuzzTarget = {
  name: 'jscontact',
  seeds: [base, person, group].map(linesOf),
  tokens: [
    '"extra":1',
    '"Name"',
    '"__proto__":',
    'null',
    '"~1/~0"',
    '"localizations"',
    '"@type":"Timestamp"',
    '"separator"',
  ],
  run(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n').map(parseLine)
    const { value, mended } = mendText(lines.length === 1 ? lines[0] : Object.assign({}, ...lines))
    const problems = checkCard(value)
    assert.ok(problems.length <= 100 && problems.every(({ message }) => message.endsWith('.')))
    assert.deepEqual(mendText(value).mended, [], mended.join())
    if (!problems.length) tryCard(value as Card)
  },
}

function tryCard(card: Card): void {
  indexCard(card, { region: 'ES' })
  for (const language of Object.keys(card.localizations ?? {}))
    assert.deepEqual(checkCard(localizeCard(card, language)), [])
  assert.deepEqual(applyPatch(baseCard, diffCards(baseCard, card)), withoutNulls(card))
  assert.deepEqual(applyPatch(card, diffCards(card, baseCard)), baseCard)
  const mine = { ...baseCard, titles: { t1: { name: 'autor' }, t2: { name: 'poeta' } } }
  assert.deepEqual(checkCard(mergeThreeWay(baseCard, mine, card).card), [])
}

/** A difference cannot tell a property of the card that is null from one that is not there. */
function withoutNulls(card: Card): object {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== null))
}

function linesOf(card: object): string {
  return Object.entries(card)
    .map(([name, value]) => JSON.stringify({ [name]: value }))
    .join('\n')
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
