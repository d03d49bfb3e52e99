import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { sayTroubles } from './say-reasons.ts'
import styles from './self-check.module.css'
import type { MemberUse } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import type { Concerned } from './steps.table.ts'

const SHOWN = 12

interface ConcernedListProps {
  readonly members: readonly MemberUse[]
  readonly concerned: Concerned
}

/** The members whom a question is about, by name, with what is told of each. */
export function ConcernedList({ members, concerned }: ConcernedListProps) {
  const say = useWords(selfCheckWords)
  const [shown, setShown] = useState(SHOWN)
  const found = members
    .filter((member) => concerned.weigh(member) > 0)
    .sort((a, b) => concerned.weigh(b) - concerned.weigh(a))
  return (
    <Section title={say(concerned.title)}>
      {found.length === 0 && <p>{say('nobody')}</p>}
      <ul className={styles.people}>
        {found.slice(0, shown).map((member) => (
          <li key={member.id}>
            <Link to="/members/$memberId" params={{ memberId: member.id } as never}>
              {member.name}
            </Link>
            <span className={styles.quiet}>{sayTroubles(member).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button variant="default" className={styles.small} onClick={() => setShown(shown + 50)}>
          {say('more', { n: sayNumber(found.length - shown) })}
        </Button>
      )}
    </Section>
  )
}
