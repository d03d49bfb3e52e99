import { Select } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'
import { NameDialog } from './name-dialog.tsx'

/** Makes a book. */
export function NewBook({ close }: { readonly close: () => void }) {
  const say = useWords(booksWords)
  const [kind, setKind] = useState<'personal' | 'shared'>('personal')
  const save = async (name: string) => {
    await call('POST', '/books', { body: { name, kind } })
    await presentReplica().ask('renewBooks')
  }
  return (
    <NameDialog title={say('newBook')} verb={say('create')} save={save} close={close}>
      <Select
        label={say('kind')}
        value={kind}
        allowDeselect={false}
        data={[
          { value: 'personal', label: say('forMe') },
          { value: 'shared', label: say('forOthers') },
        ]}
        onChange={(chosen) => setKind(chosen === 'shared' ? 'shared' : 'personal')}
      />
    </NameDialog>
  )
}
