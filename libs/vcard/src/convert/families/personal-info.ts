import type { PersonalInfo } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { type Facet, indexFacet } from '../facets.ts'
import { textRow } from '../rows.ts'

type Level = 'low' | 'medium' | 'high'

/** `level` ⇄ LEVEL by the given words (RFC 9555 §2.3.13). */
function levelFacet(words: { [word: string]: Level }): Facet<PersonalInfo> {
  return {
    read(params, entry) {
      const word = params.peek('LEVEL')?.toLowerCase() ?? ''
      if (!Object.hasOwn(words, word)) return
      params.take('LEVEL')
      entry.level = words[word]!
    },
    write({ level }, params) {
      const word = Object.keys(words).find((word) => words[word] === level)
      if (word !== undefined) params.add('LEVEL', word)
    },
  }
}

const plainLevel = levelFacet({ low: 'low', medium: 'medium', high: 'high' })
const expertLevel = levelFacet({ beginner: 'low', average: 'medium', expert: 'high' })

/** EXPERTISE, HOBBY and INTEREST ⇄ `personalInfo`. */
export const personalInfo = entryFamily<PersonalInfo>({
  collection: 'personalInfo',
  hasLabel: true,
  rows: [
    textRow('value', { property: 'EXPERTISE', kind: 'expertise', facets: [indexFacet, expertLevel] }),
    textRow('value', { property: 'HOBBY', kind: 'hobby', facets: [indexFacet, plainLevel] }),
    textRow('value', { property: 'INTEREST', kind: 'interest', facets: [indexFacet, plainLevel] }),
  ],
})
