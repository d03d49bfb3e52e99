import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useSettings } from '#web/data/hooks/use-settings.ts'
import { useWords } from '#web/words/use-words.ts'
import { showTrouble } from '../toast/show-trouble.ts'
import styles from './first-hour.module.css'
import { firstHourWords } from './first-hour.words.ts'
import { FirstStep } from './first-step.tsx'
import { SampleButton } from './sample-button.tsx'
import { useFirstSteps } from './use-first-steps.ts'

/** Whether the member has sent the guide of the first hour away, for good and everywhere. */
export function useIsGuideSeen(): boolean {
  return useSettings().settings['seenGuide'] === true
}

interface FirstHourProps {
  /** Stands in the middle of an empty page. */
  readonly isAlone?: boolean
  /** What happens when it is sent away. */
  readonly done?: () => void
}

/** The way through the first hour: three steps, ticked by what is really there. Sent away once, it never comes back. */
export function FirstHour({ isAlone, done }: FirstHourProps) {
  const say = useWords(firstHourWords)
  const steps = useFirstSteps()
  const { mayWrite } = useMe()
  const { change } = useSettings()
  const isAll = steps.import && steps.see && steps.connect
  const dismiss = () => {
    change({ seenGuide: true }).catch(showTrouble)
    done?.()
  }
  return (
    <section className={styles.card} data-alone={isAlone || undefined} aria-labelledby="first-hour">
      <h2 id="first-hour">{say('title')}</h2>
      <p className={styles.text}>{say(isAll ? 'allDone' : 'text')}</p>
      <ol className={styles.steps}>
        <FirstStep title={say('import')} text={say('importText')} isDone={steps.import}>
          {mayWrite && (
            <Button component={Link} to="/import" size="xs" variant={steps.import ? 'default' : 'filled'}>
              {say('importGo')}
            </Button>
          )}
        </FirstStep>
        <FirstStep title={say('see')} text={say('seeText')} isDone={steps.see}>
          {steps.import && (
            <Button component={Link} to="/people" size="xs" variant="default">
              {say('seeGo')}
            </Button>
          )}
        </FirstStep>
        <FirstStep title={say('connect')} text={say('connectText')} isDone={steps.connect}>
          <Button component={Link} to="/devices" size="xs" variant="default">
            {say('connectGo')}
          </Button>
        </FirstStep>
      </ol>
      <div className={styles.foot}>
        {mayWrite && (
          <>
            <span>{say('justLooking')}</span>
            <SampleButton />
          </>
        )}
        <span className={styles.spring} />
        <Button variant="subtle" onClick={dismiss}>
          {say('dismiss')}
        </Button>
      </div>
    </section>
  )
}
