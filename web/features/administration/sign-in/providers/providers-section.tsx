import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { signInAdminWords } from '../sign-in-admin.words.ts'
import { type ProviderAct, ProviderDialogs } from './provider-dialogs.tsx'
import { ProviderRow } from './provider-row.tsx'
import { providersWords } from './providers.words.ts'
import { useProviders } from './use-providers.ts'

/** Who may say who somebody is: shown to administrators, changed by owners. */
export function ProvidersSection() {
  const say = useWords(providersWords)
  const sayAll = useWords(signInAdminWords)
  const { role, mayWrite } = useMe()
  const mayChange = role === 'owner' && mayWrite
  const providers = useProviders()
  const { data, error } = providers
  const [act, setAct] = useState<ProviderAct | null>(null)
  return (
    <Section title={say('title')} text={say('text')}>
      {error && !data && <p className={styles.quiet}>{sayAll('trouble', { message: describeTrouble(error) })}</p>}
      {data?.items.length === 0 && <p className={styles.said}>{say('none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={lines.list}>
          {data.items.map((provider) => {
            const acts = {
              edit: () => setAct({ kind: provider.kind, provider }),
              remove: () => setAct({ kind: 'remove', provider }),
            }
            return <ProviderRow key={provider.id} provider={provider} acts={mayChange ? acts : null} />
          })}
        </ul>
      )}
      {!mayChange && <p className={styles.quiet}>{say('ownersOnly')}</p>}
      {data && mayChange && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setAct({ kind: 'oidc', provider: null })}>
            {say('addOidc')}
          </Button>
          <Button variant="default" onClick={() => setAct({ kind: 'ldap', provider: null })}>
            {say('addLdap')}
          </Button>
        </div>
      )}
      {data && act && (
        <ProviderDialogs act={act} providers={providers} redirectUri={data.redirectUri} close={() => setAct(null)} />
      )}
    </Section>
  )
}
