import { say } from '#web/words/say.ts'
import { kindWords } from './kind.words.ts'

/** Says a kind of contact or a sector: those we know in the person's language, others as they are. */
export function sayKind(kind: string): string {
  return isKnown(kind) ? say(kindWords, kind) : kind
}

function isKnown(kind: string): kind is keyof typeof kindWords.table {
  return Object.hasOwn(kindWords.table, kind)
}
