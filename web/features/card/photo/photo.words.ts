import { defineWords } from '#web/words/define-words.ts'

/** The texts of choosing a photo. */
export const photoWords = defineWords('photo', {
  choose: { en: 'Change the photo', es: 'Cambiar la foto' },
  file: { en: 'Choose a picture…', es: 'Elegir una imagen…' },
  camera: { en: 'Take a photo…', es: 'Hacer una foto…' },
  paste: { en: 'Paste from the clipboard', es: 'Pegar del portapapeles' },
  remove: { en: 'Remove the photo', es: 'Quitar la foto' },
  title: { en: 'Choose what is seen', es: 'Elija lo que se ve' },
  hint: {
    en: 'Move and size the square with the mouse, or with the arrow keys once it is chosen.',
    es: 'Mueva y ajuste el cuadro con el ratón o, una vez elegido, con las flechas.',
  },
  save: { en: 'Use this photo', es: 'Usar esta foto' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  opening: { en: 'Opening the picture…', es: 'Abriendo la imagen…' },
  noPicture: { en: 'There is no picture on the clipboard.', es: 'No hay ninguna imagen en el portapapeles.' },
  unreadable: {
    en: 'This file is no picture that can be read.',
    es: 'Este archivo no es una imagen que se pueda leer.',
  },
  drop: { en: 'Drop the picture here', es: 'Suelte aquí la imagen' },
  crop: { en: 'The part that is seen', es: 'La parte que se ve' },
})
