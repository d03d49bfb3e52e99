import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isApiError } from '#web/data/api/api-error.ts'
import { useSession } from '#web/data/hooks/use-session.ts'
import { forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { signIn } from '#web/data/session/session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'
import { UntoldNote } from './untold-note.tsx'

/** Where one signs in. */
export function SignInPage() {
  const say = useWords(sessionWords)
  const session = useSession()
  const [isCodeAsked, setCodeAsked] = useState(false)
  const { trouble, isSending, send } = useForm(async ({ email = '', password = '', code }) => {
    try {
      await signIn({ email, password, ...(code === undefined ? {} : { code }) })
    } catch (error) {
      if (!isApiError(error, 'second-factor-needed')) throw error
      return setCodeAsked(true)
    }
    await forgetWhenOver(await renewSession())
  })
  useTitle(say('signIn'))
  return (
    <Stage>
      <h1>{say('signIn')}</h1>
      {session.kind === 'signed-out' && session.wasSignedIn && <p role="alert">{say('over')}</p>}
      {session.kind === 'signed-out' && session.isUntold && <UntoldNote />}
      <form onSubmit={send} style={{ display: 'grid', gap: '0.9rem' }}>
        <TextInput name="email" type="email" label={say('email')} autoComplete="username" required autoFocus />
        <PasswordInput name="password" label={say('password')} autoComplete="current-password" required />
        {isCodeAsked && (
          <TextInput
            name="code"
            label={say('secondCode')}
            description={say('secondCodeHint')}
            autoComplete="one-time-code"
            required
            autoFocus
          />
        )}
        {trouble && <p role="alert">{trouble}</p>}
        <Button type="submit" loading={isSending}>
          {say('signIn')}
        </Button>
      </form>
      <p>{say('forgotten')}</p>
    </Stage>
  )
}
