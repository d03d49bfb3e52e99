import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core'
import { ArrowDownAZ, Rows3, Table2 } from 'lucide-react'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { FilterBuilder } from '../filter/filter-builder.tsx'
import { peopleWords } from '../people.words.ts'
import type { People } from '../source/people.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import styles from './frame.module.css'
import { ListMenu } from './list-menu.tsx'
import { ListsDrawer } from './lists-drawer.tsx'
import { SelectAllBox } from './select-all-box.tsx'

/** What the head of a list is made of. */
export interface ListHeadProps {
  readonly name: string
  readonly people: People
  readonly address: PeopleAddress
  readonly order: ListOrder
  readonly look: ListLook
  readonly lists: SmartLists
}

const ORDERS = [
  'family',
  'given',
  'organization',
  'added',
  'updated',
  'contact',
  'warmth',
] as const satisfies readonly ListOrder[]

/** What stands above a list: its name, how many are on it, and how it is sorted and shown. */
export function ListHead({ name, people, address, order, look, lists }: ListHeadProps) {
  const say = useWords(peopleWords)
  // The name of an open card is the title of the page.
  const Title = address.cardId === undefined ? 'h1' : 'h2'
  return (
    <header className={styles.head}>
      <SelectAllBox people={people} />
      <ListsDrawer address={address} lists={lists} />
      <div className={styles.title}>
        <Title>{name}</Title>
        <ListState people={people} />
      </div>
      <FilterBuilder address={address} />
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Tooltip label={say(order)}>
            <ActionIcon aria-label={say('sort')}>
              <ArrowDownAZ size={18} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {ORDERS.map((one) => (
            <Menu.Item
              key={one}
              aria-current={one === order || undefined}
              onClick={() => address.change({ order: one })}
            >
              {say(one)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <SegmentedControl
        className={styles.views!}
        size="xs"
        aria-label={say('view')}
        value={look.view}
        onChange={(value) => {
          const view = value === 'columns' ? 'columns' : 'rows'
          look.chooseView(view)
          address.change({ view })
        }}
        data={[
          { value: 'rows', label: <Rows3 size={16} aria-label={say('rows')} /> },
          { value: 'columns', label: <Table2 size={16} aria-label={say('columns')} /> },
        ]}
      />
      <ListMenu look={look} />
    </header>
  )
}

/** How many there are, read out when it changes; or that more is coming. */
function ListState({ people }: { readonly people: People }) {
  const say = useWords(peopleWords)
  const { kind, loaded } = useSyncState()
  const count = people.ids.length
  const isLoading = kind === 'loading' && !people.isComplete
  return (
    <p className={styles.state} role="status">
      {isLoading ? say('loading', { percent: Math.floor(loaded * 100) }) : say('count', { count, n: sayNumber(count) })}
      {people.isBusy && !isLoading && <span className={styles.busy}> · {say('completing')}</span>}
    </p>
  )
}
