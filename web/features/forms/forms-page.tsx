import { Button } from '@mantine/core'
import { ClipboardPen, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { FormSheet } from './form-sheet.tsx'
import { formsWords } from './forms.words.ts'
import { LeaveFormDialog } from './leave-form-dialog.tsx'
import { useForms } from './use-forms.ts'

/** One's forms by which people leave their details. */
export function FormsPage() {
  const say = useWords(formsWords)
  const { mayWrite } = useMe()
  const { data, error } = useForms()
  const [isMaking, setMaking] = useState(false)
  if (error && !data) throw error
  const make = mayWrite && (
    <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => setMaking(true)}>
      {say('make')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={data?.items.length ? make : null}>
      {data?.items.length === 0 && (
        <Empty icon={ClipboardPen} title={say('empty')} text={say('emptyText')}>
          {make}
        </Empty>
      )}
      {data?.items.map((form) => (
        <FormSheet key={form.id} form={form} />
      ))}
      {isMaking && <LeaveFormDialog form={null} close={() => setMaking(false)} />}
    </Page>
  )
}
