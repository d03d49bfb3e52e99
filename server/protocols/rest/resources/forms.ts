import * as contract from '@lazo/contract'
import { changeForm, deleteForm } from '#domain/forms/change-form.ts'
import { createForm } from '#domain/forms/create-form.ts'
import type { FormView } from '#domain/forms/form-view.ts'
import { listForms, readForm } from '#domain/forms/list-forms.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Forms by which people leave their details. */
export const formRoutes = [
  route({
    name: 'listForms',
    method: 'GET',
    path: '/forms',
    need: 'read',
    answer: contract.forms,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listForms(domain, actor)).map(encodeForm) } }
    },
  }),
  route({
    name: 'createForm',
    method: 'POST',
    path: '/forms',
    need: 'write',
    body: contract.formInput,
    answer: contract.form,
    status: 201,
    errors: ['book-not-found', 'book-read-only', 'book-follows-label', 'too-many-forms'],
    async handle({ domain }, { who: { actor }, body }) {
      const form = encodeForm(await createForm(domain, actor, body))
      return { status: 201, location: `/forms/${form.id}`, body: form }
    },
  }),
  route({
    name: 'readForm',
    method: 'GET',
    path: '/forms/:formId',
    need: 'read',
    answer: contract.form,
    errors: ['form-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeForm(await readForm(domain, actor, params.formId)) }
    },
  }),
  route({
    name: 'changeForm',
    method: 'PATCH',
    path: '/forms/:formId',
    need: 'write',
    body: contract.formChange,
    answer: contract.form,
    errors: ['form-not-found', 'book-not-found', 'book-read-only', 'book-follows-label'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeForm(await changeForm(domain, actor, { ...params, ...keepDefined(body) })) }
    },
  }),
  route({
    name: 'deleteForm',
    method: 'DELETE',
    path: '/forms/:formId',
    need: 'write',
    status: 204,
    errors: ['form-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await deleteForm(domain, actor, params.formId)
      return {}
    },
  }),
]

function encodeForm({ formId, createdAt, lastAt, ...form }: FormView): contract.OutputOf<typeof contract.form> {
  const times = { createdAt: createdAt.toISOString(), lastAt: lastAt?.toISOString() ?? null }
  return { id: formId, ...form, path: contract.leavePath(form.token), ...times }
}
