import type { OutputOf, today, todayTouches } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useTells } from '#web/data/hooks/use-tells.ts'
import { askSeen, type Seen } from '#web/data/seen/seen-answers.ts'
import { itemsTold } from '#web/data/tells/tell-item.ts'

type Agenda = OutputOf<typeof today>
type Touches = OutputOf<typeof todayTouches>

/** What all questions about today begin with, so that they are asked anew together. */
export const TODAY = ['today']

/** What the page shows: as the server tells it, or told it last. */
export interface TodayTold {
  readonly agenda: Agenda | null
  readonly touches: Touches | undefined
  /** When the server told it, where it cannot be reached now. */
  readonly seenAt: number | null
  readonly error: Error | null
}

/**
 * What today asks for, and beside it small acts, meetings, the nearest, and what the last week was; without what was done here already,
 * be it that the server does not know of it yet.
 */
export function useToday(): TodayTold {
  const agenda = useSeen<Agenda>('agenda', '/today')
  const touches = useSeen<Touches>('touches', '/today/touches')
  const tells = useTells(Math.min(agenda.dataUpdatedAt, touches.dataUpdatedAt || agenda.dataUpdatedAt), TODAY)
  const { keys, followUpIds } = itemsTold(tells)
  const isOpen = ({ key, followUpId }: { readonly key: string; readonly followUpId?: string | null }) =>
    !keys.has(key) && !(followUpId && followUpIds.has(followUpId))
  return {
    agenda: agenda.data ? openOf(agenda.data.told, isOpen) : null,
    touches: touches.data && touchesOf(touches.data.told, isOpen),
    seenAt: agenda.data?.seenAt ?? null,
    error: agenda.error,
  }
}

function useSeen<Told>(name: string, path: string) {
  const { memberId } = useMe()
  return useQuery({
    queryKey: [...TODAY, name],
    networkMode: 'always',
    queryFn: ({ signal }): Promise<Seen<Told>> => askSeen<Told>(memberId, path, { signal }),
  })
}

type IsOpen = (one: { readonly key: string; readonly followUpId?: string | null }) => boolean

function openOf(agenda: Agenda, isOpen: IsOpen): Agenda {
  return {
    ...agenda,
    doToday: agenda.doToday.filter(isOpen),
    putOff: agenda.putOff.filter(({ item }) => isOpen(item)),
    plan: agenda.plan.filter(isOpen),
    quickTouches: agenda.quickTouches.filter(isOpen),
    letGo: agenda.letGo.filter(isOpen),
  }
}

function touchesOf(told: Touches, isOpen: IsOpen): Touches {
  const { nearest, touches, meetings } = told
  return {
    ...told,
    nearest: nearest.filter(isOpen),
    touches: touches.filter(isOpen),
    meetings: meetings.filter(isOpen),
  }
}
