import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { accessWords } from './access.words.ts'
import type { Way } from './use-access.ts'

/** Says in which way somebody sees something. */
export function useSayWay(): (way: Way) => string {
  const say = useWords(accessWords)
  return ({ via, team, by, since, leftAt }) => {
    const facts = { team: team?.name ?? '', by: by?.name ?? say('somebody'), day: sayDay(since) }
    const text = say(`via-${via}`, facts)
    return leftAt === null ? text : `${text} (${say('left')})`
  }
}
