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

/** What a person says of a table that they keep themselves: which column says what, or nothing, so that it is guessed. */
export type Asked = TalkTable['roles'] | undefined

/**
 * How a table of talks is read, by its beginning; null when it is none. Where one is asked for, any table is, also one whose columns say
 * nothing that is known.
 */
export function findTalkTable(text: string, asked?: Asked): TalkShape | null {
  const heads = readHeads(text)
  for (const head of heads) {
    const found = findLayout(head.columns) ?? findByWords(head.columns, asked)
    if (found) return shapeOf(text, head, asked && Object.keys(asked).length > 0 ? asSaid(asked) : found)
  }
  const [first] = heads
  return asked && first ? shapeOf(text, first, asSaid(asked)) : null
}

type Head = Pick<TalkTable, 'delimiter' | 'headerLine' | 'columns'>

/** What may be the header: each line of the beginning, parted by each delimiter, the one that parts it most first. */
function readHeads(text: string): Head[] {
  const lines = text.slice(0, TALK_LIMITS.line * 4).split(/\r\n|\r|\n/, MOST_LINES)
  return lines.flatMap((line, index) =>
    DELIMITERS.map((delimiter) => ({
      delimiter,
      headerLine: index + 1,
      columns: readTableHead(line, delimiter).map((name) => name.slice(0, TALK_LIMITS.name)),
    }))
      .filter(({ columns }) => columns.length >= 2 && columns.length <= MOST_COLUMNS)
      .sort((one, other) => other.columns.length - one.columns.length),
  )
}

function shapeOf(text: string, head: Head, { kind, roles }: FoundLayout): TalkShape {
  const table: TalkTable = { encoding: 'utf-8', ...head, roles }
  return { kind, order: tellOrder(datesOf(text, table)), table }
}

/** A log of calls knows numbers and how long each took. */
function asSaid(roles: TalkTable['roles']): FoundLayout {
  return { kind: roles.phone !== undefined && roles.seconds !== undefined ? 'calls-csv' : 'talks-csv', roles }
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
  return lines.flatMap((line) => readTableHead(line.slice(0, TALK_LIMITS.line), delimiter)[roles.at ?? -1] ?? [])
}
