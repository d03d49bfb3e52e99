import { tidyMoment } from '../moments/read-moment.ts'

/** A line of a chat that begins a message: when, and what stands behind. */
export interface ChatLine {
  readonly when: string
  /** Who speaks; null for what the program says itself. */
  readonly speaker: string | null
  readonly text: string
  /** Whether the program marked the text as its own. */
  readonly isMarked: boolean
}

const LONGEST_SPEAKER = 120
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?`
const HOUR = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?`
/** Android: `31/12/23, 21:41 - Ana: Hola`. */
const ANDROID = new RegExp(`^(${DAY},? ${HOUR}) - `, 'i')
/** iOS: `[31/12/23, 21:41:05] Ana: Hola`. */
const IOS = new RegExp(`^\\[(${DAY},? ${HOUR})\\] `, 'i')
const MARKS = /^[\u200E\u200F\uFEFF]+/
const HEAD = 60

/** Reads a line that begins a message of WhatsApp; null for one that goes on. */
export function readChatLine(line: string): ChatLine | null {
  const bare = line.replace(MARKS, '')
  // The marks of direction and narrow blanks of the date are no part of what is said.
  const head = tidyHead(bare.slice(0, HEAD))
  const found = ANDROID.exec(head) ?? IOS.exec(head)
  if (!found) return null
  const divider = found[0].endsWith('] ') ? '] ' : ' - '
  const rest = bare.slice(bare.indexOf(divider) + divider.length)
  const colon = rest.indexOf(': ')
  const end = colon < 0 && rest.endsWith(':') ? rest.length - 1 : colon
  const isSpoken = end > 0 && end <= LONGEST_SPEAKER
  const said = isSpoken ? rest.slice(end + 1).replace(/^ /, '') : rest
  return {
    when: tidyMoment(found[1]!),
    speaker: isSpoken ? rest.slice(0, end) : null,
    text: said.replace(MARKS, ''),
    isMarked: MARKS.test(said),
  }
}

function tidyHead(text: string): string {
  return text.replace(/[\u200E\u200F\u202A-\u202E]/g, '').replace(/[\u00A0\u202F]/g, ' ')
}
