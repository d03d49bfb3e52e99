import { useMe } from '#web/data/hooks/use-session.ts'
import { isAdministrator } from '#web/data/rights/administers.ts'
import { Guided } from './guided.tsx'
import { OwnPage } from './own-page.tsx'

/** The self-check for who leads it; for everybody else what it says of them. */
export function SelfCheckPage() {
  return isAdministrator(useMe()) ? <Guided /> : <OwnPage />
}
