import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Outcome } from '#web/data/hooks/use-aims.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useNames } from '#web/kit/person/use-names.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { KINDS } from './outcome-kinds.ts'
import { PeopleChoice } from './people-choice.tsx'
import { termWords } from './term.words.ts'

const UNITS = ['EUR', 'USD', 'MXN', 'GBP', 'points'] as const

interface OutcomeDialogProps {
  /** The one that is said otherwise; null for a new one. */
  readonly outcome: Outcome | null
  save(outcome: Omit<Outcome, 'id'>): Promise<void>
  close(): void
}

/** Says what came of an objective, what it is worth, and who made it possible; anew or otherwise than before. */
export function OutcomeDialog({ outcome, save, close }: OutcomeDialogProps) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const [amount, setAmount] = useState<number | string>(outcome?.value?.amount ?? '')
  const [parts, setParts] = useState<Outcome['shares']>(outcome?.shares ?? [])
  const sum = parts.reduce((all, { percent }) => all + percent, 0)
  const isOff = parts.length > 0 && sum !== 100
  const send = (typed: Readonly<Record<string, string>>) =>
    save({
      kind: KINDS.find((kind) => kind === typed.kind)!,
      on: typed.on!,
      text: typed.text!.trim() || null,
      value: typeof amount === 'number' ? { amount, unit: typed.unit! } : null,
      shares: parts,
    })
  return (
    <FormDialog
      title={say(outcome ? 'editOutcome' : 'addOutcome')}
      size="lg"
      verb={say('save')}
      isOff={isOff}
      save={send}
      close={close}
    >
      <TextInput name="text" label={say('what')} defaultValue={outcome?.text ?? ''} maxLength={1_000} data-autofocus />
      <div className={styles.pair}>
        <NativeSelect
          name="kind"
          label={say('kind')}
          defaultValue={outcome?.kind ?? KINDS[0]}
          data={KINDS.map((kind) => ({ value: kind, label: sayTerm(`kind-${kind}`) }))}
        />
        <TextInput
          name="on"
          type="date"
          label={say('on')}
          defaultValue={outcome?.on ?? new Date().toISOString().slice(0, 10)}
          required
        />
      </div>
      <div className={styles.pair}>
        <NumberInput label={say('worth')} value={amount} onChange={setAmount} min={0} />
        <NativeSelect
          name="unit"
          label={say('unit')}
          defaultValue={outcome?.value?.unit ?? UNITS[0]}
          data={unitsWith(outcome).map((unit) => ({ value: unit, label: unit === 'points' ? say('points') : unit }))}
        />
      </div>
      <PeopleChoice cardIds={parts.map(({ cardId }) => cardId)} choose={(cardIds) => setParts(evenly(cardIds))} />
      <ShareFields parts={parts} set={setParts} />
      {isOff && <p role="status">{say('sharesLeft', { sum })}</p>}
    </FormDialog>
  )
}

/** The usual units, and the one that an outcome has already. */
function unitsWith(outcome: Outcome | null): readonly string[] {
  return [...new Set([...UNITS, ...(outcome?.value ? [outcome.value.unit] : [])])]
}

function ShareFields({ parts, set }: { readonly parts: Outcome['shares']; set(parts: Outcome['shares']): void }) {
  const say = useWords(objectiveWords)
  const nameOf = useNames()
  if (parts.length < 2) return null
  return (
    <div className={styles.pair}>
      {parts.map(({ cardId, percent }) => (
        <NumberInput
          key={cardId}
          label={say('share', { name: nameOf(cardId) })}
          value={percent}
          min={1}
          max={99}
          onChange={(next) =>
            typeof next === 'number' &&
            set(parts.map((one) => (one.cardId === cardId ? { cardId, percent: Math.round(next) } : one)))
          }
        />
      ))}
    </div>
  )
}

/** A hundred among so many people; what is left over goes to the first ones. */
function evenly(cardIds: readonly string[]): Outcome['shares'] {
  const each = Math.floor(100 / Math.max(1, cardIds.length))
  const rest = 100 - each * cardIds.length
  return cardIds.map((cardId, i) => ({ cardId, percent: each + (i < rest ? 1 : 0) }))
}
