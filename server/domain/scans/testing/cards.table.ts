import type { DrawnSheet, DrawnText } from '../../media/testing/draw-text.ts'

/** A drawn business card, and what must be read of it. */
export interface DrawnCard {
  readonly what: string
  readonly sheet: DrawnSheet
  readonly texts: readonly DrawnText[]
  readonly name: string
  readonly organization: string
  /** Only its digits. */
  readonly phone: string
  readonly email: string
}

const CARD = { width: 1_050, height: 600 }

/** Ten cards in two languages and many layouts, some turned, some grainy, some out of focus. */
export const DRAWN_CARDS: readonly DrawnCard[] = [
  {
    what: 'Spanish, all at the left',
    sheet: { ...CARD, turned: 1.5, noise: 6 },
    texts: [
      { text: 'María Fernández Ruiz', left: 70, top: 80, size: 56, face: 'Sans Bold' },
      { text: 'Directora comercial', left: 70, top: 160, size: 32 },
      { text: 'Brezo Consultores, S.L.', left: 70, top: 270, size: 38 },
      { text: 'Tel. +34 954 123 456', left: 70, top: 360, size: 30 },
      { text: 'maria.fernandez@brezo.example', left: 70, top: 410, size: 30 },
      { text: 'Calle Sierpes, 12 · 41004 Sevilla', left: 70, top: 460, size: 30 },
    ],
    name: 'María Fernández Ruiz',
    organization: 'Brezo Consultores, S.L.',
    phone: '34954123456',
    email: 'maria.fernandez@brezo.example',
  },
  {
    what: 'English, the company above in a serif',
    sheet: { ...CARD, paper: '#fbf7ee', turned: -2, noise: 5 },
    texts: [
      { text: 'Harbour & Finch Ltd', left: 300, top: 60, size: 46, face: 'Serif Bold', colour: '#123a5c' },
      { text: 'James Whitaker', left: 340, top: 210, size: 48, face: 'Serif' },
      { text: 'Head of Procurement', left: 365, top: 280, size: 30, face: 'Serif' },
      { text: '+44 20 7946 0321', left: 380, top: 400, size: 30, face: 'Serif' },
      { text: 'j.whitaker@harbourfinch.example', left: 290, top: 450, size: 30, face: 'Serif' },
      { text: 'www.harbourfinch.example', left: 330, top: 500, size: 28, face: 'Serif' },
    ],
    name: 'James Whitaker',
    organization: 'Harbour & Finch Ltd',
    phone: '442079460321',
    email: 'j.whitaker@harbourfinch.example',
  },
  {
    what: 'Spanish, two columns',
    sheet: { ...CARD, turned: 1, noise: 4 },
    texts: [
      { text: 'Javier Ortega Molina', left: 60, top: 90, size: 46, face: 'Sans Bold' },
      { text: 'Ingeniero industrial', left: 60, top: 160, size: 30 },
      { text: 'Talleres Ortega, S.A.', left: 60, top: 470, size: 34 },
      { text: 'M: +34 612 345 678', left: 640, top: 380, size: 28 },
      { text: 'javier@tallersortega.example', left: 560, top: 430, size: 28 },
      { text: 'Polígono Sur, nave 4', left: 640, top: 480, size: 28 },
    ],
    name: 'Javier Ortega Molina',
    organization: 'Talleres Ortega, S.A.',
    phone: '34612345678',
    email: 'javier@tallersortega.example',
  },
  {
    what: 'English, white letters on dark blue',
    sheet: { ...CARD, paper: '#14213d', table: '#c9c3b8', turned: -1 },
    texts: [
      { text: 'Olivia Bennett', left: 80, top: 120, size: 54, face: 'Sans Bold', colour: '#ffffff' },
      { text: 'Senior Software Engineer', left: 80, top: 200, size: 30, colour: '#f0e9d8' },
      { text: 'Northwind Systems Inc.', left: 80, top: 300, size: 36, colour: '#ffffff' },
      { text: '+1 415 555 0132', left: 80, top: 400, size: 30, colour: '#f0e9d8' },
      { text: 'olivia.bennett@northwind.example', left: 80, top: 450, size: 30, colour: '#f0e9d8' },
    ],
    name: 'Olivia Bennett',
    organization: 'Northwind Systems Inc.',
    phone: '14155550132',
    email: 'olivia.bennett@northwind.example',
  },
  {
    what: 'Spanish, a coloured strip and small letters',
    sheet: { ...CARD, turned: 2.5, noise: 5, marks: [{ left: 0, top: 0, width: 40, height: 600, colour: '#a23b2a' }] },
    texts: [
      { text: 'Universidad de Cádiz', left: 90, top: 60, size: 40, face: 'Serif Bold', colour: '#7a1f14' },
      { text: 'Dra. Lucía Romero Vega', left: 90, top: 220, size: 40, face: 'Sans Bold' },
      { text: 'Profesora titular', left: 90, top: 280, size: 26 },
      { text: 'Teléfono: 956 015 000', left: 90, top: 420, size: 24 },
      { text: 'Correo: lucia.romero@uca.example', left: 90, top: 465, size: 24 },
    ],
    name: 'Lucía Romero Vega',
    organization: 'Universidad de Cádiz',
    phone: '956015000',
    email: 'lucia.romero@uca.example',
  },
  {
    what: 'English, upright',
    sheet: { width: 600, height: 1_050, turned: -1.5, noise: 4 },
    texts: [
      { text: 'Priya Raman', left: 60, top: 120, size: 50, face: 'Sans Bold' },
      { text: 'Marketing Manager', left: 60, top: 200, size: 30 },
      { text: 'Cedar Lane Foods LLC', left: 60, top: 420, size: 34 },
      { text: 'T +1 212 555 0175', left: 60, top: 720, size: 28 },
      { text: 'priya@cedarlane.example', left: 60, top: 770, size: 28 },
      { text: 'cedarlane.example', left: 60, top: 820, size: 28 },
    ],
    name: 'Priya Raman',
    organization: 'Cedar Lane Foods LLC',
    phone: '12125550175',
    email: 'priya@cedarlane.example',
  },
  {
    what: 'Spanish, the name in capitals',
    sheet: { ...CARD, paper: '#eef2ea', turned: -2.5, noise: 5 },
    texts: [
      { text: 'CARMEN IGLESIAS SOTO', left: 230, top: 110, size: 44, face: 'Sans Bold' },
      { text: 'Abogada', left: 460, top: 180, size: 30 },
      { text: 'Iglesias y Soto Abogados', left: 290, top: 260, size: 36, face: 'Serif' },
      { text: '+34 91 123 45 67', left: 390, top: 400, size: 30 },
      { text: 'carmen@iglesiasysoto.example', left: 300, top: 450, size: 30 },
    ],
    name: 'Carmen Iglesias Soto',
    organization: 'Iglesias y Soto Abogados',
    phone: '34911234567',
    email: 'carmen@iglesiasysoto.example',
  },
  {
    what: 'English, a little out of focus',
    sheet: { ...CARD, blur: 1.2, turned: 0.8 },
    texts: [
      { text: 'Bluebell Analytics GmbH', left: 70, top: 70, size: 40, colour: '#1d4e89' },
      { text: 'Thomas Keller', left: 70, top: 230, size: 50, face: 'Sans Bold' },
      { text: 'Managing Director', left: 70, top: 300, size: 30 },
      { text: 'Phone +49 30 901820', left: 70, top: 420, size: 30 },
      { text: 'thomas.keller@bluebell.example', left: 70, top: 470, size: 30 },
    ],
    name: 'Thomas Keller',
    organization: 'Bluebell Analytics GmbH',
    phone: '4930901820',
    email: 'thomas.keller@bluebell.example',
  },
  {
    what: 'Spanish, all at the right, condensed',
    sheet: { ...CARD, turned: 1.8, noise: 7 },
    texts: [
      { text: 'Pablo Navarro Gil', left: 600, top: 80, size: 46, face: 'Sans Bold' },
      { text: 'Responsable de compras', left: 620, top: 150, size: 30, face: 'Sans Condensed' },
      { text: 'Aceites del Sur, S. Coop.', left: 600, top: 290, size: 36, face: 'Sans Condensed' },
      { text: 'Móvil 655 987 321', left: 700, top: 400, size: 30, face: 'Sans Condensed' },
      { text: 'pnavarro@aceitesdelsur.example', left: 560, top: 450, size: 30, face: 'Sans Condensed' },
    ],
    name: 'Pablo Navarro Gil',
    organization: 'Aceites del Sur, S. Coop.',
    phone: '655987321',
    email: 'pnavarro@aceitesdelsur.example',
  },
  {
    what: 'English, a company without a word that says so',
    sheet: { ...CARD, paper: '#ffffff', turned: -1.2, noise: 4 },
    texts: [
      { text: 'Larkspur', left: 70, top: 70, size: 64, face: 'Serif Bold', colour: '#5a2d82' },
      { text: 'Grace Holloway', left: 70, top: 260, size: 42, face: 'Sans Bold' },
      { text: 'Founder', left: 70, top: 325, size: 28 },
      { text: '+44 161 496 0845', left: 70, top: 430, size: 28 },
      { text: 'grace@larkspur.example', left: 70, top: 480, size: 28 },
    ],
    name: 'Grace Holloway',
    organization: 'Larkspur',
    phone: '441614960845',
    email: 'grace@larkspur.example',
  },
]
