import { Button, Progress } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { dialogWords } from '#web/kit/dialog.words.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './form.module.css'

interface SureDialogProps {
  readonly title: string
  /** What the button says. */
  readonly verb: string
  /** It gives rather than takes: the button does not warn. */
  readonly isMild?: boolean
  /** What will happen, to whom. */
  readonly children: ReactNode
  /** Does it, and may tell how far it is: 0 to 1. */
  act(tell: (part: number) => void): Promise<void>
  close(): void
}

/** Says what will happen before it does; closes when it has. */
export function SureDialog({ title, verb, isMild = false, children, act, close }: SureDialogProps) {
  const say = useWords(dialogWords)
  const [isRunning, setRunning] = useState(false)
  const [part, setPart] = useState<number | null>(null)
  const go = () => {
    setRunning(true)
    act(setPart)
      .then(close)
      .catch(showTrouble)
      .finally(() => setRunning(false))
  }
  return (
    <Dialog title={title} close={close}>
      <div className={styles.form}>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {isRunning && part !== null && <Progress value={part * 100} aria-label={verb} />}
        <div className={styles.ends}>
          <Button variant="default" onClick={close} data-autofocus>
            {say('cancel')}
          </Button>
          <Button onClick={go} loading={isRunning} {...(isMild ? {} : { color: 'red' })}>
            {verb}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
