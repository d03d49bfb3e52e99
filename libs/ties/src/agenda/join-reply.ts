import type { AgendaItem } from './agenda-item.ts'

/**
 * Lets the reply that is owed to somebody stand for the cadence that is due as well, for answering is being in touch: one item with the
 * reasons of both, no less pressing than either. It stays the reply, so that it is answered, put off and not needed as what is owed.
 */
export function joinReply(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const reply = items.find(({ kind }) => kind === 'owed-reply')
  const cadence = items.find(({ kind }) => kind === 'cadence')
  if (!reply || !cadence) return items
  return items.filter((one) => one !== cadence).map((one) => (one === reply ? joined(reply, cadence) : one))
}

function joined(reply: AgendaItem, cadence: AgendaItem): AgendaItem {
  const why = new Set(reply.reasons.map(({ code }) => code))
  const more = cadence.reasons.filter(({ code }) => !why.has(code))
  const [first, ...rest] = reply.reasons
  return {
    ...reply,
    urgency: Math.max(reply.urgency, cadence.urgency),
    overdue: Math.max(reply.overdue, cadence.overdue),
    reasons: [...(first ? [first] : []), ...more, ...rest],
  }
}
