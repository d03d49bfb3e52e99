import type { ContributionKind } from '../words/contribution.ts'
import { type DraftLines, type DraftOccasion, type Memory, TONES, type Tone } from './draft-lines.ts'
import { fillLine, type Known } from './fill-line.ts'
import { fingerprint } from './fingerprint.ts'
import { linesEn } from './lines-en.table.ts'
import { linesEs } from './lines-es.table.ts'

/** A language that drafts are written in. */
export type DraftLanguage = 'es' | 'en'

/** What drafts are asked for, and what is known of the person. */
export interface DraftAsk {
  readonly occasion: DraftOccasion
  readonly language: DraftLanguage
  /** On familiar terms or not, which Spanish says; as the tone has it where it is not known. */
  readonly isClose?: boolean | null
  /** The same for one person, so that two people of one office are not written the same words. */
  readonly person: string
  readonly given?: string | null
  readonly years?: number | null
  /** What the last talk was about, in a few words. */
  readonly subject?: string | null
  /** Something personal that is known of them, in a few words. */
  readonly fact?: string | null
  /** Where they met. */
  readonly met?: string | null
  /** What thanks are said for. */
  readonly received?: ContributionKind | null
  /** The member's own name, to sign with. */
  readonly from?: string | null
  /** The marks of what this person was written before. */
  readonly used?: ReadonlySet<string>
}

/** A text to be looked over and sent by a person. */
export interface Draft {
  readonly tone: Tone
  readonly text: string
  /** To be remembered when the draft is used, so that nobody is written the same twice. */
  readonly marks: readonly string[]
  /** What of the member's own notes is in it, to be looked at before it goes. */
  readonly uses: readonly Memory[]
}

interface Part {
  readonly text: string
  readonly uses: readonly Memory[]
}

/** Longer notes do not fit into a sentence. */
const MOST_LETTERS = 60

/**
 * A draft per tone: never a text that the person was written before, whatever stood around it, rather a line they have not read than
 * one they have, and for one person, occasion and past always the same. A tone in which everything was said is left out.
 */
export function writeDrafts(ask: DraftAsk): Draft[] {
  const lines = ask.language === 'es' ? linesEs : linesEn
  return TONES.flatMap((tone) => writeDraft(ask, lines, tone) ?? [])
}

function writeDraft(ask: DraftAsk, lines: DraftLines, tone: Tone): Draft | null {
  const isClose = ask.isClose ?? tone !== 'formal'
  const known = knownOf(ask, lines, isClose)
  const used = ask.used ?? new Set()
  const fill = (line: string) => fillLine(line, known, isClose) ?? []
  const seed = `${ask.person} ${ask.occasion} ${tone}`
  const freshest = (all: readonly Part[]) =>
    turn(all, seed).toSorted((one, other) => seen(one, used) - seen(other, used))
  const cores = freshest(lines.cores[ask.occasion][tone].flatMap(fill).map((text) => ({ text, uses: [] })))
  const memories = tone === 'brief' ? [NOTHING] : freshest(memoriesOf(lines, fill))
  for (const core of cores)
    for (const memory of memories) {
      const body = [core.text, memory.text].filter(Boolean).join(' ')
      if (used.has(fingerprint(body))) continue
      const marks = [core.text, memory.text, body].filter(Boolean).map(fingerprint)
      const [opening, closing] = turn(framesOf(lines, tone, fill), `${seed} ${used.size}`)[0]!
      const end = ask.from ? `${closing},\n${ask.from}` : `${closing}.`
      const text = [opening, body, end].filter(Boolean).join('\n\n')
      return { tone, text, marks: [...new Set(marks)], uses: memory.uses }
    }
  return null
}

const NOTHING: Part = { text: '', uses: [] }

function knownOf(
  { given, years, subject, fact, met, received, from }: DraftAsk,
  lines: DraftLines,
  isClose: boolean,
): Known {
  return {
    name: given?.trim(),
    years: years ? String(years) : null,
    subject: shortNote(subject),
    fact: shortNote(fact),
    met: shortNote(met),
    received: fillLine(lines.received[received ?? 'help'], {}, isClose),
    from,
  }
}

/** A note as it fits into a sentence; what is longer than a few words or has several lines does not. */
function shortNote(note: string | null | undefined): string | null {
  const text = note?.trim().replace(/[.!…]+$/, '') ?? ''
  return text === '' || text.length > MOST_LETTERS || text.includes('\n') ? null : text
}

function memoriesOf(lines: DraftLines, fill: (line: string) => string | never[]): Part[] {
  const all = (Object.keys(lines.memories) as Memory[]).flatMap((memory) =>
    lines.memories[memory].flatMap(fill).map((text) => ({ text, uses: [memory] })),
  )
  return all.length > 0 ? all : [NOTHING]
}

/** Every opening with every closing. Where no name is known there is no opening. */
function framesOf(lines: DraftLines, tone: Tone, fill: (line: string) => string | never[]): [string, string][] {
  const openings = lines.openings[tone].flatMap(fill)
  const closings = lines.closings[tone].flatMap(fill)
  return (openings.length > 0 ? openings : ['']).flatMap((opening) =>
    closings.map((closing): [string, string] => [opening, closing]),
  )
}

function seen({ text }: Part, used: ReadonlySet<string>): number {
  return text !== '' && used.has(fingerprint(text)) ? 1 : 0
}

/** The same in the same order, begun elsewhere for everybody. */
function turn<T>(all: readonly T[], seed: string): T[] {
  if (all.length === 0) return []
  const start = Number.parseInt(fingerprint(seed).slice(-6), 36) % all.length
  return [...all.slice(start), ...all.slice(0, start)]
}
