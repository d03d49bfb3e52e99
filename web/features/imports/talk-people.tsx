import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { choiceOf, nameOf, type TalkChoices } from './talk-choices.ts'
import type { PersonChoice, TalkPerson } from './talk-types.ts'
import { talkWords } from './talks.words.ts'
import { WhoIsIt } from './who-is-it.tsx'

interface TalkPeopleProps {
  readonly people: readonly TalkPerson[]
  readonly choices: TalkChoices
  choose(changed: Partial<TalkChoices>): void
}

/** The people of an export, how much was said with each, and who they are: that can be said otherwise. */
export function TalkPeople({ people, choices, choose }: TalkPeopleProps) {
  const say = useWords(talkWords)
  if (people.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{say('withWhom')}</h2>
      <p className={styles.quiet}>{say('withWhomText')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('withWhom')}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('howMuch')}</th>
              <th scope="col">{say('last')}</th>
              <th scope="col">{say('whoIsIt')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow
                key={person.key}
                person={person}
                choice={choiceOf(person, choices)}
                choose={(choice) => choose({ people: { ...choices.people, [person.key]: choice } })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface PersonRowProps {
  readonly person: TalkPerson
  readonly choice: PersonChoice
  choose(choice: PersonChoice): void
}

function PersonRow({ person, choice, choose }: PersonRowProps) {
  const say = useWords(talkWords)
  const { party, media, lastAt } = person
  const told = Object.entries(media).map(([medium, count]) =>
    say(mediumWord(medium as keyof typeof media), { count: count ?? 0 }),
  )
  return (
    <tr>
      <th scope="row">{nameOf(party)}</th>
      <td>{told.join(', ')}</td>
      <td>{sayDay(lastAt)}</td>
      <td>
        <WhoIsIt person={person} choice={choice} choose={choose} />
      </td>
    </tr>
  )
}

function mediumWord(medium: keyof TalkPerson['media']): `medium-${keyof TalkPerson['media']}` {
  return `medium-${medium}`
}
