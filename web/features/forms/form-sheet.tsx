import { Button, Switch } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './forms.module.css'
import { formsWords } from './forms.words.ts'
import { LeaveFormDialog } from './leave-form-dialog.tsx'
import { RemoveForm } from './remove-form.tsx'
import { addressOfForm, type LeaveForm, useFormActs } from './use-forms.ts'

/** One form: its link and code, what came in by it, and what can be done about it. */
export function FormSheet({ form }: { readonly form: LeaveForm }) {
  const say = useWords(formsWords)
  const { change } = useFormActs()
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const address = addressOfForm(form)
  const isLive = form.isOn && form.bookId !== null
  return (
    <Section title={form.title}>
      <div className={styles.sheet} data-off={!isLive || undefined}>
        <QrCode text={address} label={say('code', { name: form.title })} size={140} />
        <div className={styles.facts}>
          <Switch
            label={say('isOn')}
            checked={form.isOn}
            onChange={({ currentTarget }) => void change(form.id, { isOn: currentTarget.checked }).catch(showTrouble)}
          />
          <FormFacts form={form} />
          <CopyLink address={address} isLive={isLive} />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button variant="default" aria-label={say('editOf', { name: form.title })} onClick={() => setAsked('edit')}>
          {say('edit')}
        </Button>
        <Button component={Link} to={`/forms/${form.id}/poster`} variant="default">
          {say('poster')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => setAsked('remove')}>
          {say('remove')}
        </Button>
      </div>
      {asked === 'edit' && <LeaveFormDialog form={form} close={close} />}
      {asked === 'remove' && <RemoveForm form={form} close={close} />}
    </Section>
  )
}

function FormFacts({ form }: { readonly form: LeaveForm }) {
  const say = useWords(formsWords)
  const book = (useBooks() ?? []).find(({ id }) => id === form.bookId)
  return (
    <>
      {form.bookId === null && <p className={styles.alarm}>{say('shut')}</p>}
      {book && <p>{say('into', { book: book.name })}</p>}
      <p className={styles.quiet}>
        {form.lastAt ? say('entries', { count: form.entries, when: sayAgo(form.lastAt) }) : say('noEntries')}
      </p>
    </>
  )
}
