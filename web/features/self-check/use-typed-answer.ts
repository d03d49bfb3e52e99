import { isSameJson } from '@lazo/jscontact'
import { useEffect, useRef, useState } from 'react'
import { type Answer, answerTo, type Question, type SelfCheck } from './self-check.ts'
import { useSelfCheckVerbs } from './use-self-check.ts'

/** What somebody types to a question. */
interface TypedAnswer {
  readonly note: string
  setNote(note: string): void
  /** Keeps it with what is said of it. False when it failed, which is told. */
  send(verdict: Answer['verdict']): Promise<boolean>
}

/** What is typed to a question; whoever leaves without a word finds it there again. */
export function useTypedAnswer(check: SelfCheck, question: Question, corrected: Answer['corrected']): TypedAnswer {
  const verbs = useSelfCheckVerbs()
  const kept = answerTo(check, question)
  const [note, setNote] = useState(kept?.note ?? '')
  const typed = { note: note.trim(), corrected }
  const sent = useRef(typed)
  const send = async (verdict: Answer['verdict']) => {
    const before = sent.current
    // At once, so that leaving meanwhile does not send it a second time.
    sent.current = typed
    const isKept = await verbs.answer(question, { verdict, ...typed })
    if (!isKept) sent.current = before
    return isKept
  }
  useOnLeaving(() => {
    if (check.finishedAt === null && !isSameJson(typed, sent.current)) void send(kept?.verdict ?? null)
  })
  return { note, setNote, send }
}

/** Acts when what is shown goes, be it for another question, another page, or with the browser. */
function useOnLeaving(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const leave = () => latest.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
