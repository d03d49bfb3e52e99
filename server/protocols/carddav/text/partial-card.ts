import type { PartialProperty } from '@lazo/davxml'

/** Lines that a vCard cannot be without. */
const ALWAYS = ['BEGIN', 'VERSION', 'END']

/**
 * Gives the lines of a card that are asked for, in their order and as they are (RFC 6352 §10.4.2); VERSION is always given. A name
 * without a group means the property in every group. Pure.
 */
export function partialCard(text: string, wanted: readonly PartialProperty[]): string {
  const hasNoValue = new Map(wanted.map((one) => [one.name.toUpperCase(), one.hasNoValue]))
  const kept: string[] = []
  for (const line of contentLines(text)) {
    const full = nameOf(line)
    const bare = full.slice(full.lastIndexOf('.') + 1)
    if (ALWAYS.includes(bare)) kept.push(line)
    else {
      const isBare = hasNoValue.get(full) ?? hasNoValue.get(bare)
      if (isBare !== undefined) kept.push(isBare ? withoutValue(line) : line)
    }
  }
  return kept.join('')
}

/** The content lines with their folds and ends. */
function contentLines(text: string): string[] {
  return text.split(/(?<=\r?\n)(?![ \t])/)
}

function nameOf(line: string): string {
  return line.slice(0, line.search(/[;:]/)).toUpperCase()
}

/** The line up to its colon, which is none inside quotes. */
function withoutValue(line: string): string {
  const unfolded = line.replaceAll(/\r?\n[ \t]/g, '')
  let isQuoted = false
  for (let at = 0; at < unfolded.length; at += 1) {
    if (unfolded[at] === '"') isQuoted = !isQuoted
    else if (unfolded[at] === ':' && !isQuoted) return `${unfolded.slice(0, at + 1)}\r\n`
  }
  return line
}
