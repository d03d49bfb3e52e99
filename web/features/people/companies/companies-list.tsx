import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { Building2, Plus } from 'lucide-react'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { usePeopleAddress } from '../address/use-people-address.ts'
import styles from './companies.module.css'
import { companiesWithoutCard, countPeopleAt } from './companies.ts'
import { companyWords } from './companies.words.ts'

/** So many are shown at once. */
const STEP = 200

/** The organizations that are known only from what people say of their work: each with its people, and the way to a page. */
export function CompaniesList() {
  const say = useWords(companyWords)
  const index = useCardIndex()
  const { search } = usePeopleAddress('organizations')
  const [most, setMost] = useState(STEP)
  const names = companiesWithoutCard(index, search)
  if (names.length === 0) return null
  return (
    <section className={styles.companies} aria-labelledby="companies">
      <h2 id="companies">{say('title', { count: names.length, n: sayNumber(names.length) })}</h2>
      <p>{say('hint')}</p>
      <ul>
        {names.slice(0, most).map((name) => (
          <CompanyRow key={name} name={name} people={countPeopleAt(index, name)} />
        ))}
      </ul>
      {names.length > most && (
        <Button variant="default" onClick={() => setMost(most + STEP)}>
          {say('more')}
        </Button>
      )}
    </section>
  )
}

function CompanyRow({ name, people }: { readonly name: string; readonly people: number }) {
  const say = useWords(companyWords)
  const { mayWrite } = useMe()
  const navigate = useNavigate()
  return (
    <li>
      <Link to="/people" search={{ filter: { worksAt: { name } } } as never} className={styles.company}>
        <Building2 size={18} aria-hidden="true" />
        <bdi>{name}</bdi>
        <small>{say('people', { count: people, n: sayNumber(people) })}</small>
      </Link>
      {mayWrite && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say('makeOf', { name })}
          leftSection={<Plus size={15} aria-hidden="true" />}
          onClick={() => void navigate({ to: '/new/organization', search: { name } as never })}
        >
          {say('make')}
        </Button>
      )}
    </li>
  )
}
