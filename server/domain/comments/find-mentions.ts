import { foldText } from '@lazo/normal'
import type { Mention } from '#store/comments/reader.ts'

const MOST_MENTIONS = 50
/** Names are no longer. */
const LONGEST_NAME = 200
/** A text of nothing but signs is not searched to its end. */
const MOST_SIGNS = 500
const LETTER = /[\p{L}\p{N}]/u

/**
 * Whom a text names by `@` and their name as people write it: marks and capitals do not count. Where one name begins like another, the
 * longer one is meant; of the same name everybody is. An `@` in the middle of a word, as in an address, names nobody. Pure.
 */
export function findMentions(text: string, known: readonly Mention[]): Mention[] {
  const byName = [...known].map((mention) => ({ mention, key: foldText(mention.name) })).filter(({ key }) => key !== '')
  byName.sort((a, b) => b.key.length - a.key.length)
  const found = new Map<string, Mention>()
  for (const after of textsAfterAt(text)) {
    const folded = foldText(after)
    const key = byName.find((one) => beginsWithName(folded, one.key))?.key
    for (const { mention } of byName.filter((one) => one.key === key)) found.set(mention.id, mention)
    if (found.size >= MOST_MENTIONS) break
  }
  return [...found.values()].slice(0, MOST_MENTIONS)
}

/** What follows each `@` that begins a word, as far as a name may reach. */
function textsAfterAt(text: string): string[] {
  const texts: string[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!
    if (!LETTER.test(before) && /^\S/.test(text.slice(at + 1, at + 2)))
      texts.push(text.slice(at + 1, at + 1 + LONGEST_NAME))
    if (texts.length >= MOST_SIGNS) break
  }
  return texts
}

function beginsWithName(folded: string, name: string): boolean {
  if (!folded.startsWith(name)) return false
  return !LETTER.test(folded[name.length] ?? '')
}
