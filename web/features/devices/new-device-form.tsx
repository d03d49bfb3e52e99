import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import type { DeviceWay } from './device-types.ts'
import styles from './devices.module.css'
import { deviceWords } from './devices.words.ts'
import { useSuggestions } from './use-devices.ts'

interface NewDeviceFormProps {
  readonly way: DeviceWay
  make(device: { label: string; bookIds: string[] | null; hasCalendars: boolean }): Promise<void>
  back(): void
}

/** What the device is called and which books it holds. */
export function NewDeviceForm({ way, make, back }: NewDeviceFormProps) {
  const say = useWords(deviceWords)
  const { data } = useSuggestions()
  const [label, setLabel] = useState(way.name.split(',')[0] ?? way.name)
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [hasAll, setAll] = useState(false)
  const [showsCalendars, setCalendars] = useState<boolean | null>(null)
  const [isMaking, setMaking] = useState(false)
  const offered = data?.items ?? []
  const held = chosen ?? new Set(offered.filter(({ isSuggested }) => isSuggested).map(({ bookId }) => bookId))
  // Who gives a device all there is gives it the calendars too, unless they say otherwise.
  const hasCalendars = showsCalendars ?? hasAll
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMaking(true)
    make({ label: label.trim(), bookIds: hasAll ? null : [...held], hasCalendars })
      .catch(showTrouble)
      .finally(() => setMaking(false))
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput
        label={say('name')}
        value={label}
        maxLength={200}
        required
        data-autofocus
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <fieldset>
        <legend>{say('books')}</legend>
        <p className={styles.quiet}>{say('booksHint')}</p>
        <Checkbox
          label={say('everything')}
          checked={hasAll}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
        {!hasAll &&
          offered.map(({ bookId }) => (
            <BookBox
              key={bookId}
              bookId={bookId}
              isHeld={held.has(bookId)}
              toggle={() => setChosen(held.symmetricDifference(new Set([bookId])))}
            />
          ))}
      </fieldset>
      <Checkbox
        label={say('showsCalendars')}
        description={say('showsCalendarsText')}
        checked={hasCalendars}
        onChange={({ currentTarget }) => setCalendars(currentTarget.checked)}
      />
      <div className={styles.buttons}>
        <Button variant="default" onClick={back}>
          {say('back')}
        </Button>
        <Button type="submit" loading={isMaking} disabled={label.trim() === '' || (!hasAll && held.size === 0)}>
          {say('make')}
        </Button>
      </div>
    </form>
  )
}

function BookBox({ bookId, isHeld, toggle }: { readonly bookId: string; readonly isHeld: boolean; toggle(): void }) {
  const book = (useBooks() ?? []).find(({ id }) => id === bookId)
  return <Checkbox label={book?.name ?? bookId} checked={isHeld} onChange={toggle} />
}
