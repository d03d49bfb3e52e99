import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'
import { SureDialog } from './sure-dialog.tsx'

/** Deletes a book, after saying what becomes of who lives in it. */
export function RemoveBook({ book, close }: { readonly book: Book; readonly close: () => void }) {
  const say = useWords(booksWords)
  const remove = async () => {
    const { batchId } = await call<{ batchId: string }>('DELETE', `/books/${book.id}`)
    await renew()
    showToast({
      tone: 'done',
      text: say('bookGone', { name: book.name }),
      action: { name: say('undo'), run: () => void takeBackBatch(batchId).then(renew).catch(showTrouble) },
    })
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
