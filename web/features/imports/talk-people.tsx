import { Select } from '@mantine/core'
import { sayDay, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { choiceOf, nameOf, type TalkChoices } from './talk-choices.ts'
import type { PersonChoice, TalkPerson } from './talk-types.ts'
import { talkWords } from './talks.words.ts'

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
  const { party, media, lastAt, match } = person
  const name = nameOf(party)
  const told = Object.entries(media).map(
    ([medium, count]) => `${sayNumber(count ?? 0)} ${say(mediumWord(medium as keyof typeof media))}`,
  )
  const candidates = match?.candidates ?? []
  const why = match?.why ?? null
  const data = [
    ...(match?.cardId && why
      ? [{ value: match.cardId, label: say('found', { display: match.display, why: say(whyWord(why)) }) }]
      : []),
    ...candidates.map(({ cardId, display }) => ({ value: cardId, label: display })),
    { value: 'make', label: say('make') },
    { value: 'leave', label: say('nobody') },
  ]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{told.join(', ')}</td>
      <td>{sayDay(lastAt)}</td>
      <td>
        <Select
          aria-label={say('whoIs', { name })}
          size="xs"
          allowDeselect={false}
          value={typeof choice === 'object' ? choice.cardId : choice}
          data={data}
          onChange={(value) => value && choose(value === 'make' || value === 'leave' ? value : { cardId: value })}
        />
      </td>
    </tr>
  )
}

function mediumWord(medium: keyof TalkPerson['media']): `medium-${keyof TalkPerson['media']}` {
  return `medium-${medium}`
}

function whyWord(why: NonNullable<NonNullable<TalkPerson['match']>['why']>): `why-${typeof why}` {
  return `why-${why}`
}
