import { PasswordInput, Switch, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { commonOf, secretOf } from './common-fields.ts'
import { FilterFields } from './filter-fields.tsx'
import { MoreLdapFields } from './more-ldap-fields.tsx'
import { ProviderForm } from './provider-form.tsx'
import { providersWords } from './providers.words.ts'
import type { Provider, ProviderInputs } from './use-providers.ts'
import { filterOf } from './usual-filters.ts'

interface LdapFormProps {
  readonly provider: Provider | null
  save(input: ProviderInputs['ldap']): Promise<void>
  close(): void
}

/** Sets a directory up. */
export function LdapForm({ provider, save, close }: LdapFormProps) {
  const say = useWords(providersWords)
  const before = provider?.ldap
  const submit = (fields: Readonly<Record<string, string>>) => save(readLdap(fields))
  const title = provider ? say('editOf', { name: provider.name }) : say('addLdap')
  return (
    <ProviderForm title={title} provider={provider} submit={submit} close={close}>
      <TextInput
        name="url"
        label={say('url')}
        description={say('urlHint')}
        defaultValue={before?.url ?? 'ldaps://'}
        maxLength={300}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Switch name="startTls" label={say('startTls')} defaultChecked={before?.startTls ?? false} />
      <TextInput
        name="baseDn"
        label={say('baseDn')}
        placeholder="ou=people,dc=acme,dc=example"
        defaultValue={before?.baseDn ?? ''}
        maxLength={1_000}
        spellCheck={false}
        required
      />
      <TextInput
        name="bindDn"
        label={say('bindDn')}
        description={say('bindDnHint')}
        defaultValue={before?.bindDn ?? ''}
        maxLength={1_000}
        autoComplete="off"
        spellCheck={false}
      />
      <PasswordInput
        name="bindPassword"
        label={say('bindPassword')}
        description={provider?.hasSecret ? say('keptSecret') : undefined}
        maxLength={1_000}
        autoComplete="off"
      />
      <FilterFields filter={before?.filter ?? null} />
      <MoreLdapFields before={before ?? null} />
    </ProviderForm>
  )
}

function readLdap(fields: Readonly<Record<string, string>>): ProviderInputs['ldap'] {
  const ca = (fields['ca'] ?? '').trim()
  return {
    ...commonOf(fields),
    url: (fields['url'] ?? '').trim(),
    startTls: 'startTls' in fields,
    baseDn: (fields['baseDn'] ?? '').trim(),
    bindDn: (fields['bindDn'] ?? '').trim(),
    filter: filterOf(fields['filterKind'] ?? 'usual', fields['filter'] ?? ''),
    mailAttribute: fields['mailAttribute'] || 'mail',
    nameAttribute: fields['nameAttribute'] || 'cn',
    ca: ca === '' ? null : ca,
    ...secretOf(fields, 'bindPassword'),
  }
}
