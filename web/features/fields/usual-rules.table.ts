import type { FieldTemplate } from '@lazo/jscontact'

/** What most would say: enough to know who somebody is and how to reach them. */
export const usualRules: FieldTemplate = [
  { kind: 'individual', required: ['name', 'email'], recommended: ['phone', 'organization', 'label'] },
  { kind: 'org', required: ['name', 'phone'], recommended: ['email', 'address', 'taxId'] },
]
