import type { draftsQuery, InputOf } from '@lazo/contract'
import type { TodayItem } from './today-item.ts'

/** What to ask texts for. */
export type DraftFor = Pick<InputOf<typeof draftsQuery>, 'occasion' | 'received'> & { readonly years?: number }

/** An answer that has waited longer asks to be excused. */
const LATE_DAYS = 7

/** For what an item wants a text. Pure. */
export function draftFor({ kind, occasion, reasons }: TodayItem): DraftFor {
  if (occasion) return { occasion: occasion.kind, ...(occasion.years ? { years: occasion.years } : {}) }
  const fact = (code: string, name: string) => reasons.find((one) => one.code === code)?.facts[name]
  if (kind === 'owed-reply')
    return { occasion: Number(fact('owed-reply', 'days')) > LATE_DAYS ? 'late-reply' : 'reply' }
  if (kind === 'owed-thanks') {
    const [received] = String(fact('owed-thanks', 'kinds') ?? '').split(' ')
    return { occasion: 'thanks', ...(received ? { received: received as NonNullable<DraftFor['received']> } : {}) }
  }
  return { occasion: reasons.some(({ code }) => code === 'promised') ? 'promise' : 'hello' }
}
