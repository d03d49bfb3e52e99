import { Button, Select, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { BASES, type ImportChoices } from './import-choices.ts'
import type { ImportPreview } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

interface SourceFieldsProps {
  readonly known: ImportPreview['known']
  readonly choices: ImportChoices
  choose(changed: Partial<ImportChoices>): void
}

/** Where the data comes from, what for, on which basis: asked once per source, and shown afterwards. */
export function SourceFields({ known, choices, choose }: SourceFieldsProps) {
  const say = useWords(importWords)
  if (known && !choices.saysAnew) {
    return (
      <section className={styles.part}>
        <h2>{say('source')}</h2>
        <p>{say('knownSource', { whereFrom: known.whereFrom, whyHeld: known.whyHeld })}</p>
        <Button variant="default" onClick={() => choose({ saysAnew: true })}>
          {say('sayAnew')}
        </Button>
      </section>
    )
  }
  return (
    <section className={styles.part}>
      <h2>{say('source')}</h2>
      <p>{say('sourceLead')}</p>
      <div className={styles.fields}>
        <TextInput
          label={say('whereFrom')}
          placeholder={say('whereFromHint')}
          value={choices.whereFrom}
          maxLength={500}
          onChange={({ currentTarget }) => choose({ whereFrom: currentTarget.value })}
        />
        <TextInput
          label={say('whyHeld')}
          placeholder={say('whyHeldHint')}
          value={choices.whyHeld}
          maxLength={500}
          onChange={({ currentTarget }) => choose({ whyHeld: currentTarget.value })}
        />
        <Select
          label={say('basis')}
          value={choices.basis}
          allowDeselect={false}
          data={BASES.map((value) => ({ value, label: say(`basis-${value}`) }))}
          onChange={(basis) => basis && choose({ basis: basis as ImportChoices['basis'] })}
        />
      </div>
    </section>
  )
}
