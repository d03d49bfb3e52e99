import { VisuallyHidden } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#web/words/use-words.ts'
import styles from './first-hour.module.css'
import { firstHourWords } from './first-hour.words.ts'

interface FirstStepProps {
  readonly title: string
  readonly text: string
  readonly isDone: boolean
  readonly children: ReactNode
}

/** One step, ticked when it is done. */
export function FirstStep({ title, text, isDone, children }: FirstStepProps) {
  const say = useWords(firstHourWords)
  return (
    <li data-done={isDone || undefined}>
      <span className={styles.mark} aria-hidden="true">
        {isDone && <Check size={16} strokeWidth={3} />}
      </span>
      <div>
        <h3>
          {title}
          <VisuallyHidden> ({say(isDone ? 'isDone' : 'isOpen')})</VisuallyHidden>
        </h3>
        <p>{text}</p>
        {children}
      </div>
    </li>
  )
}
