import { Link } from '@tanstack/react-router'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../network.module.css'
import type { NetworkGraph } from '../network.ts'
import { networkWords } from '../network.words.ts'
import { neighboursOf } from './neighbours-of.ts'

interface ChosenPersonProps {
  readonly graph: NetworkGraph
  readonly cardId: string | null
  readonly onChoose: (cardId: string | null) => void
}

/** Who was chosen in the picture or the list, and the people joined to them. */
export function ChosenPerson({ graph, cardId, onChoose }: ChosenPersonProps) {
  const say = useWords(networkWords)
  const rungName = useRungName()
  const person = graph.nodes.find((one) => one.cardId === cardId)
  if (!person) return <p className={styles.quiet}>{say('chooseSomebody')}</p>
  const word = { related: say('related'), introducer: say('introducer'), introduced: say('introduced') }
  const neighbours = neighboursOf(graph, person.cardId)
  return (
    <div className={styles.chosen} role="status">
      <p>
        <Link to="/people/$cardId" params={{ cardId: person.cardId }}>
          {person.name}
        </Link>{' '}
        · {rungName(person.rung)} · {say('warmth', { warmth: sayNumber(Math.round(person.warmth)) })}
        {person.group && ` · ${person.group}`}
      </p>
      {neighbours.length > 0 && (
        <ul>
          {neighbours.map(({ person: other, kind }) => (
            <li key={`${other.cardId} ${kind}`}>
              {word[kind]}:{' '}
              <button type="button" className={styles.plain} onClick={() => onChoose(other.cardId)}>
                {other.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className={styles.plain} onClick={() => onChoose(null)}>
        {say('wholeNetwork')}
      </button>
    </div>
  )
}
