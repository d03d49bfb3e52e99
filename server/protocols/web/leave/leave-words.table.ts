import type { Words } from '@lazo/contract'

/** What the pages say on which people leave their details. */
export const leaveWords = {
  lead: {
    en: '{responsible} asks how to reach you. Fill in what you like; no account is needed.',
    es: '{responsible} le pregunta cómo contactar con usted. Rellene lo que quiera; no hace falta cuenta.',
  },
  given: { en: 'First name', es: 'Nombre' },
  family: { en: 'Last name', es: 'Apellidos' },
  organization: { en: 'Company or organisation', es: 'Empresa u organización' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  message: { en: 'Anything else', es: 'Algo más' },
  needed: { en: 'needed', es: 'necesario' },
  oneOfTwo: { en: 'one of the two is needed', es: 'hace falta uno de los dos' },
  trap: { en: 'Leave this empty', es: 'Deje esto vacío' },
  noticeTitle: { en: 'What becomes of your details', es: 'Qué pasará con sus datos' },
  responsible: { en: 'Who is responsible:', es: 'Responsable:' },
  purpose: { en: 'What for:', es: 'Para qué:' },
  kept: {
    en: 'What you fill in becomes a contact in the address book of who is responsible. With it is kept when it came, that it came by this form, and what you read here.',
    es: 'Lo que rellene se guarda como contacto en la agenda de la persona o empresa responsable, con la fecha, el nombre de este formulario y lo que lee aquí.',
  },
  network: {
    en: 'Your network address is used for a short while against abuse and is not kept with your details. This page sets no cookies.',
    es: 'Su dirección de red se usa durante un tiempo breve contra abusos y no se guarda con sus datos. Esta página no usa cookies.',
  },
  rights: {
    en: 'To see, correct or delete your details, or to have them no longer used, turn to:',
    es: 'Para ver, corregir o borrar sus datos, o para que dejen de usarse, diríjase a:',
  },
  send: { en: 'Leave my details', es: 'Dejar mis datos' },
  thanksTitle: { en: 'Thank you, {given}', es: 'Gracias, {given}' },
  thanks: { en: '{responsible} has your details now.', es: '{responsible} ya tiene sus datos.' },
  another: { en: 'Leave somebody else’s details', es: 'Dejar los datos de otra persona' },
  'missing-given': { en: 'Please fill in your first name.', es: 'Escriba su nombre.' },
  'missing-contact': { en: 'Please leave an e-mail address or a phone number.', es: 'Deje un correo o un teléfono.' },
  'wrong-email': {
    en: 'This is no e-mail address; look it over, please.',
    es: 'Esto no es una dirección de correo; revísela.',
  },
  'wrong-phone': {
    en: 'This is no phone number; look it over, please.',
    es: 'Esto no es un número de teléfono; revíselo.',
  },
  'too-long': {
    en: '“{field}” is too long; at most {most} characters fit.',
    es: '«{field}» es demasiado largo; caben {most} caracteres como mucho.',
  },
  'too-soon': {
    en: 'That was faster than people type. Please wait a moment and send it once more; nothing is lost.',
    es: 'Ha ido más rápido de lo que escribe una persona. Espere un momento y envíelo otra vez; no se ha perdido nada.',
  },
  stale: {
    en: 'This page was open for long. Please look it over and send it once more; nothing is lost.',
    es: 'Esta página llevaba mucho tiempo abierta. Revísela y envíela otra vez; no se ha perdido nada.',
  },
} as const satisfies Record<string, Words>

/** One of these words. */
export type LeaveWord = keyof typeof leaveWords
