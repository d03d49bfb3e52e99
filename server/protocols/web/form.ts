import { type Html, html } from '../html.ts'

/** One field of a form. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type: 'text' | 'email' | 'password'
  /** What a browser or a password keeper may fill in (HTML, autofill). */
  readonly autocomplete: string
  readonly value?: string | undefined
}

/** A form of labelled fields, sent by POST to `action`, or to where it stands. `problem` is read out before it. */
export function writeForm(form: {
  readonly action?: string
  readonly fields: readonly Field[]
  readonly hidden?: Readonly<Record<string, string>>
  readonly submit: string
  readonly problem?: string | undefined
}): Html {
  return html`${writeProblem(form.problem)}
<form method="post"${form.action === undefined ? null : html` action="${form.action}"`}>
${Object.entries(form.hidden ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${form.fields.map(writeField)}
<button type="submit">${form.submit}</button>
</form>`
}

/** What is wrong with a form that was sent; nothing when nothing is. */
export function writeProblem(problem: string | undefined): Html | null {
  return problem === undefined ? null : html`<p class="alarm" role="alert">${problem}</p>`
}

function writeField({ name, label, hint, type, autocomplete, value = '' }: Field): Html {
  return html`
<label>${label}
${hint === undefined ? null : html`<small id="${name}-hint">${hint}</small>`}
<input name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required${describedBy(name, hint)}>
</label>`
}

function describedBy(name: string, hint: string | undefined): Html | null {
  return hint === undefined ? null : html` aria-describedby="${name}-hint"`
}
