import { z } from 'zod'
import { id } from '../scalars.ts'

/** What is exported, and as what. */
export const exportQuery = z.object({
  format: z.enum(['vcard4', 'vcard3', 'jscontact', 'jcard', 'ldif', 'csv', 'google-csv', 'outlook-csv', 'xlsx']),
  book: id.optional().describe('One book; without it all within reach.'),
})
