import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { isApiError } from '#web/data/api/api-error.ts'
import { signIn } from '#web/data/session/session.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import { CodeField } from '../code-field.tsx'
import { joinAndArrive } from './arrive.ts'
import { joinWords } from './join.words.ts'

/** An account that is there already. */
export interface Known {
  readonly email: string
  /** Whether the server said so. */
  readonly isFound: boolean
}

interface JoinBySignInProps {
  readonly token: string
  readonly known: Known
  back(): void
}

/** Signs in with an account that is there, and joins with it. */
export function JoinBySignIn({ token, known, back }: JoinBySignInProps) {
  const say = useWords(joinWords)
  const [isCodeAsked, setCodeAsked] = useState(false)
  // Who is in is not asked again when the link itself was refused.
  const isIn = useRef(false)
  const { trouble, isSending, send } = useForm(async ({ email = '', password = '', code }) => {
    try {
      if (!isIn.current) await signIn({ email, password, ...(code === undefined ? {} : { code }) })
    } catch (error) {
      if (!isApiError(error, 'second-factor-needed')) throw error
      return setCodeAsked(true)
    }
    isIn.current = true
    await joinAndArrive(token)
  })
  return (
    <>
      {known.isFound && <p role="status">{say('known')}</p>}
      <form onSubmit={send} style={{ display: 'grid', gap: '0.9rem' }}>
        <TextInput
          name="email"
          type="email"
          label={say('email')}
          defaultValue={known.email}
          autoComplete="username"
          required
        />
        <PasswordInput
          name="password"
          label={say('presentPassword')}
          autoComplete="current-password"
          required
          autoFocus
        />
        {isCodeAsked && <CodeField />}
        {trouble && <p role="alert">{trouble}</p>}
        <Button type="submit" loading={isSending}>
          {say('signInAndJoin')}
        </Button>
      </form>
      <Button variant="subtle" onClick={back}>
        {say('noAccount')}
      </Button>
    </>
  )
}
