import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { deskWords } from './desk.words.ts'

interface SpamButtonProps {
  readonly name: string
  readonly size?: 'compact-sm' | 'sm'
  put(reason: string): Promise<void>
}

/** Keeps an entry out of the books as spam, and asks why. */
export function SpamButton({ name, size = 'sm', put }: SpamButtonProps) {
  const say = useWords(deskWords)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        size={size}
        variant="subtle"
        color="red"
        aria-label={say('spamOf', { name })}
        onClick={() => setAsking(true)}
      >
        {say('spam')}
      </Button>
      {isAsking && (
        <FormDialog
          title={say('spamTitle')}
          verb={say('spamPut')}
          save={({ reason = '' }) => put(reason)}
          close={() => setAsking(false)}
        >
          <p>{say('spamText')}</p>
          <TextInput
            name="reason"
            label={say('spamReason')}
            defaultValue={say('spamUsual')}
            maxLength={500}
            required
            data-autofocus
          />
        </FormDialog>
      )}
    </>
  )
}
