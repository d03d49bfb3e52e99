import type { Card } from '@lazo/jscontact'
import { z } from 'zod'
import { count, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'
import { right } from './books.ts'

/** A patch of a card. */
export const patch = z
  .record(z.string(), z.unknown())
  .describe('A PatchObject (RFC 9553 §1.4.4): paths such as `phones/p1/number` and their new values; null removes.')

/** What Lazo adds to a card in its answers. In requests these are ignored, `bookIds` apart. */
const additions = {
  id,
  bookIds: z.array(id).describe('The books that hold the card, as far as you see them; its home first.'),
  revision: count.describe('How often the card was saved.'),
  right: right.describe('What you may do with the card.'),
  overlay: patch.nullable().describe('Your own layer over the card; nobody else sees it.'),
  createdAt: moment,
  updatedAt: moment,
}

/** What Lazo adds in the answer to a save alone. */
const saving = {
  versionId: id
    .nullable()
    .describe('POST /cards/{id}/history/{versionId}/undo takes the change back; null when nothing changed.'),
  warnings: z.array(z.string()).describe('What was mended, so that the card could be kept.'),
}

/** The names that Lazo uses in a card for itself; none of them is a property of JSContact. */
export const CARD_ADDITIONS: readonly string[] = [...Object.keys(additions), ...Object.keys(saving)]

/** A card: JSContact (RFC 9553) and what Lazo adds. What JSContact allows is judged where cards are kept, not here. */
export const card = named('Card', z.looseObject(additions).describe('A JSContact Card (RFC 9553) and what Lazo adds.'))

/** What Lazo adds to a card. */
export type CardAdditions = z.output<z.ZodObject<typeof additions>>

/** The same with the types of JSContact, for who reads it. */
export type CardResource = Card & CardAdditions

/** A card that was just saved. */
export const savedCard = named('SavedCard', card.extend(saving))

/** A new card and the book it is made in. */
export const newCardInput = named(
  'NewCard',
  z
    .looseObject({ bookIds: z.array(id) })
    .refine((body) => body.bookIds.length === 1, { path: ['bookIds'], params: { word: 'one-book' } })
    .describe('A JSContact Card (RFC 9553). `@type`, `version` and `uid` are added when they are missing.'),
)

/** A whole card that takes the place of another. */
export const cardInput = named(
  'CardInput',
  z.looseObject({ bookIds: z.array(id).optional() }).describe('A whole JSContact Card (RFC 9553).'),
)

/** An edit of some parts of a card. */
export const cardPatchInput = named(
  'CardPatch',
  z.strictObject({
    patch,
    base: z
      .string()
      .max(200)
      .optional()
      .describe('The ETag of the state the edit was made on: it is merged with what others did since.'),
  }),
)

/** One's own layer on a card. */
export const overlay = named('Overlay', z.strictObject({ patch }))

/** What one's own layers say of cards that one does not see any more; latest first. */
export const keptLayers = named(
  'KeptLayers',
  z.object({
    items: z.array(
      z.object({
        id: id.describe('Of the card; should you see it again, this is on it again.'),
        patch: patch.describe('What you wrote for yourself alone; nothing of the card.'),
        updatedAt: moment,
      }),
    ),
  }),
)

/** How a photo is wanted. */
export const photoQuery = z.object({
  size: z
    .enum(['96', '256', '512'])
    .optional()
    .describe('The longer side in pixels; without it the photo comes as it is kept.'),
  format: z.enum(['webp', 'jpeg']).optional().describe('Of a scaled photo; without it what `Accept` prefers.'),
})
