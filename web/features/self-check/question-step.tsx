import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { BackupLine } from './backup-line.tsx'
import { BarPicture } from './bar-picture.tsx'
import { ConcernedList } from './concerned-list.tsx'
import { FactList } from './fact-list.tsx'
import { questionWords } from './question.words.ts'
import styles from './self-check.module.css'
import { type Answer, correctionsOf, type SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { STEPS, type Step, type Way } from './steps.table.ts'

interface QuestionStepProps {
  readonly check: SelfCheck
  readonly step: Step
  readonly onNext: () => void
  readonly onBack: (() => void) | null
}

/** One question: what was counted, whom it concerns, where to see more, and what a person says to it. */
export function QuestionStep({ check, step, onNext, onBack }: QuestionStepProps) {
  const say = useWords(selfCheckWords)
  const sayQuestion = useWords(questionWords)
  const isOpen = check.finishedAt === null
  const [typed, setTyped] = useState<Answer['corrected'] | null>(null)
  const corrected = typed ?? correctionsOf(check, step.facts)
  const facts = { ...check.facts, ...corrected }
  const hasWorth = step.worth.some((fact) => (facts[fact] ?? 0) > 0)
  const title = sayQuestion(step.id)
  return (
    <>
      <p className={styles.place}>{say('step', { n: STEPS.indexOf(step) + 1, of: STEPS.length + 1 })}</p>
      <Section title={title} text={sayQuestion(step.text)}>
        <FactList check={check} step={step} corrected={corrected} onCorrect={typed === null ? null : setTyped} />
        {hasWorth && <p className={styles.quiet}>{say('worth')}</p>}
        {step.id === 'data' && <BackupLine />}
        {isOpen && typed === null && (
          <Button variant="subtle" size="compact-sm" className={styles.small} onClick={() => setTyped(corrected)}>
            {say('correct')}
          </Button>
        )}
        {step.bars.map((bars) => (
          <BarPicture key={bars.title} bars={bars} facts={facts} />
        ))}
        {step.ways.length > 0 && <Ways ways={step.ways} />}
      </Section>
      {step.concerned && <ConcernedList members={check.members} concerned={step.concerned} />}
      <AnswerForm
        check={check}
        question={step.id}
        label={sayQuestion(step.ask)}
        corrected={corrected}
        onNext={onNext}
        onBack={onBack}
      />
    </>
  )
}

function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const say = useWords(selfCheckWords)
  return (
    <p className={styles.ways}>
      <span>{say('goTo')}:</span>
      {ways.map(({ to, word }) => (
        <Link key={to} to={to}>
          {say(word)}
        </Link>
      ))}
    </p>
  )
}
