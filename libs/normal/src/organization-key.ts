import { foldText } from './fold-text.ts'
import { LEGAL_FORMS } from './legal-forms.table.ts'
import { wordsOf } from './words-of.ts'

/** Words that a legal form is written with at most: `S. Coop. And.`. */
const LONGEST_FORM = 4

/**
 * What two spellings of an organization's name share: its folded words without the legal form at the end, so that
 * `Talleres Ruiz, S.L.` is `TALLERES RUIZ`. A name of signs alone is itself; empty for a blank one.
 */
export function organizationKey(name: string): string {
  const words = wordsOf(name)
  if (words.length === 0) return foldText(name)
  return words.slice(0, words.length - lengthOfForm(words)).join(' ')
}

/** At least one word is left. */
function lengthOfForm(words: readonly string[]): number {
  const longest = Math.min(LONGEST_FORM, words.length - 1)
  for (let length = longest; length > 0; length -= 1) {
    if (LEGAL_FORMS.has(words.slice(-length).join(''))) return length
  }
  return 0
}
