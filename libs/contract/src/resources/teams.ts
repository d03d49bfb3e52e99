import { z } from 'zod'
import { id, text } from '../scalars.ts'
import { named } from '../shape.ts'

const MOST_MEMBERS = 5_000

const memberIds = z.array(id).max(MOST_MEMBERS)
const outerId = id
  .nullable()
  .describe('The team it stands in: its members have what that one is granted. Teams stand in one other at most.')

/** Somebody in a team. */
const teamMember = z.object({
  id,
  name: z.string(),
  byDomain: z.boolean().describe('Whether they belong to it by their e-mail address, as in a branch.'),
})

/** Members who are granted books together. */
export const team = named(
  'Team',
  z.object({
    id,
    name: z.string(),
    outerId,
    isBranch: z.boolean(),
    members: z.array(teamMember).describe('Its own members, without those of the teams in it.'),
    mayManage: z.boolean().describe('Whether you may rename, nest and remove it.'),
    mayFill: z.boolean().describe('Whether you say who is in it.'),
  }),
)

/** The teams of the workspace. */
export const teams = named('Teams', z.object({ items: z.array(team) }))

/** What a new team is to be. */
export const teamInput = named(
  'NewTeam',
  z.strictObject({ name: text(200), outerId: outerId.default(null), memberIds: memberIds.default([]) }),
)

/** What is to be different of a team. */
export const teamChange = named(
  'TeamChange',
  z
    .strictObject({ name: text(200), outerId })
    .partial()
    .describe('What is not said stays as it is.'),
)

/** Who comes into a team, and who leaves it. */
export const teamMoves = named(
  'TeamMoves',
  z.strictObject({ add: memberIds.default([]), remove: memberIds.default([]) }),
)

const batchId = id
  .nullable()
  .describe('The batch in which links to cards ended or were lowered; null when nobody’s books changed.')

/** A team after a change. */
export const changedTeam = named('ChangedTeam', z.object({ team, batchId }))

/** The book that has a card of every member. */
export const teamBook = named('TeamBook', z.object({ bookId: id }))

/** What followed from removing a team. */
export const removedTeam = named('RemovedTeam', z.object({ batchId }))
