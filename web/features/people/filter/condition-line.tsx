import { ActionIcon, MultiSelect, Select, TagsInput } from '@mantine/core'
import { X } from 'lucide-react'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import { type Condition, type ConditionField, conditionFields } from './conditions.ts'
import styles from './filter.module.css'
import { filterWords } from './filter.words.ts'
import { useChoices } from './use-choices.ts'

interface ConditionLineProps {
  readonly condition: Condition
  change(condition: Condition): void
  remove(): void
}

/** Fields whose values may be written freely, too. */
const FREE: readonly ConditionField[] = ['organization', 'contactKind', 'sector', 'function', 'seniority', 'place']

/** One line of the filter builder: what, whether it is or is not, and the values. */
export function ConditionLine({ condition, change, remove }: ConditionLineProps) {
  const say = useWords(filterWords)
  const { field, isNot, values } = condition
  const choices = useChoices(field, values)
  const choose = (chosen: string[]) => change({ ...condition, values: chosen })
  return (
    <div className={styles.line}>
      <Select
        {...longChoices}
        aria-label={say('field')}
        data={conditionFields.map((value) => ({ value, label: say(value === 'internal' ? 'belonging' : value) }))}
        value={field}
        allowDeselect={false}
        onChange={(value) => {
          const next = conditionFields.find((one) => one === value) ?? 'label'
          change({ field: next, isNot, values: next === 'favorite' ? ['true'] : [] })
        }}
      />
      <Select
        {...longChoices}
        aria-label={say('manner')}
        data={[
          { value: 'is', label: say('is') },
          { value: 'isNot', label: say('isNot') },
        ]}
        value={isNot ? 'isNot' : 'is'}
        allowDeselect={false}
        onChange={(value) => change({ ...condition, isNot: value === 'isNot' })}
      />
      {FREE.includes(field) ? (
        <TagsInput
          {...longChoices}
          aria-label={say('values')}
          data={choices.map(({ label }) => label)}
          value={values.map((value) => choices.find((one) => one.value === value)?.label ?? value)}
          onChange={(labels) => choose(labels.map((text) => choices.find((one) => one.label === text)?.value ?? text))}
          limit={50}
        />
      ) : (
        <MultiSelect
          {...longChoices}
          aria-label={say('values')}
          data={[...choices]}
          value={[...values]}
          onChange={choose}
          searchable
          limit={50}
        />
      )}
      <ActionIcon aria-label={say('removeCondition')} onClick={remove}>
        <X size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
