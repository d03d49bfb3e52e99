import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'
import { NameDialog } from './name-dialog.tsx'

/** Gives a book another name; phones take it at their next sync. */
export function RenameBook({ book, close }: { readonly book: Book; readonly close: () => void }) {
  const say = useWords(booksWords)
  const save = async (name: string) => {
    await call('PATCH', `/books/${book.id}`, { body: { name } })
    await presentReplica().ask('renewBooks')
  }
  return (
    <NameDialog
      title={say('renameTitle', { name: book.name })}
      name={book.name}
      verb={say('save')}
      save={save}
      close={close}
    />
  )
}
