import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

/** Deletes a book, after saying what becomes of who lives in it. */
export function RemoveBook({ book, close }: { readonly book: Book; readonly close: () => void }) {
  const say = useWords(booksWords)
  const remove = async () => {
    const { batchId } = await call<{ batchId: string }>('DELETE', `/books/${book.id}`)
    await renew()
    showUndoable(say('bookGone', { name: book.name }), () => takeBackBatch(batchId).then(renew))
  }
  return (
    <SureDialog title={say('removeTitle', { name: book.name })} verb={say('yes')} act={remove} close={close}>
      {say('removeText', { count: book.cards })}
    </SureDialog>
  )
}

async function renew(): Promise<void> {
  await presentReplica().ask('renewBooks')
  await presentReplica().ask('catchUp')
}
