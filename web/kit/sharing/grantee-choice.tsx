import { Select, TextInput } from '@mantine/core'
import { Search, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Right } from '#web/data/replica/replica-card.ts'
import { useWords } from '#web/words/use-words.ts'
import { type Candidate, chooseGrantees } from './choose-grantees.ts'
import { GranteeSign } from './grantee-sign.tsx'
import type { Grantee } from './shares.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'

interface GranteeChoiceProps {
  readonly candidates: readonly Candidate[]
  readonly shared: readonly Grantee[]
  readonly rights: readonly Right[]
  give(who: Candidate, right: Right): void
}

/** Whom it can be shared to: found by typing, and one press shares. */
export function GranteeChoice({ candidates, shared, rights, give }: GranteeChoiceProps) {
  const say = useWords(sharingWords)
  const [typed, setTyped] = useState('')
  const [right, setRight] = useState<Right>('view')
  const offered = chooseGrantees(candidates, shared, typed)
  const add = (who: Candidate) => {
    setTyped('')
    give(who, right)
  }
  return (
    <div className={styles.choice}>
      <div className={styles.asked}>
        <TextInput
          label={say('search')}
          placeholder={say('searchHint')}
          value={typed}
          leftSection={<Search size={16} aria-hidden="true" />}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Select
          label={say('they')}
          value={right}
          allowDeselect={false}
          data={rights.map((one) => ({ value: one, label: say(`can-${one}`) }))}
          onChange={(chosen) => setRight(chosen as Right)}
        />
      </div>
      <p className={styles.quiet}>{say(`means-${right}`)}</p>
      <ul className={styles.offered} aria-live="polite">
        {offered.length === 0 && typed.trim() !== '' && <li className={styles.quiet}>{say('nobodyFound')}</li>}
        {offered.map((who) => (
          <li key={who.id ?? 'everyone'}>
            <button type="button" className={styles.offer} onClick={() => add(who)}>
              <GranteeSign grantee={who} name={who.name} />
              <span className={styles.text}>
                <bdi>{who.name}</bdi>
                <span className={styles.quiet}>{who.to === 'everyone' ? say('everyoneHint') : who.hint}</span>
              </span>
              <UserPlus size={17} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
