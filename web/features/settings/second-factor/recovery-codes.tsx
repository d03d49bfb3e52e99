import { Button } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import styles from '../settings.module.css'
import { secondFactorWords } from './second-factor.words.ts'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  leave(): void
}

/** The codes for who has lost the phone, shown this once. */
export function RecoveryCodes({ codes, leave }: RecoveryCodesProps) {
  const say = useWords(secondFactorWords)
  return (
    <div role="status">
      <h3>{say('codesTitle')}</h3>
      <p className={styles.said}>{say('codesText')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={leave}>{say('kept')}</Button>
    </div>
  )
}
