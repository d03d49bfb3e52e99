import { useEffect } from 'react'
import { keepAsking } from '#web/data/session/keep-asking.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'

/** Stands while the server cannot tell who is signed in, and asks it again and again. */
export function FailingPage() {
  const say = useWords(sessionWords)
  useTitle(say('failing'))
  useEffect(() => keepAsking(), [])
  return (
    <Stage>
      <h1>{say('failing')}</h1>
      <p role="status">{say('failingText')}</p>
    </Stage>
  )
}
