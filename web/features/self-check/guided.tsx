import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { GatherButton } from './gather-button.tsx'
import { Progress } from './progress.tsx'
import { QuestionStep } from './question-step.tsx'
import { Report } from './report.tsx'
import { SeatsStep } from './seats-step.tsx'
import styles from './self-check.module.css'
import { type Question, type SelfCheck, whereToGoOn } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import type { SelfCheckSearch } from './self-check-search.ts'
import { PATH, STEPS } from './steps.table.ts'
import { useSelfCheck } from './use-self-check.ts'

/** The self-check, from its beginning or where one left off. */
export function Guided() {
  const say = useWords(selfCheckWords)
  const { check, error } = useSelfCheck()
  if (error && check === undefined) throw error
  return (
    <Page title={say('title')} lead={say('lead')}>
      {check === null && <Begin />}
      {check && <Walk check={check} />}
    </Page>
  )
}

function Begin() {
  const say = useWords(selfCheckWords)
  return (
    <>
      <Told />
      <Section title={say('begin')} text={say('beginText')}>
        <div className={styles.buttons}>
          <GatherButton>{say('begin')}</GatherButton>
        </div>
      </Section>
    </>
  )
}

function Told() {
  const say = useWords(selfCheckWords)
  return <Section title={say('told')} text={say('toldText')} />
}

function Walk({ check }: { readonly check: SelfCheck }) {
  const { step: asked } = useSearch({ strict: false }) as SelfCheckSearch
  const navigate = useNavigate()
  const step = PATH.find((one) => one === asked) ?? whereToGoOn(check, PATH)
  const head = useRef<HTMLDivElement>(null)
  const go = (to: Question | 'report') => void navigate({ to: '/self-check', search: { step: to } as never })
  const beside = (by: 1 | -1) => PATH[PATH.indexOf(step) + by] ?? step
  useEffect(() => {
    // Who answers by keyboard goes on at the next question, not at the end of the page before.
    if (asked !== undefined) head.current?.focus()
  }, [asked])
  const moves = { onNext: () => go(beside(1)), onBack: step === PATH[0] ? null : () => go(beside(-1)) }
  const question = STEPS.find(({ id }) => id === step)
  return (
    <>
      <Progress check={check} step={step} />
      <div ref={head} tabIndex={-1} className={styles.body}>
        {question && <QuestionStep key={step} check={check} step={question} {...moves} />}
        {step === 'seats' && <SeatsStep check={check} {...moves} />}
        {step === 'report' && <Report check={check} />}
      </div>
      <Counted check={check} />
      <Told />
    </>
  )
}

function Counted({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const tell = () => showToast({ tone: 'done', text: say('countedAgain') })
  return (
    <p className={styles.counted}>
      {say('counted', { when: sayAgo(check.gatheredAt), days: check.days })}
      {check.finishedAt === null && (
        <GatherButton variant="subtle" size="compact-sm" whenDone={tell}>
          {say('countAgain')}
        </GatherButton>
      )}
    </p>
  )
}
