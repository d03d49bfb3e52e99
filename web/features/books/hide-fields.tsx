import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { hiddenFieldsWords } from './hidden-fields.words.ts'
import { HideFieldsForm } from './hide-fields-form.tsx'
import type { HidingRule } from './hiding-rule.ts'

/** What a book hides of its contacts and from whom, to be said by who manages it. */
export function HideFields({ book, close }: { readonly book: Book; readonly close: () => void }) {
  const say = useWords(hiddenFieldsWords)
  const { data: rule } = useQuery({
    queryKey: ['hidden-fields', book.id],
    queryFn: () => call<HidingRule>('GET', `/books/${book.id}/hidden-fields`),
    gcTime: 0,
  })
  return (
    <Dialog title={say('title', { name: book.name })} close={close}>
      {rule && <HideFieldsForm book={book} rule={rule} close={close} />}
    </Dialog>
  )
}
