import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextRange } from '@lazo/jscontact'
import { type Naming, namePieces } from './name-pieces.ts'

/** The pieces as one text: the surnames in `<>`, what was searched for in `[]`. */
function shown(display: string, familyName: string | null, naming: Naming, ranges: TextRange[] = []): string {
  return namePieces({ display, familyName }, naming, ranges)
    .map(({ text, isFamily, isMarked }) => {
      const marked = isMarked ? `[${text}]` : text
      return isFamily ? `<${marked}>` : marked
    })
    .join('')
}

test('a name stands as it is said, with its surnames apart where the list is sorted by them', () => {
  assert.equal(shown('Ana García Ruiz', 'García Ruiz', 'given-first'), 'Ana García Ruiz')
  assert.equal(shown('Ana García Ruiz', 'García Ruiz', 'family-strong'), 'Ana <García Ruiz>')
  assert.equal(shown('Mafalda', null, 'family-strong'), 'Mafalda')
})

test('a name stands with its surnames first where that was chosen', () => {
  assert.equal(shown('Dra. Ana Ruiz, PhD', 'Ruiz', 'family-first'), '<Ruiz>, Dra. Ana, PhD')
  assert.equal(shown('山田太郎', null, 'family-first'), '山田太郎')
})

test('what was searched for is marked wherever it then stands', () => {
  const ranges: TextRange[] = [
    [0, 2],
    [4, 7],
  ]
  assert.equal(shown('Ana García', 'García', 'given-first', ranges), '[An]a [Gar]cía')
  assert.equal(shown('Ana García', 'García', 'family-first', ranges), '<[Gar]><cía>, [An]a')
  assert.equal(shown('Ana García', 'García', 'family-strong', [[2, 6]]), 'An[a ]<[Ga]><rcía>')
})
