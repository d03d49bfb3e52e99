import { unescapeText } from '@lazo/vcard'
import type { Resource } from '#domain/collections/resource.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import type { Visit } from '../../webdav/ground.ts'

/** So many cards are named on a page; who wants all downloads them. */
const MOST = 200

/** A card by what it is called and by the last part of its address. */
export interface NamedCard {
  readonly name: string
  readonly title: string
}

/** The page is full. */
class PageFull extends Error {
  override readonly name = 'PageFull'
}

/** The first cards of a book by what they are called. */
export async function firstNames({ door, actor }: Visit, segment: string): Promise<NamedCard[]> {
  const cards: NamedCard[] = []
  try {
    await walkResources(door.domain, actor, { segment }, (page) => {
      cards.push(...page.map(nameOf))
      if (cards.length >= MOST) throw new PageFull()
    })
  } catch (error) {
    if (!(error instanceof PageFull)) throw error
  }
  return cards.slice(0, MOST)
}

function nameOf({ name, text }: Resource): NamedCard {
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '')
  const title = /^(?:[\w-]+\.)?FN[^:\r\n]*:([^\r\n]+)/im.exec(unfolded)?.[1] ?? name
  return { name, title: unescapeText(title) }
}
