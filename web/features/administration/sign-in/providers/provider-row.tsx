import { Button } from '@mantine/core'
import { Building2, LogIn } from 'lucide-react'
import lines from '#web/kit/list.module.css'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { providersWords } from './providers.words.ts'
import type { Provider } from './use-providers.ts'

interface ProviderRowProps {
  readonly provider: Provider
  /** Null for who may not change it. */
  readonly acts: { edit(): void; remove(): void } | null
}

/** One provider: what it is, where, for whom. */
export function ProviderRow({ provider, acts }: ProviderRowProps) {
  const say = useWords(providersWords)
  const { name, kind, isOn, domains, oidc, ldap } = provider
  const facts = [
    say(`kind-${kind}`),
    oidc?.issuer ?? ldap?.url ?? '',
    ...(domains.length > 0 ? [say('forDomains', { domains: sayList(domains) })] : []),
    ...(isOn ? [] : [say('off')]),
  ]
  const Icon = kind === 'oidc' ? LogIn : Building2
  return (
    <li className={lines.wrapping}>
      <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </span>
      {acts && (
        <span className={styles.buttons}>
          <Button variant="default" size="xs" aria-label={say('editOf', { name })} onClick={acts.edit}>
            {say('edit')}
          </Button>
          <Button variant="default" size="xs" aria-label={say('removeOf', { name })} onClick={acts.remove}>
            {say('remove')}
          </Button>
        </span>
      )}
    </li>
  )
}
