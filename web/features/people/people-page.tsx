import { PeopleFrame } from './frame/people-frame.tsx'

/** Everybody: the list, the lists beside it, and the open card. */
export function PeoplePage() {
  return <PeopleFrame key="people" scope="people" />
}
