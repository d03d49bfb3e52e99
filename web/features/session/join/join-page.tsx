import { Button } from '@mantine/core'
import { useState } from 'react'
import { ApiError } from '#web/data/api/api-error.ts'
import { useSession } from '#web/data/hooks/use-session.ts'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Stage } from '../stage.tsx'
import { arrive } from './arrive.ts'
import { joinWords } from './join.words.ts'
import { JoinAsMe } from './join-as-me.tsx'
import { JoinAsNew } from './join-as-new.tsx'
import { JoinBySignIn, type Known } from './join-by-sign-in.tsx'
import { type Invited, useInvitation } from './use-invitation.ts'

/** Where an invitation leads, for who is signed in and for who is not. */
export function JoinPage({ token }: { readonly token: string }) {
  const say = useWords(joinWords)
  const { data, error, refetch } = useInvitation(token)
  const broken = isLinkOver(error) ? say('broken') : say('untitled')
  const title = data ? say('title', { workspace: data.workspace }) : broken
  useTitle(title)
  return (
    <Stage>
      <h1>{title}</h1>
      {!data && !error && <p role="status">{say('looking')}</p>}
      {data && <Terms invited={data} />}
      {data && <Ways token={token} invited={data} />}
      {error && !data && <Broken error={error} again={() => void refetch()} />}
    </Stage>
  )
}

/** Who invites, as what, and until when. */
function Terms({ invited: { invitedBy, role, teams, books, expiresAt } }: { readonly invited: Invited }) {
  const say = useWords(joinWords)
  return (
    <p>
      {invitedBy === null ? say('byNobody') : say('by', { name: invitedBy })} {say(`as-${role}`)}{' '}
      {teams.length > 0 && say('teams', { teams: sayList(teams) })}{' '}
      {books.length > 0 && say('books', { books: sayList(books) })} {say('until', { day: sayDay(expiresAt) })}
    </p>
  )
}

/** With a new account, with one that is there, or with the one that is signed in. */
function Ways({ token, invited }: { readonly token: string; readonly invited: Invited }) {
  const session = useSession()
  const [known, setKnown] = useState<Known | null>(null)
  if (session.kind === 'signed-in') return <JoinAsMe token={token} email={session.me.email} invited={invited} />
  if (session.kind === 'barred' || session.kind === 'choosing')
    return <JoinAsMe token={token} email={null} invited={invited} />
  if (known) return <JoinBySignIn token={token} known={known} back={() => setKnown(null)} />
  return <JoinAsNew token={token} invited={invited} know={(email, isFound) => setKnown({ email, isFound })} />
}

function Broken({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const say = useWords(joinWords)
  const isOver = isLinkOver(error)
  return (
    <>
      <p role="alert">{isOver ? say('brokenText') : describeTrouble(error)}</p>
      {!isOver && <Button onClick={again}>{say('again')}</Button>}
      <Button variant="default" onClick={arrive}>
        {say('toApp')}
      </Button>
    </>
  )
}

/** Whether the server knows the link no more, or what follows the question mark was cut off. */
function isLinkOver(error: Error | null): boolean {
  return error instanceof ApiError && ['code-invalid', 'input-invalid'].includes(error.code)
}
