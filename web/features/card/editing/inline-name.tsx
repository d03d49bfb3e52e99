import { isSameJson } from '@lazo/jscontact'
import { useState } from 'react'
import { useEdits } from '../use-card-edits.ts'
import styles from './editing.module.css'
import { NameFields } from './fields/name-fields.tsx'
import { InlineForm } from './inline-editor.tsx'

/** The fields of the name in its place at the head of the page. */
export function InlineName() {
  const { draft, save } = useEdits()
  const [name, setName] = useState(draft.name)
  return (
    <div className={styles.inline}>
      <InlineForm
        isChanged={!isSameJson(name, draft.name)}
        backTo="value-name"
        onRemove={null}
        onSave={() => save({ ...draft, name })}
      >
        <NameFields value={name} isPerson={draft.kind === 'individual'} onChange={setName} />
      </InlineForm>
    </div>
  )
}
