import { foldText } from '@lazo/normal'
import type { LeftText, SourceText } from '../signature-read.ts'
import { CLOSINGS } from './closings.table.ts'
import { ASIDES, DISCLAIMERS } from './disclaimers.table.ts'

/** The lines of a signature alone, and those that stood around it. */
export interface SignatureBlock {
  readonly lines: readonly SourceText[]
  readonly left: readonly LeftText[]
}

/** A sentence of this length says nothing about a person that could be taken apart. */
const LONGEST_LINE = 240

/** Cuts off the message above, up to `-- ` (RFC 3676 §4.3) or the last closing formula, and the legal text below. Pure. */
export function cutBlock(given: readonly SourceText[]): SignatureBlock {
  const lines = given.flatMap(splitClosing)
  const start = findStart(lines)
  const behind = lines.slice(start)
  const legal = behind.findIndex(({ text }, index) => index > 0 && isDisclaimer(text))
  const end = legal < 0 ? behind.length : legal
  const inside = behind.slice(0, end)
  return {
    lines: inside.filter(({ text }) => !isLeftOut(text)),
    left: [
      ...lines.slice(0, start).map((line): LeftText => ({ ...line, why: isEnd(line.text) ? 'closing' : 'message' })),
      ...inside
        .filter(({ text }) => isLeftOut(text))
        .map((line): LeftText => ({ ...line, why: leftOutReason(line.text) })),
      ...behind.slice(end).map((line): LeftText => ({ ...line, why: 'disclaimer' })),
    ],
  }
}

/** `Un saludo, Ana`: the name behind the formula is a line of its own. */
function splitClosing(line: SourceText): SourceText[] {
  const at = line.text.indexOf(',') + 1
  const behind = line.text.slice(at).trim()
  const isBoth = at > 0 && behind !== '' && isClosing(line.text.slice(0, at)) && !isClosing(behind)
  return isBoth
    ? [
        { ...line, text: line.text.slice(0, at) },
        { ...line, text: behind },
      ]
    : [line]
}

/** The line behind the last delimiter or closing formula that has something under it. */
function findStart(lines: readonly SourceText[]): number {
  const ends = lines.flatMap(({ text }, index) => (isEnd(text) ? [index + 1] : []))
  return ends.findLast((start) => lines.slice(start).some(({ text }) => !isLeftOut(text) && !isDisclaimer(text))) ?? 0
}

/** The sign that a signature follows, or a formula of letters. */
function isEnd(text: string): boolean {
  return text === '--' || isClosing(text)
}

function isClosing(text: string): boolean {
  const folded = foldText(text).replaceAll(' & ', ' and ')
  const bare = folded.replaceAll(/[,.!:;]+$|^[-–\s]+/g, '').trim()
  return bare.split(' / ').every((part) => CLOSINGS.includes(part))
}

function isDisclaimer(text: string): boolean {
  const folded = foldText(text.slice(0, 120)).replace(/^[^\p{L}]+/u, '')
  return DISCLAIMERS.some((pattern) => pattern.test(folded))
}

function isLeftOut(text: string): boolean {
  return isEnd(text) || text.length > LONGEST_LINE || isDisclaimer(text) || isAside(text)
}

function isAside(text: string): boolean {
  const folded = foldText(text.slice(0, 200)).replace(/^[^\p{L}]+/u, '')
  return ASIDES.some((pattern) => pattern.test(folded))
}

function leftOutReason(text: string): LeftText['why'] {
  return isEnd(text) ? 'closing' : 'disclaimer'
}
