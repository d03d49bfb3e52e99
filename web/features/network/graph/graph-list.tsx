import { RUNGS } from '@lazo/ties'
import { TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../network.module.css'
import type { NetworkGraph, Person } from '../network.ts'
import { networkWords } from '../network.words.ts'

/** So many of a rung are listed; whoever looks for somebody types a name. */
const MOST = 100

interface GraphListProps {
  readonly graph: NetworkGraph
  readonly onChoose: (cardId: string) => void
}

/** What the picture shows, for keyboard and screen reader: rung by rung from the nearest, the warmest first. */
export function GraphList({ graph, onChoose }: GraphListProps) {
  const say = useWords(networkWords)
  const rungName = useRungName()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const found = graph.nodes.filter(({ name, group }) => `${name} ${group ?? ''}`.toLowerCase().includes(wanted))
  const byRung = Map.groupBy(found, ({ rung }) => rung)
  return (
    <>
      <TextInput
        label={say('find')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        leftSection={<Search size={16} aria-hidden="true" />}
        maw="24rem"
      />
      {RUNGS.toReversed().map((rung) => {
        const people = byRung.get(rung) ?? []
        if (people.length === 0) return null
        return (
          <div key={rung}>
            <h3>
              {rungName(rung)} · {sayNumber(people.length)}
            </h3>
            <PeopleOfRung people={people} onChoose={onChoose} />
          </div>
        )
      })}
    </>
  )
}

function PeopleOfRung({ people, onChoose }: { readonly people: readonly Person[] } & Pick<GraphListProps, 'onChoose'>) {
  const say = useWords(networkWords)
  const sorted = people.toSorted((one, other) => other.warmth - one.warmth || (one.name < other.name ? -1 : 1))
  const more = sorted.length - MOST
  return (
    <ul className={styles.people}>
      {sorted.slice(0, MOST).map(({ cardId, name, warmth }) => (
        <li key={cardId}>
          <button type="button" className={styles.plain} onClick={() => onChoose(cardId)}>
            {name}
          </button>{' '}
          <span className={styles.quiet}>{say('warmth', { warmth: sayNumber(Math.round(warmth)) })}</span>
        </li>
      ))}
      {more > 0 && <li className={styles.quiet}>{say('morePeople', { count: more, people: sayNumber(more) })}</li>}
    </ul>
  )
}
