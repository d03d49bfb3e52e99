import { PeopleFrame } from './frame/people-frame.tsx'

/** The organizations, as a list of their own. */
export function OrganizationsPage() {
  return <PeopleFrame key="organizations" scope="organizations" />
}
