import { useEffect } from 'react'
import { call } from '#web/data/api/call.ts'
import { atMostEvery } from '#web/data/hooks/at-most-every.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { presentIndex } from '#web/data/index/present-index.ts'
import type { Happening } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { askSeen } from '#web/data/seen/seen-answers.ts'
import { type Standings, StandingsFeed } from '#web/data/standings/standings-feed.ts'
import { localDay } from '#web/data/tells/local-day.ts'

/** What changes the agenda may change any tie, such as other rules; single talks are told of by themselves. */
const PAUSE = { firstMs: 30_000, longestMs: 120_000 }

/** Keeps the index told how the member stands with people, so that lists and filters know it, also offline. */
export function useKnowTies(): void {
  const { memberId } = useMe()
  useEffect(() => {
    const feed = new StandingsFeed({
      ask: (cardIds) => askStandings(memberId, cardIds),
      know: (ties) => presentIndex.knowTies(ties),
    })
    const all = atMostEvery(PAUSE, () => void feed.renew(null))
    const stop = presentReplica().onNotice((notice) => {
      if (notice.kind !== 'happening') return
      const { happening } = notice
      if (happening.name === 'again') void feed.renew(null)
      else if (happening.name === 'today') all.call()
      else if (cardsOf(happening).length > 0) void feed.renew(cardsOf(happening))
    })
    // Silences grow and cadences pass by the day.
    const look = () => void (document.visibilityState === 'visible' && feed.today < localDay() && feed.renew(null))
    document.addEventListener('visibilitychange', look)
    void feed.renew(null)
    return () => {
      stop()
      all.stop()
      document.removeEventListener('visibilitychange', look)
    }
  }, [memberId])
}

/** All of them are kept for when there is no network. */
async function askStandings(memberId: string, cardIds: readonly string[] | null): Promise<Standings> {
  if (cardIds) return call<Standings>('GET', '/ties/standings', { query: { card: [...cardIds] } })
  return (await askSeen<Standings>(memberId, '/ties/standings')).told
}

function cardsOf(happening: Happening): readonly string[] {
  if (happening.name === 'interaction') return happening.cardIds
  return happening.name === 'tie' || happening.name === 'follow-up' ? [happening.cardId] : []
}
