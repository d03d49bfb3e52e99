import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { dialogWords } from '#web/kit/dialog.words.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './form.module.css'
import { Trouble } from './trouble.tsx'

/** What a form in a dialog is made of. */
export interface FormSheetProps {
  /** What the button says. */
  readonly verb: string
  /** It cannot be taken back: the way out is offered first, and the button warns. */
  readonly isGrave?: boolean
  /** Something is still missing. */
  readonly isOff?: boolean
  readonly children: ReactNode
  /** Does it, given the fields by their names; what it throws is told above the buttons. */
  save(fields: Readonly<Record<string, string>>): Promise<void>
  close(): void
}

/** The fields of a form, what went wrong, and its two ways out. */
export function FormSheet({ verb, isGrave = false, isOff = false, children, save, close }: FormSheetProps) {
  const say = useWords(dialogWords)
  const { trouble, isSending, send } = useForm(save)
  return (
    <form className={styles.form} onSubmit={send}>
      {children}
      <Trouble text={trouble} />
      <div className={styles.ends}>
        <Button variant="default" onClick={close} {...(isGrave ? { 'data-autofocus': true } : {})}>
          {say('cancel')}
        </Button>
        <Button type="submit" loading={isSending} disabled={isOff} {...(isGrave ? { color: 'red' } : {})}>
          {verb}
        </Button>
      </div>
    </form>
  )
}
