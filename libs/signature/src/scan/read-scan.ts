import { foldText } from '@lazo/normal'
import { readSignature } from '../read-signature.ts'
import type { LeftText, SignatureOptions, SignaturePart, SignatureRead } from '../signature-read.ts'
import { mendScanned } from './mend-scanned.ts'

/** A line of text that was recognised in a picture, with its place in pixels. */
export interface ScannedLine {
  readonly text: string
  /** How sure the reader was, from 0 to 100. */
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Below it a line is the edge of the card or the pattern of a table, not text. */
const LEAST_CONFIDENCE = 45
/** A name of a person or a body is no longer. */
const LONGEST_NAME = 60

/**
 * Reads the text of a business card: the lines as a signature, and where that leaves open who it is or for whom they work, the
 * size of the letters says it. A guess that a person confirms; each part tells the text it came from and why. Pure.
 */
export function readScan(scanned: readonly ScannedLine[], options: SignatureOptions): SignatureRead {
  const lines = scanned
    .map((line) => ({ ...line, text: mendScanned(line.text) }))
    .filter(({ text, confidence }) => confidence >= LEAST_CONFIDENCE && holdsWord(text))
  // A gap between lines means nothing on a card, and each line keeps its number.
  const read = readSignature(lines.map(({ text }) => text).join('\n'), options)
  return withLargest(read, lines)
}

/** The largest letters on a card are its owner's name or the house they work for. */
function withLargest(read: SignatureRead, lines: readonly ScannedLine[]): SignatureRead {
  const missing = (['name', 'organization'] as const).filter((part) => !read.parts.some((one) => one.part === part))
  let { parts, left } = read
  for (const part of missing) {
    const candidates = left.filter((one) => one.why === 'unclear' && isNameLike(one.text))
    const largest = candidates.toSorted((a, b) => heightOf(lines, b) - heightOf(lines, a))[0]
    if (!largest) continue
    const { line, text } = largest
    const found = { from: { line, text }, why: 'size' as const }
    const added: SignaturePart =
      part === 'name' ? { part, value: { full: text }, ...found } : { part, value: { name: text }, ...found }
    parts = part === 'name' ? [added, ...parts] : insertOrganization(parts, added)
    left = left.filter((one) => one !== largest)
  }
  return { parts, left }
}

function insertOrganization(parts: readonly SignaturePart[], added: SignaturePart): SignaturePart[] {
  const people = parts.filter(({ part }) => part === 'name' || part === 'title')
  return [...people, added, ...parts.filter((one) => !people.includes(one))]
}

function heightOf(lines: readonly ScannedLine[], { line }: LeftText): number {
  const found = lines[line - 1]
  return found ? found.bottom - found.top : 0
}

function isNameLike(text: string): boolean {
  return text.length <= LONGEST_NAME && !/\d|[@/]/.test(text) && /\p{Lu}/u.test(text)
}

function holdsWord(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text) && foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '').length > 2
}
