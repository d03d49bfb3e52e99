import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import styles from './forms.module.css'
import { formsWords } from './forms.words.ts'
import type { LeaveForm } from './use-forms.ts'

type Notice = LeaveForm['notice']

interface NoticeFieldsProps {
  readonly notice: Notice
  set(notice: Notice): void
}

/** What people are told before they leave anything. */
export function NoticeFields({ notice, set }: NoticeFieldsProps) {
  const say = useWords(formsWords)
  return (
    <fieldset className={styles.notice}>
      <legend>{say('notice')}</legend>
      <p className={styles.quiet}>{say('noticeHint')}</p>
      <TextInput
        label={say('responsible')}
        value={notice.responsible}
        maxLength={300}
        required
        onChange={({ currentTarget }) => set({ ...notice, responsible: currentTarget.value })}
      />
      <Textarea
        label={say('purpose')}
        value={notice.purpose}
        maxLength={1_000}
        autosize
        minRows={2}
        required
        onChange={({ currentTarget }) => set({ ...notice, purpose: currentTarget.value })}
      />
      <TextInput
        label={say('address')}
        description={say('addressHint')}
        value={notice.address}
        maxLength={300}
        required
        onChange={({ currentTarget }) => set({ ...notice, address: currentTarget.value })}
      />
    </fieldset>
  )
}
