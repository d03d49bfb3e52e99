import type { catalogueSession, OutputOf } from '@lazo/contract'
import { Button, Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useLists } from '#web/data/hooks/use-lists.ts'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { startCatalogue } from '#web/data/verbs/start-catalogue.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { catalogueWords } from './catalogue.words.ts'
import { filterOf, type Source } from './source.ts'

type Order = OutputOf<typeof catalogueSession>['order']

const ORDERS: readonly Order[] = ['candidates', 'organization', 'name', 'added']

/** Whom to catalogue, and in which order. */
export function StartForm({ begun }: { begun(): void }) {
  const say = useWords(catalogueWords)
  const lists = useLists()
  const selection = useSelection()
  const [order, setOrder] = useState<Order>('candidates')
  const [who, setWho] = useState<Source>(selection.size > 0 ? 'selection' : 'everybody')
  const [isSending, setIsSending] = useState(false)
  const begin = () => {
    setIsSending(true)
    const cardIds = who === 'selection' ? selection.list() : undefined
    const filter = filterOf(who, lists)
    void startCatalogue({ order, ...(cardIds ? { cardIds } : {}), ...(filter ? { filter } : {}) })
      .then(begun)
      .catch(showTrouble)
      .finally(() => setIsSending(false))
  }
  return (
    <Section title={say('beginTitle')}>
      <Select
        {...longChoices}
        label={say('who')}
        value={who}
        allowDeselect={false}
        data={useSources(lists)}
        searchable
        onChange={(value) => setWho((value ?? 'everybody') as Source)}
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

/** Everybody, and by which part of them one may begin. */
function useSources(lists: ReturnType<typeof useLists>) {
  const say = useWords(catalogueWords)
  const { size } = useSelection()
  const books = useBooks() ?? []
  const labels = useCardIndex().keywords()
  const chosen = { value: 'selection', label: say('selected', { count: size, n: sayNumber(size) }) }
  const named = (kind: 'book' | 'list', all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }))
  const groups = [
    { group: say('lists'), items: named('list', lists) },
    { group: say('books'), items: named('book', books) },
    { group: say('labels'), items: labels.map(({ name }) => ({ value: `label:${name}`, label: name })) },
  ]
  return [
    ...(size > 0 ? [chosen] : []),
    { value: 'everybody', label: say('everybody') },
    ...groups.filter(({ items }) => items.length > 0),
  ]
}
