import { say } from '#web/words/say.ts'
import { facetWords } from './facet.words.ts'

/** Says a function, a seniority or a stage: those we know in the person's language, others as they are. */
export function sayFacet(value: string): string {
  return isKnown(value) ? say(facetWords, value) : value
}

function isKnown(value: string): value is keyof typeof facetWords.table {
  return Object.hasOwn(facetWords.table, value)
}
