import type { Phone } from '@lazo/jscontact'
import { foldText, normalPhone } from '@lazo/normal'
import { type DraftLine, GAP, type Span, sourceOf, type Taken, takeSpans } from '../draft-line.ts'
import type { SignaturePart } from '../signature-read.ts'
import { MOBILE_RANGES } from './mobile-ranges.table.ts'
import { FILLERS, PHONE_LABELS, PHONE_PICTURES, type PhoneLabel } from './phone-labels.table.ts'

const EXTENSION = String.raw`(?:[\s,;(–-]*(?:\b(?:e?xt(?:ensi[oó]n|n)?|int(?:erno)?|anexo|poste|durchwahl|dw)\b[.:]?\s*|\bx|#)\s*\d{1,6}\)?)?`
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d@])(?:\+|\(\+)?[\d(][\d\s().\u00b7\u2010-\u2013/-]{4,30}\d${EXTENSION}(?![\d@])`,
  'giu',
)
/** Where two numbers stand behind one label. */
const BETWEEN = /\s*\/\s*|\s+[-–]\s+|\s{3,}/
/** What may stand between the words of a label, and before the number. */
const SIGNS = /^[\s.:/&()|-]*$/

/** Takes phone numbers out of a line: those with a label, those with a country, and those that the plan of a region holds. */
export function readPhones(line: DraftLine, regions: readonly string[]): Taken<SignaturePart> {
  const drawn = {
    ...line,
    rest: PHONE_PICTURES.reduce((text, [picture, word]) => text.replaceAll(picture, word), line.rest),
  }
  const parts: SignaturePart[] = []
  const spans: Span[] = []
  let from = 0
  let lastLabels: readonly PhoneLabel[] = []
  for (const found of drawn.rest.matchAll(NUMBER)) {
    const before = readLabels(drawn.rest.slice(from, found.index))
    const isContinued = /^[\s/y,\-–]*$/.test(drawn.rest.slice(from, found.index)) && from > 0
    const behind = before.labels.length === 0 ? readLabelBehind(drawn.rest.slice(found.index + found[0].length)) : null
    const told = behind ? behind.labels : before.labels
    const labels = told.length === 0 && isContinued ? lastLabels : told
    const numbers = numbersOf(found[0], labels, regions)
    if (numbers.length === 0) continue
    const span = { start: found.index - before.length, end: found.index + found[0].length + (behind?.length ?? 0) }
    spans.push(span)
    const source = sourceOf(drawn, drawn.rest.slice(span.start, span.end))
    for (const number of numbers) parts.push(phonePart(number, labels, source, regions))
    from = span.end
    lastLabels = labels
  }
  return { parts, line: takeSpans(drawn, spans) }
}

/** One run of digits may hold two numbers; it is cut only when it is none as a whole. */
function numbersOf(run: string, labels: readonly PhoneLabel[], regions: readonly string[]): string[] {
  const typed = run.trim()
  if (isPlausible(typed, regions)) return [typed]
  const cut = typed.split(BETWEEN).filter((piece) => /\d/.test(piece))
  if (cut.length > 1 && cut.every((piece) => isPlausible(piece, regions))) return cut
  const { digits } = normalPhone(typed, regions[0]!)
  return labels.length > 0 && digits.length >= 5 && digits.length <= 15 ? [typed] : []
}

function isPlausible(typed: string, regions: readonly string[]): boolean {
  const { e164, digits } = normalPhone(typed, regions[0]!, regions.slice(1))
  return e164 !== null || (typed.startsWith('+') && digits.length >= 8 && digits.length <= 15)
}

function phonePart(
  typed: string,
  labels: readonly PhoneLabel[],
  from: SignaturePart['from'],
  regions: readonly string[],
): SignaturePart {
  const { e164 } = normalPhone(typed, regions[0]!, regions.slice(1))
  const isMobile = e164 !== null && MOBILE_RANGES.some((range) => range.test(e164))
  return {
    part: 'phone',
    value: phoneOf(typed, labels, isMobile),
    from,
    why: labels.length > 0 ? 'label' : 'numbering-plan',
  }
}

function phoneOf(number: string, labels: readonly PhoneLabel[], isMobile: boolean): Phone {
  const said = labels.flatMap(({ feature }) => feature ?? [])
  // "Tel." before a mobile number says only that it is a number.
  const told = isMobile && said.every((feature) => feature === 'voice') ? ['mobile' as const] : said
  const features = told.length > 0 ? told : (['voice'] as const)
  const context = labels.find((label) => label.context !== undefined)?.context
  const label = labels.find((one) => one.label !== undefined)?.label
  return {
    number: number.replace(/^\(\+(\d+)\)/, '+$1'),
    features: Object.fromEntries(features.map((feature) => [feature, true as const])),
    ...(context === undefined ? {} : { contexts: { [context]: true as const } }),
    ...(label === undefined ? {} : { label }),
  }
}

/** The labels that end a text, and how much of it they are. */
function readLabels(before: string): { labels: PhoneLabel[]; length: number } {
  const near = before.slice(before.lastIndexOf(GAP) + 1).slice(-60)
  const labels: PhoneLabel[] = []
  let start = near.length
  let end = near.length
  for (const { 0: word, index } of [...near.matchAll(/[\p{L}º]+/gu)].reverse()) {
    const behind = near.slice(index + word.length, end)
    if (!SIGNS.test(behind)) break
    const label = PHONE_LABELS.get(foldText(word))
    if (!label && !FILLERS.has(foldText(word))) break
    end = index
    if (!label || isLetterOfAName(word, behind)) continue
    labels.unshift(label)
    start = index
  }
  return { labels, length: near.length - start }
}

/** `600 123 456 (móvil)`, `(510) 555-0142 office`: some write the label behind the number. */
function readLabelBehind(behind: string): { labels: PhoneLabel[]; length: number } | null {
  const found = /^\s*[([]?\s*(\p{L}{3,12})\.?\s*[)\]]?(?=\s*(?:[|·•,;\u0001/-]|$))/u.exec(behind)
  const label = found && PHONE_LABELS.get(foldText(found[1]!))
  return label ? { labels: [label], length: found[0].length } : null
}

/** One letter is a label only with a sign behind it (`T.`, `M:`, `(F)`) or right before the number. */
function isLetterOfAName(word: string, behind: string): boolean {
  return word.length === 1 && !/^\s*[.:)/&|-]|^\s*$/.test(behind)
}
