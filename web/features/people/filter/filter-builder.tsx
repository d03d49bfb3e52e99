import { Button, Group, Popover, Stack } from '@mantine/core'
import { Funnel, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { lazily } from '#web/kit/lazily.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { type Condition, conditionsOf, filterOf, newCondition } from './conditions.ts'
import styles from './filter.module.css'
import { filterWords } from './filter.words.ts'

const ConditionLine = lazily(() => import('./condition-line.tsx'), 'ConditionLine')

/** The filter of a list, made line by line; each line counts at once and stands in the address. */
export function FilterBuilder({ address }: { readonly address: PeopleAddress }) {
  const say = useWords(filterWords)
  const said = conditionsOf(address.search.filter)
  // Lines that say nothing yet make no filter: they are kept here until they do.
  const [draft, setDraft] = useState<readonly Condition[] | null>(null)
  const conditions = draft ?? said ?? []
  const count = said?.length ?? 1
  const name = count > 0 ? say('filterBy', { count, n: count }) : say('filter')
  const change = (next: readonly Condition[]) => {
    setDraft(next)
    address.change({ filter: filterOf(next) })
  }
  return (
    <Popover position="bottom-end" width={580} trapFocus onClose={() => setDraft(null)} withinPortal>
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'subtle'}
          size="compact-sm"
          aria-label={name}
          leftSection={<Funnel size={15} aria-hidden="true" />}
          className={styles.button!}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <p className={styles.lead}>
            {said === null && draft === null ? say('unreadable') : say(conditions.length > 0 ? 'lead' : 'none')}
          </p>
          <Suspense>
            {conditions.map((condition, i) => (
              <ConditionLine
                // Lines have no name but their place.
                key={`${i}-${condition.field}`}
                condition={condition}
                change={(changed) => change(conditions.map((one, j) => (j === i ? changed : one)))}
                remove={() => change(conditions.filter((_, j) => j !== i))}
              />
            ))}
          </Suspense>
          <Group justify="space-between">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<Plus size={15} aria-hidden="true" />}
              onClick={() => setDraft([...conditions, newCondition('label')])}
            >
              {say('addCondition')}
            </Button>
            <Group gap="xs">
              {conditions.length > 0 && (
                <Button variant="subtle" size="compact-sm" onClick={() => change([])}>
                  {say('clear')}
                </Button>
              )}
              <ActionButton id="list.save" />
            </Group>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
