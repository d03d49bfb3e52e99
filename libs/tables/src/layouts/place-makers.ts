import type { Place } from './place-columns.ts'

/** The place of a part of the name. */
export function name(part: string): Place {
  return { target: 'name', part }
}

/** The place of a part of the organization. */
export function organization(part: string): Place {
  return { target: 'organization', part }
}

/** The place of a phone number with its label; an empty label is none. */
export function phone(label: string, slot = label): Place {
  return { target: 'phone', slot, ...(label === '' ? {} : { label }) }
}

/** The place of a part of an address with its label. */
export function address(part: string, label?: string): Place {
  return { target: 'address', part, ...(label === undefined ? {} : { slot: label, label }) }
}

/** The place of a profile on a service. */
export function profile(service: string): Place {
  return { target: 'profile', slot: service, label: service }
}

/** The place of a day with its label. */
export function event(label: string): Place {
  return { target: 'event', slot: label, label }
}

/** The place of the name of somebody related. */
export function relation(label: string): Place {
  return { target: 'relation', slot: label, label }
}

/** The place of a choice, of which nothing is kept where nobody chose. */
export const choice: Place = { target: 'custom', part: 'choice' }
