import { Button, PasswordInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { NewPassword } from '#web/kit/password/new-password.tsx'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** Changes one's password. */
export function PasswordSection() {
  const say = useWords(settingsWords)
  const { email } = useMe()
  const queries = useQueryClient()
  const { trouble, isSending, send } = useForm(async ({ current, next }, form) => {
    await call('PUT', '/me/password', { body: { current, next } })
    form.reset()
    showToast({ tone: 'done', text: say('passwordChanged') })
    await queries.invalidateQueries({ queryKey: ['sessions'] })
  })
  return (
    <Section title={say('password')} text={say('passwordText')}>
      <form className={styles.form} onSubmit={send}>
        {/* So a browser that keeps passwords knows whose this is. */}
        <input hidden readOnly type="text" name="email" autoComplete="username" value={email} />
        <PasswordInput name="current" label={say('current')} autoComplete="current-password" required />
        <NewPassword name="next" label={say('next')} />
        <Trouble text={trouble} />
        <div>
          <Button type="submit" variant="default" loading={isSending}>
            {say('changePassword')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
