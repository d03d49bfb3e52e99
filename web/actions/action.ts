import type { LucideIcon } from 'lucide-react'
import type { WordEntry } from '#web/words/define-words.ts'

/** Where an action stands in menus, in the palette and in the help of shortcuts. */
export type ActionSection = 'create' | 'go' | 'list' | 'selection' | 'card' | 'app'

/** Something a person can do, declared once: menus, the palette, tool bars and shortcuts all read this. */
export interface Action {
  readonly section: ActionSection
  readonly name: WordEntry
  /** Other words people look for it by, both languages mixed. */
  readonly also?: string
  readonly icon: LucideIcon
  /**
   * Keys that do it: `mod+k` (Ctrl, or Command on a Mac), `shift+3`, `?`, or a sequence such as `g p`. Single keys are heard
   * only where nobody is typing.
   */
  readonly keys?: readonly string[]
  /** Heard while somebody types, too. */
  readonly isHeardWhileTyping?: boolean
  /** Shown as something that takes away. */
  readonly isDangerous?: boolean
  /** Not listed in the palette: it makes sense only where one is. */
  readonly isOnlyKey?: boolean
}
