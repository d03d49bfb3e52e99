import { Button, PasswordInput, TextInput } from '@mantine/core'
import { signIn } from '#web/data/session/session.ts'
import { useWords } from '#web/words/use-words.ts'
import { CodeField } from './code-field.tsx'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'
import { useSignIn } from './use-sign-in.ts'

interface PasswordFormProps {
  readonly email: string
  setEmail(email: string): void
}

/** Signs in by e-mail address and password. */
export function PasswordForm({ email, setEmail }: PasswordFormProps) {
  const say = useWords(sessionWords)
  const { trouble, isSending, send, isCodeAsked } = useSignIn(({ email = '', password = '', code }) =>
    signIn({ email, password, ...(code === undefined ? {} : { code }) }),
  )
  return (
    <form className={styles.fields} onSubmit={send}>
      <TextInput
        name="email"
        type="email"
        label={say('email')}
        // Browsers offer passkeys in a field that says so.
        autoComplete="username webauthn"
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        required
        autoFocus
      />
      <PasswordInput name="password" label={say('password')} autoComplete="current-password" required />
      {isCodeAsked && <CodeField />}
      {trouble && <p role="alert">{trouble}</p>}
      <Button type="submit" loading={isSending}>
        {say('signIn')}
      </Button>
    </form>
  )
}
