import { Button, NativeSelect } from '@mantine/core'
import { type FormEvent, type RefObject, useState } from 'react'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './talk.module.css'
import { talkWords } from './talk.words.ts'
import { TextField } from './text-field.tsx'
import { type Audience, useNameables } from './use-comments.ts'

interface NewCommentProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly isOffline: boolean
  add(text: string, audience: Audience): Promise<unknown>
}

/** Where a new comment is written, and for whom. What could not be sent stays in the field. */
export function NewComment({ field, isOffline, add }: NewCommentProps) {
  const say = useWords(talkWords)
  const { nameables, ownTeams } = useNameables()
  const [text, setText] = useState('')
  const [audience, setAudience] = useState('all')
  const [isSending, setSending] = useState(false)
  const isReady = text.trim() !== '' && !isOffline && !isSending
  const send = async () => {
    if (!isReady) return
    setSending(true)
    try {
      await add(text, readAudience(audience))
      setText('')
    } catch (error) {
      showTrouble(error)
    } finally {
      setSending(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const choices = [
    { value: 'all', label: say('all') },
    { value: 'me', label: say('me') },
    ...ownTeams.map(({ id, name }) => ({ value: id, label: say('team', { team: name }) })),
  ]
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField text={text} nameables={nameables} field={field} change={setText} send={() => void send()} />
      <div className={styles.bar}>
        <NativeSelect
          aria-label={say('audience')}
          size="xs"
          data={choices}
          value={audience}
          onChange={(event) => setAudience(event.currentTarget.value)}
        />
        <span className={styles.quiet}>{say('hint')}</span>
        <Button type="submit" size="xs" disabled={!isReady} loading={isSending}>
          {say('send')}
        </Button>
      </div>
    </form>
  )
}

function readAudience(chosen: string): Audience {
  return chosen === 'all' || chosen === 'me' ? chosen : { teamId: chosen }
}
