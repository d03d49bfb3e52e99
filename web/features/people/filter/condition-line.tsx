import { ActionIcon, Select } from '@mantine/core'
import { X } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { type ConditionField, cardFields, conditionFields, endsOf, tieFields, typedIn } from './condition-fields.ts'
import { ConditionValues } from './condition-values.tsx'
import { type Condition, newCondition } from './conditions.ts'
import styles from './filter.module.css'
import { filterWords } from './filter.words.ts'
import { inPanel } from './in-panel.ts'

interface ConditionLineProps {
  readonly condition: Condition
  change(condition: Condition): void
  remove(): void
}

/** One line of the filter builder: what, whether it is or is not, and the values. */
export function ConditionLine({ condition, change, remove }: ConditionLineProps) {
  const say = useWords(filterWords)
  const { field } = condition
  const nameOf = (value: ConditionField) => ({ value, label: say(value === 'internal' ? 'belonging' : value) })
  return (
    <div className={styles.line}>
      <Select
        {...inPanel}
        aria-label={say('field')}
        data={[
          { group: say('ofCard'), items: cardFields.map(nameOf) },
          { group: say('ofTie'), items: tieFields.map(nameOf) },
        ]}
        value={field}
        allowDeselect={false}
        onChange={(value) => change(newCondition(conditionFields.find((one) => one === value) ?? 'label'))}
      />
      <Manner condition={condition} change={change} />
      <ConditionValues condition={condition} choose={(values) => change({ ...condition, values })} />
      <ActionIcon aria-label={say('removeCondition')} onClick={remove}>
        <X size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}

/** Whether it is, or is not, or from where on. */
function Manner({ condition, change }: Omit<ConditionLineProps, 'remove'>) {
  const say = useWords(filterWords)
  const { field, isNot, end, values } = condition
  const whole = typedIn(field) === 'choices' ? (['is', 'isNot'] as const) : []
  const manners = [...whole, ...endsOf(field)]
  return (
    <Select
      {...inPanel}
      aria-label={say('manner')}
      data={manners.map((value) => ({ value, label: say(value) }))}
      value={end ?? (isNot ? 'isNot' : 'is')}
      allowDeselect={false}
      onChange={(value) => {
        const next = endsOf(field).find((one) => one === value)
        if (next) change({ field, isNot: false, end: next, values: values.slice(0, 1) })
        else change({ field, isNot: value === 'isNot', values })
      }}
    />
  )
}
