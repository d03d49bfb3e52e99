import { Button, TextInput } from '@mantine/core'
import { isApiError } from '#web/data/api/api-error.ts'
import { call } from '#web/data/api/call.ts'
import { NewPassword } from '#web/kit/password/new-password.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import { arrive } from './arrive.ts'
import { joinWords } from './join.words.ts'
import type { Invited } from './use-invitation.ts'

interface JoinAsNewProps {
  readonly token: string
  readonly invited: Invited
  /** Called when the address has an account already, or the person says so. */
  know(email: string, isFound: boolean): void
}

/** Makes an account by the link. */
export function JoinAsNew({ token, invited, know }: JoinAsNewProps) {
  const say = useWords(joinWords)
  const { trouble, isSending, send } = useForm(async ({ name = '', email = '', password = '' }) => {
    try {
      await call('POST', '/joins', { body: { token, name, email, password } })
    } catch (error) {
      if (!isApiError(error, 'account-exists')) throw error
      return know(email, true)
    }
    arrive()
  })
  return (
    <>
      <form onSubmit={send} style={{ display: 'grid', gap: '0.9rem' }}>
        <TextInput
          name="name"
          label={say('name')}
          description={say('nameHint')}
          autoComplete="name"
          maxLength={200}
          required
          autoFocus
        />
        <TextInput
          name="email"
          type="email"
          label={say('email')}
          {...(invited.email === null
            ? {}
            : { defaultValue: invited.email, readOnly: true, description: say('emailFixed') })}
          autoComplete="username"
          required
        />
        <NewPassword name="password" label={say('password')} />
        {trouble && <p role="alert">{trouble}</p>}
        <Button type="submit" loading={isSending}>
          {say('join')}
        </Button>
      </form>
      <Button variant="subtle" onClick={() => know(invited.email ?? '', false)}>
        {say('haveAccount')}
      </Button>
    </>
  )
}
