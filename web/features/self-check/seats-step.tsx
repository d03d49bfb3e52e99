import { foldText } from '@lazo/normal'
import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { questionWords } from './question.words.ts'
import { SeatRow } from './seat-row.tsx'
import styles from './self-check.module.css'
import { answerTo, needsOf, type SelfCheck, seatsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { PATH, STEPS } from './steps.table.ts'
import { useSelfCheckVerbs } from './use-self-check.ts'

const SHOWN = 25
/** So many the server takes at once. */
const MOST_AT_ONCE = 2_000

interface SeatsStepProps {
  readonly check: SelfCheck
  readonly onNext: () => void
  readonly onBack: (() => void) | null
}

/** Each member with what they make, as their use tells or as a person says. */
export function SeatsStep({ check, onNext, onBack }: SeatsStepProps) {
  const sayQuestion = useWords(questionWords)
  const say = useWords(selfCheckWords)
  const kept = answerTo(check, 'seats')?.corrected ?? {}
  const [price, setPrice] = useState(kept['seatPrice'] ?? '')
  const { seatPrice: _, ...others } = kept
  const corrected = typeof price === 'number' ? { ...others, seatPrice: price } : others
  return (
    <>
      <p className={styles.place}>{say('step', { n: PATH.indexOf('seats') + 1, of: STEPS.length + 1 })}</p>
      <Section title={sayQuestion('seats')} text={sayQuestion('seatsText')}>
        <SeatList key={check.gatheredAt} check={check} />
        <NumberInput
          className={styles.price}
          label={say('price')}
          value={price}
          onChange={(typed) => setPrice(typeof typed === 'number' ? typed : '')}
          min={0}
          max={1_000_000}
          decimalScale={2}
          disabled={check.finishedAt !== null}
        />
      </Section>
      <AnswerForm check={check} question="seats" label={sayQuestion('seatsAsk')} {...{ corrected, onNext, onBack }} />
    </>
  )
}

function SeatList({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const verbs = useSelfCheckVerbs()
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(SHOWN)
  // In the order of the beginning, so that no row moves away under the finger that ticks it.
  const [order] = useState(() => {
    const { seat, connection } = seatsOf(check.members)
    return [...seat, ...connection].map(({ id }) => id)
  })
  const byId = new Map(check.members.map((member) => [member.id, member]))
  const all = order.flatMap((id) => byId.get(id) ?? [])
  const found = all.filter(({ name }) => foldText(name).includes(foldText(typed)))
  const unsaid = all.filter(({ said }) => said === null)
  const confirm = () => {
    const items = unsaid.slice(0, MOST_AT_ONCE).map((member) => ({ memberId: member.id, needs: needsOf(member) }))
    void verbs.seat(items, say('confirmed', { n: sayNumber(items.length) }))
  }
  return (
    <>
      <TextInput
        className={styles.find}
        type="search"
        label={say('find')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul className={styles.seats}>
        {found.slice(0, shown).map((member) => (
          <SeatRow key={member.id} member={member} isOpen={check.finishedAt === null} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {found.length > shown && (
          <Button variant="default" onClick={() => setShown(shown + 100)}>
            {say('more', { n: sayNumber(found.length - shown) })}
          </Button>
        )}
        {check.finishedAt === null && unsaid.length > 0 && (
          <Button variant="default" onClick={confirm}>
            {say('confirm')}
          </Button>
        )}
      </div>
    </>
  )
}
