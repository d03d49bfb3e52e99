import { Button } from '@mantine/core'
import { knowsPasskeys } from '#web/data/passkeys/knows-passkeys.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { nameBrowser } from '../browsers/name-browser.ts'
import { SecretForm } from '../secret-form.tsx'
import styles from '../settings.module.css'
import { PasskeyList } from './passkey-list.tsx'
import { passkeysWords } from './passkeys.words.ts'
import { usePasskeys } from './use-passkeys.ts'

/** The keys that one's own devices hold: adding, naming and removing them. */
export function PasskeysSection() {
  const say = useWords(passkeysWords)
  const mine = usePasskeys((end) =>
    end === 'made' || end === 'removed'
      ? showToast({ tone: 'done', text: say(end === 'made' ? 'added' : 'removed') })
      : showToast({ tone: 'trouble', text: say(end) }),
  )
  const { passkeys, error, worksHere, step, setStep, leave } = mine
  const { browser, system } = nameBrowser(navigator.userAgent)
  const name = browser && system ? say('on', { browser, system }) : say('somewhere')
  return (
    <Section title={say('title')} text={say('text')}>
      {error && !passkeys && <p className={styles.quiet}>{say('trouble', { message: describeTrouble(error) })}</p>}
      {passkeys?.length === 0 && step.at === 'rest' && <p className={styles.said}>{say('none')}</p>}
      {passkeys && passkeys.length > 0 && <PasskeyList passkeys={passkeys} mine={mine} />}
      {worksHere === false && <p className={styles.quiet}>{say('needsName')}</p>}
      {worksHere && !knowsPasskeys() && <p className={styles.quiet}>{say('needsBrowser')}</p>}
      {worksHere && knowsPasskeys() && step.at === 'rest' && (
        <div>
          <Button variant="default" onClick={() => setStep({ at: 'add' })}>
            {say('add')}
          </Button>
        </div>
      )}
      {step.at === 'add' && (
        <SecretForm
          name="password"
          type="password"
          label={say('prove')}
          autoComplete="current-password"
          act={say('goOn')}
          submit={(password) => mine.add(name, password)}
          leave={leave}
        />
      )}
    </Section>
  )
}
