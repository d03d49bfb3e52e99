import { z } from 'zod'
import { LARGEST_BULK, LARGEST_PAGE, USUAL_PAGE } from './limits.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An identifier as Lazo gives them: a UUID in small letters. */
export const id = z
  .string()
  .refine((typed) => UUID.test(typed), { params: { word: 'uuid' } })
  .meta({ format: 'uuid' })

/** How many, or how often. */
export const count = z.int().min(0)

/** A moment, in UTC. */
export const moment = z.iso.datetime().meta({ pattern: undefined })

/** A day, `YYYY-MM-DD`; there was no year 0. */
export const day = z.iso
  .date()
  .refine((typed) => !typed.startsWith('0000'), { params: { word: 'day' } })
  .meta({ pattern: undefined })

/** A text of one line that a person gives a name to something with; nothing that no database holds. */
export function text(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine(isStorable, { params: { word: 'unstorable' } })
}

/** Ids of the cards that one request is about. */
export const cardIds = z.array(id).min(1).max(LARGEST_BULK)

/** Where a list goes on, and how many entries are wanted. */
export const page = {
  cursor: z.string().max(500).optional().describe('Where to go on: the cursor of the page before.'),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(USUAL_PAGE).describe('The most entries wanted.'),
}

/** A page of a list. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({
    items: z.array(item),
    cursor: z.string().nullable().describe('Give it back to get the next page; null on the last one.'),
  })
}

/** Something that may be said once or several times in an address. */
export function several<S extends z.ZodType>(item: S) {
  return z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).optional(),
  )
}

function isStorable(typed: string): boolean {
  return typed.isWellFormed() && !typed.includes('\u0000')
}
