import { useSettings } from '#web/data/hooks/use-settings.ts'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { ListView, PeopleSearch } from './people-search.ts'

/** How lists look to a member. */
export interface ListLook {
  readonly view: ListView
  /** The order of lists of which the address says none. */
  readonly usualOrder: ListOrder
  readonly isCompact: boolean
  /** Whether rows tell of the last contact and how the member stands with the person. */
  readonly hasContact: boolean
  /** Shows lists so from now on, in every browser. */
  chooseView(view: ListView): void
  /** The same for the last contact. */
  showContact(isShown: boolean): void
}

/** How lists look: as the address says, else as the member chose last. */
export function useListLook(search: PeopleSearch): ListLook {
  const { settings, change } = useSettings()
  const kept = settings.listView === 'columns' ? 'columns' : 'rows'
  return {
    view: search.view ?? kept,
    usualOrder: settings.order ?? 'family',
    isCompact: settings.density === 'compact',
    hasContact: settings['listContact'] !== false,
    // A choice that cannot be kept counts here all the same, by the address.
    chooseView: (view) => void change({ listView: view }).catch(showTrouble),
    showContact: (isShown) => void change({ listContact: isShown }).catch(showTrouble),
  }
}
