import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { cardSummary } from './search.ts'
import { tie, tieChange } from './ties.ts'

const order = z
  .enum(['candidates', 'organization', 'name', 'added'])
  .describe('Key contacts and those with most evidence first; by organization; by name; the latest first.')
const facet = z.enum(['kind', 'sector', 'function', 'seniority', 'place', 'stage'])
const values = z.array(text(200)).max(20)
const facets = { kind: values, sector: values, function: values, seniority: values, place: values, stage: values }
const reason = z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
const outcome = z.enum(['done', 'undecided'])

/** Which people are to be catalogued, and in which order. */
export const catalogueInput = named(
  'NewCatalogueSession',
  z.strictObject({
    order: order.default('candidates'),
    filter: z.record(z.string(), z.unknown()).optional().describe('A CardFilter; all people without it.'),
    cardIds: z.array(id).min(1).max(2_000).optional().describe('These and no others, also those that are catalogued.'),
  }),
)

const nextCard = z.object({
  cardId: id,
  reason: reason.describe('Why it comes now.'),
  wasPutOff: z.boolean().describe('It was undecided before.'),
  summary: cardSummary,
  facets: z.object(facets).describe('What the card says today.'),
  tie: tie.pick({ isKey: true, isResting: true, closeness: true, cadence: true, forMe: true, forThem: true }),
  suggestions: z
    .array(z.object({ facet, value: z.string(), reason }))
    .describe('At most one for each facet of which the card says nothing, with what it stands on.'),
  kin: z.array(id).describe('Others of the same organization that are still in the queue.'),
})

/** A walk through people whom one has not catalogued yet; it goes on at any device, and nobody else is told. */
export const catalogueSession = named(
  'CatalogueSession',
  z.object({
    id,
    order,
    startedAt: moment,
    waiting: count,
    undecided: count.describe('Put off: they come again behind the others.'),
    done: count,
    pace: z.number().nullable().describe('The typical seconds that a card took lately.'),
    next: z.array(nextCard).describe('The next ones, the first first.'),
    steps: z
      .array(z.object({ id, outcome, cardIds: z.array(id), madeAt: moment }))
      .describe('What was done last and can be taken back, the latest first.'),
  }),
)

/** The session that is under way. */
export const catalogueNow = named('CatalogueNow', z.object({ session: catalogueSession.nullable() }))

/** What is said of a card. */
export const catalogueStep = named(
  'CatalogueStep',
  z.strictObject({
    cardId: id,
    outcome,
    facets: z
      .strictObject(facets)
      .partial()
      .default({})
      .describe('What all who see the card share; a facet that is not named stays. Needs the right to edit the card.'),
    tie: tieChange.default({}).describe('What is one’s own.'),
    alsoFor: z
      .array(id)
      .max(50)
      .default([])
      .describe(
        'Others of the queue who get kind, sector, place and stage too, and function and seniority by their titles.',
      ),
    seconds: z.int().min(0).max(86_400).default(0),
    title: text(200).describe('What the change is called where changes are listed.'),
  }),
)
