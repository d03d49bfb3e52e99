import { Select } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useColleagues } from '#web/data/hooks/use-members.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { rightsUpTo } from '#web/kit/sharing/rights.ts'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { batchOf } from '#web/kit/sharing/use-book-shares.ts'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

const NOTHING = 'nothing'

/** Makes a colleague the owner of a book, after saying what that means and what one keeps. */
export function HandOver({ book, close }: { readonly book: Book; readonly close: () => void }) {
  const say = useWords(booksWords)
  const sayRight = useWords(sharingWords)
  const run = useUndoable()
  const [memberId, setMemberId] = useState<string | null>(null)
  const [keeps, setKeeps] = useState<string>('manage')
  const colleagues = useColleagues().filter(({ role }) => role !== 'guest')
  const heir = colleagues.find(({ id }) => id === memberId)
  const go = async () => {
    const body = { memberId, keeps: keeps === NOTHING ? null : keeps }
    const facts = { name: book.name, heir: heir!.name }
    const batchId = await batchOf(call('PUT', `/books/${book.id}/owner`, { body }))
    await run(Promise.resolve(batchId), say('handedOver', facts))
  }
  return (
    <FormDialog
      title={say('handOverTitle', { name: book.name })}
      verb={say('handOverYes')}
      isOff={!heir}
      save={go}
      close={close}
    >
      <p>{say('handOverText')}</p>
      <Select
        label={say('heir')}
        searchable
        data-autofocus
        value={memberId}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setMemberId}
      />
      <Select
        label={say('keep')}
        value={keeps}
        allowDeselect={false}
        data={[
          ...rightsUpTo('manage').map((right) => ({ value: right, label: sayRight(`can-${right}`) })),
          { value: NOTHING, label: say('keepNothing') },
        ]}
        onChange={(chosen) => setKeeps(chosen ?? NOTHING)}
      />
    </FormDialog>
  )
}
