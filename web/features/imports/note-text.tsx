import { useWords } from '#web/words/use-words.ts'
import type { ImportNote } from './import-types.ts'
import { importWords } from './imports.words.ts'

/** Where in its file a row is and what is to be known of it; what names its own line is not told two. */
export function NoteText({ note: { line, message } }: { readonly note: Pick<ImportNote, 'line' | 'message'> }) {
  const say = useWords(importWords)
  return message.startsWith(say('line', { line: '' })) ? message : `${say('line', { line })}: ${message}`
}
