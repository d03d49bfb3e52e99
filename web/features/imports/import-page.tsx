import { Anchor, Button, Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { DropZone } from './drop-zone.tsx'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { LookStep } from './look-step.tsx'
import { TalksStep } from './talks-step.tsx'
import { useImportWizard } from './use-import-wizard.ts'
import type { WizardState } from './wizard-state.ts'

/** Bringing contacts in: drop, look, start. */
export function ImportPage() {
  const say = useWords(importWords)
  const wizard = useImportWizard()
  const { state } = wizard
  if (state.step === 'look') return <LookStep state={state} wizard={wizard} />
  if (state.step === 'talks') return <TalksStep state={state} wizard={wizard} />
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <Anchor component={Link} to="/imports">
          {say('earlier')}
        </Anchor>
      }
    >
      {state.step === 'drop' ? <DropZone take={wizard.take} /> : <OnTheWay state={state} leave={wizard.leave} />}
    </Page>
  )
}

interface OnTheWayProps {
  readonly state: Exclude<WizardState, { step: 'drop' | 'look' | 'talks' }>
  leave(): void
}

/** How far the file is, and the way out. */
function OnTheWay({ state, leave }: OnTheWayProps) {
  const say = useWords(importWords)
  const part = state.step === 'sending' ? state.part * 100 : 100
  return (
    <section className={styles.way} aria-live="polite">
      <p>{state.step === 'packing' ? say('packing', { count: state.count }) : say(state.step, { name: state.name })}</p>
      <Progress value={part} animated={state.step !== 'sending'} aria-label={say('title')} />
      <Button variant="default" onClick={leave}>
        {say('cancel')}
      </Button>
    </section>
  )
}
