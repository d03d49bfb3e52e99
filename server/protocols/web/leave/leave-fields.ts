import type { Language } from '@lazo/contract'
import { type FieldProblem, type LeftDetails, LONGEST_FIELD } from '#domain/forms/left-details.ts'
import { type Html, html } from '../../html.ts'
import { leaveWords } from './leave-words.table.ts'

/** A field that people fill in. */
export type LeaveField = keyof LeftDetails

/** What stands in the fields, and which is wrong. */
interface FieldState {
  readonly language: Language
  readonly typed: LeftDetails | undefined
  readonly wrong: FieldProblem['field'] | null
}

interface FieldShape {
  readonly type: 'text' | 'email' | 'tel'
  /** What a browser may fill in (HTML, autofill). */
  readonly autocomplete: string
  readonly hint?: 'needed' | 'oneOfTwo'
}

const SHAPES: Readonly<Record<Exclude<LeaveField, 'message'>, FieldShape>> = {
  given: { type: 'text', autocomplete: 'given-name', hint: 'needed' },
  family: { type: 'text', autocomplete: 'family-name' },
  organization: { type: 'text', autocomplete: 'organization' },
  email: { type: 'email', autocomplete: 'email', hint: 'oneOfTwo' },
  phone: { type: 'tel', autocomplete: 'tel', hint: 'oneOfTwo' },
}

/** The fields of the form, names first. */
export function writeFields(state: FieldState): Html {
  return html`<div class="pair">${writeField('given', state)}${writeField('family', state)}</div>
${writeField('organization', state)}
<div class="pair">${writeField('email', state)}${writeField('phone', state)}</div>
<label>${leaveWords.message[state.language]}
<textarea name="message" maxlength="${LONGEST_FIELD.message}" dir="auto"${marks('message', state)}>${state.typed?.message ?? ''}</textarea>
</label>`
}

function writeField(field: keyof typeof SHAPES, state: FieldState): Html {
  const { type, autocomplete, hint } = SHAPES[field]
  const { language, typed } = state
  return html`<label><span>${leaveWords[field][language]}${hint ? html` <small>(${leaveWords[hint][language]})</small>` : null}</span>
<input name="${field}" type="${type}" value="${typed?.[field] ?? ''}" maxlength="${LONGEST_FIELD[field]}" autocomplete="${autocomplete}"${field === 'given' ? html` required` : null}${marks(field, state)}>
</label>`
}

/** The field that is wrong says so, and is where one goes on. */
function marks(field: LeaveField, { wrong }: FieldState): Html | null {
  const isWrong = wrong === field || (wrong === 'contact' && field === 'email')
  return isWrong ? html` aria-invalid="true" aria-describedby="problem" autofocus` : null
}
