import { z } from 'zod'
import { count } from '../scalars.ts'
import { named } from '../shape.ts'

/** What an answer says that is none: a problem (RFC 9457). Programs go by `code`; `title` and `detail` are for people. */
export const problem = named(
  'Problem',
  z.object({
    type: z.string().describe('Where the kind of problem is explained.'),
    title: z.string().describe('The kind of problem, in the language asked for.'),
    status: count,
    detail: z.string().describe('What is wrong this time, and where.'),
    code: z.string().describe('The stable name of the kind of problem.'),
    requestId: z.string().describe('The request in the log of the server.'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
      .describe('What programs may want to know: the field, the limit, the paths that clash.'),
  }),
)
