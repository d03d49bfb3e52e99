import { Button, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import type { Right } from '#web/data/replica/replica-card.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { LONE_RIGHTS, rightsUpTo } from '#web/kit/sharing/rights.ts'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { batchOf } from '#web/kit/sharing/use-book-shares.ts'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
import type { AccessRequest } from '#web/kit/sharing/use-requests.ts'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { type Gift, GiftChoice } from './gift-choice.tsx'
import { requestsWords } from './requests.words.ts'
import styles from './sharing-pages.module.css'

interface AnswerDialogProps {
  readonly request: AccessRequest
  close(): void
}

/** Gives what was asked for, or less or more, or refuses, with a word. */
export function AnswerDialog({ request, close }: AnswerDialogProps) {
  const say = useWords(requestsWords)
  const { book, asker, message } = request
  const [gift, setGift] = useState<Gift>(book ? { bookId: book.id } : {})
  const [right, setRight] = useState<Right>(request.right)
  const [answer, setAnswer] = useState('')
  const name = asker.name ?? say('somebody')
  const { give, refuse } = useAnswers(request.id, name, close)
  const isChosen = gift.bookId !== undefined || gift.cardIds !== undefined
  return (
    <Dialog title={say('giveTo', { name })} close={close}>
      <div className={styles.sheet}>
        {message !== '' && <q className={styles.words}>{message}</q>}
        {!book && <GiftChoice gift={gift} choose={setGift} />}
        <RightGiven gift={gift} right={right} choose={setRight} />
        <Textarea
          label={say('words')}
          value={answer}
          maxLength={1_000}
          autosize
          minRows={2}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => refuse(answer)}>
            {say('refuse')}
          </Button>
          <Button disabled={!isChosen} onClick={() => give({ ...(book ? {} : gift), right, answer })}>
            {say('give')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function RightGiven({ gift, right, choose }: { gift: Gift; right: Right; choose(right: Right): void }) {
  const say = useWords(requestsWords)
  const sayRight = useWords(sharingWords)
  const held = (useBooks() ?? []).find(({ id }) => id === gift.bookId)?.right ?? 'view'
  const rights = gift.cardIds ? LONE_RIGHTS : rightsUpTo(held)
  return (
    <Select
      label={say('right')}
      value={right}
      allowDeselect={false}
      data={rights.map((one) => ({ value: one, label: sayRight(`can-${one}`) }))}
      description={sayRight(`means-${right}`)}
      onChange={(chosen) => choose(chosen as Right)}
    />
  )
}

/** The two ways to answer, each told and leading back to the page. */
function useAnswers(requestId: string, name: string, close: () => void) {
  const say = useWords(requestsWords)
  const renew = useRenewShares()
  const run = useUndoable()
  return {
    give: (body: object) => {
      const given = batchOf(call('POST', `/access-requests/${requestId}/grant`, { body }))
      given.then(close, () => undefined)
      void run(given, say('given', { name }))
    },
    refuse: (answer: string) => {
      call('POST', `/access-requests/${requestId}/refusal`, { body: { answer } })
        .then(close)
        .then(() => showToast({ tone: 'done', text: say('refusedNow', { name }) }))
        .then(renew)
        .catch(showTrouble)
    },
  }
}
