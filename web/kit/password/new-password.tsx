import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { missingSigns } from './missing-signs.ts'
import { passwordWords } from './password.words.ts'

interface NewPasswordProps {
  readonly name: string
  readonly label: string
}

/** Where a new password is chosen; what it lacks is said while it is typed. */
export function NewPassword({ name, label }: NewPasswordProps) {
  const say = useWords(passwordWords)
  const [typed, setTyped] = useState('')
  const missing = missingSigns(typed)
  const state = missing > 0 ? say('missing', { count: missing }) : say('long')
  return (
    <PasswordInput
      name={name}
      label={label}
      description={typed === '' ? say('hint') : `${say('hint')} ${state}`}
      autoComplete="new-password"
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      required
    />
  )
}
