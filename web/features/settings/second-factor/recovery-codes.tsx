import { Button, CopyButton } from '@mantine/core'
import { saveFile } from '#web/kit/save-file.ts'
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
  const text = `${codes.join('\n')}\n`
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
      <div className={styles.buttons}>
        <Button onClick={leave}>{say('kept')}</Button>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {say(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => saveFile(text, say('fileName'), 'text/plain')}>
          {say('download')}
        </Button>
      </div>
    </div>
  )
}
