import { defineWords } from '#web/words/define-words.ts'

/** The texts of scanning and of what other apps share. */
export const captureWords = defineWords('capture', {
  title: { en: 'Scan a code', es: 'Escanear un código' },
  lead: {
    en: 'Hold the QR code of a business card, a badge or another phone before the camera.',
    es: 'Ponga ante la cámara el código QR de una tarjeta, una acreditación u otro teléfono.',
  },
  start: { en: 'Use the camera', es: 'Usar la cámara' },
  stop: { en: 'Stop the camera', es: 'Parar la cámara' },
  picture: { en: 'Take a picture of it from this device', es: 'Leerlo de una imagen de este dispositivo' },
  view: { en: 'What the camera sees', es: 'Lo que ve la cámara' },
  noCamera: {
    en: 'The camera cannot be used here: {{message}} A picture of the code works too.',
    es: 'Aquí no se puede usar la cámara: {{message}} También sirve una imagen del código.',
  },
  noCode: {
    en: 'There is no code in this picture that could be read.',
    es: 'En esta imagen no hay ningún código que se pueda leer.',
  },
  found: { en: 'Found', es: 'Encontrado' },
  notContact: { en: 'The code holds no contact:', es: 'El código no contiene un contacto:' },
  asNote: { en: 'Make a contact of this text', es: 'Crear un contacto con este texto' },
  book: { en: 'Into which book', es: 'En qué libreta' },
  keep: { en: 'Keep', es: 'Guardar' },
  again: { en: 'Scan another', es: 'Escanear otro' },
  nameless: { en: 'Without a name', es: 'Sin nombre' },
  shareTitle: { en: 'Shared with Lazo', es: 'Compartido con Lazo' },
  shareNothing: { en: 'Nothing was shared', es: 'No se ha compartido nada' },
  shareText: {
    en: 'Share a contact, a file or a text from another app with the installed Lazo, and it opens here.',
    es: 'Comparta un contacto, un archivo o un texto desde otra aplicación con Lazo instalado y se abrirá aquí.',
  },
})
