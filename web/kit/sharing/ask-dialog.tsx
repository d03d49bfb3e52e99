import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useColleagues } from '#web/data/hooks/use-members.ts'
import type { Right } from '#web/data/replica/replica-card.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { askWords } from './ask.words.ts'
import { rightsUpTo } from './rights.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import { useRenewShares } from './use-renew-shares.ts'

interface AskDialogProps {
  /** The book that is asked for; without it a colleague is asked for what they have. */
  readonly book?: { readonly id: string; readonly name: string; readonly ownerName: string }
  /** What one has in the book already. */
  readonly held?: Right
  close(): void
}

/** Asks for a book, for more in a book, or in words for what a colleague has. */
export function AskDialog({ book, held, close }: AskDialogProps) {
  const say = useWords(askWords)
  const renew = useRenewShares()
  const [right, setRight] = useState<Right>(nextAfter(held))
  const [memberId, setMemberId] = useState<string | null>(null)
  const ask = async ({ message }: Readonly<Record<string, string>>) => {
    const of = book ? { bookId: book.id, right } : { memberId }
    await call('POST', '/access-requests', { body: { ...of, message } })
    showToast({ tone: 'done', text: say('asked') })
    await renew()
  }
  return (
    <FormDialog
      title={book ? say('titleBook', { name: book.name }) : say('titleMember')}
      verb={say('ask')}
      isOff={!book && memberId === null}
      save={ask}
      close={close}
    >
      {book ? (
        <>
          <p className={styles.quiet}>{say('goesTo', { name: book.ownerName })}</p>
          <RightChoice right={right} held={held} choose={setRight} />
        </>
      ) : (
        <ColleagueChoice memberId={memberId} choose={setMemberId} />
      )}
      <Textarea
        name="message"
        label={say('message')}
        placeholder={book ? say('messageHint') : say('messageHintMember')}
        maxLength={1_000}
        required={!book}
        autosize
        minRows={3}
      />
    </FormDialog>
  )
}

interface RightChoiceProps {
  readonly right: Right
  readonly held: Right | undefined
  choose(right: Right): void
}

function RightChoice({ right, held, choose }: RightChoiceProps) {
  const say = useWords(askWords)
  const sayRight = useWords(sharingWords)
  const more = rightsUpTo('manage').filter((one) => !held || !rightsUpTo(held).includes(one))
  return (
    <Select
      label={say('wanted')}
      value={right}
      allowDeselect={false}
      data={more.map((one) => ({ value: one, label: say(`may-${one}`) }))}
      description={sayRight(`means-${right}`)}
      onChange={(chosen) => choose(chosen as Right)}
    />
  )
}

function ColleagueChoice({ memberId, choose }: { readonly memberId: string | null; choose(id: string | null): void }) {
  const say = useWords(askWords)
  const colleagues = useColleagues()
  return (
    <Select
      label={say('whom')}
      searchable
      data-autofocus
      value={memberId}
      data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={say('nobody')}
      onChange={choose}
    />
  )
}

function nextAfter(held: Right | undefined): Right {
  if (!held) return 'view'
  return rightsUpTo('manage')[rightsUpTo(held).length] ?? 'manage'
}
