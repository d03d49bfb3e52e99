import { Button } from '@mantine/core'
import { LogIn } from 'lucide-react'
import { useState } from 'react'
import { departTo } from '#web/data/session/ways-in.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { waysWords } from './ways.words.ts'

interface ProviderButtonProps {
  readonly name: string
  /** Where the browser goes. */
  readonly start: string
  /** What was typed as e-mail address, which the provider is told. */
  readonly email: string
}

/** Goes to the provider of a company to sign in there. */
export function ProviderButton({ name, start, email }: ProviderButtonProps) {
  const say = useWords(waysWords)
  const [trouble, setTrouble] = useState<string | null>(null)
  const depart = () => {
    setTrouble(null)
    departTo(start, email).catch((error: unknown) => setTrouble(describeTrouble(error)))
  }
  return (
    <>
      <Button variant="default" leftSection={<LogIn size={18} aria-hidden="true" />} onClick={depart}>
        {say('provider', { name })}
      </Button>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
