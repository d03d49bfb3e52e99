import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type Objective, useAimActs, useObjective } from '#web/data/hooks/use-aims.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { ObjectiveDialog } from './objective-dialog.tsx'
import { OutcomeDialog } from './outcome-dialog.tsx'
import { ReportSections } from './report-sections.tsx'

/** One objective: how far it is, where the time went, what came of it, and what to change. */
export function ObjectivePage() {
  const { objectiveId } = useParams({ strict: false }) as { objectiveId: string }
  const { data, error } = useObjective(objectiveId)
  if (error && !data) throw error
  return data ? <Shown objective={data} /> : null
}

function Shown({ objective }: { readonly objective: Objective }) {
  const say = useWords(objectiveWords)
  const { mayWrite } = useMe()
  const { change } = useAimActs()
  const [asked, setAsked] = useState<'edit' | 'outcome' | null>(null)
  const path = `/objectives/${objective.id}`
  const become = async (body: object, told: string) => void showUndoable(told, await change(path, body))
  const close = () => setAsked(null)
  const takeOutcome = (id: string) =>
    void become({ outcomes: objective.outcomes.filter((one) => one.id !== id) }, say('outcomeTaken')).catch(showTrouble)
  return (
    <Page title={objective.title} lead={objective.why ?? say('until', { day: sayDay(objective.endsOn) })}>
      {mayWrite && <Buttons objective={objective} ask={setAsked} become={become} />}
      <ReportSections objective={objective} takeOutcome={mayWrite ? takeOutcome : null} />
      {asked === 'edit' && (
        <ObjectiveDialog objective={objective} save={(fields) => become(fields, say('saved'))} close={close} />
      )}
      {asked === 'outcome' && (
        <OutcomeDialog
          save={(outcome) => become({ outcomes: [...objective.outcomes, outcome] }, say('outcomeNoted'))}
          close={close}
        />
      )}
    </Page>
  )
}

interface ButtonsProps {
  readonly objective: Objective
  ask(what: 'edit' | 'outcome'): void
  become(body: object, told: string): Promise<void>
}

function Buttons({ objective, ask, become }: ButtonsProps) {
  const say = useWords(objectiveWords)
  const navigate = useNavigate()
  const { remove } = useAimActs()
  const go = async () => {
    const undo = await remove(`/objectives/${objective.id}`)
    await navigate({ to: '/objectives' })
    showUndoable(say('removed'), undo)
  }
  return (
    <div className={`${styles.buttons} ${styles.page}`}>
      <Button onClick={() => ask('outcome')}>{say('addOutcome')}</Button>
      <Button variant="default" onClick={() => ask('edit')}>
        {say('change')}
      </Button>
      <Button
        variant="default"
        onClick={() => void become({ isClosed: !objective.isClosed }, say('saved')).catch(showTrouble)}
      >
        {say(objective.isClosed ? 'reopen' : 'close')}
      </Button>
      <Button variant="subtle" color="red" onClick={() => void go().catch(showTrouble)}>
        {say('remove')}
      </Button>
    </div>
  )
}
