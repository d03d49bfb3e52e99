import { Button } from '@mantine/core'
import { PersonChoice } from '#web/kit/person/person-choice.tsx'
import { useNames } from '#web/kit/person/use-names.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'

interface PeopleChoiceProps {
  readonly cardIds: readonly string[]
  choose(cardIds: readonly string[]): void
}

/** Some of the contacts, one after the other. */
export function PeopleChoice({ cardIds, choose }: PeopleChoiceProps) {
  const say = useWords(objectiveWords)
  const nameOf = useNames()
  return (
    <>
      <PersonChoice
        // Begins anew behind each person, so that the next can be typed at once.
        key={cardIds.length}
        label={say('addPerson')}
        value={null}
        without={cardIds}
        choose={(cardId) => cardId !== null && choose([...cardIds, cardId])}
      />
      {cardIds.length > 0 && (
        <ul className={styles.list} aria-label={say('people')}>
          {cardIds.map((cardId) => (
            <li key={cardId} className={styles.row}>
              {nameOf(cardId)}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={say('takeOff', { name: nameOf(cardId) })}
                onClick={() => choose(cardIds.filter((one) => one !== cardId))}
              >
                {say('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
