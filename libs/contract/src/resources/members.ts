import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { role } from './session.ts'

/** Somebody who belongs to the workspace. */
export const member = named(
  'Member',
  z.object({ id, email: z.string(), name: z.string(), role, createdAt: moment, disabledAt: moment.nullable() }),
)

/** The members of the workspace. */
export const members = named('Members', z.object({ items: z.array(member) }))

/** Who is to become a member, and as what. */
export const memberInput = named(
  'NewMember',
  z.strictObject({ email: text(320), name: text(200), role: role.default('member') }),
)

/** A member who was just added. */
export const addedMember = named(
  'AddedMember',
  member.extend({
    passwordLink: z
      .string()
      .nullable()
      .describe('Where a new person chooses a password, within a day; null for who has an account already.'),
  }),
)

/** What a member is to be from now on. */
export const roleInput = named('RoleChange', z.strictObject({ role }))

/** What a member is to be called from now on. */
export const memberNameInput = named('MemberName', z.strictObject({ name: text(200) }))

/** What hangs on a member who is perhaps to be removed. */
export const foreseenRemoval = named(
  'ForeseenRemoval',
  z.object({
    books: z.int().describe('Books that somebody must take over: they hold cards, or are meant for others.'),
    cards: z.int().describe('Cards in them.'),
    devices: z.int().describe('Phones and programs that would stop at once.'),
    handled: z.int().describe('Cards that they handle, and nobody would handle any more.'),
  }),
)

/** Who takes over the books of a member who leaves. */
export const removalQuery = z.object({
  transferTo: id.optional().describe('The member who takes over the books that hold cards or are shared.'),
})

/** What became of the books of a member who was removed. */
export const removedMember = named('RemovedMember', z.object({ passedOn: z.array(id) }))
