import { Button } from '@mantine/core'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { SecretForm } from '../secret-form.tsx'
import styles from '../settings.module.css'
import { RecoveryCodes } from './recovery-codes.tsx'
import { ScanForm } from './scan-form.tsx'
import { secondFactorWords } from './second-factor.words.ts'
import { useSecondFactor } from './use-second-factor.ts'

/** Sets a second factor up, and takes it away. */
export function SecondFactorSection() {
  const say = useWords(secondFactorWords)
  const factor = useSecondFactor(() => showToast({ tone: 'done', text: say('removed') }))
  const { step, leave } = factor
  return (
    <Section title={say('title')} text={say('text')}>
      {step.at === 'rest' && <FactorState factor={factor} />}
      {step.at === 'prove' && (
        <SecretForm
          name="password"
          type="password"
          label={say('prove')}
          autoComplete="current-password"
          act={say(step.wish === 'remove' ? 'remove' : 'goOn')}
          submit={(password) => factor.prove(step.wish, password)}
          leave={leave}
        />
      )}
      {step.at === 'scan' && <ScanForm secret={step.secret} confirm={factor.confirm} leave={leave} />}
      {step.at === 'codes' && <RecoveryCodes codes={step.codes} leave={leave} />}
    </Section>
  )
}

function FactorState({ factor }: { readonly factor: ReturnType<typeof useSecondFactor> }) {
  const say = useWords(secondFactorWords)
  const { state, error, ask } = factor
  if (!state) return error && <p className={styles.quiet}>{say('trouble', { message: describeTrouble(error) })}</p>
  if (!state.isOn)
    return (
      <div className={styles.buttons}>
        <span>{say('off')}</span>
        <Button variant="default" onClick={() => ask('begin')}>
          {say('begin')}
        </Button>
      </div>
    )
  return (
    <>
      <p className={styles.said}>
        {say('on', { day: sayDay(state.since!) })} {say('left', { count: state.recoveryCodesLeft })}
      </p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => ask('renew')}>
          {say('renew')}
        </Button>
        <Button variant="default" onClick={() => ask('remove')}>
          {say('remove')}
        </Button>
      </div>
    </>
  )
}
