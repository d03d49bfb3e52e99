import { defineWords } from '#web/words/define-words.ts'

/** The questions, and how their figures come about. */
export const questionWords = defineWords('self-check-questions', {
  who: { en: 'Who uses contacts, and with what?', es: '¿Quién usa contactos y con qué?' },
  whoText: {
    en: 'A device counts when it asked for contacts, the web app when somebody opened, changed or loaded contacts in it. What people use beside Lazo only you know.',
    es: 'Un dispositivo cuenta si pidió contactos; la aplicación web, si alguien abrió, cambió o cargó contactos en ella. Lo que se usa aparte de Lazo solo lo sabe usted.',
  },
  whoAsk: {
    en: 'Which programs outside Lazo do people look contacts up in?',
    es: '¿En qué programas fuera de Lazo consulta contactos la gente?',
  },
  keeps: { en: 'Who keeps which contacts?', es: '¿Quién guarda qué contactos?' },
  keepsText: {
    en: 'Private books are counted, never opened: nobody learns from here what is in them.',
    es: 'Las libretas privadas se cuentan, no se abren: desde aquí nadie sabe qué contienen.',
  },
  keepsAsk: {
    en: 'Where else do contacts lie: spreadsheets, sticks, paper, old phones?',
    es: '¿Dónde más hay contactos: hojas de cálculo, memorias, papel, teléfonos viejos?',
  },
  doubles: { en: 'Who creates doubles?', es: '¿Quién crea duplicados?' },
  doublesText: {
    en: 'The same name with the same address or number counts as one person. Whoever made the later contact is counted; often nobody could know better, because the first one was out of their sight. Where the first one is kept alone by somebody else, only whole fives are counted, under nobody’s name.',
    es: 'El mismo nombre con el mismo correo o teléfono cuenta como una persona. Se cuenta a quien creó el contacto posterior; a menudo no podía saberlo, porque el primero no estaba a su vista. Si el primero lo guarda otra persona por su cuenta, se cuenta solo de cinco en cinco y sin decir quién.',
  },
  doublesAsk: { en: 'Why do doubles come about here?', es: '¿Por qué surgen aquí los duplicados?' },
  losses: { en: 'Does anybody lose contacts?', es: '¿Alguien pierde contactos?' },
  lossesText: {
    en: 'Deleted contacts stay in the trash, and what devices took away can be undone.',
    es: 'Los contactos borrados siguen en la papelera, y lo que quitaron los dispositivos se puede deshacer.',
  },
  lossesAsk: {
    en: 'When did somebody last lose contacts, and how?',
    es: '¿Cuándo perdió alguien contactos por última vez, y cómo?',
  },
  reach: { en: 'Who cannot reach what?', es: '¿Quién no llega a qué?' },
  reachText: {
    en: 'Requests are those made in Lazo. People whom several members keep, each alone, would be one shared contact.',
    es: 'Las peticiones son las hechas en Lazo. Las personas que varios miembros guardan por su cuenta serían un solo contacto compartido.',
  },
  reachAsk: {
    en: 'Who still has to ask a colleague for a number?',
    es: '¿Quién tiene que pedir todavía un teléfono a un compañero?',
  },
  store: { en: 'Who looks after it, and where are its limits?', es: '¿Quién lo gestiona y cuáles son sus límites?' },
  storeText: {
    en: 'With a single owner nobody can step in. Books of former members should belong to somebody who is here.',
    es: 'Con un solo propietario nadie puede sustituirlo. Las libretas de antiguos miembros deberían ser de alguien que sigue aquí.',
  },
  storeAsk: { en: 'What does not work today?', es: '¿Qué no funciona hoy?' },
  data: { en: 'Where does personal data lie?', es: '¿Dónde hay datos personales?' },
  dataText: {
    en: 'What was exported or printed is out of reach of Lazo; so is what a revoked device had on it until somebody wipes it.',
    es: 'Lo exportado o impreso queda fuera del alcance de Lazo, igual que lo que tenía un dispositivo revocado hasta que alguien lo borre.',
  },
  dataAsk: {
    en: 'Which copies do you know of that Lazo cannot see?',
    es: '¿Qué copias conoce usted que Lazo no puede ver?',
  },
  complete: { en: 'How complete are contacts?', es: '¿Están completos los contactos?' },
  completeText: {
    en: 'Nobody has to clean first: contacts are completed while they are used.',
    es: 'No hace falta limpiar antes: los contactos se completan mientras se usan.',
  },
  completeAsk: { en: 'Which details are missed most often?', es: '¿Qué datos se echan más en falta?' },
  seats: { en: 'Who needs a CRM seat?', es: '¿Quién necesita una plaza de CRM?' },
  seatsText: {
    en: 'Whoever makes quotes, orders or campaigns needs a CRM. Everybody else only needs the contacts, in the programs they use already. Lazo sees who looks after contacts and who takes many out; who makes quotes and orders, you tick.',
    es: 'Quien hace presupuestos, pedidos o campañas necesita un CRM. Los demás solo necesitan los contactos, en los programas que ya usan. Lazo ve quién lleva contactos y quién extrae muchos; quién hace presupuestos y pedidos lo marca usted.',
  },
  seatsAsk: { en: 'What else should be known?', es: '¿Qué más conviene saber?' },
})
