import { type CardPart, cardPartNames, type FieldRule, knownContactKinds } from '@lazo/jscontact'
import { ActionIcon, MultiSelect, Select } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { lackingWords } from '#web/kit/fields/lacking.words.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './fields.module.css'
import { fieldsWords } from './fields.words.ts'

interface RuleFormProps {
  readonly rule: FieldRule
  readonly isFixed: boolean
  onChange(rule: FieldRule): void
  onRemove(): void
}

const ALL = ''

/** One rule: whom it is about, what is required and what is recommended. */
export function RuleForm({ rule, isFixed, onChange, onRemove }: RuleFormProps) {
  const say = useWords(fieldsWords)
  const kindName = useKindName()
  const known = [...new Set([...knownContactKinds, ...(rule.contactKind === undefined ? [] : [rule.contactKind])])]
  return (
    <div className={styles.rule}>
      <Select
        label={say('who')}
        disabled={isFixed}
        allowDeselect={false}
        value={rule.kind}
        data={(['individual', 'org'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={(value) => onChange({ ...rule, kind: value === 'org' ? 'org' : 'individual' })}
      />
      <Select
        {...longChoices}
        label={say('contactKind')}
        disabled={isFixed}
        allowDeselect={false}
        value={rule.contactKind ?? ALL}
        data={[{ value: ALL, label: say('anyKind') }, ...known.map((value) => ({ value, label: kindName(value) }))]}
        onChange={(value) => onChange({ ...rule, contactKind: value ? value : undefined })}
      />
      {(['required', 'recommended'] as const).map((need) => (
        <Parts key={need} rule={rule} need={need} isFixed={isFixed} onChange={onChange} />
      ))}
      {!isFixed && (
        <ActionIcon className={styles.remove} aria-label={say('removeRule')} onClick={onRemove}>
          <Trash2 size={16} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  )
}

interface PartsProps extends Omit<RuleFormProps, 'onRemove'> {
  readonly need: 'required' | 'recommended'
}

/** What is chosen in one of the two leaves the other. */
function Parts({ rule, need, isFixed, onChange }: PartsProps) {
  const say = useWords(fieldsWords)
  const sayPart = useWords(lackingWords)
  const other = need === 'required' ? 'recommended' : 'required'
  return (
    <MultiSelect
      {...longChoices}
      label={say(need)}
      disabled={isFixed}
      searchable
      value={[...rule[need]]}
      data={cardPartNames.map((value) => ({ value, label: sayPart(value) }))}
      onChange={(chosen) => {
        const parts = chosen as CardPart[]
        onChange({ ...rule, [need]: parts, [other]: rule[other].filter((part) => !parts.includes(part)) })
      }}
    />
  )
}
