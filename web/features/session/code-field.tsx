import { TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'

/** Where the code of the second factor is typed. */
export function CodeField() {
  const say = useWords(sessionWords)
  return (
    <TextInput
      name="code"
      label={say('secondCode')}
      description={say('secondCodeHint')}
      autoComplete="one-time-code"
      required
      autoFocus
    />
  )
}
