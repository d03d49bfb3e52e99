import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { oneTypoAway } from './one-typo-away.ts'

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.array(letter, { minLength: 4, maxLength: 20 })

it('gives every word that a typo turns into the one asked', () => {
  const typos = [
    (letters: string[], at: number, other: string) => letters.toSpliced(at, 1, other),
    (letters: string[], at: number) => letters.toSpliced(at, 1),
    (letters: string[], at: number, other: string) => letters.toSpliced(at, 0, other),
    (letters: string[], at: number) => letters.toSpliced(at, 2, ...letters.slice(at, at + 2).reverse()),
  ]
  fc.assert(
    fc.property(word, fc.nat(19), letter, fc.constantFrom(...typos), (meant, place, other, makeTypo) => {
      const typed = makeTypo(meant, place % meant.length, other).join('')
      fc.pre(typed.length >= 4 && typed !== meant.join(''))
      assert.ok(oneTypoAway(typed).includes(meant.join('')), typed)
    }),
  )
})

it('gives each once and never the word itself', () => {
  fc.assert(
    fc.property(word, (letters) => {
      const found = oneTypoAway(letters.join(''))
      assert.equal(new Set(found).size, found.length)
      assert.ok(!found.includes(letters.join('')))
    }),
  )
})

it('works in other scripts with their letters', () => {
  assert.ok(oneTypoAway('иванв').includes('иванов'))
  assert.ok(oneTypoAway('παπαδoπουλος'.replace('o', '')).length > 400)
  assert.ok(oneTypoAway('𠀀𠀁𠀂𠀃').includes('𠀀𠀂𠀁𠀃'))
})

it('leaves short words, long ones and numbers as they are', () => {
  for (const typed of ['', 'gil', 'a'.repeat(25), '6123', 'abc4']) assert.deepEqual(oneTypoAway(typed), [])
})
