import { Button, Progress } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'

interface SureDialogProps {
  readonly title: string
  readonly verb: string
  /** What it means, for whom. */
  readonly children: ReactNode
  /** Does it, and tells how far it is: 0 to 1. */
  act(tell: (part: number) => void): Promise<void>
  close(): void
}

/** Says what something means before it is done. */
export function SureDialog({ title, verb, children, act, close }: SureDialogProps) {
  const say = useWords(booksWords)
  const [part, setPart] = useState<number | null>(null)
  const go = () => {
    setPart(0)
    act(setPart)
      .then(close)
      .catch(showTrouble)
      .finally(() => setPart(null))
  }
  return (
    <Dialog close={close} title={title}>
      <p style={{ margin: 0 }}>{children}</p>
      {part !== null && <Progress value={part * 100} aria-label={verb} mt="sm" />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={go} loading={part !== null}>
          {verb}
        </Button>
      </div>
    </Dialog>
  )
}
