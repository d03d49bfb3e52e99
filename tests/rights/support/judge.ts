import type { RouteName } from '#protocols/rest/route-words.table.ts'
import { DOORS, type Door } from '../doors.table.ts'
import type { Subject } from './house.ts'
import { isEnough, LADDER, type ModelBook, type Rung, rightInBook, rightOnCard, type Teams } from './model.ts'
import type { Situation } from './ways.ts'

/** What the rules say of a request: as if there were no such thing, told that it needs more, or done. */
export type Verdict = 'absent' | 'refused' | 'allowed'

/** What the rules say of asking a door about things, by the model alone. */
export function judge(name: RouteName, { member }: Subject, about: Situation, teams: Teams): Verdict {
  const door: Door = DOORS[name]
  const { rule } = door
  const inBook = rightInBook(about.book, member, teams)
  const onCard = rightOnCard(about.card, member, teams)
  const atHome = about.card.isTrashed ? null : rightInBook(about.card.home, member, teams)
  const ofTrash = rightInBook(about.card.home, member, teams)
  const isKeptOut = door.isNotForGuests === true && member.role === 'guest'
  const verdict = (seen: Rung | null, held: Rung | null, needs: Rung): Verdict => {
    if (seen === null) return 'absent'
    return isEnough(held, needs) && !isKeptOut ? 'allowed' : 'refused'
  }
  const mayAsk = (of: ModelBook) => isAdministrator(member) && of.kind === 'shared' && !of.isDeleted
  switch (rule.about) {
    case 'book':
      if (name === 'readBookAccess' && mayAsk(about.book)) return 'allowed'
      if (door.isForOwner && inBook !== null) return about.book.owner === member.name ? 'allowed' : 'refused'
      return verdict(inBook, inBook, neededToGive(name, about.book) ?? rule.needs)
    case 'card':
      if (name === 'readPhoto' && about.card.isTrashed) return isEnough(ofTrash, 'delete') ? 'allowed' : 'absent'
      return verdict(onCard, onCard, rule.needs)
    case 'home':
      if (name === 'readCardAccess' && !about.card.isTrashed && mayAsk(about.card.home)) return 'allowed'
      if (name === 'undoChange' && about.card.isTrashed) return isEnough(ofTrash, 'delete') ? 'allowed' : 'absent'
      return verdict(rule.isSilent ? atHome : onCard, atHome, rule.needs)
    case 'trash':
      return isEnough(rightInBook(about.trashed.home, member, teams), rule.needs) ? 'allowed' : 'absent'
    case 'left':
      return isWaiting(about.book, member.name) ? 'allowed' : 'absent'
    case 'link':
      return verdictOnLink()
    default:
      throw new Error(`${name} is about no situation`)
  }

  function verdictOnLink(): Verdict {
    const isLinked = about.card.links.some(({ book }) => book === about.book)
    if (!isLinked || onCard === null || inBook === null) return 'absent'
    return isEnough(inBook, 'delete') || isEnough(atHome, 'manage') ? 'allowed' : 'refused'
  }
}

/** Whether somebody may ask who sees what is shared, in the books of others too. */
function isAdministrator({ role }: Subject['member']): boolean {
  return role === 'owner' || role === 'admin'
}

/** Whether somebody left the book, and it waits for them. */
export function isWaiting({ left, isDeleted }: ModelBook, name: string): boolean {
  return left.includes(name) && !isDeleted
}

/** What is given to everyone decides what giving them `view`, or nothing, is: more, the same, or less, which needs `manage`. */
function neededToGive(name: RouteName, { grants }: ModelBook): Rung | null {
  if (name !== 'grantToEveryone' && name !== 'revokeFromEveryone') return null
  const held = grants.find(({ to }) => to === 'everyone')?.right
  const kept = name === 'grantToEveryone' ? 0 : -1
  return held !== undefined && LADDER.indexOf(held) > kept ? 'manage' : 'share'
}
