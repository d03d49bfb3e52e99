import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { signInByPasskey } from '#web/data/session/ways-in.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { enter } from './use-sign-in.ts'
import { waysWords } from './ways.words.ts'

/** Signs in by a passkey of this device. */
export function PasskeyButton({ begin }: { readonly begin?: () => void }) {
  const say = useWords(waysWords)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const signIn = async () => {
    begin?.()
    setTrouble(null)
    setAsking(true)
    if (await signInByPasskey()) await enter()
    else setTrouble(say('passkeyLeft'))
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<KeyRound size={18} aria-hidden="true" />}
        loading={isAsking}
        onClick={() =>
          void signIn()
            .catch((error: unknown) => setTrouble(describeTrouble(error)))
            .finally(() => setAsking(false))
        }
      >
        {say('passkey')}
      </Button>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
