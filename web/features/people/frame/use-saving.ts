import { useMe } from '#web/data/hooks/use-session.ts'
import { savedQueryOf } from '../address/saved-query.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { useListDialog } from '../side/use-list-dialog.tsx'
import type { SmartLists } from '../source/use-smart-lists.ts'

/** The way to keep a list under a name, and the dialog that asks for it. */
export function useSaving(address: PeopleAddress, lists: SmartLists) {
  const { mayWrite } = useMe()
  const { dialog, edit } = useListDialog(lists)
  const { scope, search } = address
  const query = savedQueryOf(search, { scope, lists: lists.items, usualOrder: 'family', now: new Date() })
  const save = () => {
    if (!query) return
    const draft = { name: search.label ?? search.q ?? '', icon: null, query, isShared: false }
    edit(draft, (id) => address.goTo({ list: id }))
  }
  return { dialog, save: query && mayWrite ? save : null }
}
