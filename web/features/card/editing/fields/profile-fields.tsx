import { Autocomplete, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'
import type { FieldProps } from '../field-props.ts'
import { TypeSelect } from './type-select.tsx'

const SERVICES = [
  'LinkedIn',
  'WhatsApp',
  'Telegram',
  'Signal',
  'X',
  'Instagram',
  'Facebook',
  'GitHub',
  'Mastodon',
  'Bluesky',
  'YouTube',
  'TikTok',
  'Skype',
  'Matrix',
  'Xing',
]

/** An account somewhere: where, and what it is called there. */
export function ProfileFields({ value, onChange }: FieldProps<'profile'>) {
  const say = useWords(formWords)
  const text = value.uri ?? value.user ?? ''
  const write = (typed: string) => {
    const { uri: _, user: __, ...rest } = value
    onChange(/^[a-z][a-z\d+.-]*:/i.test(typed) ? { ...rest, uri: typed } : { ...rest, user: typed })
  }
  return (
    <div className={styles.line}>
      <Autocomplete
        aria-label={say('service')}
        placeholder={say('service')}
        data={SERVICES}
        value={value.service ?? ''}
        maxLength={100}
        onChange={(service) => onChange({ ...value, service })}
      />
      <TextInput
        className={styles.grow!}
        aria-label={say('account')}
        placeholder={say('account')}
        value={text}
        dir="ltr"
        autoComplete="off"
        maxLength={2000}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <TypeSelect part="profile" value={value} onChange={onChange} />
    </div>
  )
}
