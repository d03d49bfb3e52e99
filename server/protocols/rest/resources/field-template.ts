import * as contract from '@lazo/contract'
import type { FieldRule } from '@lazo/jscontact'
import { changeFieldTemplate } from '#domain/field-template/change-field-template.ts'
import { readFieldTemplate } from '#domain/field-template/read-field-template.ts'
import { route } from '../route.ts'

/** What the workspace wants to know of its contacts. */
export const fieldTemplateRoutes = [
  route({
    name: 'readFieldTemplate',
    method: 'GET',
    path: '/field-template',
    need: 'read',
    answer: contract.fieldTemplate,
    async handle({ domain }, { who: { actor } }) {
      const { rules, mayChange } = await readFieldTemplate(domain, actor)
      return { body: { rules: rules.map(encodeRule), mayChange } }
    },
  }),
  route({
    name: 'changeFieldTemplate',
    method: 'PUT',
    path: '/field-template',
    need: 'write',
    body: contract.fieldTemplateInput,
    answer: contract.fieldTemplate,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      const { rules, mayChange } = await changeFieldTemplate(domain, actor, body.rules)
      return { body: { rules: rules.map(encodeRule), mayChange } }
    },
  }),
]

function encodeRule({ required, recommended, ...about }: FieldRule) {
  return { ...about, required: [...required], recommended: [...recommended] }
}
