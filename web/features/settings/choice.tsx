import { useEffect, useId, useState } from 'react'
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
  const [shown, setShown] = useState(value)
  // What is kept follows a moment later; the choice itself must not flicker.
  useEffect(() => setShown(value), [value])
  const pick = (one: Value) => {
    setShown(one)
    choose(one)
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.segments}>
        {choices.map(([one, text]) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === shown} onChange={() => pick(one)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
