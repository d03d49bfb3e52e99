import { Button, TextInput } from '@mantine/core'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../settings.module.css'
import { passkeysWords } from './passkeys.words.ts'
import type { Passkey } from './use-passkeys.ts'

interface RenamePasskeyProps {
  readonly passkey: Passkey
  save(name: string): Promise<void>
  leave(): void
}

/** Gives a passkey another name, in its place in the list. */
export function RenamePasskey({ passkey, save, leave }: RenamePasskeyProps) {
  const say = useWords(passkeysWords)
  const { trouble, isSending, send } = useForm(({ name = '' }) => save(name))
  return (
    <form className={styles.form} onSubmit={send}>
      <TextInput name="name" label={say('name')} defaultValue={passkey.name} maxLength={200} required autoFocus />
      <Trouble text={trouble} />
      <div className={styles.buttons}>
        <Button type="submit" loading={isSending}>
          {say('save')}
        </Button>
        <Button variant="default" onClick={leave}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
