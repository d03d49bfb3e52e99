import { type Card, checkCard, mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import type { Remark } from '../remark.ts'

/** A uid stands in an index, which takes no more. */
const LONGEST_UID = 1_000

/** A card may hold this much as JSON text, photos apart. */
const CARD_LIMIT = 1024 * 1024

/** A card fit to be kept, and what had to be mended in it. */
export interface PreparedCard {
  readonly card: Card
  readonly warnings: readonly Remark[]
}

/**
 * Makes a card fit to be kept: text that no database holds is mended and named, everything else must be right.
 * A card without uid gets `newUid()`. Throws `card-invalid` that names the first property that is wrong, and how many are.
 */
export function prepareCard(input: unknown, newUid: () => string): PreparedCard {
  const { value, mended } = mendText(input)
  const card = withIdentity(value, newUid)
  const problems = checkCard(card)
  const first = problems[0]
  if (first) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    throw new ProductError('card-invalid', `The card cannot be kept: ${first.message}${more}`, {
      facts: {
        path: first.path,
        rule: first.rule,
        more: problems.length - 1,
        problems: problems.map((p) => p.message).slice(0, 20),
      },
    })
  }
  requireKeepableUid(card as Card)
  return {
    card: card as Card,
    warnings: mended.map((path) => ({ code: 'characters-replaced', facts: { path } })),
  }
}

function requireKeepableUid({ uid = '' }: Card): void {
  if (uid.length <= LONGEST_UID) return
  throw new ProductError(
    'card-invalid',
    `The card cannot be kept: its uid has ${uid.length} characters; at most ${LONGEST_UID} are kept.`,
    {
      facts: { path: 'uid', length: uid.length, limit: LONGEST_UID },
    },
  )
}

/** Refuses a card whose JSON text is longer than we keep. */
export function requireKeepableSize(json: string): void {
  if (json.length <= CARD_LIMIT) return
  throw new ProductError('card-too-large', `The card has ${json.length} characters; at most ${CARD_LIMIT} are kept.`, {
    facts: { length: json.length, limit: CARD_LIMIT },
  })
}

function withIdentity(value: unknown, newUid: () => string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const given = value as Record<string, unknown>
  if (given['@type'] !== undefined && given.version !== undefined && given.uid !== undefined) return value
  return { '@type': 'Card', version: '1.0', ...given, uid: given.uid ?? newUid() }
}
