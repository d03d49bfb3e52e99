import { z } from 'zod'
import { count, moment } from '../scalars.ts'
import { named } from '../shape.ts'

/** How the server feels; holds no secrets. */
export const health = named(
  'Health',
  z.object({
    status: z.enum(['ok', 'failing']),
    version: z.string(),
    database: z.enum(['ok', 'failing']),
    schema: count.nullable().describe('The last migration of the database; null when it does not answer.'),
    backup: z.object({
      state: z.enum(['ok', 'late', 'off', 'none']),
      lastAt: moment.nullable(),
    }),
  }),
)
