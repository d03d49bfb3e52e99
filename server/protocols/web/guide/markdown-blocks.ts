/** A part of a guide that stands for itself. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string; readonly target: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const HEADING = /^(#{1,3}) (.+)$/
const ITEM = /^(?:- |\d+\. )/
const PICTURE = /^!\[([^\]]+)\]\(([^)\s]+)\)$/
const RULE = /^\|[\s|:-]+\|$/

/** The blocks of a text in the Markdown that our guides are written in: no nesting, no raw HTML. Pure. */
export function splitBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; ) {
    const end = endOf(lines, at)
    const block = blockOf(lines.slice(at, end))
    if (block) blocks.push(block)
    at = end
  }
  return blocks
}

/** The line behind the block that begins at a line: blocks end at an empty line, code at its fence, a heading at once. */
function endOf(lines: readonly string[], at: number): number {
  const first = lines[at]!
  if (first.startsWith('```')) {
    const close = lines.findIndex((line, index) => index > at && line.startsWith('```'))
    return close === -1 ? lines.length : close + 1
  }
  if (first === '' || HEADING.test(first)) return at + 1
  const next = lines.findIndex(
    (line, index) => index > at && (line === '' || line.startsWith('```') || HEADING.test(line)),
  )
  return next === -1 ? lines.length : next
}

function blockOf(lines: readonly string[]): Block | null {
  const first = lines[0]!
  if (first === '') return null
  const heading = HEADING.exec(first)
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]! }
  if (first.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') }
  const picture = PICTURE.exec(first)
  if (picture) return { kind: 'picture', alt: picture[1]!, target: picture[2]! }
  if (first.startsWith('|')) return { kind: 'table', rows: lines.filter((line) => !RULE.test(line)).map(cellsOf) }
  if (ITEM.test(first)) return { kind: 'list', isOrdered: /^\d/.test(first), items: itemsOf(lines) }
  return { kind: 'paragraph', text: lines.join(' ') }
}

/** Lines that begin no item go on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((items, line) => {
    if (ITEM.test(line)) return [...items, line.replace(ITEM, '')]
    return [...items.slice(0, -1), `${items.at(-1)} ${line.trim()}`]
  }, [])
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, row.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim())
}
