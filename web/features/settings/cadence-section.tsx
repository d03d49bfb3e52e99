import type { labelCadences, OutputOf } from '@lazo/contract'
import { Autocomplete, Button, NumberInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { cadenceSettingWords } from './cadence-setting.words.ts'
import styles from './settings.module.css'

type LabelCadence = OutputOf<typeof labelCadences>['items'][number]

const PATH = '/ties/label-cadences'
const CADENCES = ['label-cadences']
const USUAL = { idealDays: 30, maximumDays: 60 }
const LONGEST = 3_650

/** How often the member wants to be in touch with everybody who has a label. */
export function CadenceSection() {
  const say = useWords(cadenceSettingWords)
  const { mayWrite } = useMe()
  const { items, put } = useCadences()
  if (!items) return null
  const without = (label: string) => items.filter((one) => one.label !== label)
  return (
    <Section title={say('title')} text={say('text')}>
      <ul className={styles.cadences}>
        {items.map(({ label, idealDays, maximumDays }) => (
          <li key={label}>
            <bdi>{label}</bdi>
            <span>{say('every', { ideal: sayNumber(idealDays), maximum: sayNumber(maximumDays) })}</span>
            {mayWrite && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={say('removeOf', { label })}
                onClick={() => put(without(label), say('removed', { label }))}
              >
                {say('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && <NewCadence add={(one) => put([...without(one.label), one], say('added', { label: one.label }))} />}
    </Section>
  )
}

/** The member's cadences by label, and how they are put in the place of all. */
function useCadences() {
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: CADENCES,
    queryFn: ({ signal }) => call<OutputOf<typeof labelCadences>>('GET', PATH, { signal }),
  })
  const items = data?.items ?? null
  const send = (body: { items: readonly LabelCadence[] }) =>
    call('PUT', PATH, { body }).finally(() => queries.invalidateQueries({ queryKey: CADENCES }))
  return {
    items,
    put: (next: readonly LabelCadence[], told: string) =>
      void send({ items: next })
        .then(() => showUndoable(told, () => send({ items: items ?? [] })))
        .catch(showTrouble),
  }
}

/** A label, how often one would like to be in touch with its people, and what should never be passed. */
function NewCadence({ add }: { add(cadence: LabelCadence): void }) {
  const say = useWords(cadenceSettingWords)
  const [label, setLabel] = useState('')
  const [days, setDays] = useState(USUAL)
  const known = useCardIndex().keywords()
  const change = (name: keyof typeof USUAL) => (value: string | number) =>
    setDays((before) => ({ ...before, [name]: Number(value) }))
  const isOrdered = days.idealDays >= 1 && days.idealDays <= days.maximumDays
  const submit = () => {
    add({ label: label.trim(), ...days })
    setLabel('')
    setDays(USUAL)
  }
  return (
    <form
      className={styles.cadence}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Autocomplete
        label={say('label')}
        maxLength={255}
        value={label}
        data={known.map(({ name }) => name)}
        onChange={setLabel}
      />
      {(['idealDays', 'maximumDays'] as const).map((name) => (
        <NumberInput
          key={name}
          label={say(name)}
          min={1}
          max={LONGEST}
          allowDecimal={false}
          value={days[name]}
          error={name === 'maximumDays' && !isOrdered ? say('order') : undefined}
          onChange={change(name)}
        />
      ))}
      <Button type="submit" variant="default" disabled={label.trim() === '' || !isOrdered}>
        {say('add')}
      </Button>
    </form>
  )
}
