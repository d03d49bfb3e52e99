import { Button, PasswordInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** Changes one's password. */
export function PasswordSection() {
  const say = useWords(settingsWords)
  const { email } = useMe()
  const { trouble, isSending, send } = usePasswordChange(() =>
    showToast({ tone: 'done', text: say('passwordChanged') }),
  )
  return (
    <Section title={say('password')} text={say('passwordText')}>
      <form className={styles.form} onSubmit={send}>
        {/* So a browser that keeps passwords knows whose this is. */}
        <input hidden readOnly type="text" name="email" autoComplete="username" value={email} />
        <PasswordInput name="current" label={say('current')} autoComplete="current-password" required />
        <PasswordInput name="next" label={say('next')} autoComplete="new-password" required />
        {trouble && (
          <p role="alert" className={styles.alarm}>
            {trouble}
          </p>
        )}
        <div>
          <Button type="submit" variant="default" loading={isSending}>
            {say('changePassword')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function usePasswordChange(tell: () => void) {
  const queries = useQueryClient()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { current, next } = Object.fromEntries(new FormData(form))
    setTrouble(null)
    setSending(true)
    call('PUT', '/me/password', { body: { current, next } })
      .then(() => {
        form.reset()
        tell()
        return queries.invalidateQueries({ queryKey: ['sessions'] })
      })
      .catch((error: unknown) => setTrouble(describeTrouble(error)))
      .finally(() => setSending(false))
  }
  return { trouble, isSending, send }
}
