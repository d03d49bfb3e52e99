import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../members.module.css'
import { teamWords } from './teams.words.ts'

interface FormDialogProps {
  readonly title: string
  readonly verb: string
  readonly children: ReactNode
  save(fields: Readonly<Record<string, string>>): Promise<void>
  close(): void
}

/** A form in a dialog: what is wrong is said above its buttons. */
export function FormDialog({ title, verb, children, save, close }: FormDialogProps) {
  const say = useWords(teamWords)
  const { trouble, isSending, send } = useForm(save)
  return (
    <Dialog title={title} size="lg" close={close} isKept>
      <form className={styles.form} onSubmit={send}>
        {children}
        {trouble && (
          <p role="alert" className={styles.alarm}>
            {trouble}
          </p>
        )}
        <div className={styles.ends}>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
