import type { OutputOf, secondFactorSecret } from '@lazo/contract'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import { SecretForm } from '../secret-form.tsx'
import styles from '../settings.module.css'
import { secondFactorWords } from './second-factor.words.ts'

interface ScanFormProps {
  readonly secret: OutputOf<typeof secondFactorSecret>
  confirm(code: string): Promise<void>
  leave(): void
}

/** The secret for an app, by its camera or by hand, and the first code back from it. */
export function ScanForm({ secret: { secret, uri }, confirm, leave }: ScanFormProps) {
  const say = useWords(secondFactorWords)
  return (
    <div className={styles.form}>
      <p className={styles.said}>{say('scan')}</p>
      <QrCode text={uri} label={say('scanLabel')} />
      <p className={styles.said}>
        {say('byHand')} <code>{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <SecretForm
        name="code"
        type="text"
        label={say('code')}
        autoComplete="one-time-code"
        act={say('confirm')}
        submit={confirm}
        leave={leave}
      />
    </div>
  )
}
