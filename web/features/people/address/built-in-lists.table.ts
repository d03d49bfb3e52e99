import type { CardFilter } from '@lazo/jscontact'
import {
  AtSign,
  CalendarPlus,
  Clock,
  Gem,
  ImageOff,
  type LucideIcon,
  MessageCircleOff,
  PhoneOff,
  Star,
  Tag,
  Waves,
} from 'lucide-react'
import type { ListOrder } from '#web/data/index/list-spec.ts'

/** A list that everybody has. */
export interface BuiltInList {
  readonly icon: LucideIcon
  /** Which cards are on it; null for those opened lately, which no filter knows. */
  readonly filterAt: ((now: Date) => CardFilter) | null
  readonly order?: ListOrder
}

const DAYS_OF_A_WEEK = 7

/** The lists that everybody has, in the order they are shown. */
export const builtInLists = {
  favorites: { icon: Star, filterAt: () => ({ favorite: true }) },
  recent: { icon: Clock, filterAt: null },
  'added-week': {
    icon: CalendarPlus,
    filterAt: (now) => ({ created: { after: startOfDay(now, -DAYS_OF_A_WEEK) } }),
    order: 'added',
  },
  'key-contacts': { icon: Gem, filterAt: () => ({ key: true }), order: 'contact' },
  fading: { icon: Waves, filterAt: () => ({ fading: true }), order: 'warmth' },
  'never-contacted': { icon: MessageCircleOff, filterAt: () => ({ contacted: false }) },
  'no-email': { icon: AtSign, filterAt: () => ({ hasNo: 'email' }) },
  'no-phone': { icon: PhoneOff, filterAt: () => ({ hasNo: 'phone' }) },
  'no-label': { icon: Tag, filterAt: () => ({ hasNo: 'label' }) },
  'no-photo': { icon: ImageOff, filterAt: () => ({ hasNo: 'photo' }) },
} as const satisfies Readonly<Record<string, BuiltInList>>

/** The name of a built-in list in addresses. */
export type BuiltInName = keyof typeof builtInLists

/** Whether a list of an address is a built-in one. */
export function isBuiltIn(list: string | undefined): list is BuiltInName {
  return list !== undefined && Object.hasOwn(builtInLists, list)
}

/** Days begin where the person is, so that the same list is the same filter all day. */
function startOfDay(now: Date, days: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString()
}
