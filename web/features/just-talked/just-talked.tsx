import { useSyncExternalStore } from 'react'
import { presentTalk } from '#web/data/just-talked/just-talked.ts'
import { presentLearned } from '#web/data/just-talked/learned.ts'
import { LearnedSheet } from './learned-sheet.tsx'
import { TalkSheet } from './talk-sheet.tsx'

/** The sheet for an interaction, and the one question after it, while they are open. */
export function JustTalked() {
  const start = useSyncExternalStore(presentTalk.follow, presentTalk.get)
  const learned = useSyncExternalStore(presentLearned.follow, presentLearned.get)
  return (
    <>
      {start && <TalkSheet start={start} close={() => presentTalk.set(null)} />}
      {learned && <LearnedSheet cardId={learned.cardId} close={() => presentLearned.set(null)} />}
    </>
  )
}
