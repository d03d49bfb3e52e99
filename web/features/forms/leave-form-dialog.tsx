import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { formsWords } from './forms.words.ts'
import { NoticeFields } from './notice-fields.tsx'
import { type FormFields, type LeaveForm, useFormActs } from './use-forms.ts'

interface LeaveFormDialogProps {
  /** Null for a new one. */
  readonly form: LeaveForm | null
  close(): void
}

/** What a form says and where its entries go. */
export function LeaveFormDialog({ form, close }: LeaveFormDialogProps) {
  const say = useWords(formsWords)
  const { create, change } = useFormActs()
  const [fields, setFields] = useFields(form)
  const books = (useBooks() ?? []).filter(takesCards)
  const newBook = { value: '', label: say('newBook', { name: fields.title.trim() }) }
  const set = (part: Partial<FormFields>) => setFields((before) => ({ ...before, ...part }))
  const save = async () => void (await (form ? change(form.id, fields) : create(fields)))
  return (
    <FormDialog
      title={form ? say('editOf', { name: form.title }) : say('make')}
      size="lg"
      verb={say(form ? 'save' : 'create')}
      save={save}
      close={close}
    >
      <TextInput
        label={say('name')}
        description={say('nameHint')}
        value={fields.title}
        maxLength={200}
        required
        data-autofocus
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <NativeSelect
        label={say('book')}
        value={fields.bookId}
        data={[newBook, ...books.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => set({ bookId: currentTarget.value })}
      />
      <NoticeFields notice={fields.notice} set={(notice) => set({ notice })} />
    </FormDialog>
  )
}

/** A new form begins with what its maker would say anyway. */
function useFields(form: LeaveForm | null) {
  const say = useWords(formsWords)
  const { workspace, email } = useMe()
  return useState<FormFields>(() =>
    form
      ? { title: form.title, notice: form.notice, isOn: form.isOn, bookId: form.bookId ?? '' }
      : {
          title: say('title'),
          notice: { responsible: workspace.name, purpose: say('usualPurpose'), address: email },
          isOn: true,
          bookId: '',
        },
  )
}
