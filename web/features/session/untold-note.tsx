import { useEffect } from 'react'
import { keepAsking } from '#web/data/session/keep-asking.ts'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'

/** Says that the server has not heard yet that somebody left, and goes on telling it. */
export function UntoldNote() {
  const say = useWords(sessionWords)
  useEffect(() => keepAsking(), [])
  return <p role="status">{say('untold')}</p>
}
