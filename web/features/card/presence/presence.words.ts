import { defineWords } from '#web/words/define-words.ts'

/** The texts of who else has a contact open, and of who saved meanwhile. */
export const presenceWords = defineWords('presence', {
  editing: {
    en: { one: '{{names}} is editing this', other: '{{names}} are editing this' },
    es: { one: '{{names}} está editando este contacto', other: '{{names}} están editando este contacto' },
  },
  looking: {
    en: { one: '{{names}} has this open too', other: '{{names}} have this open too' },
    es: {
      one: '{{names}} también tiene abierto este contacto',
      other: '{{names}} también tienen abierto este contacto',
    },
  },
  joined: {
    en: 'What each of you saves is kept.',
    es: 'Se conserva lo que guarde cada cual.',
  },
  somebody: { en: 'A colleague', es: 'Un compañero' },
  saved: {
    en: '{{name}} saved a change while you were editing. Yours will be joined with it; where both changed the same, you choose.',
    es: '{{name}} ha guardado un cambio mientras usted edita. Se unirá con el suyo; si ambos cambiaron lo mismo, usted elige.',
  },
  see: { en: 'See what changed (new tab)', es: 'Ver qué ha cambiado (pestaña nueva)' },
})
