import type { interactionVisibility, OutputOf } from '@lazo/contract'
import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { FormSheet } from '#web/kit/form/form-sheet.tsx'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { talkVisibilityWords } from './talk-visibility.words.ts'

type Rule = OutputOf<typeof interactionVisibility>

interface TalkVisibilityProps {
  readonly book: Book
  close(): void
}

const KEY = 'interaction-visibility'

/** Who learns of interactions with the contacts of a book, to be said by who manages it. */
export function TalkVisibility({ book, close }: TalkVisibilityProps) {
  const say = useWords(talkVisibilityWords)
  const { data } = useQuery({
    queryKey: [KEY, book.id],
    queryFn: () => call<Rule>('GET', pathOf(book)),
    gcTime: 0,
  })
  return (
    <Dialog title={say('title', { name: book.name })} close={close}>
      {data && <RuleForm book={book} rule={data} close={close} />}
    </Dialog>
  )
}

function RuleForm({ book, rule, close }: TalkVisibilityProps & { readonly rule: Rule }) {
  const say = useWords(talkVisibilityWords)
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<NonNullable<Rule['visibility']> | ''>(rule.visibility ?? '')
  const set = async (visibility: Rule['visibility']) => {
    await call<Rule>('PUT', pathOf(book), { body: { visibility } })
    await queries.invalidateQueries({ queryKey: [KEY, book.id] })
  }
  const save = async () => {
    await set(chosen === '' ? null : chosen)
    showUndoable(say('saved', { name: book.name }), () => set(rule.visibility))
    close()
  }
  const choices = (['private', 'shared', 'open'] as const).map((value) => ({
    value: value as string,
    label: say(value),
  }))
  return (
    <FormSheet verb={say('save')} save={save} close={close}>
      <p>{say('lead')}</p>
      <NativeSelect
        label={say('who')}
        data={[{ value: '', label: say(`usual-${rule.usual}`) }, ...choices]}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value as typeof chosen)}
      />
    </FormSheet>
  )
}

function pathOf({ id }: Book): string {
  return `/books/${id}/interaction-visibility`
}
