import { z } from 'zod'
import { LARGEST_BULK } from '../limits.ts'
import { count, id, moment, page, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'

const patch = z.record(z.string(), z.unknown()).nullable()
/** Doors through which changes come. */
export const door = z.enum(['rest', 'cli', 'web', 'carddav', 'jmap', 'ldap', 'form', 'job', 'demo'])

/** What was done to a card. */
export const act = z.enum(['create', 'edit', 'trash', 'restore', 'link', 'unlink', 'move', 'merge'])

/** What a batch was. */
export const batchKind = z.enum(['import', 'merge', 'bulk', 'trash', 'undo', 'device'])

const version = named(
  'Version',
  z.object({
    id,
    revision: count,
    act,
    at: moment,
    memberId: id.describe('Who did it.'),
    door: door.describe('Through which door.'),
    batchId: id.nullable(),
    forward: patch.describe('What changed, as a patch.'),
    reverse: patch.describe('The way back, as a patch.'),
    putInto: z.array(id).describe('The books it came into.'),
    takenFrom: z.array(id).describe('The books it left.'),
  }),
)

/** The history of a card, newest first. */
export const history = named('History', pageOf(version))

const batch = named(
  'Batch',
  z.object({
    id,
    kind: batchKind,
    title: z.string(),
    memberId: id,
    createdAt: moment,
    undoneBy: id.nullable().describe('The batch that took it back.'),
    undoes: id.nullable().describe('The batch that it took back.'),
  }),
)

/** What was done as one, newest first. */
export const batches = named('Batches', pageOf(batch))

const leftReason = z.enum(['edited-since', 'moved-since', 'gone', 'uid-taken', 'right-missing'])

/** What came of an undo. */
export const undoReport = named(
  'UndoReport',
  z.object({
    batchId: id.describe('The undo itself: undoing it does everything again.'),
    cards: count.describe('Of how many cards something was put back.'),
    trashed: count.describe('How many of those went to the trash.'),
    partly: count.describe('Of how many of those something else was left as it is.'),
    unchanged: count.describe('How many were as they are to be already.'),
    leftCount: count.describe('Of how many cards something was left as it is.'),
    reasons: z
      .array(z.object({ reason: leftReason, cards: count, partly: count }))
      .describe('Why it was left, of how many cards, and in how many of these something else was put back.'),
    left: z
      .array(
        z.object({
          cardId: id,
          display: z.string().describe('Empty for a card that you do not see.'),
          reason: leftReason,
          paths: z.array(z.string()),
        }),
      )
      .describe('What was left; at most 1,000 are listed.'),
  }),
)

/** How far the undo of a batch is. */
export const undoStep = named(
  'UndoStep',
  undoReport.extend({
    isDone: z
      .boolean()
      .describe(
        'Whether it has ended; if not, the same request goes on. `left` is that of this request, all counts those of the whole undo.',
      ),
    seen: count.describe('How many cards were seen to.'),
    of: count.nullable().describe('How many there are; null where that would tell of cards you do not see.'),
  }),
)

/** How much of a batch is to be taken back at once. */
export const undoQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_BULK)
    .optional()
    .describe(
      'The most cards of this request: what is left is for the next. Without it everything is taken back at once.',
    ),
})

const trashed = named(
  'TrashedCard',
  z.object({
    id,
    bookId: id.describe('Its home.'),
    display: z.string(),
    deletedAt: moment,
    deletedBy: id,
    daysLeft: count.describe('After so many days it is removed for good.'),
  }),
)

/** The trash, latest first. */
export const trash = named('Trash', pageOf(trashed))

/** Which page of a list is wanted. */
export const pageQuery = z.object(page)
