import { unescapeText } from '../../values/text.ts'
import { isUri, readUri } from '../../values/uri.ts'
import type { Family, PropertyReader } from '../family.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { setMember } from '../set-member.ts'
import { textValue, uriValue } from '../write/typed-value.ts'

const readMember: PropertyReader = (property, draft) => {
  if (draft.card.kind !== 'group') return null
  const params = new ParamTaker(property)
  const member = params.takeType() === 'text' ? unescapeText(property.value) : readUri(property.value)
  const set = draft.open('members')
  if (Object.hasOwn(set, member)) return null
  setMember(set, member, true)
  draft.keepLoose(`member:${member}`, params.rest())
  return { units: ['members'] }
}

/** MEMBER, and Apple's property for it in vCard 3.0, ⇄ `members` of a group. */
export const members: Family = {
  reads: {},
  completes: { MEMBER: readMember, 'X-ADDRESSBOOKSERVER-MEMBER': readMember },
  write(card, out) {
    const name = out.version === '3.0' ? 'X-ADDRESSBOOKSERVER-MEMBER' : 'MEMBER'
    for (const member of Object.keys(card.members ?? {})) {
      const { type, raw } = isUri(member) ? uriValue(member) : textValue(member)
      const value = { type: out.version === '3.0' ? 'unknown' : type, raw }
      out.writeLoose(card, `member:${member}`, { name, units: ['members'], value })
    }
  },
}
