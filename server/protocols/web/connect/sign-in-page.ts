import type { Language } from '@lazo/contract'
import { html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { writeForm } from '../form.ts'
import { connectPaths } from './connect-paths.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'

/** Who signs in, and to do what. */
interface SigningIn {
  /** Where to go on. */
  readonly next?: string | undefined
  readonly email?: string | undefined
  readonly problem?: string
  /** Whether the code of a second factor is asked for. */
  readonly needsCode?: boolean
  readonly status?: number
}

/** The page on which somebody signs in to connect a device. */
export function signInPage(
  language: Language,
  { next, email, problem, needsCode = false, status = 200 }: SigningIn,
): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const form = writeForm({
    action: connectPaths(null).signIn,
    fields: [
      { name: 'email', label: say('email'), type: 'email', autocomplete: 'username', value: email },
      { name: 'password', label: say('password'), type: 'password', autocomplete: 'current-password' },
      ...(needsCode
        ? [{ name: 'code', label: say('code'), type: 'text' as const, autocomplete: 'one-time-code' }]
        : []),
    ],
    ...(next === undefined ? {} : { hidden: { next } }),
    submit: say('signIn'),
    problem,
  })
  return { language, title: say('signInTitle'), body: html`<p>${say('signInIntro')}</p>\n${form}`, status }
}

/** The page for who came by plain http to a server that is known by https. */
export function signInElsewherePage(language: Language, site: URL): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const { href } = new URL(connectPaths(null).devices, site)
  const body = html`<p>${say('signInElsewhere')}</p>
<p><a class="button" href="${href}">${href}</a></p>`
  return { language, title: say('signInTitle'), body }
}

/** The page for who belongs to several workspaces and named none. */
export function workspacePage(language: Language, workspaces: readonly { id: string; name: string }[]): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const links = workspaces.map(({ id, name }) => html`<li><a href="${connectPaths(id).devices}">${name}</a></li>`)
  return { language, title: say('chooseWorkspace'), body: html`<ul>${links}</ul>` }
}
