import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { showTrouble } from '../toast/show-trouble.ts'
import styles from './file-form.module.css'
import { whomWords } from './whom.words.ts'

interface FileFormProps {
  /** What is chosen, in fieldsets. */
  readonly children: ReactNode
  readonly isComplete: boolean
  /** What the button says, before and while the file is made. */
  readonly go: string
  readonly making: string
  make(signal: AbortSignal): Promise<void>
}

/** A form that has a file made, which may take a while and can be stopped. */
export function FileForm({ children, isComplete, go, making, make }: FileFormProps) {
  const say = useWords(whomWords)
  const [isMaking, setMaking] = useState(false)
  const stopped = useRef<AbortController>(null)
  const start = (event: FormEvent) => {
    event.preventDefault()
    const { signal } = (stopped.current = new AbortController())
    setMaking(true)
    make(signal)
      .catch((error: unknown) => signal.aborted || showTrouble(error))
      .finally(() => setMaking(false))
  }
  return (
    <form className={styles.form} onSubmit={start}>
      {children}
      <div className={styles.buttons} aria-live="polite">
        <Button type="submit" size="md" disabled={!isComplete || isMaking}>
          {isMaking ? making : go}
        </Button>
        {isMaking && (
          <Button variant="default" size="md" onClick={() => stopped.current?.abort()}>
            {say('cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
