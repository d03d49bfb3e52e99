import type { OutputOf, signInPolicy } from '@lazo/contract'
import { Button, Switch, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useForm } from '#web/kit/use-form.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { inWords } from '../in-words.ts'
import { readDomains } from '../read-domains.ts'
import styles from '../sign-in-admin.module.css'
import { policyWords } from './policy.words.ts'

type Policy = OutputOf<typeof signInPolicy>

/** Changes what is asked, after saying whom it would stop. */
export function PolicyForm({ policy }: { readonly policy: Policy }) {
  const say = useWords(policyWords)
  const queries = useQueryClient()
  const { isSecondFactorRequired, domains, withoutSecondFactor } = policy
  const names = sayList(withoutSecondFactor.map(({ name }) => name))
  const { trouble, isSending, send } = useForm(async (fields) => {
    const body = {
      isSecondFactorRequired: fields['factor'] !== undefined,
      domains: readDomains(fields['domains'] ?? ''),
    }
    const saved = await call<Policy>('PUT', '/sign-in-policy', { body }).catch((error: unknown) => {
      const words = { 'second-factor-required': say('factorFirst'), 'domain-not-allowed': say('domainFirst') }
      throw inWords(error, words)
    })
    queries.setQueryData(['sign-in-policy'], saved)
    showToast({ tone: 'done', text: say('saved') })
  })
  return (
    <form className={styles.form} onSubmit={send}>
      <Switch
        name="factor"
        label={say('factor')}
        description={say('factorText')}
        defaultChecked={isSecondFactorRequired}
      />
      <p className={styles.quiet}>
        {withoutSecondFactor.length === 0
          ? say('nobody')
          : say('lacking', { count: withoutSecondFactor.length, names })}
      </p>
      <TextInput
        name="domains"
        label={say('domains')}
        description={say('domainsText')}
        defaultValue={domains.join(', ')}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Trouble text={trouble} />
      <div>
        <Button type="submit" loading={isSending}>
          {say('save')}
        </Button>
      </div>
    </form>
  )
}
