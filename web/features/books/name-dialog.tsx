import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'

interface NameDialogProps {
  readonly title: string
  readonly name?: string
  /** What the button says. */
  readonly verb: string
  readonly children?: ReactNode
  save(name: string): Promise<void>
  close(): void
}

/** Asks for a name and does something with it. */
export function NameDialog({ title, name = '', verb, children, save, close }: NameDialogProps) {
  const say = useWords(booksWords)
  const [typed, setTyped] = useState(name)
  const [isSaving, setSaving] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    save(typed.trim())
      .then(close)
      .catch(showTrouble)
      .finally(() => setSaving(false))
  }
  return (
    <Dialog close={close} title={title}>
      <form onSubmit={submit} style={{ display: 'grid', gap: '0.75rem' }}>
        <TextInput
          label={say('name')}
          value={typed}
          maxLength={200}
          required
          data-autofocus
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {children}
        <div className={styles.buttons}>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={isSaving} disabled={typed.trim() === ''}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
