import type { Language } from '@lazo/contract'
import { html } from '../html.ts'
import type { Page } from '../page.ts'
import { writeForm } from './form.ts'
import { type WebWord, webWords } from './web-words.table.ts'

/** The page on which somebody chooses a password by a link. */
export function passwordPage(language: Language, token: string, refused?: { problem: string; status: number }): Page {
  const say = (word: WebWord) => webWords[word][language]
  const form = writeForm({
    fields: [
      {
        name: 'password',
        label: say('password'),
        hint: say('passwordHint'),
        type: 'password',
        autocomplete: 'new-password',
      },
    ],
    hidden: { token },
    submit: say('save'),
    problem: refused?.problem,
  })
  return { language, title: say('passwordTitle'), body: form, status: refused?.status ?? 200 }
}

/** The page after the password was saved. */
export function passwordDonePage(language: Language): Page {
  const say = (word: WebWord) => webWords[word][language]
  const body = html`<p class="sheet">${say('passwordDone')}</p>
<p><a href="/">${say('back')}</a></p>`
  return { language, title: say('passwordTitle'), body }
}
