import { Button } from '@mantine/core'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import { arrive, joinAndArrive } from './arrive.ts'
import { joinWords } from './join.words.ts'
import type { Invited } from './use-invitation.ts'

interface JoinAsMeProps {
  readonly token: string
  readonly invited: Invited
  /** The address of who is signed in; null where the server tells only that somebody is. */
  readonly email: string | null
}

/** Joins with the account that is signed in. */
export function JoinAsMe({ token, invited, email }: JoinAsMeProps) {
  const say = useWords(joinWords)
  const { trouble, isSending, send } = useForm(() => joinAndArrive(token))
  const isForOther = email !== null && invited.email !== null && invited.email !== email
  const whose = { email: invited.email ?? '', me: email ?? '' }
  return (
    <>
      <p>{isForOther ? say('forOther', whose) : say('joinAsText')}</p>
      {!isForOther && (
        <form onSubmit={send} style={{ display: 'grid', gap: '0.9rem' }}>
          {trouble && <p role="alert">{trouble}</p>}
          <Button type="submit" loading={isSending} autoFocus>
            {email === null ? say('joinAsMe') : say('joinAs', { email })}
          </Button>
        </form>
      )}
      {!isForOther && <p>{say('otherAccount')}</p>}
      <Button variant="default" onClick={arrive}>
        {say('toApp')}
      </Button>
    </>
  )
}
