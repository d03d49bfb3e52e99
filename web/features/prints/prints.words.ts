import { defineWords } from '#web/words/define-words.ts'

/** The texts of printing. */
export const printWords = defineWords('prints', {
  title: { en: 'Print', es: 'Imprimir' },
  lead: {
    en: 'A PDF, ready for the printer, of what you see of each contact. What is hidden from you, or what you may not take out, is not in it.',
    es: 'Un PDF listo para la impresora, con lo que usted ve de cada contacto. No lleva lo que no puede ver o no puede sacar.',
  },
  layout: { en: 'What', es: 'Qué' },
  'contact-sheet': { en: 'Contact sheet with photos', es: 'Hoja de contactos con fotos' },
  'phone-list': { en: 'Phone list', es: 'Lista de teléfonos' },
  'address-labels': { en: 'Address labels', es: 'Etiquetas de dirección' },
  envelopes: { en: 'Envelopes', es: 'Sobres' },
  card: { en: 'Business cards with photo and QR', es: 'Tarjetas de visita con foto y QR' },
  paper: { en: 'Paper', es: 'Papel' },
  letter: { en: 'Letter', es: 'Carta' },
  sheet: { en: 'Sheet of labels', es: 'Hoja de etiquetas' },
  skip: { en: 'Labels already used', es: 'Etiquetas ya usadas' },
  envelope: { en: 'Envelope', es: 'Sobre' },
  from: { en: 'Sender, one line each', es: 'Remitente, una línea por renglón' },
  address: { en: 'Which address first', es: 'Qué dirección primero' },
  any: { en: 'the first there is', es: 'la primera que haya' },
  work: { en: 'work', es: 'la del trabajo' },
  private: { en: 'home', es: 'la de casa' },
  order: { en: 'Order', es: 'Orden' },
  family: { en: 'by surname', es: 'por apellido' },
  given: { en: 'by given name', es: 'por nombre' },
  heading: { en: 'Heading', es: 'Encabezado' },
  copies: { en: 'Copies of each', es: 'Copias de cada uno' },
  missing: {
    en: 'The fonts lack these letters, which would be printed as boxes (□): {{letters}}',
    es: 'Faltan en los tipos de letra estos signos, que se imprimirían como recuadros (□): {{letters}}',
  },
  missingIn: {
    en: { one: 'One contact has some: {{names}}.', other: '{{count}} contacts have some, such as {{names}}.' },
    es: { one: 'Los tiene un contacto: {{names}}.', other: 'Los tienen {{count}} contactos, como {{names}}.' },
  },
  leftPhone: {
    en: {
      one: 'One of {{of}} has no phone and is left out.',
      other: '{{n}} of {{of}} have no phone and are left out.',
    },
    es: {
      one: 'Uno de {{of}} no tiene teléfono y se queda fuera.',
      other: '{{n}} de {{of}} no tienen teléfono y se quedan fuera.',
    },
  },
  leftAddress: {
    en: {
      one: 'One of {{of}} has no postal address and is left out.',
      other: '{{n}} of {{of}} have no postal address and are left out.',
    },
    es: {
      one: 'Uno de {{of}} no tiene dirección postal y se queda fuera.',
      other: '{{n}} de {{of}} no tienen dirección postal y se quedan fuera.',
    },
  },
  nonePhone: { en: 'Nobody of them has a phone.', es: 'Nadie de ellos tiene teléfono.' },
  noneAddress: { en: 'Nobody of them has a postal address.', es: 'Nadie de ellos tiene dirección postal.' },
  goAnyway: { en: 'Make the PDF all the same', es: 'Crear el PDF de todos modos' },
  go: { en: 'Make the PDF', es: 'Crear el PDF' },
  making: { en: 'Making the PDF…', es: 'Creando el PDF…' },
})
