import type { FieldRule, FieldTemplate } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { TEMPLATE_KEY, useFieldTemplate } from '#web/data/hooks/use-field-template.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './fields.module.css'
import { fieldsWords } from './fields.words.ts'
import { RuleFigures } from './rule-figures.tsx'
import { RuleForm } from './rule-form.tsx'
import { usualRules } from './usual-rules.table.ts'

const NEW_RULE: FieldRule = { kind: 'individual', required: [], recommended: [] }

/** What contacts should have, and how far they do. */
export function FieldsPage() {
  const say = useWords(fieldsWords)
  const template = useFieldTemplate()
  return (
    <Page title={say('title')} lead={say('lead')}>
      {template && <Rules key={JSON.stringify(template.rules)} {...template} />}
    </Page>
  )
}

function Rules({ rules, mayChange }: { readonly rules: FieldTemplate; readonly mayChange: boolean }) {
  const say = useWords(fieldsWords)
  const save = useSaving(rules)
  const [draft, setDraft] = useState<FieldTemplate>(rules)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(rules)
  const put = (at: number, ...rule: FieldRule[]) => setDraft(draft.toSpliced(at, 1, ...rule))
  if (draft.length === 0 && !isChanged)
    return (
      <Empty icon={ListChecks} title={say('none')} text={say('noneText')}>
        {mayChange && <Button onClick={() => setDraft(usualRules)}>{say('start')}</Button>}
      </Empty>
    )
  return (
    <>
      {draft.map((rule, at) => (
        // A rule has no name of its own: its place is what it is known by.
        <section key={at} className={styles.section}>
          <RuleForm rule={rule} isFixed={!mayChange} onChange={(next) => put(at, next)} onRemove={() => put(at)} />
          <RuleFigures rule={rule} />
        </section>
      ))}
      {mayChange && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setDraft([...draft, NEW_RULE])}>
            {say('addRule')}
          </Button>
          <Button disabled={!isChanged} onClick={() => void save(draft).catch(showTrouble)}>
            {say('save')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Saves a template; who says otherwise at once has the one before back. */
function useSaving(before: FieldTemplate): (rules: FieldTemplate) => Promise<void> {
  const say = useWords(fieldsWords)
  const queries = useQueryClient()
  const put = async (rules: FieldTemplate) => {
    await call('PUT', '/field-template', { body: { rules } })
    await queries.invalidateQueries({ queryKey: TEMPLATE_KEY })
  }
  return async (rules) => {
    await put(rules)
    showUndoable(say('saved'), () => put(before))
  }
}
