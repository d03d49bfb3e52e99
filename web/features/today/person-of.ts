import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { todayWords } from './today.words.ts'
import type { TodayItem } from './today-item.ts'

/** Who an item is about, as the copy of this browser knows them. */
export interface Person {
  readonly name: string
  readonly photo: string | null
  readonly isOrganization: boolean
  readonly handles: readonly string[]
}

/** Finds whom items are about. */
export function usePersonOf(): (item: Pick<TodayItem, 'cardId'>) => Person {
  const say = useWords(todayWords)
  const index = useCardIndex()
  const shownName = useShownName()
  return ({ cardId }) => {
    const line = cardId === null ? undefined : index.get(cardId)
    const name = line ? shownName(line) : ''
    return {
      name: name || say(cardId === null ? 'inboundName' : 'unknownName'),
      photo: line?.photo ?? null,
      isOrganization: line !== undefined && line.kind !== 'individual',
      handles: line?.handles ?? [],
    }
  }
}
