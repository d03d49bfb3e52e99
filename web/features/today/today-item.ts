import type { agendaItem, OutputOf, reason } from '@lazo/contract'

type Agenda = OutputOf<typeof agendaItem>

/** What an item asks for: what the agenda knows, or a small act that is proposed beside it. */
type TodayKind = Agenda['kind'] | 'touch' | 'near' | 'meet'

/** Something on the page of today. */
export interface TodayItem extends Pick<Agenda, 'key' | 'cardId' | 'day' | 'followUpId' | 'occasion'> {
  readonly kind: TodayKind
  readonly reasons: readonly OutputOf<typeof reason>[]
  /** What a small act is; of others null. */
  readonly touch: 'hello' | 'comment' | 'endorse' | null
}

/** An item of the agenda as the page shows it. Pure. */
export function itemOf(item: Agenda): TodayItem {
  return { ...item, touch: null }
}
