import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type Objective, type Outcome, useAimActs, useObjective } from '#web/data/hooks/use-aims.ts'
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

/** What is being said: what the objective is, or an outcome, new or noted before. */
type Asked = 'edit' | { readonly outcome: Outcome | null }

function Shown({ objective }: { readonly objective: Objective }) {
  const say = useWords(objectiveWords)
  const { mayWrite } = useMe()
  const { change } = useAimActs()
  const [asked, setAsked] = useState<Asked | null>(null)
  const path = `/objectives/${objective.id}`
  const become = async (body: object, told: string) => void showUndoable(told, await change(path, body))
  const close = () => setAsked(null)
  const takeOutcome = (id: string) =>
    void become({ outcomes: objective.outcomes.filter((one) => one.id !== id) }, say('outcomeTaken')).catch(showTrouble)
  return (
    <Page title={objective.title} lead={objective.why ?? say('until', { day: sayDay(objective.endsOn) })}>
      {mayWrite && <Buttons objective={objective} ask={setAsked} become={become} />}
      <ReportSections
        objective={objective}
        acts={mayWrite ? { take: takeOutcome, edit: (outcome) => setAsked({ outcome }) } : null}
      />
      {asked === 'edit' && (
        <ObjectiveDialog objective={objective} save={(fields) => become(fields, say('saved'))} close={close} />
      )}
      {asked !== null && asked !== 'edit' && (
        <OutcomeDialog
          outcome={asked.outcome}
          save={(outcome) =>
            become(
              { outcomes: withOutcome(objective.outcomes, asked.outcome, outcome) },
              say(asked.outcome ? 'outcomeChanged' : 'outcomeNoted'),
            )
          }
          close={close}
        />
      )}
    </Page>
  )
}

/** The outcomes with one said otherwise in its place, or with a new one behind the others. */
function withOutcome(outcomes: readonly Outcome[], was: Outcome | null, said: Omit<Outcome, 'id'>) {
  if (was === null) return [...outcomes, said]
  return outcomes.map((one) => (one.id === was.id ? { ...said, id: was.id } : one))
}

interface ButtonsProps {
  readonly objective: Objective
  ask(what: Asked): void
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
      <Button onClick={() => ask({ outcome: null })}>{say('addOutcome')}</Button>
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
