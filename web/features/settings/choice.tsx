import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import styles from './settings.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly (readonly [value: Value, name: string])[]
  choose(value: Value): void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, value, choices, choose }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <span id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id}
        className={styles.segments!}
        value={value}
        data={choices.map(([one, name]) => ({ value: one, label: name }))}
        onChange={(chosen) => choose(chosen as Value)}
      />
    </div>
  )
}
