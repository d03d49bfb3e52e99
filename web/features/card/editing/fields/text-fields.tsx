import { TextInput } from '@mantine/core'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Values } from '../../draft/row.ts'
import { PART_NAMES } from '../../field-names.table.ts'
import styles from '../editing.module.css'
import { useRemark } from '../use-remark.ts'
import { TypeSelect } from './type-select.tsx'

/** The parts that are one line of text with a type. */
export type TextPart = 'phone' | 'email' | 'link' | 'nickname' | 'taxId' | 'language'

interface TextForm<P extends TextPart> {
  read(value: Values[P]): string
  write(value: Values[P], text: string): Values[P]
  readonly type?: 'tel' | 'email' | 'url'
}

const FORMS: { readonly [P in TextPart]: TextForm<P> } = {
  phone: { read: ({ number }) => number, write: (value, number) => ({ ...value, number }), type: 'tel' },
  email: { read: ({ address }) => address, write: (value, address) => ({ ...value, address }), type: 'email' },
  link: { read: ({ uri }) => uri, write: (value, uri) => ({ ...value, uri }), type: 'url' },
  nickname: { read: ({ name }) => name, write: (value, name) => ({ ...value, name }) },
  taxId: { read: ({ number }) => number, write: (value, number) => ({ ...value, number }) },
  language: { read: ({ language }) => language, write: (value, language) => ({ ...value, language: language.trim() }) },
}

interface TextFieldsProps<P extends TextPart> {
  readonly part: P
  readonly value: Values[P]
  onChange(value: Values[P]): void
}

const TYPED: ReadonlySet<TextPart> = new Set(['phone', 'email', 'link', 'taxId'])

/** One line of text and its type, with a remark where it looks odd: it is kept all the same. */
export function TextFields<P extends TextPart>({ part, value, onChange }: TextFieldsProps<P>) {
  const say = useWords(fieldWords)
  const { read, write, type }: TextForm<P> = FORMS[part]
  const text = read(value)
  const remark = useRemark(part, value)
  return (
    <div className={styles.line}>
      <TextInput
        className={styles.grow!}
        aria-label={say(PART_NAMES[part])}
        placeholder={say(PART_NAMES[part])}
        value={text}
        inputMode={type ?? 'text'}
        autoComplete="off"
        maxLength={2000}
        dir={type === undefined ? 'auto' : 'ltr'}
        description={remark}
        descriptionProps={{ 'aria-live': 'polite' }}
        inputWrapperOrder={['input', 'description']}
        onChange={(event) => onChange(write(value, event.currentTarget.value))}
      />
      {TYPED.has(part) && <TypeSelect part={part} value={value} onChange={onChange} />}
    </div>
  )
}
