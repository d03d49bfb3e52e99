import type { InputOf, OutputOf, shareLink, shareLinkInput } from '@lazo/contract'
import type { CardPart } from '#web/kit/parts/parts.ts'

/** A link as the server tells it. */
export type ShareLink = OutputOf<typeof shareLink>

/** What a link shows: a book or a card, by its name. */
export interface LinkSubject {
  readonly bookId?: string
  readonly cardId?: string
  readonly name: string
}

/** The parts that are chosen at first: what one finds on a business card. */
export const USUAL_PARTS: readonly CardPart[] = ['organizations', 'phones', 'emails', 'photos']

const DAY_MS = 86_400_000

/** The day so many days after another, as a field for days has it. Pure. */
export function dayAfter(days: number, now: number): string {
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10)
}

/** What the server is asked to make: the link is good to the end of its day, in UTC. Pure. */
export function linkInput(
  { bookId, cardId }: LinkSubject,
  fields: Readonly<Record<string, string>>,
  shows: ReadonlySet<CardPart>,
): InputOf<typeof shareLinkInput> {
  const { title = '', until = '', password = '', language = '' } = fields
  return {
    ...(bookId === undefined ? { cardId } : { bookId }),
    title: title.trim(),
    shows: [...shows],
    expiresAt: `${until}T23:59:59.000Z`,
    password: password === '' ? null : password,
    language: language === 'en' || language === 'es' ? language : null,
  }
}
