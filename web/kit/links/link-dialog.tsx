import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { type Dispatch, type SetStateAction, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { FormSheet } from '#web/kit/form/form-sheet.tsx'
import { CARD_PARTS, type CardPart } from '#web/kit/parts/parts.ts'
import { partWords } from '#web/kit/parts/parts.words.ts'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
import { useWords } from '#web/words/use-words.ts'
import { dayAfter, type LinkSubject, linkInput, type ShareLink, USUAL_PARTS } from './link-input.ts'
import styles from './links.module.css'
import { linkWords } from './links.words.ts'

const USUAL_DAYS = 30
const LONGEST_DAYS = 365

interface LinkDialogProps {
  readonly subject: LinkSubject
  close(): void
}

/** Makes a link by which somebody outside sees a book or a contact, and gives its address. */
export function LinkDialog({ subject, close }: LinkDialogProps) {
  const say = useWords(linkWords)
  const [made, setMade] = useState<ShareLink | null>(null)
  return (
    <Dialog title={say('makeTitle', { name: subject.name })} size="lg" close={close} isKept={made !== null}>
      {made === null ? (
        <LinkForm subject={subject} close={close} made={setMade} />
      ) : (
        <MadeLink link={made} close={close} />
      )}
    </Dialog>
  )
}

function MadeLink({ link, close }: { readonly link: ShareLink; close(): void }) {
  const say = useWords(linkWords)
  return (
    <div className={styles.form}>
      <p>{say('made')}</p>
      <CopyLink address={new URL(link.path!, location.origin).href} />
      <div className={styles.buttons}>
        <Button onClick={close}>{say('done')}</Button>
      </div>
    </div>
  )
}

function LinkForm({ subject, close, made }: LinkDialogProps & { made(link: ShareLink): void }) {
  const say = useWords(linkWords)
  const renew = useRenewShares()
  const [parts, setParts] = useState<ReadonlySet<CardPart>>(new Set(USUAL_PARTS))
  const make = async (fields: Readonly<Record<string, string>>) => {
    made(await call<ShareLink>('POST', '/links', { body: linkInput(subject, fields, parts) }))
    await renew()
  }
  const now = Date.now()
  return (
    <FormSheet verb={say('create')} save={make} close={close}>
      <p className={styles.quiet}>{say('effect')}</p>
      <TextInput name="title" label={say('name')} defaultValue={subject.name} maxLength={200} required data-autofocus />
      <PartChoice parts={parts} choose={setParts} />
      <div className={styles.pair}>
        <TextInput
          name="until"
          type="date"
          label={say('until')}
          defaultValue={dayAfter(USUAL_DAYS, now)}
          min={dayAfter(0, now)}
          max={dayAfter(LONGEST_DAYS, now)}
          required
        />
        <Select
          name="language"
          label={say('language')}
          defaultValue="readers"
          allowDeselect={false}
          data={(['readers', 'en', 'es'] as const).map((value) => ({ value, label: say(value) }))}
        />
      </div>
      <TextInput
        name="password"
        label={say('password')}
        description={say('passwordHint')}
        autoComplete="off"
        maxLength={200}
      />
    </FormSheet>
  )
}

interface PartChoiceProps {
  readonly parts: ReadonlySet<CardPart>
  readonly choose: Dispatch<SetStateAction<ReadonlySet<CardPart>>>
}

function PartChoice({ parts, choose }: PartChoiceProps) {
  const say = useWords(linkWords)
  const sayPart = useWords(partWords)
  return (
    <fieldset className={styles.parts}>
      <legend>{say('shown')}</legend>
      {CARD_PARTS.filter((part) => part !== 'names').map((part) => (
        <Checkbox
          key={part}
          label={sayPart(part)}
          checked={parts.has(part)}
          onChange={() => choose((before) => before.symmetricDifference(new Set([part])))}
        />
      ))}
    </fieldset>
  )
}
