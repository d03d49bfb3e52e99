import { z } from 'zod'
import { id } from '../scalars.ts'
import { named } from '../shape.ts'

/** Whether there are made-up people to try things with, and in which book. */
export const samples = named('Samples', z.object({ isThere: z.boolean(), bookId: id.nullable() }))
