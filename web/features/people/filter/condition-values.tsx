import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { type ConditionField, typedIn } from './condition-fields.ts'
import type { Condition } from './conditions.ts'
import { filterWords } from './filter.words.ts'
import { inPanel } from './in-panel.ts'
import { useChoices } from './use-choices.ts'

interface ConditionValuesProps {
  readonly condition: Condition
  choose(values: string[]): void
}

/** Fields whose values may be written freely, too. */
const FREE: readonly ConditionField[] = [
  'organization',
  'contactKind',
  'sector',
  'function',
  'seniority',
  'place',
  'closeness',
  'forMe',
  'forThem',
  'metChannel',
  'metPlace',
  'metEvent',
  'metStage',
]

/** What a line of the filter builder asks for: a number, a day, or values to choose from. */
export function ConditionValues({ condition, choose }: ConditionValuesProps) {
  const say = useWords(filterWords)
  const { field, end, values } = condition
  const choices = useChoices(field, values)
  const name = say('values')
  if (typedIn(field) === 'number')
    return (
      <NumberInput
        aria-label={name}
        min={0}
        value={values[0] ?? ''}
        onChange={(value) => choose(value === '' ? [] : [String(value)])}
      />
    )
  if (typedIn(field) === 'day')
    return (
      <TextInput
        type="date"
        aria-label={name}
        value={values[0] ?? ''}
        onChange={(event) => choose(event.currentTarget.value === '' ? [] : [event.currentTarget.value])}
      />
    )
  if (end !== undefined)
    return (
      <Select
        {...inPanel}
        aria-label={name}
        data={[...choices]}
        value={values[0] ?? null}
        onChange={(value) => choose(value === null ? [] : [value])}
      />
    )
  if (FREE.includes(field))
    return (
      <TagsInput
        {...inPanel}
        aria-label={name}
        data={choices.map(({ label }) => label)}
        value={values.map((value) => choices.find((one) => one.value === value)?.label ?? value)}
        onChange={(labels) => choose(labels.map((text) => choices.find((one) => one.label === text)?.value ?? text))}
        limit={50}
      />
    )
  return (
    <MultiSelect
      {...inPanel}
      aria-label={name}
      data={[...choices]}
      value={[...values]}
      onChange={choose}
      searchable
      limit={50}
    />
  )
}
