import { isSameJson } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { isBlank } from '../draft/parts.table.ts'
import { keyOf, type Row } from '../draft/row.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './editing.module.css'
import { leaveOnEscape } from './leave-on-escape.ts'
import { RowFields } from './row-fields.tsx'
import { UnsavedGuard } from './unsaved-guard.tsx'

/** The fields of one value in its place on the page. */
export function InlineEditor({ row: given }: { readonly row: Row }) {
  const { mayEdit, saveRow, removeRow, added } = useEdits()
  const [row, setRow] = useState(given)
  const isNew = added !== null && keyOf(added) === keyOf(given)
  const save = () => (isBlank(row) ? removeRow(row) : saveRow(row))
  return (
    <li className={styles.inline}>
      <InlineForm
        isChanged={!isSameJson(row, given)}
        onSave={save}
        backTo={`value-${keyOf(given)}`}
        onRemove={isNew ? null : () => removeRow(given)}
      >
        <RowFields row={row} mayShare={mayEdit} onChange={setRow} />
      </InlineForm>
    </li>
  )
}

interface InlineFormProps {
  readonly isChanged: boolean
  /** The element that gets the focus back. */
  readonly backTo: string
  readonly onRemove: (() => void) | null
  readonly children: ReactNode
  onSave(): void
}

/** Fields with their keys and buttons: Enter and Ctrl+S save, Esc leaves everything as it was. */
export function InlineForm({ isChanged, backTo, onRemove, children, onSave }: InlineFormProps) {
  const say = useWords(cardWords)
  const { open } = useEdits()
  const form = useRef<HTMLFormElement>(null)
  const [isDone, setDone] = useState(false)
  const save = () => {
    setDone(true)
    onSave()
  }
  const cancel = () => open(null)
  useVerbs({ 'card.save': () => form.current?.requestSubmit() })
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
    return () => {
      // The button that opened the fields is there again only after they are gone.
      setTimeout(() => document.getElementById(backTo)?.focus(), 0)
    }
  }, [backTo])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDownCapture={leaveOnEscape(cancel)}>
      {children}
      <div className={styles.buttons}>
        <Button type="submit">{say('save')}</Button>
        <Button variant="default" onClick={cancel}>
          {say('cancel')}
        </Button>
        {onRemove && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            {say('remove')}
          </Button>
        )}
      </div>
      <UnsavedGuard isChanged={isChanged && !isDone} />
    </form>
  )
}
