import { z } from 'zod'
import { count, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'
import { health } from './health.ts'

/** The workspace and its server at a glance. */
export const administration = named(
  'Administration',
  z.object({
    health,
    members: count,
    cards: count,
    books: count,
    devices: count,
    openAlarms: count.describe('Alarms that nobody has seen to.'),
    jobs: z.object({ waiting: count, running: count, failing: count, failed: count }),
    freeBytes: count.nullable().describe('So much can be written to the disk; null where it is not the server’s own.'),
  }),
)

/** How much room a workspace takes, kind by kind, without indexes. */
export const storageUse = named(
  'StorageUse',
  z.object({
    items: z.array(
      z.object({
        kind: z.enum(['cards', 'photos', 'files', 'history', 'search', 'audit']),
        things: count,
        bytes: count,
      }),
    ),
  }),
)

/** What is done in the background for the workspace and is not done yet. */
export const jobs = named(
  'Jobs',
  z.object({
    items: z.array(
      z.object({
        job: z.string().describe('Its number.'),
        task: z.string(),
        state: z.enum(['waiting', 'running', 'failing', 'failed']).describe('Failing is tried again, failed no more.'),
        member: someone.extend({ id: id.nullable() }).describe('For whom.'),
        attempts: count,
        mostAttempts: count,
        createdAt: moment,
        runAt: moment.describe('When it runs next.'),
      }),
    ),
  }),
)
