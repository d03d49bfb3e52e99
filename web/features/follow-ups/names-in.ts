const MOST_NAMES = 3

/** What in a note may be somebody's name: what stands before a colon, and words with a capital letter that do not begin it. Pure. */
export function namesIn(text: string): string[] {
  const front = /^([^:–—]{2,60})(?::\s|\s[–—]\s)/.exec(text)?.[1]?.trim()
  const runs = text.match(/(?<=\s)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/gu) ?? []
  return [...new Set([...(front === undefined ? [] : [front]), ...runs])].slice(0, MOST_NAMES)
}
