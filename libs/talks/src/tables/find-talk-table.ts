import { foldText } from '@lazo/normal'
import { tellOrder } from '../moments/tell-order.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import type { TalkKind, TalkRole, TalkShape, TalkTable } from '../talk-shape.ts'
import { readTableHead } from './read-table-head.ts'
import { ROLE_WORDS, TALK_LAYOUTS } from './talk-layouts.table.ts'

const DELIMITERS = [',', ';', '\t'] as const
const MOST_LINES = 12
const MOST_COLUMNS = 200
const DATED_ROWS = 2_000

/** Whether a table may be one that somebody wrote themselves: then less has to be there for it to be one of talks. */
export type Asked = 'talks-csv' | undefined

/** How a table of talks is read, by its beginning; null when it is none. */
export function findTalkTable(text: string, asked?: Asked): TalkShape | null {
  const lines = text.slice(0, TALK_LIMITS.line * 4).split(/\r\n|\r|\n/, MOST_LINES)
  for (const [index, line] of lines.entries()) {
    for (const delimiter of DELIMITERS) {
      const columns = readTableHead(line, delimiter).map((name) => name.slice(0, TALK_LIMITS.name))
      if (columns.length < 2 || columns.length > MOST_COLUMNS) continue
      const found = findLayout(columns) ?? findByWords(columns, asked)
      if (!found) continue
      const table: TalkTable = { encoding: 'utf-8', delimiter, headerLine: index + 1, columns, roles: found.roles }
      return { kind: found.kind, order: tellOrder(datesOf(text, table)), table }
    }
  }
  return null
}

interface FoundLayout {
  readonly kind: TalkKind
  readonly roles: TalkTable['roles']
}

function findLayout(columns: readonly string[]): FoundLayout | null {
  const names = columns.map((name) => name.toLowerCase().trim())
  const found = TALK_LAYOUTS.find(({ needs, kind }) => {
    const isWhole = needs.every((name) => names.includes(name))
    // These two hold little, and other tables have such columns too.
    return isWhole && (!isBare(kind) || names.length === needs.length)
  })
  if (!found) return null
  const roles: { [Role in TalkRole]?: number } = {}
  names.forEach((name, place) => {
    const role = Object.hasOwn(found.roles, name) ? found.roles[name] : undefined
    if (role !== undefined) roles[role] ??= place
  })
  return { kind: found.kind, roles }
}

function isBare(kind: TalkKind): boolean {
  return kind === 'linkedin-comments' || kind === 'linkedin-reactions'
}

function findByWords(columns: readonly string[], asked: Asked): FoundLayout | null {
  const roles: { [Role in TalkRole]?: number } = {}
  columns.forEach((column, place) => {
    const name = foldText(column)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const role = (Object.keys(ROLE_WORDS) as TalkRole[]).find((one) => ROLE_WORDS[one]!.includes(name))
    if (role !== undefined) roles[role] ??= place
  })
  if (roles.at === undefined && roles.time !== undefined) {
    roles.at = roles.time
    delete roles.time
  }
  const isNamed = ['name', 'mail', 'phone', 'profile'].some((role) => roles[role as TalkRole] !== undefined)
  if (roles.at === undefined || !isNamed) return null
  if (roles.phone !== undefined && (roles.seconds !== undefined || roles.direction !== undefined))
    return { kind: 'calls-csv', roles }
  const isTold = roles.direction !== undefined && roles.medium !== undefined
  return asked || isTold ? { kind: 'talks-csv', roles } : null
}

function datesOf(text: string, { delimiter, headerLine, roles }: TalkTable): string[] {
  const lines = text.split(/\r\n|\r|\n/, headerLine + DATED_ROWS).slice(headerLine)
  // Cells that hold lines are cut here, which costs a date and no more.
  return lines.flatMap((line) => readTableHead(line.slice(0, TALK_LIMITS.line), delimiter)[roles.at!] ?? [])
}
