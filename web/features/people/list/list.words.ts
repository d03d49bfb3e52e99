import { defineWords } from '#web/words/define-words.ts'

/** The texts of the list itself. */
export const listWords = defineWords('people-list', {
  nameless: { en: 'Without a name', es: 'Sin nombre' },
  handler: { en: 'Handled by {{name}}', es: 'Lo lleva {{name}}' },
  favorite: { en: 'Favourite', es: 'Favorito' },
  pending: { en: 'Waits to be sent', es: 'Pendiente de enviar' },
  choose: { en: 'Select {{name}}', es: 'Seleccionar a {{name}}' },
  letters: { en: 'Go to a letter', es: 'Ir a una letra' },
  letter: { en: '{{letter}}, {{count}}', es: '{{letter}}, {{count}}' },
  noLetter: { en: 'Without', es: 'Sin' },
  name: { en: 'Name', es: 'Nombre' },
  organization: { en: 'Organisation', es: 'Organización' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  contact: { en: 'Last contact', es: 'Último contacto' },
  tie: { en: '{{rung}}, warmth {{warmth}}', es: '{{rung}}, calor {{warmth}}' },
  fadingTie: { en: '{{rung}}, warmth {{warmth}}, fading', es: '{{rung}}, calor {{warmth}}, se apaga' },
  updated: { en: 'Changed', es: 'Modificado' },
  selection: { en: 'Selection', es: 'Selección' },
})
