import { Button, Textarea } from '@mantine/core'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './self-check.module.css'
import { type Answer, answerTo, type Question, type SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { useSelfCheckVerbs } from './use-self-check.ts'
import { useTypedAnswer } from './use-typed-answer.ts'

interface AnswerFormProps {
  readonly check: SelfCheck
  readonly question: Question
  /** What is asked for in words. */
  readonly label: string
  readonly corrected: Answer['corrected']
  readonly onNext: () => void
  readonly onBack: (() => void) | null
}

/** What a person says to a question. One press says it and goes on. */
export function AnswerForm({ check, question, label, corrected, onNext, onBack }: AnswerFormProps) {
  const say = useWords(selfCheckWords)
  const verbs = useSelfCheckVerbs()
  const kept = answerTo(check, question)
  const { note, setNote, send } = useTypedAnswer(check, question, corrected)
  const isOpen = check.finishedAt === null
  const answer = async (verdict: 'fine' | 'act') => {
    if (await send(verdict)) onNext()
  }
  const takeBack = async () => {
    if (!kept || !(await verbs.answer(question, null))) return
    const { verdict, note: said, corrected: numbers } = kept
    const run = () => void verbs.answer(question, { verdict, note: said, corrected: numbers })
    showToast({ tone: 'done', text: say('takenBack'), action: { name: say('undo'), run } })
  }
  return (
    <Section title={say('yourAnswer')}>
      <Textarea
        label={label}
        description={say('note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={2}
        disabled={!isOpen}
      />
      {kept && (
        <p className={styles.quiet}>
          {kept.verdict && <strong>{say(kept.verdict)} · </strong>}
          {say('answeredBy', { who: kept.by.name ?? say('formerMember'), when: sayAgo(kept.at) })}
        </p>
      )}
      <div className={styles.buttons}>
        {isOpen && (
          <>
            <Button onClick={() => void answer('fine')}>{say('fine')}</Button>
            <Button variant="light" onClick={() => void answer('act')}>
              {say('act')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={onNext}>
          {say('skip')}
        </Button>
        {onBack && (
          <Button variant="subtle" onClick={onBack}>
            {say('back')}
          </Button>
        )}
        {isOpen && kept && (
          <Button variant="subtle" onClick={() => void takeBack()}>
            {say('takeBack')}
          </Button>
        )}
      </div>
    </Section>
  )
}
