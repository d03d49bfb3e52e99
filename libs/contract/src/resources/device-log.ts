import { z } from 'zod'
import { count, id, moment, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'

const logEntry = named(
  'DeviceLogEntry',
  z.object({
    id,
    at: moment,
    kind: z.string().describe('What happened; new kinds may come.'),
    about: z.enum(['came-in', 'went-out', 'conflict', 'refusal', 'deletion', 'alert']),
    text: z.string().describe('The same in words, in the language that was asked for.'),
    bookId: id.nullable(),
    cardId: id.nullable(),
    facts: z.record(z.string(), z.unknown()).describe('What the sentence is made of.'),
    undo: id.nullable().describe('The batch to undo to take back all that the device took away then.'),
    undoneAt: moment.nullable().describe('When that was undone.'),
  }),
)

/** What a device did and was told, newest first. */
export const deviceLog = named('DeviceLog', pageOf(logEntry))

const alert = named(
  'Alert',
  z.object({
    batchId: id.describe('What the device took away: undoing it brings all of it back.'),
    deviceId: id,
    device: z.string().describe('What its owner calls the device.'),
    memberId: id.describe('Whose device it is.'),
    bookIds: z.array(id).describe('The books that lost cards.'),
    cards: count.describe('How many cards it took away.'),
    at: moment,
    undoneBy: id.nullable().describe('The batch that took it back.'),
  }),
)

/** Devices that took more away than a person does by hand: yours, and those that did it in your books. Newest first. */
export const alerts = named('Alerts', z.object({ items: z.array(alert) }))

/** The data of a live event `device`: a device of yours was revoked, or got another password. */
export const deviceEvent = z.object({
  deviceId: id,
  device: z.string().describe('What its owner calls the device.'),
  isRevoked: z.boolean().describe('Whether it is out for good; else its password is another now.'),
})

/** The data of a live event `alert`. */
export const alertEvent = z.object({
  batchId: id.describe('Undo it to bring all of it back. Told again to who connects within the hour: known by this.'),
  cards: count.describe('How many cards it had taken away by then.'),
  device: z.string().describe('What its owner calls the device.'),
})
