import { type KeyboardEvent, useRef } from 'react'
import type { ListLetter } from '#web/data/index/list-spec.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './list.module.css'
import { listWords } from './list.words.ts'

interface LetterStripProps {
  readonly letters: readonly ListLetter[]
  /** The first row on the screen. */
  readonly at: number
  goTo(at: number): void
}

/** With fewer letters one sees the whole list anyway. */
const FEWEST = 3
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The letters of a list beside it: one stop of the Tab key, moved through by arrows. */
export function LetterStrip({ letters, at, goTo }: LetterStripProps) {
  const say = useWords(listWords)
  const strip = useRef<HTMLDivElement>(null)
  if (letters.length < FEWEST) return null
  const present = Math.max(
    0,
    letters.findLastIndex((letter) => letter.at <= at),
  )
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next = step === undefined ? undefined : letters[present + step]
    if (!next) return
    event.preventDefault()
    goTo(next.at)
    strip.current?.querySelectorAll('button')[present + step!]?.focus()
  }
  return (
    <div ref={strip} role="toolbar" aria-orientation="vertical" aria-label={say('letters')} className={styles.letters}>
      {letters.map(({ letter, at: first, count }, i) => (
        <button
          key={letter}
          type="button"
          tabIndex={i === present ? 0 : -1}
          aria-label={say('letter', { letter: letter || say('noLetter'), count })}
          aria-current={i === present || undefined}
          onKeyDown={press}
          onClick={() => goTo(first)}
        >
          {letter || '·'}
        </button>
      ))}
    </div>
  )
}
