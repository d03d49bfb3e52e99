import { useEffect } from 'react'
import { forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'

const PAUSE_MS = 5_000

/** Stands while the server cannot tell who is signed in, and asks it again and again. */
export function FailingPage() {
  const say = useWords(sessionWords)
  useTitle(say('failing'))
  useEffect(() => {
    const timer = setInterval(() => void renewSession().then(forgetWhenOver), PAUSE_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <Stage>
      <h1>{say('failing')}</h1>
      <p role="status">{say('failingText')}</p>
    </Stage>
  )
}
