import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'

interface ForgottenFormProps {
  /** What was typed before. */
  readonly email: string
  leave(): void
}

/** Has a link sent by which a new password is set. Whether there is such an account is told to nobody. */
export function ForgottenForm({ email, leave }: ForgottenFormProps) {
  const say = useWords(sessionWords)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { trouble, isSending, send } = useForm(async ({ email = '' }) => {
    await call('POST', '/password-reset-requests', { body: { email } })
    setSentTo(email)
  })
  return (
    <form className={styles.fields} onSubmit={send}>
      {sentTo === null && (
        <>
          <p>{say('forgottenText')}</p>
          <TextInput
            name="email"
            type="email"
            label={say('email')}
            autoComplete="username"
            defaultValue={email}
            required
            autoFocus
          />
          {trouble && <p role="alert">{trouble}</p>}
          <Button type="submit" loading={isSending}>
            {say('sendLink')}
          </Button>
        </>
      )}
      {sentTo !== null && <p role="status">{say('linkSent', { email: sentTo })}</p>}
      <Button variant="subtle" onClick={leave}>
        {say('toSignIn')}
      </Button>
    </form>
  )
}
