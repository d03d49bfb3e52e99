import { z } from 'zod'
import { id, page, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'
import { cardSummary } from './search.ts'

/** Values of one kind that one request may ask about, and characters of one. */
const MOST_VALUES = 20
const LONGEST_VALUE = 500

const day = z
  .looseObject({
    year: z.int().optional(),
    month: z.int().optional(),
    day: z.int().optional(),
  })
  .describe('A day, or as much of one as is known (PartialDate, RFC 9553 §2.8.1).')

/** Which of an organization's people are wanted. */
export const peopleQuery = z.object({
  ...page,
  when: z
    .enum(['present', 'former', 'all'])
    .default('all')
    .describe('Who has a place there now, who has left one, or both.'),
})

const position = named(
  'Position',
  z.object({
    isPresent: z.boolean(),
    organizationId: z
      .string()
      .nullable()
      .describe('The entry of `organizations` that shows it; null of one that was left.'),
    keptId: z.string().nullable().describe('The entry of `lazo.app:positions` that knows more of it.'),
    name: z.string().describe('The organization as it is written on the card of the person.'),
    units: z.array(z.string()),
    title: z.string().nullable(),
    role: z.string().nullable(),
    isLinked: z.boolean().describe('Whether it names the card of the organization; else only the name is the same.'),
    from: day.nullable(),
    to: day.nullable(),
  }),
)

/** A page of an organization's people, by family name. */
export const people = named(
  'People',
  pageOf(z.object({ card: cardSummary, positions: z.array(position).describe('Their places at this organization.') })),
)

const values = z.array(z.string().max(LONGEST_VALUE)).max(MOST_VALUES).default([])

/** What is known of somebody who may have a card already. */
export const lookalikeInput = named(
  'LookalikeQuestion',
  z
    .strictObject({
      emails: values,
      phones: values,
      profiles: values.describe('Addresses of profiles, such as `linkedin.com/in/ana-ruiz`.'),
      taxIds: values,
      name: z.string().max(LONGEST_VALUE).default('').describe('The full name, its words in any order.'),
      except: id.optional().describe('A card that is not meant: the one that is being edited.'),
    })
    .describe('Values as typed.'),
)

/** Cards within reach that share something with what was asked, those that share most first; at most 20. */
export const lookalikes = named(
  'Lookalikes',
  z.object({
    items: z.array(
      z.object({
        card: cardSummary,
        shared: z.array(
          z.object({
            kind: z.enum(['email', 'phone', 'profile', 'taxid', 'name']),
            typed: z.string().describe('As the card has it.'),
          }),
        ),
      }),
    ),
  }),
)
