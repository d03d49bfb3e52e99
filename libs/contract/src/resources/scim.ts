import { z } from 'zod'
import { moment } from '../scalars.ts'
import { named } from '../shape.ts'

/** The key with which a company keeps members and teams up to date. */
export const scimState = named(
  'ScimState',
  z.object({
    url: z.string().describe('The address that goes into the provider of the company.'),
    token: z.object({ createdAt: moment, usedAt: moment.nullable() }).nullable().describe('Null where there is none.'),
  }),
)

/** A key that was just made. */
export const createdScimToken = named(
  'CreatedScimToken',
  z.object({ url: z.string(), token: z.string().describe('The text of the key. It is shown this once.') }),
)
