import lines from '#web/kit/list.module.css'
import { useWords } from '#web/words/use-words.ts'
import { SecretForm } from '../secret-form.tsx'
import styles from '../settings.module.css'
import { PasskeyRow } from './passkey-row.tsx'
import { passkeysWords } from './passkeys.words.ts'
import { RenamePasskey } from './rename-passkey.tsx'
import type { Passkey, usePasskeys } from './use-passkeys.ts'

interface PasskeyListProps {
  readonly passkeys: readonly Passkey[]
  readonly mine: ReturnType<typeof usePasskeys>
}

/** Passkeys, each with what is about to happen to it. */
export function PasskeyList({ passkeys, mine }: PasskeyListProps) {
  const say = useWords(passkeysWords)
  const { step, setStep, leave } = mine
  return (
    <ul className={lines.list}>
      {passkeys.map((passkey) => {
        const isMeant = (step.at === 'rename' || step.at === 'remove') && step.passkey.id === passkey.id
        if (isMeant && step.at === 'rename')
          return (
            <li key={passkey.id}>
              <RenamePasskey passkey={passkey} save={(name) => mine.rename(passkey, name)} leave={leave} />
            </li>
          )
        if (isMeant)
          return (
            <li key={passkey.id}>
              <div className={lines.text}>
                <p className={styles.said}>{say('removeSure', { name: passkey.name })}</p>
                <SecretForm
                  name="password"
                  type="password"
                  label={say('prove')}
                  autoComplete="current-password"
                  act={say('remove')}
                  submit={(password) => mine.remove(passkey, password)}
                  leave={leave}
                />
              </div>
            </li>
          )
        return (
          <PasskeyRow
            key={passkey.id}
            passkey={passkey}
            rename={() => setStep({ at: 'rename', passkey })}
            remove={() => setStep({ at: 'remove', passkey })}
          />
        )
      })}
    </ul>
  )
}
