/** A line below the notes: `Phone (Casa de campo): 600 000 001`. */
export interface MoreLine {
  /** What the line holds. */
  name: string
  label?: string
  text: string
}

/** Stands alone in the line between the notes and what has no column. */
const DIVIDER = '[Lazo]'
/** A cell with more lines is an attack; they belong to the notes. */
const MOST_LINES = 500
const LINE = /^([^:()]+?)(?: \((.*?)\))?: (.*)$/s

/** Notes with lines below them for what the table has no column for; lines without a text are left out. */
export function writeMore(notes: string, lines: readonly MoreLine[]): string {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  if (filled.length === 0 && !notes.split('\n').includes(DIVIDER)) return notes
  return [...(notes === '' ? [] : [notes, '']), DIVIDER, ...filled.map(writeLine)].join('\n')
}

function writeLine({ name, label = '', text }: MoreLine): string {
  const shown = label.replace(/\s+/g, ' ').replaceAll('): ', ') : ').trim()
  return `${name}${shown === '' ? '' : ` (${shown})`}: ${text.replace(/\r?\n|\r/g, '\n  ')}`
}

/** Takes notes and the lines below them apart again; what somebody added there, under no name that is known, belongs to the notes. */
export function readMore(text: string, isKnown: (name: string) => boolean): { notes: string; lines: MoreLine[] } {
  const rows = text.split('\n')
  const divider = rows.lastIndexOf(DIVIDER)
  if (divider < 0) return { notes: text, lines: [] }
  const notes = rows.slice(0, divider)
  const lines: MoreLine[] = []
  for (const row of rows.slice(divider + 1)) {
    const last = lines.at(-1)
    const [, name, label, value] = LINE.exec(row) ?? []
    if (row.startsWith('  ') && last !== undefined) last.text += `\n${row.slice(2)}`
    else if (name !== undefined && value !== undefined && lines.length < MOST_LINES && isKnown(name))
      lines.push({ name, ...(label === undefined ? {} : { label }), text: value })
    else notes.push(row)
  }
  return { notes: notes.join('\n').trim(), lines }
}
