import type { auditEntry, auditVerification, OutputOf } from '@lazo/contract'
import { csvLine } from '@lazo/tables'
import { ZERO_ID } from '#base/ids.ts'
import type { ToldAct } from '#domain/audit/list-acts.ts'
import type { AuditReport } from '#domain/audit/verify-audit.ts'

/** An act of the audit, as this door tells it. */
export function encodeAct(told: ToldAct): OutputOf<typeof auditEntry> {
  const { auditId: id, at, memberId, memberName, ...act } = told
  const isServer = memberId === null || memberId === ZERO_ID
  return { id, at: at.toISOString(), member: isServer ? null : { id: memberId, name: memberName }, ...act }
}

/** Whether the audit is as it was written, as this door tells it. */
export function encodeVerification(report: AuditReport): OutputOf<typeof auditVerification> {
  const { sealed, waiting, erased, head, problems } = report
  return {
    isSound: problems.length === 0,
    sealed,
    waiting,
    erased,
    head: head && { position: head.position, hash: head.hash.toString('hex') },
    problems: problems.map(({ kind, position, auditId }) => ({ kind, position, id: auditId })),
  }
}

const COLUMNS = ['at', 'member', 'act', 'subject', 'subjectName', 'door', 'facts', 'position', 'id', 'memberId']

/** Acts as lines of a table, with its head. */
export async function* encodeActsAsCsv(groups: AsyncIterable<readonly ToldAct[]>): AsyncGenerator<string> {
  let head = csvLine(COLUMNS)
  for await (const acts of groups) {
    yield head + acts.map(tableLine).join('')
    head = ''
  }
}

/** Acts as lines of JSON. */
export async function* encodeActsAsJson(groups: AsyncIterable<readonly ToldAct[]>): AsyncGenerator<string> {
  for await (const acts of groups) yield acts.map((act) => `${JSON.stringify(encodeAct(act))}\n`).join('')
}

function tableLine(act: ToldAct): string {
  const { at, memberName, subject, subjectName, door, facts, position, auditId, memberId } = act
  return csvLine([
    at.toISOString(),
    memberName ?? '',
    act.act,
    subject,
    subjectName ?? '',
    door ?? '',
    Object.keys(facts).length === 0 ? '' : JSON.stringify(facts),
    position === null ? '' : String(position),
    auditId,
    memberId ?? '',
  ])
}
