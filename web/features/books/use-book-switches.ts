import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { batchOf } from '#web/kit/sharing/use-book-shares.ts'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

/** What is done with a book at one press, with the way back: leaving it, and saying whether colleagues know of it. */
export function useBookSwitches({ id, name }: Pick<Book, 'id' | 'name'>) {
  const say = useWords(booksWords)
  const renew = useRenewShares()
  const run = useUndoable()
  const announce = async (isListed: boolean): Promise<void> => {
    await call('PUT', `/books/${id}/listing`, { body: { isListed } })
    await renew()
  }
  const announceAndSay = async (isListed: boolean): Promise<void> => {
    await announce(isListed)
    showUndoable(say(isListed ? 'nowListed' : 'nowUnlisted', { name }), () => announce(!isListed))
  }
  return {
    leave: () => void run(batchOf(call('PUT', `/left-books/${id}`)), say('hasLeft', { name })),
    list: () => void announceAndSay(true).catch(showTrouble),
    unlist: () => void announceAndSay(false).catch(showTrouble),
  }
}
