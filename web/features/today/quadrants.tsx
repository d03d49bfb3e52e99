import type { OutputOf, today } from '@lazo/contract'
import { useWords } from '#web/words/use-words.ts'
import { ItemList, type ListContext } from './item-list.tsx'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import { itemOf } from './today-item.ts'

type Today = OutputOf<typeof today>
type Item = Today['doToday'][number]

const PLACES = [
  { list: 'doToday', word: 'doToday', most: 7 },
  { list: 'plan', word: 'plan', most: 5 },
  { list: 'quickTouches', word: 'quick', most: 5 },
  { list: 'letGo', word: 'letGo', most: 3 },
] as const

interface QuadrantsProps {
  readonly today: Today
  readonly context: ListContext
}

/** What is owed, by itself; then what is important above what is not, and what is urgent before what can wait. */
export function Quadrants({ today, context }: QuadrantsProps) {
  const say = useWords(todayWords)
  const owed = PLACES.flatMap(({ list }) => today[list].filter(isOwed))
  return (
    <>
      <ItemList
        title={say('owed')}
        text={say('owedText')}
        items={owed.map((item) => ({ item: itemOf(item) }))}
        context={context}
        place="owed"
      />
      <div className={styles.quadrants}>
        {PLACES.map(({ list, word, most }) => (
          <ItemList
            key={list}
            title={say(word)}
            text={say(`${word}Text`)}
            none={say(`${word}None`)}
            items={today[list].filter((item) => !isOwed(item)).map((item) => ({ item: itemOf(item) }))}
            context={context}
            most={most}
            place={word}
          />
        ))}
      </div>
    </>
  )
}

function isOwed({ kind }: Item): boolean {
  return kind === 'owed-reply' || kind === 'owed-thanks'
}
