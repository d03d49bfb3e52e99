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
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.segments}>
        {choices.map(([one, text]) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
