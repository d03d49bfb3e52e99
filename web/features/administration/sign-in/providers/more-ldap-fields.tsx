import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { providersWords } from './providers.words.ts'
import type { Provider } from './use-providers.ts'

/** What few directories need. */
export function MoreLdapFields({ before }: { readonly before: Provider['ldap'] }) {
  const say = useWords(providersWords)
  return (
    <details className={styles.more}>
      <summary>{say('more')}</summary>
      <div className={styles.form}>
        <TextInput
          name="mailAttribute"
          label={say('mailAttribute')}
          defaultValue={before?.mailAttribute ?? 'mail'}
          maxLength={100}
        />
        <TextInput
          name="nameAttribute"
          label={say('nameAttribute')}
          defaultValue={before?.nameAttribute ?? 'cn'}
          maxLength={100}
        />
        <Textarea
          name="ca"
          label={say('ca')}
          description={say('caHint')}
          defaultValue={before?.ca ?? ''}
          maxLength={20_000}
          autosize
          minRows={3}
          maxRows={8}
          spellCheck={false}
        />
      </div>
    </details>
  )
}
