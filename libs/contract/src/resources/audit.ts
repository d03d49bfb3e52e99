import { z } from 'zod'
import { count, id, moment, page, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

const filter = {
  member: id.optional().describe('Only what this member did.'),
  act: z.string().max(60).optional().describe('Only acts of this name.'),
  subject: z.string().max(200).optional().describe('Only what was done to this thing.'),
  from: moment.optional().describe('Only from this moment on.'),
  to: moment.optional().describe('Only before this moment.'),
  door: z.string().max(20).optional().describe('Only what came through this door.'),
}

/** Which acts are wanted. */
export const auditQuery = z.object({ ...page, ...filter })

/** Which acts are wanted in a file, and as what. */
export const auditExportQuery = z.object({ format: z.enum(['csv', 'ndjson']), ...filter })

/** Somebody did something. */
export const auditEntry = named(
  'AuditEntry',
  z.object({
    id,
    at: moment,
    member: someone.nullable().describe('Who; null for the server itself.'),
    act: z.string(),
    subject: z.string().describe('To what: the id of a thing, in most acts.'),
    subjectName: z.string().nullable().describe('What a member, a team or a shared book is called now.'),
    door: z.string().nullable().describe('Through which door; null where that is not known.'),
    facts: z.record(z.string(), z.unknown()).describe('More of it, where it concerns the office.'),
    isErased: z.boolean().describe('Whether what was said of it was erased.'),
    position: count.nullable().describe('Its place in the chain; null while it waits for its seal.'),
  }),
)

/** The audit of the workspace, the latest first. */
export const auditEntries = named('AuditEntries', pageOf(auditEntry))

/** Whether the audit is as it was written. */
export const auditVerification = named(
  'AuditVerification',
  z.object({
    isSound: z.boolean(),
    sealed: count.describe('How many acts were checked against their seals.'),
    waiting: count.describe('Acts of the last moment that have no seal yet.'),
    erased: count.describe('Acts of which what was said was erased; their seals hold.'),
    head: z.object({ position: count, hash: z.string() }).nullable().describe('The end of the chain.'),
    problems: z.array(
      z.object({
        kind: z.enum(['seal-missing', 'act-missing', 'act-altered', 'payload-altered', 'head-differs', 'act-unsealed']),
        position: count.nullable(),
        id: id.nullable(),
      }),
    ),
  }),
)
