import type { auditVerification, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { auditWords } from './audit.words.ts'

type Verification = OutputOf<typeof auditVerification>

const MOST_SHOWN = 20

/** Checks the record of acts against its seals, and says what was found. */
export function SealCheck() {
  const say = useWords(auditWords)
  const [found, setFound] = useState<Verification | null>(null)
  const [isChecking, setChecking] = useState(false)
  const check = () => {
    setChecking(true)
    call<Verification>('GET', '/audit/verification')
      .then(setFound)
      .catch(showTrouble)
      .finally(() => setChecking(false))
  }
  return (
    <>
      <Button loading={isChecking} onClick={check}>
        {say('verify')}
      </Button>
      <div role="status" className={styles.found}>
        {found && <Result found={found} />}
      </div>
    </>
  )
}

function Result({ found: { isSound, sealed, problems } }: { readonly found: Verification }) {
  const say = useWords(auditWords)
  if (isSound) return <p>{say('sound', { count: sealed })}</p>
  return (
    <>
      <p>
        <strong>{say('broken', { count: problems.length })}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ kind, position, id }) => (
          <li key={`${kind} ${position} ${id}`}>{say(`problem-${kind}`, { at: position ?? '' })}</li>
        ))}
      </ul>
    </>
  )
}
