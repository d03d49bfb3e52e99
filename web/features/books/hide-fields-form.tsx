import { Checkbox, NativeSelect, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { FormSheet } from '#web/kit/form/form-sheet.tsx'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './books.module.css'
import { hiddenFieldsWords } from './hidden-fields.words.ts'
import { BELOW, type HiddenPart, type HidingForm, type HidingRule, PARTS, toForm, toRule } from './hiding-rule.ts'

interface HideFieldsFormProps {
  readonly book: Book
  readonly rule: HidingRule
  readonly close: () => void
}

/** The parts that are hidden, and from whom; nothing is hidden where nothing is chosen. */
export function HideFieldsForm({ book, rule, close }: HideFieldsFormProps) {
  const say = useWords(hiddenFieldsWords)
  const [form, setForm] = useState<HidingForm>(() => toForm(rule))
  const change = (part: Partial<HidingForm>) => setForm({ ...form, ...part })
  const save = useSaveRule(book)
  return (
    <FormSheet verb={say('save')} save={() => save(toRule(form)).then(close)} close={close}>
      <p>{say('lead')}</p>
      <Checkbox.Group
        label={say('what')}
        value={[...form.parts]}
        onChange={(parts) => change({ parts: parts as HiddenPart[] })}
      >
        <div className={styles.parts}>
          {PARTS.map((part) => (
            <Checkbox key={part} value={part} label={say(part)} />
          ))}
        </div>
      </Checkbox.Group>
      <TagsInput label={say('labels')} value={[...form.labels]} onChange={(labels) => change({ labels })} />
      <NativeSelect
        label={say('from')}
        value={form.below}
        data={[...BELOW, 'nobody' as const].map((below) => ({ value: below, label: say(`below-${below}`) }))}
        onChange={(event) => change({ below: event.currentTarget.value as HidingForm['below'] })}
      />
      {form.below !== 'nobody' && (
        <Checkbox
          label={say('guests')}
          checked={form.fromGuests}
          onChange={(event) => change({ fromGuests: event.currentTarget.checked })}
        />
      )}
    </FormSheet>
  )
}

/** Saves the rule, says so, and offers the way back. */
function useSaveRule(book: Book): (rule: HidingRule) => Promise<void> {
  const say = useWords(hiddenFieldsWords)
  const run = useUndoable()
  const name = book.name
  return async (rule) => {
    const path = `/books/${book.id}/hidden-fields`
    const { batchId } = await call<{ batchId: string | null }>('PUT', path, { body: rule })
    if (batchId === null) showToast({ tone: 'done', text: say('same', { name }) })
    else await run(Promise.resolve(batchId), say('saved', { name }))
  }
}
