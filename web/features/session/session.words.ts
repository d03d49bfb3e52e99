import { defineWords } from '#web/words/define-words.ts'

/** The texts of signing in and setting up. */
export const sessionWords = defineWords('session', {
  signIn: { en: 'Sign in', es: 'Entrar' },
  promise: {
    en: 'Every contact once, and with you everywhere.',
    es: 'Cada contacto una sola vez, y con usted en todas partes.',
  },
  email: { en: 'E-mail', es: 'Correo' },
  password: { en: 'Password', es: 'Contraseña' },
  secondCode: { en: 'Code', es: 'Código' },
  secondCodeHint: {
    en: 'The one your app shows now, or one of your recovery codes.',
    es: 'El que muestra ahora su aplicación, o uno de sus códigos de recuperación.',
  },
  over: {
    en: 'Your session is over. The contacts have been removed from this browser; edits that had not reached the server are kept, and are sent when you sign in again.',
    es: 'Su sesión ha terminado. Los contactos se han eliminado de este navegador; los cambios que no habían llegado al servidor se conservan y se envían cuando vuelva a entrar.',
  },
  untold: {
    en: 'You have left, and the contacts have been removed from this browser. The server has not heard of it yet: it is told as soon as it answers. On a device that is not yours, leave this page open until then.',
    es: 'Ha salido, y los contactos se han eliminado de este navegador. El servidor todavía no lo sabe: se le dirá en cuanto responda. En un equipo que no es suyo, deje esta página abierta hasta entonces.',
  },
  failing: { en: 'The server has a problem', es: 'El servidor tiene un problema' },
  failingText: {
    en: 'It answers, but cannot open your contacts at this moment. This page tries again by itself.',
    es: 'Responde, pero ahora mismo no puede abrir sus contactos. Esta página lo vuelve a intentar sola.',
  },
  barred: { en: 'One more step', es: 'Falta un paso' },
  choose: { en: 'Where to?', es: '¿Adónde quiere entrar?' },
  chooseText: {
    en: 'You belong to several workspaces. Later you go from one to the other in the menu under your initials.',
    es: 'Pertenece a varios espacios. Después pasa de uno a otro en el menú de sus iniciales.',
  },
  shutOut: { en: 'You are kept out for now', es: 'De momento no tiene acceso' },
  enter: { en: 'Go on', es: 'Continuar' },
  otherAccount: { en: 'Sign in with another account', es: 'Entrar con otra cuenta' },
  forgotten: {
    en: 'Forgotten the password? Whoever runs this server can give you a link.',
    es: '¿Ha olvidado la contraseña? Quien administra este servidor puede darle un enlace.',
  },
  forgottenTitle: { en: 'A new password', es: 'Una contraseña nueva' },
  forgottenAsk: { en: 'Forgotten the password?', es: '¿Ha olvidado la contraseña?' },
  forgottenText: {
    en: 'You get an e-mail with a link to set a new one. Your passkeys and your phones go on as they are.',
    es: 'Recibirá un correo con un enlace para poner una nueva. Sus claves de acceso y sus teléfonos siguen como están.',
  },
  sendLink: { en: 'Send me the link', es: 'Enviarme el enlace' },
  linkSent: {
    en: 'If {{email}} has a password here, the e-mail is on its way. The link works once, for a day. Nothing there? Look among the unwanted mail, or ask who administers Lazo.',
    es: 'Si {{email}} tiene aquí una contraseña, el correo está en camino. El enlace vale una vez, durante un día. ¿No llega? Mire entre el correo no deseado, o pregunte a quien administra Lazo.',
  },
  toSignIn: { en: 'Back to signing in', es: 'Volver a la entrada' },
  setUp: { en: 'Welcome. This Lazo is yours.', es: 'Le damos la bienvenida. Este Lazo es suyo.' },
  setUpLead: {
    en: 'Nobody uses it yet. The code below is in the log of the server, so that nobody else can take it.',
    es: 'Todavía no lo usa nadie. El código está en el registro del servidor, para que nadie más se lo quede.',
  },
  code: { en: 'Code from the log', es: 'Código del registro' },
  name: { en: 'Your name', es: 'Su nombre' },
  workspace: { en: 'Organisation, or you', es: 'Organización, o usted' },
  workspaceHint: { en: 'What the contacts belong to.', es: 'A quién pertenecen los contactos.' },
  create: { en: 'Begin', es: 'Empezar' },
  otherLanguage: { en: 'Español', es: 'English' },
})
