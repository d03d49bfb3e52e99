import { Button, PasswordInput, TextInput } from '@mantine/core'
import type { ProviderWay } from '#web/data/hooks/use-sign-in-ways.ts'
import { signInByDirectory } from '#web/data/session/ways-in.ts'
import { useWords } from '#web/words/use-words.ts'
import { CodeField } from './code-field.tsx'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'
import { useSignIn } from './use-sign-in.ts'
import { waysWords } from './ways.words.ts'

interface DirectoryFormProps {
  readonly directory: ProviderWay
  /** What was typed before as e-mail address. */
  readonly user: string
  leave(): void
}

/** Signs in by what somebody is called in the directory of their company, and the password they have there. */
export function DirectoryForm({ directory, user, leave }: DirectoryFormProps) {
  const say = useWords(waysWords)
  const sayAll = useWords(sessionWords)
  const providerId = directory.id
  const { trouble, isSending, send, isCodeAsked } = useSignIn(({ user = '', password = '', code }) =>
    signInByDirectory({ providerId, user, password, ...(code === undefined ? {} : { code }) }),
  )
  return (
    <form className={styles.fields} onSubmit={send}>
      <p>{say('directoryText')}</p>
      <TextInput
        name="user"
        label={say('user')}
        autoComplete="username"
        autoCapitalize="none"
        defaultValue={user}
        maxLength={320}
        required
        autoFocus
      />
      <PasswordInput name="password" label={sayAll('password')} autoComplete="current-password" required />
      {isCodeAsked && <CodeField />}
      {trouble && <p role="alert">{trouble}</p>}
      <Button type="submit" loading={isSending}>
        {sayAll('signIn')}
      </Button>
      <Button variant="subtle" onClick={leave}>
        {say('back')}
      </Button>
    </form>
  )
}
