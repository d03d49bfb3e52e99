import type { OutputOf, watchPolicy } from '@lazo/contract'
import { Button, NumberInput, Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { RIGHTS } from '#web/data/rights/rights.table.ts'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { Section } from '#web/kit/section.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { administrationWords } from './administration.words.ts'

type Policy = OutputOf<typeof watchPolicy>

const KEY = ['watch-policy']

/** What raises an alarm, and which right it takes to export. */
export function LimitsSection() {
  const say = useWords(administrationWords)
  const { data } = useQuery({ queryKey: KEY, queryFn: () => call<Policy>('GET', '/watch-policy') })
  return <Section title={say('limits')}>{data && <LimitsForm policy={data} />}</Section>
}

function LimitsForm({ policy }: { readonly policy: Policy }) {
  const say = useWords(administrationWords)
  const queries = useQueryClient()
  const { trouble, isSending, send } = useForm(async (fields) => {
    const body = {
      openedCards: numberOf(fields['openedCards']),
      takenShare: numberOf(fields['takenShare']),
      smallestBook: numberOf(fields['smallestBook']) ?? policy.smallestBook,
      exportRight: fields['exportRight'] ?? policy.exportRight,
      openingsDays: numberOf(fields['openingsDays']) ?? policy.openingsDays,
    }
    queries.setQueryData(KEY, await call<Policy>('PUT', '/watch-policy', { body }))
    showToast({ tone: 'done', text: say('saved') })
  })
  const rights = RIGHTS.map((right) => ({ value: right, label: say(`right-${right}`) }))
  const number = { thousandSeparator: false as const, allowDecimal: false, allowNegative: false }
  return (
    <form className={styles.form} onSubmit={send}>
      <NumberInput
        {...number}
        name="openedCards"
        label={say('openedCards')}
        description={say('emptyIsOff')}
        min={5}
        defaultValue={policy.openedCards ?? ''}
      />
      <NumberInput
        {...number}
        name="takenShare"
        label={say('takenShare')}
        description={say('emptyIsOff')}
        min={1}
        max={100}
        defaultValue={policy.takenShare ?? ''}
      />
      <NumberInput
        {...number}
        name="smallestBook"
        label={say('smallestBook')}
        min={1}
        defaultValue={policy.smallestBook}
      />
      <Select
        name="exportRight"
        label={say('exportRight')}
        data={rights}
        defaultValue={policy.exportRight}
        allowDeselect={false}
      />
      <NumberInput
        {...number}
        name="openingsDays"
        label={say('openingsDays')}
        description={say('openingsDaysHint')}
        min={30}
        max={3650}
        defaultValue={policy.openingsDays}
      />
      <Trouble text={trouble} />
      <Button type="submit" loading={isSending}>
        {say('save')}
      </Button>
    </form>
  )
}

function numberOf(typed: string | undefined): number | null {
  return typed === undefined || typed.trim() === '' ? null : Number(typed)
}
