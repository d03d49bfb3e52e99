import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** Which card is one’s own, and when to look it over. */
export const meCard = named(
  'MeCard',
  z.object({
    cardId: id.nullable().describe('Null when none was chosen, or it is out of reach.'),
    reviewedAt: moment.nullable().describe('When the card was last looked over.'),
    reviewDue: moment.nullable().describe('A year later.'),
    isDue: z.boolean(),
  }),
)

/** Which card is to be one’s own. */
export const meCardInput = named(
  'MeCardChoice',
  z.strictObject({ cardId: id.nullable().describe('The one it is already counts as looked over.') }),
)

const part = z.enum([
  'photo',
  'pronouns',
  'organization',
  'phones',
  'emails',
  'addresses',
  'links',
  'profiles',
  'birthday',
  'interests',
  'private',
])

const fields = {
  isOn: z
    .boolean()
    .describe(
      'Whether everybody can open the page. It needs an address and a card of one’s own that one may share; guests have none.',
    ),
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/)
    .nullable()
    .describe('The last part of its address: 3 to 40 small letters, digits and hyphens.'),
  bio: z.string().max(2_000).describe('What one says of oneself, in plain text.'),
  shows: z
    .array(part)
    .max(part.options.length)
    .describe('What of the card is shown beside the name; `private` adds what the card calls private.'),
  language: z.enum(['en', 'es']).nullable().describe('Null for that of whoever reads it.'),
}

/** One’s public page. */
export const profile = named('Profile', z.object({ ...fields, path: text(60).nullable().describe('Where it is.') }))

/** What one’s public page is to be, whole. */
export const profileInput = named('ProfileInput', z.strictObject(fields))
