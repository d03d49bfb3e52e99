import { SelectionBar } from '../bulk/selection-bar.tsx'
import { Later } from './later.tsx'
import { ListHead, type ListHeadProps } from './list-head.tsx'

interface ListTopProps extends ListHeadProps {
  readonly areChosen: boolean
}

/** What stands above the rows: the head of the list, or what can be done to the cards that are chosen. */
export function ListTop({ areChosen, ...head }: ListTopProps) {
  const { name, people, address } = head
  if (areChosen) return <SelectionBar name={name} people={people} isBesideCard={address.cardId !== undefined} />
  return (
    <Later>
      <ListHead {...head} />
    </Later>
  )
}
