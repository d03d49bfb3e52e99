import { CONTRIBUTION_KINDS, RUNGS } from '@lazo/ties'
import { z } from 'zod'
import { count, day, id, several } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'
import { pressure } from './interactions.ts'
import { reason } from './today.ts'

const rung = z.enum(RUNGS)
const state = z.enum(['warm', 'due', 'cooling', 'dormant'])
const oneSided = z.enum(['only-asked', 'only-given'])
const warmth = z.number().min(0).max(100)

const evidence = z.object({ ...reason.shape, isMet: z.boolean() })

const cadence = z.object({
  idealDays: count,
  maximumDays: count,
  source: z.enum(['tie', 'label', 'rung', 'key']),
})

const tally = z.partialRecord(z.enum(CONTRIBUTION_KINDS), count)

const balance = z.object({
  given: count,
  received: count,
  asked: count,
  byKind: z.object({ given: tally, received: tally, asked: tally }),
  minutes: count,
  lean: z.number().describe('-1 when all came from them, 1 when all came from the member.'),
})

/** How a member stands with the person of a card; of colleagues no more than who knows them, and how far. */
export const standing = named(
  'Standing',
  z.object({
    cardId: id,
    rung,
    evidenced: rung.describe('What the evidence allows; higher than the rung where the member holds it lower.'),
    reasons: z.array(evidence),
    next: z
      .object({ rung, asks: z.array(evidence) })
      .nullable()
      .describe('What the next rung asks for.'),
    warmth: z.object({ value: warmth, reasons: z.array(reason) }),
    rhythm: z.object({ days: z.number(), gaps: count.describe('0 when it is only the usual one of the rung.') }),
    isFading: z.boolean(),
    cadence: cadence.nullable(),
    state: z.object({ state, days: count }).nullable(),
    balance,
    oneSided: oneSided.nullable().describe('Within the last year.'),
    firstContact: day.nullable(),
    lastContact: day.nullable(),
    contactDays: count,
    bestKnownBy: z.array(z.object({ member: someone, rung })).describe('Colleagues, those who know them best first.'),
    pressure,
  }),
)

const line = z.string().nullable()
const met = z.object({ channel: line, place: line, event: line, stage: line, introducerId: id.nullable() })

/** With whom; with everybody of whom something is known when nobody is named. */
export const standingsQuery = z.object({
  card: several(id).describe('Only with the person of this card; may be said several times.'),
})

/** How a member stands with everybody of whom something is known, in short. */
export const standings = named(
  'Standings',
  z.object({
    items: z.array(
      z.object({
        cardId: id,
        rung,
        evidenced: rung,
        warmth,
        isFading: z.boolean(),
        isKey: z.boolean(),
        isMarked: z.boolean(),
        isResting: z.boolean(),
        closeness: z.string().nullable(),
        cadence: cadence.nullable(),
        state: state.nullable(),
        days: count.nullable().describe('Since the last real contact, or since the cadence began.'),
        firstContact: day.nullable(),
        lastContact: day.nullable(),
        contactDays: count,
        interactions: count.describe('Notes left out.'),
        rhythm: z.number().describe('Days between contacts.'),
        given: count,
        received: count,
        asked: count,
        minutes: count,
        oneSided: oneSided.nullable(),
        met,
        forMe: z.array(z.string()),
        forThem: z.array(z.string()),
        followUpOn: day.nullable().describe('When the first of the open follow-ups comes up.'),
      }),
    ),
    today: day.describe('The day by which this is told, where the member is.'),
  }),
)
