import { Button, TextInput } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { useTitle } from '#web/kit/page.tsx'
import { NewPassword } from '#web/kit/password/new-password.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'

/** Where the first person makes the account of the owner, with the code from the log. */
export function SetUpPage() {
  const say = useWords(sessionWords)
  const { trouble, isSending, send } = useForm(async (fields) => {
    await call('POST', '/setup', { body: fields })
    await renewSession()
  })
  useTitle(say('setUp'))
  return (
    <Stage>
      <h1>{say('setUp')}</h1>
      <p>{say('setUpLead')}</p>
      <form className={styles.fields} onSubmit={send}>
        <TextInput name="code" label={say('code')} autoComplete="one-time-code" required autoFocus />
        <TextInput name="name" label={say('name')} autoComplete="name" required />
        <TextInput name="email" type="email" label={say('email')} autoComplete="username" required />
        <TextInput
          name="workspace"
          label={say('workspace')}
          description={say('workspaceHint')}
          autoComplete="organization"
          required
        />
        <NewPassword name="password" label={say('password')} />
        {trouble && <p role="alert">{trouble}</p>}
        <Button type="submit" loading={isSending}>
          {say('create')}
        </Button>
      </form>
    </Stage>
  )
}
