import type { OutputOf, todayTouches } from '@lazo/contract'
import { useWords } from '#web/words/use-words.ts'
import { ItemList, type ListContext } from './item-list.tsx'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import type { TodayItem } from './today-item.ts'

type Touches = OutputOf<typeof todayTouches>
type Proposed = Touches['nearest'][number]

interface ProposalsProps {
  readonly touches: Touches | undefined
  readonly putOff: readonly { readonly item: TodayItem; readonly until: string }[]
  readonly context: ListContext
}

/** What nobody asked for and would do good: the nearest, small acts, meetings; and what the brake put off, and how the week was. */
export function Proposals({ touches, putOff, context }: ProposalsProps) {
  const say = useWords(todayWords)
  return (
    <div className={styles.proposals}>
      <ItemList
        title={say('nearest')}
        text={say('nearestText')}
        items={(touches?.nearest ?? []).map((one) => ({ item: itemOfProposed(one, 'near') }))}
        context={context}
      />
      <ItemList
        title={say('touches')}
        text={say('touchesText')}
        items={(touches?.touches ?? []).map((one) => ({ item: itemOfProposed(one, 'touch') }))}
        context={context}
      />
      <ItemList
        title={say('meetings')}
        text={say('meetingsText')}
        items={(touches?.meetings ?? []).map((one) => ({ item: itemOfProposed(one, 'meet') }))}
        context={context}
      />
      <ItemList title={say('putOff')} text={say('putOffText')} items={putOff} context={context} most={5} />
      {touches && <LastWeek week={touches.week} />}
    </div>
  )
}

function itemOfProposed({ key, cardId, day, reasons, touch }: Proposed, kind: TodayItem['kind']): TodayItem {
  return { key, cardId, day, reasons, touch, kind, followUpId: null, occasion: null }
}

const FIGURES = ['talks', 'people', 'given', 'received', 'done'] as const
const WORDS = {
  talks: 'weekTalks',
  people: 'weekPeople',
  given: 'weekGiven',
  received: 'weekReceived',
  done: 'weekDone',
} as const

/** The digest of the week, in figures; nothing is said of a week in which nothing was noted. */
function LastWeek({ week }: { readonly week: Touches['week'] }) {
  const say = useWords(todayWords)
  if (week.talks === 0 && week.done === 0) return null
  return (
    <section className={styles.list} aria-labelledby="last-week">
      <header>
        <h2 id="last-week">{say('week')}</h2>
      </header>
      <dl className={styles.week}>
        {FIGURES.filter((figure) => week[figure] > 0).map((figure) => (
          <div key={figure}>
            <dt>{say(WORDS[figure], { count: week[figure] })}</dt>
            <dd>{week[figure]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
