import type { Context, PhoneFeature, SetOf } from '@lazo/jscontact'

const FEATURES: readonly (readonly [PhoneFeature, string])[] = [
  ['mobile', 'Mobile'],
  ['fax', 'Fax'],
  ['pager', 'Pager'],
  ['main-number', 'Main'],
  ['textphone', 'TTY'],
  ['video', 'Video'],
  ['text', 'SMS'],
]

const CONTEXTS: readonly (readonly [Context, string])[] = [
  ['work', 'Work'],
  ['private', 'Home'],
]

/** What labels are made of. */
export interface Labelled {
  contexts?: SetOf<Context>
  features?: SetOf<PhoneFeature>
  label?: string
}

/** The label of a value as Google writes it: its own, or `Work Fax`, `Home`, `Mobile` from contexts and features; else empty. */
export function labelText({ contexts, features, label }: Labelled): string {
  if (label !== undefined) return label
  const place = CONTEXTS.filter(([context]) => contexts?.[context]).map(([, word]) => word)
  return [...place.slice(0, 1), ...FEATURES.filter(([feature]) => features?.[feature]).map(([, word]) => word)].join(
    ' ',
  )
}
