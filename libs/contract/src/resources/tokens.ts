import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const scope = z.enum(['read', 'write'])

/** A key for a program, as it is listed: without its text. */
export const apiToken = named(
  'Token',
  z.object({
    id,
    label: z.string(),
    scope,
    createdAt: moment,
    expiresAt: moment.nullable(),
    usedAt: moment.nullable(),
  }),
)

/** The tokens of a member. */
export const apiTokens = named('Tokens', z.object({ items: z.array(apiToken) }))

/** What a new token is to be. */
export const apiTokenInput = named(
  'NewToken',
  z.strictObject({ label: text(200), scope: scope.default('read'), expiresAt: moment.optional() }),
)

/** A token that was just made. */
export const createdApiToken = named(
  'CreatedToken',
  apiToken.extend({ token: z.string().describe('The text of the token. It is shown this once.') }),
)

/** Whose tokens are asked for. */
export const apiTokenQuery = z.object({
  member: id.optional().describe('Another member, for administrators.'),
})
