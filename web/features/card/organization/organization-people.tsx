import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { usePositionSpan } from '../reading/position-text.tsx'
import styles from '../reading/reading.module.css'
import { useEdits } from '../use-card-edits.ts'
import { findPeopleThere, type PersonThere, readPeopleThere, withLocalPeople } from './people-there.ts'

/** The people of an organization with what they do there and since when, those who left last. */
export function OrganizationPeople() {
  const say = useWords(cardWords)
  const { card, draft, mayEdit } = useEdits()
  const index = useCardIndex()
  const { kind } = useSyncState()
  const here = findPeopleThere(index, draft.name.full)
  const { data = [] } = useQuery({
    // Whoever comes, goes or changes there makes what the server told old.
    queryKey: ['people-there', card.id, card.revision, here.map(({ id, revision }) => `${id} ${revision}`)],
    queryFn: () => readPeopleThere(card.id),
    // What is still on its way there is not in its answer.
    enabled: !isLocalId(card.id) && kind !== 'sending',
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const people = withLocalPeople(data, here)
  return (
    <section className={styles.section} aria-label={say('people')}>
      <div className={styles.sectionHead}>
        <h2>{say('people')}</h2>
        {mayEdit && (
          <Button
            component={Link}
            to="/new"
            search={{ organization: card.id } as never}
            variant="subtle"
            size="compact-sm"
            leftSection={<UserPlus size={15} aria-hidden="true" />}
          >
            {say('addPerson')}
          </Button>
        )}
      </div>
      {people.length === 0 && <p className={styles.hint}>{say('noPeople')}</p>}
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonRow key={`${person.id} ${person.placeKey}`} person={person} />
        ))}
      </ul>
    </section>
  )
}

function PersonRow({ person }: { readonly person: PersonThere }) {
  const say = useWords(cardWords)
  const line = useCardIndex().get(person.id)
  const shownName = useShownName()
  const span = usePositionSpan(person)
  return (
    <li>
      <Link
        to="/people/$cardId"
        params={{ cardId: person.id }}
        className={styles.person}
        data-former={person.isFormer || undefined}
      >
        <Avatar name={person.display} colourKey={person.id} photo={line?.photo ?? null} size={32} />
        <span className={styles.lines}>
          <bdi className={styles.strong}>{shownName(person) || say('nameless')}</bdi>
          {person.title !== '' && <bdi>{person.title}</bdi>}
          {span !== '' && <span className={styles.aside}>{span}</span>}
        </span>
      </Link>
    </li>
  )
}
