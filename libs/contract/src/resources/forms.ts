import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const notice = named(
  'FormNotice',
  z
    .strictObject({
      responsible: text(300).describe('Who is responsible for what is left: a person or a company.'),
      purpose: text(1_000).describe('What it is wanted for.'),
      address: text(300).describe('Where to turn to: a mail address, a phone, a street.'),
    })
    .describe('What whoever fills the form in is told before they do (GDPR, article 13).'),
)

const fields = {
  title: text(200).describe('What stands above the form, and what the history of its cards says.'),
  notice,
  isOn: z.boolean().describe('Whether the form can be filled in.'),
}

/** A form by which people leave their details. */
export const form = named(
  'Form',
  z.object({
    id,
    token: z.string().describe('Who knows it may fill the form in.'),
    path: z.string().describe('Where the form is.'),
    ...fields,
    bookId: id
      .nullable()
      .describe('Where entries go; null when you may no longer fill that book, and then it is shut.'),
    entries: count.describe('How many came in by it.'),
    lastAt: moment.nullable().describe('When the last one came in.'),
    createdAt: moment,
  }),
)

/** One’s forms, oldest first. */
export const forms = named('Forms', z.object({ items: z.array(form) }))

/** What a new form is to be. */
export const formInput = named(
  'NewForm',
  z.strictObject({ ...fields, bookId: id.describe('Where entries go.'), isOn: fields.isOn.default(true) }),
)

/** What is to be different of a form. */
export const formChange = named(
  'FormChange',
  z
    .strictObject({ ...fields, bookId: id })
    .partial()
    .describe('What is not said stays as it is.'),
)
