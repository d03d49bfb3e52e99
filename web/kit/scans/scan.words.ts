import { defineWords } from '#web/words/define-words.ts'

/** The texts of scanning business cards. */
export const scanWords = defineWords('scans', {
  scanTitle: { en: 'Scan business cards', es: 'Escanear tarjetas de visita' },
  scanText: {
    en: 'One picture per card. They are read on your own server, and you look each over before it becomes a contact.',
    es: 'Una imagen por tarjeta. Se leen en su propio servidor, y usted revisa cada una antes de que sea un contacto.',
  },
  camera: { en: 'Take a picture', es: 'Hacer una foto' },
  files: { en: 'Choose pictures', es: 'Elegir imágenes' },
  sent: { en: 'Pictures', es: 'Imágenes' },
  sending: { en: 'Being sent…', es: 'Enviando…' },
  waiting: { en: 'Being read…', es: 'Leyendo…' },
  isRead: { en: 'Read: {{name}}', es: 'Leída: {{name}}' },
  isUnread: { en: 'Nothing could be read', es: 'No se ha podido leer nada' },
  review: { en: 'Look them over', es: 'Revisarlas' },
})
