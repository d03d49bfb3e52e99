import { Menu } from '@mantine/core'
import { useLanguage } from '#web/words/use-words.ts'
import type { ActionId } from './actions.table.ts'
import { offeredVerbs, useOffered } from './offered.ts'
import { Shortcut } from './shortcut.tsx'

/** Entries of a menu, in the order given; what cannot be done at the moment is left out. */
export function ActionItems({ ids }: { readonly ids: readonly ActionId[] }) {
  const language = useLanguage()
  const offered = useOffered()
  const shown = ids.flatMap((id) => offered.filter((action) => action.id === id))
  return shown.map(({ id, name, icon: Icon, keys, isDangerous }) => (
    <Menu.Item
      key={id}
      leftSection={<Icon size={16} aria-hidden="true" />}
      rightSection={keys?.[0] ? <Shortcut keys={keys[0]} /> : null}
      {...(isDangerous ? { color: 'red' } : {})}
      onClick={() => offeredVerbs.run(id)}
    >
      {String(name[language])}
    </Menu.Item>
  ))
}
