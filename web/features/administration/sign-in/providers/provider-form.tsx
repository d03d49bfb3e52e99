import { Button, Switch, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
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
  const { trouble, isSending, send } = useForm(submit)
  return (
    <Dialog title={title} size="lg" close={close} isKept>
      <form className={styles.form} onSubmit={send}>
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
        {trouble && (
          <p role="alert" className={styles.alarm}>
            {trouble}
          </p>
        )}
        <div className={styles.ends}>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {say('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
