import { cardPartNames } from '@lazo/jscontact'
import { z } from 'zod'
import { text } from '../scalars.ts'
import { named } from '../shape.ts'

const MOST_RULES = 30

const parts = z
  .array(z.enum(cardPartNames as [(typeof cardPartNames)[number], ...(typeof cardPartNames)[number][]]))
  .max(cardPartNames.length)

/** What the cards of one kind should have. */
const fieldRule = named(
  'FieldRule',
  z.strictObject({
    kind: z.enum(['individual', 'org']),
    contactKind: text(100).optional().describe('Only those of this kind of business contact, such as `customer`.'),
    required: parts,
    recommended: parts,
  }),
)

/** What is to be known of contacts. */
export const fieldTemplateInput = named(
  'NewFieldTemplate',
  z.strictObject({ rules: z.array(fieldRule).max(MOST_RULES) }),
)

/** What the workspace wants to know of its contacts. It never keeps one from being saved. */
export const fieldTemplate = named('FieldTemplate', z.object({ rules: z.array(fieldRule), mayChange: z.boolean() }))
