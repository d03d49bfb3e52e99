import { Activity, BookOpen, Building2, type LucideIcon, Sun, Users } from 'lucide-react'
import type { shellWords } from './shell.words.ts'

/** One entry of the main navigation. */
interface NavigationEntry {
  readonly to: string
  readonly word: keyof (typeof shellWords)['table']
  readonly icon: LucideIcon
}

/** The main navigation: five entries at most; everything else is found where it is used, and in the palette. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/today', word: 'today', icon: Sun },
  { to: '/people', word: 'people', icon: Users },
  { to: '/organizations', word: 'organizations', icon: Building2 },
  { to: '/books', word: 'books', icon: BookOpen },
  { to: '/activity', word: 'activity', icon: Activity },
]
