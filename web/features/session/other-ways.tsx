import { Button } from '@mantine/core'
import { Building2 } from 'lucide-react'
import type { ProviderWay } from '#web/data/hooks/use-sign-in-ways.ts'
import { knowsPasskeys } from '#web/data/passkeys/knows-passkeys.ts'
import { useWords } from '#web/words/use-words.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { ProviderButton } from './provider-button.tsx'
import styles from './session.module.css'
import { waysWords } from './ways.words.ts'

interface OtherWaysProps {
  readonly ways: { readonly passkeys: boolean; readonly providers: readonly ProviderWay[] }
  readonly email: string
  choose(directory: ProviderWay): void
  /** A passkey is asked for by a window of the browser now. */
  beginPasskey(): void
}

/** What one may sign in by instead of a password of Lazo; nothing that is not set up. */
export function OtherWays({ ways: { passkeys, providers }, email, choose, beginPasskey }: OtherWaysProps) {
  const say = useWords(waysWords)
  const offersPasskeys = passkeys && knowsPasskeys()
  if (!offersPasskeys && providers.length === 0) return null
  return (
    <div className={styles.ways} role="group" aria-label={say('others')}>
      <p className={styles.or} aria-hidden="true">
        {say('or')}
      </p>
      {offersPasskeys && <PasskeyButton begin={beginPasskey} />}
      {providers.map((way) =>
        way.start === null ? (
          <Button
            key={way.id}
            variant="default"
            leftSection={<Building2 size={18} aria-hidden="true" />}
            onClick={() => choose(way)}
          >
            {say('directory', { name: way.name })}
          </Button>
        ) : (
          <ProviderButton key={way.id} name={way.name} start={way.start} email={email} />
        ),
      )}
    </div>
  )
}
