import type { FieldWord } from './field-word.ts'

/** What the properties of a card are called; others are `rest`. */
export const PROPERTY_NAMES: Readonly<Record<string, FieldWord>> = {
  name: 'name',
  kind: 'kind',
  nicknames: 'nickname',
  organizations: 'position',
  titles: 'position',
  'lazo.app:positions': 'position',
  emails: 'email',
  phones: 'phone',
  onlineServices: 'profile',
  links: 'link',
  addresses: 'address',
  media: 'photo',
  anniversaries: 'date',
  'lazo.app:dates': 'date',
  'lazo.app:connectedOn': 'date-connected',
  relatedTo: 'relation',
  keywords: 'labels',
  'lazo.app:contactKinds': 'contactKinds',
  'lazo.app:sectors': 'sectors',
  'lazo.app:functions': 'functions',
  'lazo.app:seniority': 'seniority',
  'lazo.app:stages': 'stages',
  'lazo.app:custom': 'custom',
  'lazo.app:taxIds': 'taxId',
  'lazo.app:handledBy': 'handledBy',
  'lazo.app:favorite': 'favorite',
  'lazo.app:internal': 'internal',
  notes: 'note',
  personalInfo: 'fact',
  preferredLanguages: 'language',
}

/** What of a card changes with every save and tells nothing. */
export const UNTOLD: ReadonlySet<string> = new Set(['updated', 'created', 'prodId', 'uid', '@type', 'version'])
