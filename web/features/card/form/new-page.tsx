import { useSearch } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { NewForm } from './new-form.tsx'

/** Where a person is added, perhaps to an organization that the address names. */
export function NewPersonPage() {
  const { organization } = useSearch({ strict: false }) as { organization?: string }
  const line = useCardIndex().get(organization ?? '')
  const place = line ? { name: line.display, uid: line.uid } : null
  return <NewForm key={place?.uid ?? 'person'} kind="individual" organization={place} />
}

/** Where an organization is added, perhaps one whose name the address has. */
export function NewOrganizationPage() {
  const { name = '' } = useSearch({ strict: false }) as { name?: unknown }
  return <NewForm key={String(name)} kind="org" organization={null} name={String(name)} />
}
