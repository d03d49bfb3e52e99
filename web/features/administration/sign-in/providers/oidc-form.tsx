import { PasswordInput, Switch, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { CopiedValue } from '../copied-value.tsx'
import styles from '../sign-in-admin.module.css'
import { commonOf, secretOf } from './common-fields.ts'
import { ProviderForm } from './provider-form.tsx'
import { providersWords } from './providers.words.ts'
import type { Provider, ProviderInputs } from './use-providers.ts'

interface OidcFormProps {
  readonly provider: Provider | null
  /** What the provider must allow as address to come back to. */
  readonly redirectUri: string
  save(input: ProviderInputs['oidc']): Promise<void>
  close(): void
}

/** Sets an OpenID provider up. */
export function OidcForm({ provider, redirectUri, save, close }: OidcFormProps) {
  const say = useWords(providersWords)
  const before = provider?.oidc
  const submit = (fields: Readonly<Record<string, string>>) =>
    save({
      ...commonOf(fields),
      issuer: (fields['issuer'] ?? '').trim(),
      clientId: (fields['clientId'] ?? '').trim(),
      trustsEmail: 'trustsEmail' in fields,
      ...secretOf(fields, 'clientSecret'),
    })
  const title = provider ? say('editOf', { name: provider.name }) : say('addOidc')
  return (
    <ProviderForm title={title} provider={provider} submit={submit} close={close}>
      <p className={styles.said}>{say('back')}</p>
      <CopiedValue name={say('backName')} value={redirectUri} />
      <TextInput
        name="issuer"
        type="url"
        label={say('issuer')}
        description={say('issuerHint')}
        defaultValue={before?.issuer ?? ''}
        maxLength={500}
        required
      />
      <TextInput
        name="clientId"
        label={say('clientId')}
        defaultValue={before?.clientId ?? ''}
        maxLength={300}
        autoComplete="off"
        required
      />
      <PasswordInput
        name="clientSecret"
        label={say('clientSecret')}
        description={provider?.hasSecret ? say('keptSecret') : undefined}
        maxLength={1_000}
        autoComplete="off"
        required={!provider?.hasSecret}
      />
      <Switch
        name="trustsEmail"
        label={say('trustsEmail')}
        description={say('trustsEmailHint')}
        defaultChecked={before?.trustsEmail ?? false}
      />
    </ProviderForm>
  )
}
