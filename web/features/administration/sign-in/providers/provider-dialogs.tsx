import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { LdapForm } from './ldap-form.tsx'
import { OidcForm } from './oidc-form.tsx'
import { providersWords } from './providers.words.ts'
import type { Provider, ProviderInputs, useProviders } from './use-providers.ts'

/** What is done to a provider: set up, or changed, by its kind; or removed. */
export type ProviderAct =
  | { readonly kind: 'oidc' | 'ldap'; readonly provider: Provider | null }
  | { readonly kind: 'remove'; readonly provider: Provider }

interface ProviderDialogsProps {
  readonly act: ProviderAct
  readonly providers: ReturnType<typeof useProviders>
  readonly redirectUri: string
  close(): void
}

/** The dialog for what is done to a provider. */
export function ProviderDialogs({ act, providers, redirectUri, close }: ProviderDialogsProps) {
  const say = useWords(providersWords)
  const { kind, provider } = act
  const done = (text: string) => {
    showToast({ tone: 'done', text })
  }
  const remove = async (gone: Provider) => {
    await providers.remove(gone.id)
    done(say('removed', { name: gone.name }))
  }
  const save = async <K extends keyof ProviderInputs>(kind: K, input: ProviderInputs[K]) => {
    await providers.save(kind, provider?.id ?? null, input)
    done(say('saved', { name: input.name }))
  }
  if (kind === 'remove')
    return (
      <SureDialog
        title={say('removeTitle', { name: provider.name })}
        verb={say('removeYes')}
        act={() => remove(provider)}
        close={close}
      >
        {say('removeText')}
      </SureDialog>
    )
  if (kind === 'oidc')
    return (
      <OidcForm provider={provider} redirectUri={redirectUri} save={(input) => save('oidc', input)} close={close} />
    )
  return <LdapForm provider={provider} save={(input) => save('ldap', input)} close={close} />
}
