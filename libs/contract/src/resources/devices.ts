import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const doors = z.array(z.enum(['carddav', 'ldap'])).min(1)
const label = text(200).describe('What its owner calls it, such as “Ana’s phone”.')
const MOST_BOOKS = 1_000

/** A phone or program with an app password, as it is listed: without the password. */
export const device = named(
  'Device',
  z.object({
    id,
    memberId: id.describe('Whose device it is.'),
    label: z.string(),
    doors: doors.describe('What its password opens.'),
    client: z.string().describe('What the program calls itself; empty until it came once.'),
    family: z
      .enum(['apple', 'android', 'thunderbird', 'evolution', 'plain'])
      .describe('Whose habits the program has that came last.'),
    bookIds: z.array(id).describe('The books it holds now.'),
    hasAllBooks: z.boolean().describe('Whether books that come to its owner later come to it too.'),
    showsOverlay: z.boolean().describe('Whether the private layer of its owner is shown on it.'),
    hasCalendars: z.boolean().describe('Whether the calendars of its owner are shown on it: occasions and follow-ups.'),
    createdAt: moment,
    seenAt: moment.nullable().describe('When it came last, to the minute.'),
  }),
)

/** The devices of a member. */
export const devices = named('Devices', z.object({ items: z.array(device) }))

/** What a new device is to be. */
export const deviceInput = named(
  'NewDevice',
  z.strictObject({
    label,
    doors: doors.default(['carddav']),
    hasCalendars: z
      .boolean()
      .optional()
      .describe('Whether it shows the calendars too; without it, yes unless books are named.'),
    bookIds: z
      .array(id)
      .max(MOST_BOOKS)
      .nullable()
      .optional()
      .describe('The books it holds; null for all, now and later. Without it all but those that a large import made.'),
  }),
)

/** A device and the text of its password. */
export const createdDevice = named(
  'CreatedDevice',
  device.extend({
    password: z.string().describe('The app password. It is shown this once.'),
    shortWays: z
      .object({
        profile: z.string().describe('The address of the profile for iPhone and Mac; who opens it signs in there.'),
        link: z.string().describe('What opens DAVx⁵ with everything filled in, the password too.'),
      })
      .nullable()
      .describe('What spares typing; null where no phone reaches the server.'),
  }),
)

/** What is to change of a device. */
export const deviceChange = named(
  'DeviceChange',
  z.strictObject({
    label: label.optional(),
    bookIds: z.array(id).max(MOST_BOOKS).optional().describe('All the books it is to hold.'),
    hasAllBooks: z.boolean().optional().describe('True without `bookIds` brings all books.'),
    showsOverlay: z.boolean().optional(),
    hasCalendars: z.boolean().optional(),
  }),
)

/** The labels that a device is to hold, each as a book. */
export const deviceLabels = named(
  'DeviceLabels',
  z.strictObject({ keywords: z.array(text(200)).max(100).describe('No other label stays on it.') }),
)

/** The books a new device may hold. */
export const suggestedBooks = named(
  'SuggestedBooks',
  z.object({
    items: z.array(
      z.object({ bookId: id, isSuggested: z.boolean().describe('False for labels and for what a large import made.') }),
    ),
  }),
)

/** How devices are connected to this server, as the one who asks reaches it. */
export const deviceWays = named(
  'DeviceWays',
  z.object({
    place: z
      .enum(['public', 'local', 'nowhere'])
      .describe('From where programs reach the server: everywhere, this machine alone, nowhere yet.'),
    missing: z.string().nullable().describe('What is missing before programs elsewhere reach it, in words.'),
    server: z.string().nullable().describe('What is typed into programs as the address; null where nothing can be.'),
    host: z.string().nullable(),
    user: z.string().describe('The user name for all programs.'),
    kinds: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        steps: z.array(z.string()).describe('How it is done by hand, everything but the password filled in.'),
        calendarSteps: z.array(z.string()).describe('How it is shown the calendars then, where it may show them.'),
        shortWay: z.enum(['profile', 'link']).nullable().describe('What spares typing, where there is such a way.'),
      }),
    ),
  }),
)

/** What vdirsyncer and khard read, for one device. */
export const deviceFiles = named('DeviceFiles', z.object({ vdirsyncer: z.string(), khard: z.string() }))

/** Whose devices are asked for. */
export const deviceQuery = z.object({
  member: id.optional().describe('Another member, for administrators.'),
})
