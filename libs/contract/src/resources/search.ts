import { cadenceStates, cardPartNames, followUpAsks, oneSides } from '@lazo/jscontact'
import { z } from 'zod'
import { count, id, moment, page, several } from '../scalars.ts'
import { named } from '../shape.ts'
import { right } from './books.ts'
import { card } from './cards.ts'

const LARGEST_RESULT = 100
const USUAL_RESULT = 20

/** A card as lists show it, with one's own layer laid over it. */
export const cardSummary = named(
  'CardSummary',
  z.object({
    id,
    display: z.string().describe('The name to show.'),
    familyName: z
      .string()
      .nullable()
      .describe(
        'The surnames as they stand in `display`, when it does not begin with them: for lists with the family first.',
      ),
    kind: z.string(),
    organization: z.string().nullable(),
    title: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    keywords: z.array(z.string()),
    hasPhoto: z.boolean(),
    bookIds: z.array(id),
    right,
    revision: count,
    createdAt: moment,
    updatedAt: moment,
  }),
)

const filterTerms = [
  'A CardFilter as JSON, such as `{"all": [{"contactKind": "customer"}, {"hasNo": "email"}]}`: one condition, or several by `all`, `any`, `not`.',
  'Texts: `text`, `name`, `phone`, `email`, `organization`. Whole values: `keyword`, `contactKind`, `sector`, `function`, `seniority`, `place`, `stage`, `handledBy`, `kind`, `uid`, `book`.',
  `\`hasNo\`: ${cardPartNames.join(', ')}. \`favorite\`: true or false. \`created\`, \`updated\`: \`{"after", "before"}\`.`,
  '`worksAt`, `workedAt`: an organization by the `uid` of its card, its `name`, or both.',
  'One’s own ties, never those of others: `rung`: `{"atLeast", "atMost"}`; `warmth`, `silence` (days), `interactions`: `{"over", "under"}`; `lastContact`: `{"after", "before"}` in days; `contacted`, `fading`, `key`, `marked`, `resting`: true or false;',
  `\`cadence\`: ${cadenceStates.join(', ')}; \`oneSided\`: ${oneSides.join(', ')}; \`followUp\`: ${followUpAsks.join(', ')}; \`closeness\` whole; words of \`forMe\`, \`forThem\`, \`metChannel\`, \`metPlace\`, \`metEvent\`, \`metStage\`; \`introducedBy\` the id of a card.`,
].join(' ')

const cards = {
  book: several(id).describe('Only cards of this book; may be said several times.'),
  filter: z.string().max(8_000).optional().describe(filterTerms),
}

/** Which cards are listed, and in what order. */
export const cardListQuery = z.object({
  ...page,
  ...cards,
  order: z
    .enum(['family', 'given', 'added'])
    .default('family')
    .describe('By family name, by given name, or latest first.'),
})

/** The same for whole cards, of which fewer fit on a page. */
export const cardsQuery = cardListQuery.extend({
  limit: z.coerce.number().int().min(1).max(LARGEST_RESULT).default(LARGEST_RESULT).describe('The most cards wanted.'),
})

const cursor = z.string().nullable().describe('Give it back to get the next page; null on the last one.')
const listed = 'With a filter a page may hold fewer than asked, even none, although the list goes on.'

/** A page of cards. */
export const cardList = named('Cards', z.object({ items: z.array(card), cursor }).describe(listed))

/** A page of lines about cards. */
export const cardSummaries = named('CardSummaries', z.object({ items: z.array(cardSummary), cursor }).describe(listed))

/** What is searched for. */
export const searchQuery = z.object({
  q: z.string().max(1_000).describe('Words in any order, beginnings of words, a phone number in any form, an address.'),
  ...cards,
  limit: z.coerce.number().int().min(1).max(LARGEST_RESULT).default(USUAL_RESULT).describe('The most results wanted.'),
})

/** What was found, the best first. */
export const searchResults = named(
  'SearchResults',
  z.object({
    items: z.array(
      z.object({
        card: cardSummary,
        matched: z
          .array(
            z.object({
              field: z.string().describe('Which part of the card answers: name, email, phone, note …'),
              text: z.string(),
              ranges: z.array(z.tuple([count, count])).describe('Where in the text, in UTF-16 code units.'),
            }),
          )
          .describe('By which of its texts the card was found.'),
      }),
    ),
  }),
)
