import type { SourceText } from './signature-read.ts'

/** Stands in a line where something was taken out of it; the pieces beside it have nothing to do with each other. */
export const GAP = '\u0001'

/** A line of which some parts may have been taken already. */
export interface DraftLine extends SourceText {
  /** What nothing was made of yet; `GAP` where something was. */
  readonly rest: string
}

/** What was found in a line, and the line without it. */
export interface Taken<Part> {
  readonly parts: readonly Part[]
  readonly line: DraftLine
}

/** A place in the rest of a line. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The line without the text at these places, which do not overlap and stand in order. */
export function takeSpans(line: DraftLine, spans: readonly Span[]): DraftLine {
  if (spans.length === 0) return line
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    pieces.push(line.rest.slice(from, start))
    from = end
  }
  return { ...line, rest: [...pieces, line.rest.slice(from)].join(GAP) }
}

/** A part's source: the words of the line it was read in. */
export function sourceOf({ line }: DraftLine, text: string): SourceText {
  return { line, text: text.replaceAll(GAP, ' ').trim() }
}
