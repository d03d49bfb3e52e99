import { z } from 'zod'
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

/** What came of an undo. */
export const undoReport = named(
  'UndoReport',
  z.object({
    batchId: id.describe('The undo itself: undoing it does everything again.'),
    cards: count.describe('How many cards it was done to.'),
    leftCount: count.describe('How much was kept as it is.'),
    left: z.array(
      z.object({
        cardId: id,
        display: z.string(),
        reason: z.enum(['edited-since', 'moved-since', 'gone', 'uid-taken', 'right-missing']),
        paths: z.array(z.string()),
      }),
    ),
  }),
)

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
