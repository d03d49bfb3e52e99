import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '#web/data/hooks/use-session.ts'
import { type ProviderWay, useSignInWays } from '#web/data/hooks/use-sign-in-ways.ts'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { DirectoryForm } from './directory-form.tsx'
import { ForgottenForm } from './forgotten-form.tsx'
import { OtherWays } from './other-ways.tsx'
import { PasswordForm } from './password-form.tsx'
import { problemWord } from './problem-word.ts'
import styles from './session.module.css'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'
import { UntoldNote } from './untold-note.tsx'
import { usePasskeyAutofill } from './use-passkey-autofill.ts'
import { waysWords } from './ways.words.ts'

/** What one is about to do: sign in as most do, by a directory, or get a new password. */
type Step =
  | { readonly at: 'usual' }
  | { readonly at: 'forgotten' }
  | { readonly at: 'directory'; readonly directory: ProviderWay }

/** Where one signs in: by a password, and by whatever else is set up. */
export function SignInPage() {
  const say = useWords(sessionWords)
  const [email, setEmail] = useState('')
  const [step, setStep] = useState<Step>({ at: 'usual' })
  const [trouble, setTrouble] = useState<unknown>(null)
  const ways = useSignInWays(email)
  const stopAutofill = usePasskeyAutofill(ways?.passkeys === true && step.at === 'usual', setTrouble)
  const leave = () => setStep({ at: 'usual' })
  const title = step.at === 'directory' ? step.directory.name : say(step.at === 'usual' ? 'signIn' : 'forgottenTitle')
  useTitle(title)
  return (
    <Stage>
      <h1>{title}</h1>
      <Notes />
      {trouble !== null && <p role="alert">{describeTrouble(trouble)}</p>}
      {step.at === 'directory' && <DirectoryForm directory={step.directory} user={email} leave={leave} />}
      {step.at === 'forgotten' && <ForgottenForm email={email} leave={leave} />}
      {step.at === 'usual' && (
        <>
          <PasswordForm email={email} setEmail={setEmail} />
          <Forgotten isByMail={ways?.resetByMail === true} begin={() => setStep({ at: 'forgotten' })} />
          {ways && (
            <OtherWays
              ways={ways}
              email={email}
              choose={(directory) => setStep({ at: 'directory', directory })}
              beginPasskey={stopAutofill}
            />
          )}
        </>
      )}
    </Stage>
  )
}

/** What to do without the password: a link by letter, where letters are sent. */
function Forgotten({ isByMail, begin }: { readonly isByMail: boolean; readonly begin: () => void }) {
  const say = useWords(sessionWords)
  if (!isByMail) return <p>{say('forgotten')}</p>
  return (
    <Button className={styles.language!} variant="subtle" size="compact-md" onClick={begin}>
      {say('forgottenAsk')}
    </Button>
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
