import { readTable, type TableRow } from '@lazo/tables'
import { readMoment } from '../moments/read-moment.ts'
import type { TalkContext } from '../talk-context.ts'
import type { TalkRole, TalkShape } from '../talk-shape.ts'
import { asksSomething, keptName, keptText } from '../text/kept-text.ts'
import { type Left, NOBODY, type Party, PLAIN, type TalkRead, type Told } from '../told.ts'
import { readCallFacts, readSeconds } from './read-call-facts.ts'

/** The cell of a row that says something; empty when the table has no such column. */
type Cell = (role: TalkRole) => string

/** Reads the rows of a table as its layout says. */
export async function* readTalkTable(
  chunks: AsyncIterable<Uint8Array>,
  shape: TalkShape,
  context: TalkContext,
): AsyncGenerator<TalkRead> {
  const { encoding, delimiter, headerLine, columns, roles } = shape.table!
  const table = {
    kind: 'csv' as const,
    encoding,
    delimiter,
    headerLine,
    columns: [...columns],
    mapping: [],
    reasons: [],
  }
  for await (const row of readTable(chunks, table)) yield readRow(row, shape, { context, roles })
}

function readRow(
  { line, cells, problem }: TableRow,
  shape: TalkShape,
  { context, roles }: { context: TalkContext; roles: NonNullable<TalkShape['table']>['roles'] },
): TalkRead {
  const cell: Cell = (role) => cells[roles[role] ?? -1] ?? ''
  if (problem !== undefined && cells.length === 0) return { line, left: 'broken' }
  if (/^(?:yes|true|1)$/i.test(cell('draft').trim())) return { line, left: 'draft' }
  const at = readMoment(`${cell('at')} ${cell('time')}`.trim(), { order: shape.order, clock: context.clock })
  if (at === null) return { line, left: 'no-date' }
  const told = READERS[shape.kind]?.(cell)
  if (!told) return { line, left: 'names-nobody' }
  if ('left' in told) return { line, left: told.left }
  return { ...PLAIN, line, at, ...told }
}

type RowTold = Pick<Told, 'from' | 'to'> & Partial<Told>
type RowReader = (cell: Cell) => RowTold | Pick<Left, 'left'> | null

const READERS: { readonly [Kind in TalkShape['kind']]?: RowReader } = {
  'linkedin-messages': (cell) => {
    const from = partyOf({ name: cell('from'), profile: cell('fromProfile') })
    const to = recipients(cell)
    if (!from || to.length === 0) return null
    const text = keptText(cell('text'))
    return { network: 'linkedin', from, to, text, threadId: cell('thread') || null, expectsReply: asksSomething(text) }
  },
  'linkedin-invitations': (cell) => {
    const isSent = /^out/i.test(cell('direction').trim())
    const text = keptText(cell('text'))
    // An invitation without a word is a sign, and no message.
    const base = { network: 'linkedin', text, medium: text === null ? ('reaction' as const) : ('message' as const) }
    const from = partyOf({ name: cell('from'), profile: cell('fromProfile') })
    const to = recipients(cell)
    if (isSent) return to.length === 0 ? null : { ...base, from: null, to, owner: 'from' }
    return from && { ...base, from, to: [], owner: 'to' }
  },
  'linkedin-endorsements-received': (cell) => inbound(cell, 'endorsement'),
  'linkedin-endorsements-given': (cell) => outbound(cell, 'endorsement'),
  'linkedin-recommendations-received': (cell) => inbound(cell, 'endorsement'),
  'linkedin-recommendations-given': (cell) => outbound(cell, 'endorsement'),
  'linkedin-connections': (cell) => outbound(cell, 'note'),
  'calls-csv': (cell) => {
    const party = partyOf({ name: cell('name'), phone: cell('phone'), mail: cell('mail') })
    return (
      party && readCallFacts({ party, direction: cell('direction'), service: cell('medium'), seconds: cell('seconds') })
    )
  },
  'talks-csv': (cell) => {
    const name = cell('name') || `${cell('first')} ${cell('last')}`
    const party = partyOf({ name, phone: cell('phone'), mail: cell('mail'), profile: cell('profile') })
    return party && readOwnRow(party, cell)
  },
}

const MEDIUM_WORDS = [
  [/v[ií]deo/i, 'video-call'],
  [/meet|reuni|lunch|comida|coffee|caf[eé]|visit/i, 'meeting'],
  [/call|llamada|phone|tel[eé]fono/i, 'call'],
  [/mail|correo/i, 'email'],
  [/comment|comentario/i, 'comment'],
  [/mention|menci/i, 'mention'],
  [/reac|like|gusta/i, 'reaction'],
  [/endorse|recomend|recommend/i, 'endorsement'],
] as const

function readOwnRow(party: Party, cell: Cell): RowTold {
  const typed = cell('medium').slice(0, 100)
  const medium: Told['medium'] = MEDIUM_WORDS.find(([word]) => word.test(typed))?.[1] ?? 'message'
  const network = keptName(cell('network'))?.toLowerCase().slice(0, 60) ?? null
  const seconds = readSeconds(cell('seconds'))
  const minutes = seconds === null || seconds === 0 ? null : Math.max(1, Math.round(seconds / 60))
  const base = { medium, network, minutes, text: keptText(cell('text')), threadId: cell('thread') || null }
  const isMutual = medium === 'meeting' || medium === 'call' || medium === 'video-call'
  if (isMutual && !/^(?:in|out|rec|env|sent|sal|ent)/i.test(cell('direction').trim()))
    return { ...base, isMutual, from: null, to: [party], owner: 'from' }
  const isInbound = /^(?:in|rec|ent|from|de )/i.test(cell('direction').trim())
  return isInbound ? { ...base, from: party, to: [], owner: 'to' } : { ...base, from: null, to: [party], owner: 'from' }
}

function inbound(cell: Cell, medium: Told['medium']): RowTold | null {
  const from = personOf(cell)
  return from && { network: 'linkedin', medium, from, to: [], owner: 'to', text: keptText(cell('text')) }
}

function outbound(cell: Cell, medium: Told['medium']): RowTold | null {
  const to = personOf(cell)
  return to && { network: 'linkedin', medium, from: null, to: [to], owner: 'from', text: keptText(cell('text')) }
}

function personOf(cell: Cell): Party | null {
  return partyOf({ name: `${cell('first')} ${cell('last')}`, mail: cell('mail'), profile: cell('profile') })
}

/** Names and addresses stand in two columns in the same order, as far as there are as many of both. */
function recipients(cell: Cell): Party[] {
  const profiles = cell('toProfiles')
    .split(',')
    .flatMap((one) => one.trim() || [])
  const names = profiles.length === 1 ? [cell('to')] : cell('to').split(', ')
  if (profiles.length === 0) return names.flatMap((name) => partyOf({ name }) ?? [])
  return profiles.flatMap(
    (profile, i) => partyOf({ name: names.length === profiles.length ? names[i]! : '', profile }) ?? [],
  )
}

/** LinkedIn calls people who went so; nobody can be found by it. */
const GONE = /^(?:linkedin member|miembro de linkedin)$/i

function partyOf(said: { name?: string; mail?: string; phone?: string; profile?: string }): Party | null {
  const name = keptName(said.name ?? '')
  const party: Party = {
    name: name !== null && GONE.test(name) ? null : name,
    mail: keptName(said.mail ?? ''),
    phone: keptName(said.phone ?? ''),
    profile: keptName(said.profile ?? ''),
  }
  return Object.values(party).every((value) => value === null) ? null : { ...NOBODY, ...party }
}
