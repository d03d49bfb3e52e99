import { z } from 'zod'
import { count, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

const MOST_MEMBERS = 2_000
const LONGEST_NOTE = 2_000

/** What is counted for a self-check. */
const fact = z.enum([
  'members',
  'withDevice',
  'onlyWeb',
  'idle',
  'byWeb',
  'byApple',
  'byAndroid',
  'byThunderbird',
  'byEvolution',
  'byPlain',
  'cards',
  'sharedCards',
  'aloneCards',
  'keepers',
  'sharedBooks',
  'aloneBooks',
  'doublePeople',
  'doubleCards',
  'doublesShared',
  'doublesMixed',
  'doublesAlone',
  'doublesByWeb',
  'doublesByDevice',
  'doublesByImport',
  'doublesByForm',
  'doublesByOther',
  'trashed',
  'lostByDevices',
  'losingDevices',
  'openRequests',
  'oldRequests',
  'refusedRequests',
  'noDevice',
  'noSharedBook',
  'keptApart',
  'owners',
  'administrators',
  'singleEditor',
  'ruledFields',
  'openLinks',
  'openLinksBare',
  'exports',
  'exportedCards',
  'prints',
  'exporters',
  'holdingDevices',
  'silentDevices',
  'revokedDevices',
  'formerBooks',
  'formerCards',
  'keptFiles',
  'forms',
  'withMail',
  'withPhone',
  'withPhoto',
  'unreachable',
])

/** The questions of a self-check, in their order. */
const question = z.enum(['who', 'keeps', 'doubles', 'losses', 'reach', 'store', 'data', 'complete', 'seats'])

/** What a CRM is for that Lazo is not. */
const need = z.enum(['quotes', 'orders', 'campaigns'])

const program = z.enum(['web', 'apple', 'android', 'thunderbird', 'evolution', 'plain'])

/** What a person says to a question: whether it is fine so, what is really so, and what is to be done. */
const answer = {
  verdict: z.enum(['fine', 'act']).nullable().describe('Fine as it is, or to be acted on; null: not said.'),
  note: z
    .string()
    .max(LONGEST_NOTE)
    .refine((typed) => typed.isWellFormed() && !typed.includes('\u0000'), { params: { word: 'unstorable' } })
    .describe('What Lazo cannot know, or what is to be done.'),
  corrected: z
    .partialRecord(z.union([fact, z.literal('seatPrice')]), z.number().min(0).max(1e9))
    .describe('Numbers that a person knows better, and the price of a seat a month.'),
}

/** What a person says to a question; null takes it back. */
export const selfCheckAnswerInput = named(
  'NewSelfCheckAnswer',
  z.strictObject({ question, answer: z.strictObject(answer).nullable() }),
)

/** What members do. */
export const selfCheckSeatsInput = named(
  'NewSelfCheckSeats',
  z.strictObject({
    items: z
      .array(
        z.strictObject({
          memberId: id,
          needs: z.array(need).max(3).nullable().describe('None: the connection is enough. Null: as their use tells.'),
        }),
      )
      .min(1)
      .max(MOST_MEMBERS),
  }),
)

/** Whether it is done. */
export const selfCheckFinishedInput = named('NewSelfCheckState', z.strictObject({ isFinished: z.boolean() }))

const memberUse = z.object({
  id,
  name: z.string(),
  role: z.enum(['owner', 'admin', 'member', 'guest']),
  programs: z.array(program).describe('With which they used contacts within the span.'),
  devices: count,
  silentDevices: count.describe('Not seen within the span.'),
  reaches: z.boolean().describe('Whether a shared book is theirs or given to them.'),
  aloneCards: count.describe('Contacts that they alone see.'),
  changes: count,
  openings: count.describe('Contacts opened, each once a day.'),
  comments: count,
  handled: count.describe('Contacts that they handle.'),
  exports: count.describe('How often they exported or printed contacts.'),
  exportedCards: count.describe('As far as it was counted.'),
  doubles: count.describe('Contacts they made that were there already, in shared books or with the same owner.'),
  openRequests: count,
  suggested: z.array(need).describe('What their use speaks for.'),
  said: z.array(need).nullable().describe('What a person said; null: nobody did.'),
})

const facts = z.partialRecord(fact, count)

/** A self-check: what was counted, and what people said of it. It names no contact and no book. */
export const selfCheck = named(
  'SelfCheck',
  z.object({
    id,
    startedAt: moment,
    startedBy: someone,
    gatheredAt: moment.describe('When it was counted.'),
    finishedAt: moment.nullable(),
    days: count.describe('So many days back use is looked at.'),
    facts,
    answers: z.array(z.object({ question, ...answer, at: moment, by: someone })),
    members: z.array(memberUse),
    before: z.object({ finishedAt: moment, facts }).nullable().describe('The self-check before, to compare with.'),
  }),
)

/** The last self-check. */
export const selfCheckNow = named('LastSelfCheck', z.object({ check: selfCheck.nullable() }))

/** What the last self-check says of who asks. */
export const ownSelfCheck = named(
  'OwnSelfCheck',
  z.object({ gatheredAt: moment.nullable(), days: count, member: memberUse.nullable() }),
)
