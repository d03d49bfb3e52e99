import { CompaniesList } from './companies/companies-list.tsx'
import { PeopleFrame } from './frame/people-frame.tsx'

/** The organizations that have a card, as a list of their own, and below those that people name. */
export function OrganizationsPage() {
  return (
    <PeopleFrame key="organizations" scope="organizations">
      <CompaniesList />
    </PeopleFrame>
  )
}
