import { Button } from '@mantine/core'
import { useSignInWays } from '#web/data/hooks/use-sign-in-ways.ts'
import { knowsPasskeys } from '#web/data/passkeys/knows-passkeys.ts'
import { noteLeaving } from '#web/data/session/session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { PasskeyButton } from '#web/features/session/passkey-button.tsx'
import { sessionWords } from '#web/features/session/session.words.ts'
import { Stage } from '#web/features/session/stage.tsx'
import { SecondFactorSection } from '#web/features/settings/second-factor/second-factor-section.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'

interface BarredPageProps {
  /** Why the workspace does not let one in. */
  readonly message: string
  /** Whether a second factor is what is missing, which is set up here. */
  readonly isFactorMissing: boolean
  /** Whether one is kept out altogether. */
  readonly isShutOut: boolean
}

/** Stands before a workspace that asks more of who enters it than was shown. */
export function BarredPage({ message, isFactorMissing, isShutOut }: BarredPageProps) {
  const say = useWords(sessionWords)
  const offersPasskeys = useSignInWays()?.passkeys === true && isFactorMissing && knowsPasskeys()
  const title = say(isShutOut ? 'shutOut' : 'barred')
  useTitle(title)
  const enterAnew = () => {
    noteLeaving()
    void renewSession()
  }
  return (
    <Stage>
      <h1>{title}</h1>
      <p role="status">{message}</p>
      {offersPasskeys && <PasskeyButton />}
      {isFactorMissing && <SecondFactorSection />}
      {isFactorMissing && <Button onClick={() => void renewSession()}>{say('enter')}</Button>}
      <Button variant="default" onClick={enterAnew}>
        {say('otherAccount')}
      </Button>
    </Stage>
  )
}
