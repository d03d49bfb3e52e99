import { AccountMenu } from './account-menu.tsx'
import { CreateMenu } from './create-menu.tsx'

/** The menus of the top bar: what can be made, and what belongs to oneself. */
export function Menus() {
  return (
    <>
      <CreateMenu />
      <AccountMenu />
    </>
  )
}
