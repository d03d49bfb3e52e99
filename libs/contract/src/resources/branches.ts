import { z } from 'zod'
import { id, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { right } from './books.ts'
import { team, teamInput } from './teams.ts'

const MOST_DOMAINS = 100
const MOST_BOOKS = 1_000
const MOST_STEWARDS = 100

const parts = {
  domains: z
    .array(text(255))
    .max(MOST_DOMAINS)
    .describe(
      'Domains of e-mail addresses, such as `example.org`: members, guests apart, who have one there belong to it.',
    ),
  stewardIds: z
    .array(id)
    .max(MOST_STEWARDS)
    .describe('Members who see to it: they belong to it and say who else does.'),
  books: z
    .array(z.strictObject({ bookId: id, right }))
    .max(MOST_BOOKS)
    .describe('What all who belong to it have in which book. Of books that you see and do not name, nothing.'),
}

/** A branch: a team that holds who has an address at its domains. Its id is that of the team. */
export const branch = named(
  'Branch',
  team.extend({
    domains: z.array(z.string()),
    stewards: z.array(z.object({ id, name: z.string() })),
    books: z.array(z.object({ bookId: id, name: z.string(), right })).describe('As far as you reach them too.'),
  }),
)

/** The branches of the workspace. */
export const branches = named('Branches', z.object({ items: z.array(branch) }))

/** What a new branch is to be. */
export const branchInput = named(
  'NewBranch',
  teamInput.extend({
    domains: parts.domains.default([]),
    stewardIds: parts.stewardIds.default([]),
    books: parts.books.default([]),
  }),
)

/** What is to be different of a branch. */
export const branchChange = named(
  'BranchChange',
  z
    .strictObject({ name: text(200), outerId: id.nullable(), ...parts })
    .partial()
    .describe('What is not said stays as it is.'),
)
