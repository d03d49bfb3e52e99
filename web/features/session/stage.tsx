import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { speak } from '#web/words/say.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'

/** The frame of the pages before one is signed in. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const say = useWords(sessionWords)
  const language = useLanguage()
  const other = language === 'es' ? 'en' : 'es'
  return (
    <main className={styles.stage}>
      <div className={styles.art}>
        <svg
          viewBox="0 0 32 32"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M4 26c8 0 10-6 12-10S20 6 25 6a4 4 0 0 1 0 8c-5 0-7-2-9-4" />
          <path d="M28 26c-8 0-10-6-12-10" />
          <path d="M16 10c-2-3-4-4-7-4a4 4 0 0 0 0 8c3 0 5-1 7-4" opacity="0.6" />
        </svg>
        <p>{say('promise')}</p>
      </div>
      <div className={styles.side}>
        <div className={styles.form}>
          {children}
          <Button className={styles.language!} variant="subtle" lang={other} onClick={() => speak(other)}>
            {say('otherLanguage')}
          </Button>
        </div>
      </div>
    </main>
  )
}
