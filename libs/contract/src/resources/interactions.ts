import { CONTRIBUTION_KINDS, type Medium, media } from '@lazo/ties'
import { z } from 'zod'
import { count, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

const medium = z
  .enum(Object.keys(media) as Medium[])
  .describe('By what it took place. A `note` is a remark: nobody was reached.')

const direction = z
  .enum(['outbound', 'inbound', 'mutual'])
  .describe('Who reached whom; unless said, both in a meeting, an event or a call, else the member. A note has none.')

const form = z.enum(['text', 'audio', 'video', 'link'])
const source = z.enum(['hand', 'email', 'calendar', 'call', 'import']).describe('Where it is known from.')

const visibility = z
  .enum(['private', 'shared', 'open'])
  .describe(
    'Who learns of it: its member alone; those who see the card, that it took place, when, by what and by whom; the same, with its text.',
  )

const does = z.array(text(200)).max(20).describe('Keys of items of the agenda that it did.')

const minutes = z.int().min(1).max(100_000)
const said = z.string().max(4_000)

const contributionKind = z.enum(CONTRIBUTION_KINDS)
const way = z.enum(['given', 'received', 'asked'])

const contribution = z.object({
  id,
  cardId: id,
  kind: contributionKind,
  direction: way,
  text: z.string().nullable(),
  isThanked: z.boolean().describe('Whether thanks were said for what was received.'),
})

const contributionInput = z.strictObject({
  id: id.optional().describe('Of one that is there already.'),
  cardId: id.optional().describe('With whom it was; need not be said where there is one person.'),
  kind: contributionKind,
  direction: way,
  text: z.string().max(1_000).nullable().optional(),
  isThanked: z.boolean().optional(),
})

/** What one's own interaction says, and others' do not. */
const own = z.object({
  direction: direction.nullable(),
  form: form.nullable(),
  network: z.string().nullable(),
  isCommercial: z.boolean(),
  expectsReply: z.boolean(),
  minutes: z.int().nullable(),
  source,
  does,
  contributions: z.array(contribution),
  createdAt: moment,
  editedAt: moment.nullable(),
})

/** Something that happened between a member and people. */
export const interaction = named(
  'Interaction',
  z.object({
    id,
    member: someone.describe('Who had it.'),
    at: moment,
    medium,
    cardIds: z.array(id).describe('With whom, as far as one sees them.'),
    visibility,
    isOwn: z.boolean(),
    text: z.string().nullable().describe('Of one’s own, and of those that are open.'),
    own: own.nullable().describe('Null of others: what they do not tell.'),
  }),
)

const stretch = {
  since: moment.optional().describe('Only what took place then or after.'),
  until: moment.optional().describe('Only what took place before.'),
  ...page,
}

/** Which interactions with a card are wanted. */
export const cardInteractionsQuery = z.object(stretch)

/** Which interactions of a member are wanted. */
export const interactionsQuery = z.object({
  member: id.optional().describe('One’s own when left out; of others what they let be known.'),
  ...stretch,
})

/** A page of interactions, the latest first. */
export const interactions = named('Interactions', pageOf(interaction))

const facts = {
  at: moment.optional().describe('When it took place; now when left out.'),
  direction: direction.optional(),
  form: form.nullable().optional(),
  network: text(60).nullable().optional().describe('Free: linkedin, whatsapp, …'),
  isCommercial: z.boolean().optional(),
  expectsReply: z.boolean().optional(),
  minutes: minutes.nullable().optional(),
  text: said.nullable().optional(),
  visibility: visibility.optional().describe('As the book says, when left out.'),
  contributions: z.array(contributionInput).max(20).optional(),
  does: does.optional(),
}

const withWhom = z.array(id).min(1).max(50)

/** Something that happened. */
export const interactionInput = named(
  'NewInteraction',
  z.strictObject({
    id: id.optional().describe('Given by who tells it, so that telling it again makes nothing twice.'),
    cardIds: withWhom.describe('With whom: one interaction with several people.'),
    medium,
    source: source.optional(),
    ...facts,
  }),
)

/** What is to be said otherwise of an interaction; the rest stays. */
export const interactionChange = named(
  'InteractionChange',
  z.strictObject({
    cardIds: withWhom.optional(),
    medium: medium.optional(),
    ...facts,
    contributions: facts.contributions.describe('All of them: those left out are taken away.'),
  }),
)

/** What an interaction was before each change, the latest first. */
export const interactionVersions = named(
  'InteractionVersions',
  z.object({
    items: z.array(
      z.object({
        id,
        until: moment,
        at: moment,
        medium,
        cardIds: z.array(id),
        visibility,
        text: z.string().nullable(),
        direction: direction.nullable(),
        form: form.nullable(),
        network: z.string().nullable(),
        isCommercial: z.boolean(),
        expectsReply: z.boolean(),
        minutes: z.int().nullable(),
        does,
        contributions: z.array(contribution),
      }),
    ),
  }),
)

/** How much all members together have asked of a person lately: numbers, and nothing of who or when. */
export const pressure = named(
  'Pressure',
  z.object({
    days: count.describe('So many days back.'),
    messages: count.describe('Mails, messages and letters to them.'),
    commercial: count.describe('Of everything that went out to them, what was commercial.'),
    contacts: count.describe('Everything that reached them or came from them.'),
    members: count.describe('How many members had part in it.'),
  }),
)

/** Who learns of interactions with the cards of a book, unless the member says otherwise. */
export const interactionVisibility = named(
  'InteractionVisibility',
  z.object({
    visibility: visibility.nullable().describe('What whoever manages the book said; null: as usual.'),
    usual: z.enum(['private', 'shared']).describe('What holds unless somebody says otherwise.'),
  }),
)

/** What is to hold for the interactions with the cards of a book. */
export const interactionVisibilityInput = named(
  'InteractionVisibilityInput',
  z.strictObject({ visibility: visibility.nullable() }),
)

/** The data of a live event `interaction`: something took place with these cards, was changed, removed or hidden. */
export const interactionEvent = z.object({ interactionId: id, cardIds: z.array(id) })
