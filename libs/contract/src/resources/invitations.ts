import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { right } from './books.ts'
import { role } from './session.ts'

const LONGEST_DAYS = 90
const USUAL_DAYS = 14
const MOST_TEAMS = 100
const MOST_BOOKS = 100
const LONGEST_PASSWORD = 1_024

const token = z.string().min(1).max(200).describe('The secret of the link.')

/** Somebody who was invited, and what became of it. */
export const invitation = named(
  'Invitation',
  z.object({
    id,
    email: z.string().nullable().describe('Whom the link is for; null for whoever has it.'),
    role,
    teams: z.array(z.object({ id, name: z.string() })).describe('The teams they come into with it.'),
    books: z
      .array(z.object({ id, name: z.string(), right }))
      .describe('What they have of books with it; of those that you see yourself.'),
    invitedBy: z.object({ id, name: z.string().nullable() }),
    createdAt: moment,
    expiresAt: moment,
    state: z.enum(['open', 'accepted', 'revoked', 'expired']),
    memberId: id.nullable().describe('Who became a member by it.'),
  }),
)

/** The invitations of the workspace. Those that ended are forgotten after a month. */
export const invitations = named('Invitations', z.object({ items: z.array(invitation) }))

/** Who is to be invited, and as what. */
export const invitationInput = named(
  'NewInvitation',
  z.strictObject({
    email: text(320).nullable().default(null).describe('Whom the link is for; null for whoever has it.'),
    role: role.default('member'),
    teamIds: z.array(id).max(MOST_TEAMS).default([]),
    books: z
      .array(z.strictObject({ bookId: id, right }))
      .max(MOST_BOOKS)
      .default([])
      .describe('What they have of books from the first minute, with no more than you hold then.'),
    days: z.int().min(1).max(LONGEST_DAYS).default(USUAL_DAYS).describe('After how many days the link ends.'),
  }),
)

/** An invitation that was just made. */
export const madeInvitation = named(
  'MadeInvitation',
  invitation.extend({
    link: z.string().describe('To be handed on; it is shown this once.'),
    mailed: z
      .enum(['sent', 'failed', 'off'])
      .describe('Whether the link went by mail; `off` where nobody is to get it, or no mail is set up.'),
    mailProblem: z.string().nullable().describe('Why it did not go, in the language asked for.'),
  }),
)

/** The link that somebody has. */
export const joinToken = named('JoinToken', z.strictObject({ token }))

/** Where a link leads. */
export const joinPreview = named(
  'JoinPreview',
  z.object({
    workspace: z.string(),
    invitedBy: z.string().nullable(),
    role,
    email: z.string().nullable().describe('The address it is for; null when any will do.'),
    teams: z.array(z.string()),
    books: z.array(z.string()),
    expiresAt: moment,
  }),
)

/** Who joins with a new account. */
export const joinInput = named(
  'Join',
  z.strictObject({
    token,
    email: text(320).describe('The address the invitation is for, if it is for one.'),
    name: text(200),
    password: z.string().min(1).max(LONGEST_PASSWORD),
  }),
)

/** The workspace somebody has joined. */
export const joined = named('Joined', z.object({ workspace: z.object({ id, name: z.string() }), memberId: id }))
