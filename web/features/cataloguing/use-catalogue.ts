import type { catalogueNow, OutputOf } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { NextCard, Session, Step } from './said.ts'

type Now = OutputOf<typeof catalogueNow>

const KEY = ['catalogue']

/** A session of cataloguing and what can be done with it. */
export interface Catalogue {
  /** Undefined until it is known, null when there is none. */
  readonly session: Session | null | undefined
  readonly error: Error | null
  /** The card to be shown; null when there is none. */
  readonly shown: NextCard | null
  readonly isSending: boolean
  /** Says what a card is; the next one is shown at once. */
  take(step: Step): void
  /** Takes the last step back, behind those that are on their way. */
  undo(): void
  end(): void
}

/**
 * The member's session. Steps go to the server one after the other while the next cards are shown already; where one fails, that is told,
 * and what the server knows is shown.
 */
export function useCatalogue(): Catalogue {
  const queries = useQueryClient()
  const { data, error } = useQuery({ queryKey: KEY, queryFn: readNow, staleTime: 0, refetchOnWindowFocus: true })
  const chain = useRef<Promise<unknown>>(Promise.resolve())
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const session = data?.session
  const show = (next: Session | null) => queries.setQueryData<Now>(KEY, { session: next })
  const send = (cardIds: readonly string[], work: (now: Session) => Promise<Session>) => {
    setLeaving((all) => [...all, ...cardIds])
    const before = chain.current
    chain.current = (async () => {
      await before
      try {
        const now = queries.getQueryData<Now>(KEY)?.session
        if (now) show(await work(now))
      } catch (trouble) {
        showTrouble(trouble)
        await queries.invalidateQueries({ queryKey: KEY })
      }
      setLeaving((all) => all.slice(cardIds.length))
    })()
  }
  return {
    session,
    error,
    shown: session?.next.find(({ cardId }) => !leaving.includes(cardId)) ?? null,
    isSending: leaving.length > 0,
    take: (step) =>
      send([step.cardId, ...(step.alsoFor ?? [])], ({ id }) =>
        call('POST', `/catalogue/sessions/${id}/steps`, { body: step, isLast: true }),
      ),
    undo: () =>
      send([], (now) => {
        const [last] = now.steps
        return last ? call('POST', `/catalogue/sessions/${now.id}/steps/${last.id}/undo`) : Promise.resolve(now)
      }),
    end: () =>
      void call('DELETE', '/catalogue/session')
        .then(() => show(null))
        .catch(showTrouble),
  }
}

function readNow({ signal }: { signal: AbortSignal }): Promise<Now> {
  return call<Now>('GET', '/catalogue/session', { signal })
}
