import { readTextList, writeTextList } from '../../values/text.ts'
import type { Family } from '../family.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { setMember } from '../set-member.ts'

/** CATEGORIES ⇄ `keywords`. Several properties become one set, which is written as one property. */
export const keywords: Family = {
  reads: {
    CATEGORIES(property, draft) {
      const params = new ParamTaker(property)
      if ((params.takeType() ?? 'text') !== 'text') return null
      for (const text of readTextList(property.value)) {
        if (text.trim()) setMember(draft.open('keywords'), text.trim(), true)
      }
      draft.keepLoose('categories', params.rest())
      return { units: ['keywords'] }
    },
  },
  write(card, out) {
    const words = Object.keys(card.keywords ?? {})
    if (!words.length) return
    const value = { type: 'text', raw: writeTextList(words) }
    out.writeLoose(card, 'categories', { name: 'CATEGORIES', units: ['keywords'], value })
  },
}
