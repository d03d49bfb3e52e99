import type { Language } from '@lazo/contract'
import { html } from '../html.ts'
import type { Page } from '../page.ts'
import { type Field, writeForm } from './form.ts'
import { firstSteps } from './home-page.ts'
import { type WebWord, webWords } from './web-words.table.ts'

/** A form as it was sent, and why it was refused. */
export interface Refused {
  readonly form: Readonly<Record<string, string>>
  readonly problem: string
  readonly status: number
}

/** The page on which the owner of a new server makes the account. */
export function setupPage(language: Language, refused?: Refused): Page {
  const say = (word: WebWord) => webWords[word][language]
  const typed = refused?.form ?? {}
  const fields: Field[] = [
    { name: 'code', label: say('code'), hint: say('codeHint'), type: 'text', autocomplete: 'one-time-code' },
    { name: 'name', label: say('name'), type: 'text', autocomplete: 'name' },
    { name: 'email', label: say('email'), type: 'email', autocomplete: 'username' },
    {
      name: 'workspace',
      label: say('workspace'),
      hint: say('workspaceHint'),
      type: 'text',
      autocomplete: 'organization',
    },
    {
      name: 'password',
      label: say('password'),
      hint: say('passwordHint'),
      type: 'password',
      autocomplete: 'new-password',
    },
  ]
  // A password is typed again: it must not travel back in a page.
  const filled = fields.map((field) => (field.type === 'password' ? field : { ...field, value: typed[field.name] }))
  const body = html`<p>${say('setupIntro')}</p>
${writeForm({ fields: filled, submit: say('create'), problem: refused?.problem })}`
  return { language, title: say('setupTitle'), body, status: refused?.status ?? 200 }
}

/** The page after the account was made. */
export function setupDonePage(language: Language): Page {
  const say = (word: WebWord) => webWords[word][language]
  const body = html`<p class="sheet">${say('setupDone')} ${say('ready')}</p>
${firstSteps(say)}
<p><a href="/">${say('back')}</a></p>`
  return { language, title: say('setupDoneTitle'), body, status: 201 }
}

/** The page for who comes to set up a server that has an owner. */
export function alreadySetUpPage(language: Language): Page {
  const say = (word: WebWord) => webWords[word][language]
  const body = html`<p class="sheet">${say('alreadySetUp')}</p>
<p><a href="/">${say('back')}</a></p>`
  return { language, title: say('setupTitle'), body, status: 409 }
}
