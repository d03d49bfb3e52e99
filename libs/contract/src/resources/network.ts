import { KNOWING_QUESTIONS, PICTURE_FACETS, RUNGS } from '@lazo/ties'
import { z } from 'zod'
import { count, id } from '../scalars.ts'
import { named } from '../shape.ts'
import { agendaItem, reason } from './today.ts'

const share = z.object({ count, of: count })

const part = z.object({
  value: z.string(),
  people: count,
  talkedWith: count.describe('Of these, those with whom the tie has come to a conversation or higher.'),
})

const composition = z.object({ parts: z.array(part), unknown: count.describe('People of whom it is not known.') })

const knowing = z.object({
  yes: z.array(id).describe('The cards of those who do.'),
  told: count.describe('People of whom the evidence tells whether they do.'),
  unknown: count.describe('People of whom nothing tells; that is not a no.'),
})

const person = z.object({ cardId: id, name: z.string() })

/** What a member’s whole network is; nobody else is told. No figure of its quality grows by adding contacts. */
export const network = named(
  'Network',
  z.object({
    people: count,
    quality: z.object({
      talkedWith: share.describe('Ties at conversation or higher, of all.'),
      keyKept: share.describe('Key contacts whose cadence has not passed its maximum.'),
      withoutEvidence: share.describe('People of whom there is nothing but a card.'),
      lean: z.number().describe('-1 when everything came from them, 1 when everything came from the member.'),
    }),
    composition: z.record(z.enum(PICTURE_FACETS), composition),
    growth: z.object({
      months: z.array(z.object({ month: z.string(), added: count, caredFor: count })),
      notice: reason.nullable(),
    }),
    presence: z.array(z.object({ year: z.int(), inPerson: count, online: count })),
    knowing: z.record(z.enum(KNOWING_QUESTIONS), knowing),
    heat: z.object({
      years: z.array(z.int()),
      rows: z.array(z.object({ ...person.shape, total: count, counts: z.array(count) })),
      more: count,
    }),
    sights: z
      .array(
        z.object({
          objectiveId: id,
          title: z.string(),
          people: count,
          talkedWith: count,
          kept: count,
          isBlind: z.boolean(),
        }),
      )
      .describe('How one’s open objectives stand; those for which there is nobody to talk with first.'),
  }),
)

/** Everybody of a member’s network and what joins them, to be drawn. */
export const networkGraph = named(
  'NetworkGraph',
  z.object({
    nodes: z.array(
      z.object({
        ...person.shape,
        rung: z.enum(RUNGS),
        warmth: z.number().min(0).max(100),
        isKey: z.boolean(),
        group: z.string().nullable().describe('The organization, or else the sector.'),
      }),
    ),
    edges: z.array(
      z.object({
        from: id,
        to: id,
        kind: z
          .enum(['introduced', 'related'])
          .describe('Who introduced whom to one, or what the cards say of each other.'),
      }),
    ),
  }),
)

/** A first portrait of a network, with small acts for today. */
export const networkPortrait = named(
  'NetworkPortrait',
  z.object({
    people: count,
    withEvidence: count.describe('People with whom anything has ever happened.'),
    years: z.array(z.object({ year: z.int(), people: count })).describe('When they were met, where that is known.'),
    sectors: z.array(part),
    places: z.array(part),
    newJobs: z
      .array(person)
      .describe('Whose position has begun within the last quarter, or was changed by another import or an edit.'),
    talksWith: z.array(person),
    fading: z.array(person),
    acts: z
      .array(
        z.object({
          kind: z
            .enum([...agendaItem.shape.kind.options, 'new-job', 'fading', 'connection'])
            .describe(
              'What today asks for; else a new position, a tie that goes cold, or somebody one connected with lately.',
            ),
          cardId: id,
          name: z.string(),
        }),
      )
      .describe('Three at most.'),
  }),
)
