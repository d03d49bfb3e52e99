import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const KINDS = [
  'linkedin-messages',
  'linkedin-invitations',
  'linkedin-endorsements-given',
  'linkedin-endorsements-received',
  'linkedin-recommendations-given',
  'linkedin-recommendations-received',
  'linkedin-connections',
  'linkedin-comments',
  'linkedin-reactions',
  'x-messages',
  'x-group-messages',
  'x-posts',
  'x-account',
  'meta-messages',
  'telegram',
  'whatsapp',
  'phone-xml',
  'calls-csv',
  'talks-csv',
  'mbox',
  'eml',
] as const

const LEFT = [
  'automatic',
  'broken',
  'draft',
  'group',
  'names-nobody',
  'no-date',
  'not-mine',
  'system',
  'too-large',
  'too-many',
] as const

const ROLES = [
  'at',
  'time',
  'from',
  'fromProfile',
  'to',
  'toProfiles',
  'name',
  'first',
  'last',
  'mail',
  'phone',
  'profile',
  'direction',
  'medium',
  'network',
  'seconds',
  'text',
  'thread',
  'draft',
] as const

const MEDIA = [
  'call',
  'video-call',
  'meeting',
  'email',
  'message',
  'comment',
  'mention',
  'reaction',
  'endorsement',
  'note',
] as const

const party = z
  .object({
    name: z.string().max(200).nullable(),
    mail: z.string().max(200).nullable(),
    phone: z.string().max(200).nullable(),
    profile: z.string().max(200).nullable().describe('The address of a profile on a network.'),
  })
  .describe('Somebody as an export names them.')

/** What a column of a table says of a talk. */
export const talkRole = z.enum(ROLES)

const columns = z
  .partialRecord(talkRole, z.int().min(0).max(200))
  .describe('Of a table that one keeps oneself: which column, from 0, says what. Guessed where it is empty.')

const file = {
  uploadId: id,
  fileName: text(255),
  zone: text(60).default('UTC').describe('Where the clocks stood whose times have no zone (IANA): Europe/Madrid.'),
  columns: columns.optional(),
}

const self = z.array(party).max(20).describe('Who made the export, by all the names they have in it.')

/** What an import of talks would be. */
export const talkPreviewInput = named(
  'TalkPreviewInput',
  z.strictObject({
    ...file,
    self: self.optional().describe('Guessed when it is left out.'),
    bookId: id.optional().describe('Of several contacts who may be meant, the one in this book is.'),
  }),
)

const candidate = z.object({ cardId: id, display: z.string() })

const match = z
  .object({
    cardId: id.nullable().describe('Null when several contacts may be meant.'),
    display: z.string(),
    why: z.enum(['chosen', 'profile', 'mail', 'phone', 'name']).nullable(),
    candidates: z.array(candidate),
  })
  .describe('Who it is among the contacts, and by what that was found.')

/** What an import of talks would do. */
export const talkPreview = named(
  'TalkPreview',
  z.object({
    kinds: z.array(z.enum(KINDS)),
    files: count,
    table: z.object({ columns: z.array(z.string()), roles: columns }).nullable(),
    self: z.object({
      isNeeded: z.boolean().describe('Whether the export leaves it open whose it is.'),
      chosen: z.array(party),
      candidates: z.array(party).describe('The likeliest first.'),
    }),
    counts: z.object({
      talks: count,
      known: count.describe('Brought by an earlier import.'),
      people: count,
      matched: count.describe('People who are among the contacts.'),
      unsure: count.describe('People who may be one of several contacts.'),
      unknown: count,
    }),
    people: z
      .array(
        z.object({
          key: z.string(),
          party,
          count,
          media: z.partialRecord(z.enum(MEDIA), count),
          lastAt: moment,
          match: match.nullable(),
        }),
      )
      .describe('With whom most was said, first.'),
    unlisted: z
      .object({ matched: count, unknown: count, people: count })
      .describe(
        'Of those who are not listed: how many talks with contacts, how many with others, and how many others there are.',
      ),
    left: z.partialRecord(z.enum(LEFT), count),
  }),
)

const others = z.enum(['make', 'desk', 'leave'])
const choice = z.union([z.strictObject({ cardId: id }), others])

/** An import of talks. */
export const talksInput = named(
  'TalksInput',
  z.strictObject({
    ...file,
    self: self.default([]),
    bookId: id
      .optional()
      .describe('Where contacts are made of people; without it none are, and talks come to contacts that are seen.'),
    people: z
      .record(z.string().min(1).max(500), choice)
      .refine((all) => Object.keys(all).length <= 5_000, { params: { word: 'too-many' } })
      .default({})
      .describe(
        'By the key of a person: which contact it is, whether one is made, whether they are handed to the desk, or that they are left. Without it, as was found.',
      ),
    others: others
      .default('leave')
      .describe('What becomes of those who are not named, and nowhere among the contacts.'),
    keepsText: z
      .boolean()
      .default(false)
      .describe('Whether what was said is kept too, and not only that it took place.'),
  }),
)

/** What an import of talks brought. */
export const talkReport = named(
  'TalkReport',
  z.object({
    made: count.describe('Contacts that were made.'),
    desk: count.describe('People who were handed to the desk.'),
    people: z
      .array(z.object({ cardId: id, display: z.string(), count, lastAt: moment }))
      .describe('With whom one really talks, first with whom most.'),
    left: z.record(z.string(), count).describe('How many records were left, by reason.'),
  }),
)
