import { wordsOf } from '@lazo/normal'

/** As the server takes it: 3 to 40 small letters, digits and hyphens, of which none stands at the ends. */
const SLUG = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/
const LONGEST = 40

/** Whether a text can be the last part of the address of a page. Pure. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

/** An address for the page of somebody of this name; empty when their letters make none. Pure. */
export function slugOf(name: string): string {
  const words = wordsOf(name).filter((word) => /^[a-z0-9]+$/.test(word))
  const slug = words.join('-').slice(0, LONGEST).replace(/-+$/, '')
  return isSlug(slug) ? slug : ''
}
