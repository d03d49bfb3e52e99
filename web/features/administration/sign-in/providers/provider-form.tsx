import { Switch, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { providersWords } from './providers.words.ts'
import type { Provider } from './use-providers.ts'

interface ProviderFormProps {
  readonly title: string
  /** Null for a new one. */
  readonly provider: Provider | null
  /** The fields that only its kind has. */
  readonly children: ReactNode
  submit(fields: Readonly<Record<string, string>>): Promise<void>
  close(): void
}

/** What all kinds of providers are asked for, around what only one is. */
export function ProviderForm({ title, provider, children, submit, close }: ProviderFormProps) {
  const say = useWords(providersWords)
  return (
    <FormDialog title={title} size="lg" verb={say('save')} save={submit} close={close}>
      <TextInput
        name="name"
        label={say('name')}
        description={say('nameHint')}
        defaultValue={provider?.name ?? ''}
        maxLength={200}
        required
        data-autofocus
      />
      {children}
      <TextInput
        name="domains"
        label={say('domains')}
        description={say('domainsHint')}
        defaultValue={provider?.domains.join(', ') ?? ''}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Switch
        name="isListed"
        label={say('isListed')}
        description={say('isListedHint')}
        defaultChecked={provider?.isListed ?? true}
      />
      <Switch
        name="mayJoin"
        label={say('mayJoin')}
        description={say('mayJoinHint')}
        defaultChecked={provider?.mayJoin ?? false}
      />
      <Switch name="isOn" label={say('isOn')} description={say('isOnHint')} defaultChecked={provider?.isOn ?? true} />
    </FormDialog>
  )
}
