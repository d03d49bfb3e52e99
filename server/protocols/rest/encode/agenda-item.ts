import type { agendaItem, OutputOf } from '@lazo/contract'
import { type AgendaItem, isoDay } from '@lazo/ties'

/** An item of the agenda, as this door tells it. */
export function encodeAgendaItem({ day, reasons, occasion, ...item }: AgendaItem): OutputOf<typeof agendaItem> {
  return { ...item, day: isoDay(day), reasons: [...reasons], occasion: occasion && { ...occasion } }
}
