import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findWord } from './find-word.ts'
import { type MatchedText, shortenMatch, type TextRange, tidyRanges } from './matched-text.ts'

const cut = ({ text, ranges }: { text: string; ranges: readonly TextRange[] }) =>
  ranges.map(([from, to]) => text.slice(from, to))
const find = (text: string, word: string, isBeginning = true) =>
  cut({ text, ranges: findWord(text, { word, isBeginning }) })

describe('where an asked word stands', () => {
  it('is each word that begins so, as it is typed', () => {
    assert.deepEqual(find('Ana, ANABEL y Juana', 'ana'), ['Ana', 'ANA'])
    assert.deepEqual(find('Ana, ANABEL y Juana', 'ana', false), ['Ana'])
  })

  it('counts letters that fold to several, and accents that fold to none', () => {
    assert.deepEqual(find('Straßenbau', 'stras'), ['Straß'])
    assert.deepEqual(find('Garci\u0301a', 'garci'), ['Garci\u0301'])
  })
})

describe('the ranges of a match', () => {
  it('are in order, and one where they overlap', () => {
    assert.deepEqual(
      tidyRanges([
        [5, 8],
        [0, 2],
        [6, 9],
        [2, 3],
      ]),
      [
        [0, 3],
        [5, 9],
      ],
    )
  })

  it('still stand on the same words in the piece that is told of a long text', () => {
    const text = `${'a '.repeat(200)}Brezo${' z'.repeat(200)}`
    const match: MatchedText = { field: 'note', text, ranges: [[400, 405]] }
    const piece = shortenMatch(match)
    assert.ok(piece.text.length <= 162 && piece.text.startsWith('…') && piece.text.endsWith('…'))
    assert.deepEqual(cut(piece), ['Brezo'])
    const short: MatchedText = { field: 'note', text: 'Brezo', ranges: [[0, 5]] }
    assert.equal(shortenMatch(short), short)
  })
})
