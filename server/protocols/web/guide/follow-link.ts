import { posix } from 'node:path'
import { GUIDE_PATH, type Language } from '@lazo/contract'
import { type GuideName, guides } from './guides.table.ts'

/** The languages that guides are written in. */
export const GUIDE_LANGUAGES: readonly Language[] = ['en', 'es']

/** Where the guide of a name is shown in a language, whatever the browser prefers. */
export function guideAddress(name: GuideName, language: Language): string {
  return `${GUIDE_PATH}/${name}?language=${language}`
}

/**
 * Where a link or picture of a document leads on our pages; null when it leads to nothing that we show, such as other files of
 * the repository. Documents name each other as files; `from` is the path of the one with the link. Pure.
 */
export function followLink(target: string, from: string): string | null {
  if (/^(?:https:|#)/.test(target)) return target
  const [file = '', anchor] = target.split('#')
  const path = posix.join(posix.dirname(from), file)
  if (path.startsWith('pictures/')) return `${GUIDE_PATH}/${path}`
  const address = addressOf(path)
  return address === null || anchor === undefined ? address : `${address}#${anchor}`
}

function addressOf(path: string): string | null {
  for (const name of Object.keys(guides) as GuideName[])
    for (const language of GUIDE_LANGUAGES) if (guides[name][language] === path) return guideAddress(name, language)
  return null
}
