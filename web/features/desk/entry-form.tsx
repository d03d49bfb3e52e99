import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './desk.module.css'
import { deskWords } from './desk.words.ts'
import { entryWords } from './entry.words.ts'
import { EntryActs } from './entry-acts.tsx'
import { JoinDialog } from './join-dialog.tsx'
import { ENTRY_KINDS, saidOf } from './said-of.ts'
import { type DetailField, type Details, detailFields } from './typed-details.ts'
import { useDeskActs } from './use-desk-acts.ts'

/** Into which book the last one went: the next usually goes there too. */
let lastBook: string | null = null

interface EntryFormProps {
  readonly entry: Entry
  /** Goes on to the next and lets this one wait. */
  skip(): void
  /** Called when something became of it. */
  over(): void
}

/** What is known of somebody, to be confirmed or corrected; Enter makes a contact of it. What was typed is saved with whatever act. */
export function EntryForm(props: EntryFormProps) {
  const books = useBooks()
  // Enter is promised to make the contact: what it goes into is known before anything has the focus.
  return books && <KnownForm {...props} books={books.filter(takesCards)} />
}

function KnownForm({
  entry,
  skip,
  over,
  books,
}: EntryFormProps & { readonly books: NonNullable<ReturnType<typeof useBooks>> }) {
  const say = useWords(entryWords)
  const form = useRef<HTMLFormElement>(null)
  const acts = useDeskActs()
  const [isJoining, setJoining] = useState(false)
  const said = () => saidOf(entry, typedIn(form.current!))
  const { trouble, isSending, send } = useForm(async ({ book = '' }) => {
    lastBook = book
    await acts.accept(entry, book, said())
    over()
  })
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[name=name]')?.focus()
  }, [])
  const keep = async () => {
    const change = said()
    if (Object.keys(change).length > 0) await acts.keep(entry, change)
  }
  const askWhom = () =>
    void keep()
      .then(() => setJoining(true))
      .catch(showTrouble)
  const leaveOut = () => void acts.answer(entry, said()).then(over).catch(showTrouble)
  return (
    <>
      <form
        ref={form}
        className={styles.form}
        onSubmit={send}
        onKeyDown={(event) => pressed(event, { KeyJ: askWhom, KeyO: leaveOut, KeyN: skip })}
      >
        <Fields key={entry.editedAt} entry={entry} />
        {books.length === 0 ? (
          <p>{say('noBook')}</p>
        ) : (
          <NativeSelect
            name="book"
            label={say('book')}
            defaultValue={lastBook ?? books[0]!.id}
            data={books.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Trouble text={trouble} />
        <div className={styles.buttons}>
          <Button type="submit" loading={isSending} disabled={books.length === 0}>
            {say('accept')}
          </Button>
          <Button variant="default" aria-keyshortcuts="Alt+J" onClick={askWhom}>
            {say('join')}
          </Button>
          <Button variant="subtle" aria-keyshortcuts="Alt+N" onClick={skip}>
            {say('skip')}
          </Button>
          <Button variant="subtle" onClick={() => void keep().catch(showTrouble)}>
            {say('save')}
          </Button>
        </div>
        <div className={styles.buttons} role="group" aria-label={say('acts')}>
          <EntryActs entry={entry} keys={KEYS} said={said} over={over} />
        </div>
        <p className={styles.quiet}>{say('hint')}</p>
      </form>
      {isJoining && (
        <JoinDialog
          entry={entry}
          join={(cardId, take) => acts.join(entry, cardId, take).then(over)}
          close={() => setJoining(false)}
        />
      )}
    </>
  )
}

const KEYS = { leaveOut: 'Alt+O' } as const

/** Letters are typed into the fields: what they do beside that they do with Alt. */
function pressed(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>): void {
  const act = event.altKey && !event.ctrlKey && !event.metaKey ? acts[event.code] : undefined
  if (!act) return
  event.preventDefault()
  act()
}

const NAMES = {
  name: 'name',
  organizations: 'organization',
  titles: 'job',
  phones: 'phone',
  emails: 'mail',
  links: 'link',
} as const satisfies Record<Exclude<DetailField['part'], 'others'>, string>

function Fields({ entry }: { readonly entry: Entry }) {
  const say = useWords(entryWords)
  const sayDesk = useWords(deskWords)
  const fields = detailFields(entry.details as Details)
  const others = fields.filter(({ part }) => part === 'others')
  return (
    <>
      {fields.map(
        ({ path, part, text }) =>
          part !== 'others' && (
            <TextInput
              key={path}
              name={path}
              label={say(NAMES[part])}
              defaultValue={text}
              maxLength={300}
              autoComplete="off"
            />
          ),
      )}
      {others.length > 0 && (
        <fieldset className={styles.others}>
          <legend>{say('others')}</legend>
          {others.map(({ path, text }) => (
            <Checkbox key={path} name={path} label={<span className={styles.value}>{text}</span>} defaultChecked />
          ))}
        </fieldset>
      )}
      <NativeSelect
        name="kind"
        label={say('kind')}
        defaultValue={entry.kind}
        data={ENTRY_KINDS.map((kind) => ({ value: kind, label: sayDesk(`kind-${kind}`) }))}
      />
      <Textarea name="text" label={say('text')} defaultValue={entry.text ?? ''} maxLength={4_000} autosize />
    </>
  )
}

function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}
