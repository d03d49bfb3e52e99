import type { Language } from '@lazo/contract'
import type { FastifyRequest } from 'fastify'
import type { DoorContext } from '../../context.ts'
import { type Html, html } from '../../html.ts'
import { chooseLanguage } from '../../language.ts'

/** Each language by its own name. */
const NAMES: Readonly<Record<Language, string>> = { es: 'Español', en: 'English' }

/** The language that was chosen on the page, else the one the browser asks for. */
export function readerLanguage({ settings }: DoorContext, request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown }
  if (lang === 'es' || lang === 'en') return lang
  return chooseLanguage(request.headers['accept-language'], settings.language)
}

/** Where a reader chooses the language of a page. */
export function languageLinks(present: Language): Html {
  const codes = Object.keys(NAMES) as Language[]
  return html`<footer>${codes.map((code) => linkTo(code, code === present))}</footer>`
}

function linkTo(code: Language, isPresent: boolean): Html {
  if (isPresent) return html`<span>${NAMES[code]}</span>`
  return html`<span><a href="?lang=${code}" hreflang="${code}" lang="${code}">${NAMES[code]}</a></span>`
}
