import type { Right } from './right.ts'

/** What a card that is shared alone may be shared for. */
export const LONE_RIGHTS = ['view', 'comment', 'edit'] as const satisfies readonly Right[]

/** A right to a card that is shared alone. */
export type LoneRight = (typeof LONE_RIGHTS)[number]

const LONGEST = 200

const WORDS = {
  es: {
    title: 'De {from} para {to}',
    everyone: 'todos',
    view: '',
    comment: ' (se puede comentar)',
    edit: ' (se puede editar)',
  },
  en: { title: 'From {from} for {to}', everyone: 'everyone', view: '', comment: ' (to comment)', edit: ' (to edit)' },
} as const

/** What a book for cards shared alone is called; both sides read it. Pure. */
export function loneBookName(
  language: keyof typeof WORDS,
  about: { from: string; to: string | null; allows: LoneRight },
): string {
  const words = WORDS[language]
  const { from, to, allows } = about
  const name = words.title.replace('{from}', () => from).replace('{to}', () => to ?? words.everyone)
  return name.slice(0, LONGEST - words[allows].length) + words[allows]
}
