/** Whether a text is nothing but up to `most` of these words in a row. */
export function isMadeOfWords(text: string, words: ReadonlySet<string>, most: number): boolean {
  if (text === '' || most === 0) return false
  if (words.has(text)) return true
  return [...words].some((word) => text.startsWith(word) && isMadeOfWords(text.slice(word.length), words, most - 1))
}
