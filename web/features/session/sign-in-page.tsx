import { useState } from 'react'
import { useSession } from '#web/data/hooks/use-session.ts'
import { type ProviderWay, useSignInWays } from '#web/data/hooks/use-sign-in-ways.ts'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { DirectoryForm } from './directory-form.tsx'
import { OtherWays } from './other-ways.tsx'
import { PasswordForm } from './password-form.tsx'
import { problemWord } from './problem-word.ts'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'
import { UntoldNote } from './untold-note.tsx'
import { usePasskeyAutofill } from './use-passkey-autofill.ts'
import { waysWords } from './ways.words.ts'

/** Where one signs in: by a password, and by whatever else is set up. */
export function SignInPage() {
  const say = useWords(sessionWords)
  const [email, setEmail] = useState('')
  const [directory, setDirectory] = useState<ProviderWay | null>(null)
  const ways = useSignInWays(email)
  const [trouble, setTrouble] = useState<unknown>(null)
  const stopAutofill = usePasskeyAutofill(ways?.passkeys === true && directory === null, setTrouble)
  const title = directory?.name ?? say('signIn')
  useTitle(title)
  return (
    <Stage>
      <h1>{title}</h1>
      <Notes />
      {trouble !== null && <p role="alert">{describeTrouble(trouble)}</p>}
      {directory ? (
        <DirectoryForm directory={directory} user={email} leave={() => setDirectory(null)} />
      ) : (
        <>
          <PasswordForm email={email} setEmail={setEmail} />
          <p>{say('forgotten')}</p>
          {ways && <OtherWays ways={ways} email={email} choose={setDirectory} beginPasskey={stopAutofill} />}
        </>
      )}
    </Stage>
  )
}

/** Why one stands here. */
function Notes() {
  const say = useWords(sessionWords)
  const sayWay = useWords(waysWords)
  const session = useSession()
  const problem = problemWord(location.search)
  return (
    <>
      {session.kind === 'signed-out' && session.wasSignedIn && <p role="alert">{say('over')}</p>}
      {session.kind === 'signed-out' && session.isUntold && <UntoldNote />}
      {problem && <p role="alert">{sayWay(problem.word, { code: problem.code })}</p>}
    </>
  )
}
