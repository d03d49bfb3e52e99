/** The addresses of all responses in an answer; of a collection that names itself that one too. */
export function hrefsIn(xml: string): string[] {
  return Array.from(xml.matchAll(/<(?:\w+:)?href(?:\s[^>]*)?>([^<]*)</g), (match) => match[1]!.trim())
}

/** What stands between the first tags of this local name, or null when there is none. */
export function textOf(xml: string, name: string): string | null {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`).exec(xml)
  if (!opening) return null
  const start = opening.index + opening[0].length
  const closing = new RegExp(`</(?:\\w+:)?${name}>`).exec(xml.slice(start))
  return closing && xml.slice(start, start + closing.index).trim()
}

/** How many times the word occurs. */
export function countOf(body: Buffer, word: string): number {
  let times = 0
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length)) times += 1
  return times
}
