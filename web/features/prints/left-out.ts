import type { CardIndex } from '#web/data/index/card-index.ts'
import type { Whom } from '#web/kit/whom/whom.ts'
import type { PrintChoices } from './print-request.ts'

/** What a layout cannot do without; the others print everybody. */
const NEEDED: Partial<Record<PrintChoices['layout'], 'phone' | 'address'>> = {
  'phone-list': 'phone',
  'address-labels': 'address',
  envelopes: 'address',
}

/** Who would be on no page, and of how many. */
export interface LeftOut {
  /** What they lack. */
  readonly part: 'phone' | 'address'
  readonly count: number
  readonly of: number
}

/** How many of those chosen a layout leaves out since they lack what it prints; null where it prints everybody. Pure. */
export function leftOut(index: CardIndex, { layout, ...whom }: Whom & Pick<PrintChoices, 'layout'>): LeftOut | null {
  const part = NEEDED[layout]
  if (part === undefined) return null
  const [count, of] = whom.whom === 'chosen' ? countChosen(index, whom.cardIds, part) : countListed(index, whom, part)
  return count === 0 ? null : { part, count, of }
}

function countChosen(index: CardIndex, cardIds: readonly string[], part: LeftOut['part']): [number, number] {
  const lines = cardIds.flatMap((id) => index.get(id) ?? [])
  return [lines.filter(({ lacks }) => lacks.includes(part)).length, lines.length]
}

function countListed(index: CardIndex, { whom, bookId }: Whom, part: LeftOut['part']): [number, number] {
  const among = whom === 'book' ? { bookId } : {}
  return [index.count({ ...among, filter: { hasNo: part } }), index.count(among)]
}
