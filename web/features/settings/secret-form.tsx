import { Button, TextInput } from '@mantine/core'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

interface SecretFormProps {
  readonly name: 'password' | 'code'
  readonly type: 'password' | 'text'
  readonly label: string
  readonly autoComplete: 'current-password' | 'one-time-code'
  /** What the button does. */
  readonly act: string
  submit(value: string): Promise<void>
  leave(): void
}

/** One secret that is asked for, told at once when it is not right. */
export function SecretForm({ name, type, label, autoComplete, act, submit, leave }: SecretFormProps) {
  const say = useWords(settingsWords)
  const { trouble, isSending, send } = useForm((fields) => submit(fields[name] ?? ''))
  return (
    <form className={styles.form} onSubmit={send}>
      <TextInput name={name} type={type} label={label} autoComplete={autoComplete} required autoFocus />
      <Trouble text={trouble} />
      <div className={styles.buttons}>
        <Button type="submit" loading={isSending}>
          {act}
        </Button>
        <Button variant="default" onClick={leave}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
