import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CardText, findWord, type MatchedText } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { matchCard } from './match-card.ts'
import { readSearch } from './search-asked.ts'

const CONTEXT = { region: 'ES', language: 'es' } as const

function match(query: string, ...texts: CardText[]): MatchedText[] {
  return matchCard(texts, { ...readSearch(query, CONTEXT), region: 'ES' })
}
const marked = ({ text, ranges }: MatchedText) => ranges.map(([start, end]) => text.slice(start, end))

describe('the matched text', () => {
  it('is marked in the letters that the card has', () => {
    const begins = (text: string, word: string) =>
      findWord(text, { word, isBeginning: true }).map(([a, b]) => text.slice(a, b))
    assert.deepEqual(begins('Weißgerber', 'weissg'), ['Weißg'])
    assert.deepEqual(begins('Weißgerber', 'weis'), ['Weiß'])
    assert.deepEqual(begins('Jose\u0301 y JOSEFA', 'jose'), ['Jose\u0301', 'JOSE'])
    assert.deepEqual(begins('Col·lega, colle', 'colleg'), ['Col·leg'])
    assert.deepEqual(begins('un no', 'x'), [])
  })

  it('is as few texts as cover all words, names first', () => {
    const texts: CardText[] = [
      { field: 'name', text: 'Ana Ruiz' },
      { field: 'email', text: 'ana.ruiz@rio.example' },
      { field: 'note', text: 'Ana Ruiz, de Río' },
    ]
    assert.deepEqual(
      match('ana ruiz', ...texts).map(({ field }) => field),
      ['name'],
    )
    assert.deepEqual(
      match('ana rio', ...texts).map(({ field }) => field),
      ['name', 'email'],
    )
  })

  it('is the number itself for a number, marked where its digits stand', () => {
    const phones: CardText[] = [
      { field: 'phone', text: '91 555 00 00' },
      { field: 'phone', text: 'tel:+34-612-34-56-78' },
    ]
    assert.deepEqual(match('612 34', ...phones).map(marked), [['612-34']])
    assert.deepEqual(match('56 78'.padStart(8, '34 '), ...phones).map(marked), [['34-56-78']])
    assert.deepEqual(match('+34612345678', ...phones).map(marked), [['tel:+34-612-34-56-78']])
  })

  it('is the user of the profile whose address was asked', () => {
    const texts: CardText[] = [
      { field: 'online', text: 'LinkedIn' },
      { field: 'online', text: 'ana-ruiz' },
    ]
    assert.deepEqual(match('https://www.linkedin.com/in/Ana-Ruiz/', ...texts).map(marked), [['ana-ruiz']])
  })

  it('has ranges in order, apart, and within it, whatever text and query are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme' }), (text, other) => {
        const query = `${text.slice(0, 9)} ${other}`
        for (const found of match(query, { field: 'note', text })) {
          let last = -1
          for (const [start, end] of found.ranges) {
            assert.ok(last < start && start < end && end <= found.text.length, JSON.stringify(found))
            last = end
          }
        }
      }),
    )
  })
})
