import type { catalogueSession, OutputOf } from '@lazo/contract'
import { Button, Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { startCatalogue } from '#web/data/verbs/start-catalogue.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { catalogueWords } from './catalogue.words.ts'

type Order = OutputOf<typeof catalogueSession>['order']

const ORDERS: readonly Order[] = ['candidates', 'organization', 'name', 'added']

/** Whom to catalogue, and in which order. */
export function StartForm({ begun }: { begun(): void }) {
  const say = useWords(catalogueWords)
  const books = useBooks() ?? []
  const selection = useSelection()
  const [order, setOrder] = useState<Order>('candidates')
  const [who, setWho] = useState(selection.size > 0 ? 'selection' : 'everybody')
  const [isSending, setIsSending] = useState(false)
  const begin = () => {
    setIsSending(true)
    const cardIds = who === 'selection' ? selection.list() : undefined
    const filter = who === 'selection' || who === 'everybody' ? undefined : { book: who }
    void startCatalogue({ order, ...(cardIds ? { cardIds } : {}), ...(filter ? { filter } : {}) })
      .then(begun)
      .catch(showTrouble)
      .finally(() => setIsSending(false))
  }
  const chosen = say('selected', { count: selection.size, n: sayNumber(selection.size) })
  return (
    <Section title={say('beginTitle')}>
      <Select
        {...longChoices}
        label={say('who')}
        value={who}
        allowDeselect={false}
        data={[
          ...(selection.size > 0 ? [{ value: 'selection', label: chosen }] : []),
          { value: 'everybody', label: say('everybody') },
          ...books.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => setWho(value ?? 'everybody')}
      />
      <Radio.Group label={say('order')} value={order} onChange={(value) => setOrder(value as Order)}>
        <Stack gap="xs" mt="xs">
          {ORDERS.map((one) => (
            <Radio key={one} value={one} label={say(one)} />
          ))}
        </Stack>
      </Radio.Group>
      <div>
        <Button loading={isSending} onClick={begin}>
          {say('begin')}
        </Button>
      </div>
    </Section>
  )
}
