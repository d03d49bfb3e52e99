import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Sign } from '#web/kit/sign.tsx'
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
        <Sign strokeWidth={2.4} />
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
