import { actWords } from './act.words.ts'

/** An act that has a name of its own here. */
type KnownAct = keyof (typeof actWords)['table']

/** The acts that have names. */
export const KNOWN_ACTS = Object.keys(actWords.table) as readonly KnownAct[]

/** Whether an act has a name; others are told as they are. */
export function isKnownAct(act: string): act is KnownAct {
  return Object.hasOwn(actWords.table, act)
}
