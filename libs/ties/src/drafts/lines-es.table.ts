import type { DraftLines } from './draft-lines.ts'

/** The lines of drafts in Spanish, written for Lazo. */
export const linesEs: DraftLines = {
  openings: {
    warm: ['Hola, {name}:', '¡Hola, {name}!', '{name}, ¿qué tal?'],
    brief: ['Hola, {name}:', '{name}:'],
    formal: ['Buenos días, {name}:', 'Hola, {name}, buenos días:'],
  },
  cores: {
    birthday: {
      warm: [
        '¡Feliz cumpleaños! Que {pases|pase} un día estupendo con los {tuyos|suyos} y que el año venga cargado de cosas buenas.',
        'Hoy {cumples|cumple} {years} y no quería dejar pasar el día sin felicitar{te|le}. ¡Que lo {disfrutes|disfrute} mucho!',
        '¡Muchísimas felicidades! Ojalá hoy {te|le} sobren las risas y {te|le} falten las prisas.',
        'Me he acordado de que hoy es {tu|su} cumpleaños. Un deseo por cada vela: salud, trabajo bonito y buena compañía.',
        '¡Felicidades! Espero que hoy {hagas|haga} lo que más {te|le} apetezca, y que alguien {te|le} haya hecho una tarta.',
      ],
      brief: [
        '¡Feliz cumpleaños! Que {tengas|tenga} un gran día.',
        '¡Muchas felicidades y a por otro año!',
        '¡Felicidades en {tu|su} día!',
        'Que {pases|pase} un cumpleaños estupendo.',
      ],
      formal: [
        'Quiero felicitar{te|le} por {tu|su} cumpleaños y desear{te|le} un día muy agradable.',
        'Recib{e|a} mi más cordial felicitación por {tu|su} cumpleaños.',
        'En el día de {tu|su} cumpleaños {te|le} deseo salud y muchos éxitos.',
      ],
    },
    'name-day': {
      warm: [
        '¡Feliz santo! Espero que lo {celebres|celebre} como se merece.',
        'Hoy es {tu|su} santo y me ha hecho acordarme de {ti|usted}. ¡Que {pases|pase} un día muy bueno!',
        '¡Felicidades en {tu|su} santo! Cualquier excusa es buena para mandar{te|le} un saludo.',
      ],
      brief: ['¡Feliz santo!', '¡Felicidades por {tu|su} santo!', '¡Que {pases|pase} un buen día de {tu|su} santo!'],
      formal: [
        '{Te|Le} felicito en el día de {tu|su} santo.',
        'Con motivo de {tu|su} santo, quiero hacer{te|le} llegar mi felicitación.',
        '{Te|Le} deseo un feliz día de {tu|su} santo.',
      ],
    },
    wedding: {
      warm: [
        '¡Feliz aniversario! Que {celebréis|celebren} muchos más juntos.',
        'Hoy {hacéis|hacen} {years} años de casados: ¡enhorabuena a los dos!',
        'Un aniversario siempre es para brindar. ¡Felicidades a los dos!',
      ],
      brief: ['¡Feliz aniversario a los dos!', '¡Enhorabuena por otro año juntos!', '¡Felicidades por el aniversario!'],
      formal: [
        '{Os|Les} felicito por {vuestro|su} aniversario de boda.',
        'Con motivo de {vuestro|su} aniversario, {os|les} deseo lo mejor.',
        'Mi felicitación a los dos por {vuestro|su} aniversario.',
      ],
    },
    'first-contact': {
      warm: [
        'Hoy hace {years} años que hablamos por primera vez. ¡Cómo pasa el tiempo! Me alegro de haber{te|le} conocido.',
        'Me he dado cuenta de que nos conocemos desde hace {years} años. Habrá que celebrarlo con un café.',
        'Por estas fechas, hace {years} años, empezamos a hablar. Gracias por todo este tiempo.',
      ],
      brief: [
        '¡{years} años desde que nos conocemos! Me alegro mucho.',
        'Hoy hace {years} años de nuestra primera conversación. ¡Por muchos más!',
        '{years} años ya. ¿Un café para celebrarlo?',
      ],
      formal: [
        'Se cumplen {years} años desde nuestra primera conversación, y quería agradecer{te|le} este tiempo.',
        'Hace ya {years} años que nos conocemos; ha sido un gusto.',
        'Por estas fechas hace {years} años que empezamos a tratarnos. {Te|Le} agradezco la confianza.',
      ],
    },
    christmas: {
      warm: [
        '¡Feliz Navidad! Espero que {puedas|pueda} descansar y estar con los {tuyos|suyos}.',
        'No quería que acabara el año sin desear{te|le} una feliz Navidad. ¡Que la {disfrutes|disfrute} mucho!',
        'Llega la Navidad y me acuerdo de quienes han hecho mejor este año, y {tú eres|usted es} de esas personas. ¡Felices fiestas!',
      ],
      brief: [
        '¡Feliz Navidad!',
        '¡Felices fiestas para {ti|usted} y los {tuyos|suyos}!',
        '¡Que {pases|pase} una Navidad estupenda!',
      ],
      formal: [
        '{Te|Le} deseo una feliz Navidad en compañía de los {tuyos|suyos}.',
        'Mis mejores deseos para estas fiestas.',
        'Al cerrar el año quiero desear{te|le} una Navidad tranquila y feliz.',
      ],
    },
    'new-year': {
      warm: [
        '¡Feliz año nuevo! Ojalá nos traiga ocasión de vernos más.',
        'Que este año {te|le} traiga lo que {esperas|espera} y alguna sorpresa buena.',
        'Empiezo el año saludando a la gente que me importa. ¡Que el {tuyo|suyo} sea muy bueno!',
      ],
      brief: ['¡Feliz año!', '¡Que sea un gran año!', '¡Feliz año nuevo para {ti|usted} y los {tuyos|suyos}!'],
      formal: [
        '{Te|Le} deseo un feliz y próspero año nuevo.',
        'Mis mejores deseos para el año que empieza.',
        'Que el nuevo año {te|le} traiga salud y buenos proyectos.',
      ],
    },
    summer: {
      warm: [
        '¡Feliz verano! Espero que {puedas|pueda} desconectar unos días.',
        'Antes de que todos desaparezcamos en agosto: ¡que {descanses|descanse} mucho!',
        'Que el verano {te|le} traiga buenos ratos y ningún correo urgente.',
      ],
      brief: ['¡Feliz verano!', '¡Que {descanses|descanse} estos días!', '¡Buenas vacaciones, si {te|le} tocan ya!'],
      formal: [
        '{Te|Le} deseo un feliz verano y un buen descanso.',
        'Que {disfrutes|disfrute} de unas merecidas vacaciones.',
        'Antes de las vacaciones quería desear{te|le} un buen verano.',
      ],
    },
    'new-job': {
      warm: [
        '¡Enhorabuena por el nuevo puesto! Seguro que lo {vas|va} a hacer de maravilla.',
        'He visto que {tienes|tiene} trabajo nuevo. ¡Qué alegría! ¿Qué tal el aterrizaje?',
        '¡Qué buena noticia lo del nuevo trabajo! Ya me {contarás|contará} cómo van las primeras semanas.',
      ],
      brief: [
        '¡Enhorabuena por el nuevo puesto!',
        '¡Mucha suerte en el nuevo trabajo!',
        '¡Felicidades por el cambio! Que vaya muy bien.',
      ],
      formal: [
        '{Te|Le} felicito por {tu|su} nuevo puesto y {te|le} deseo muchos éxitos.',
        'Enhorabuena por {tu|su} nueva responsabilidad. Estoy a {tu|su} disposición.',
        'He sabido de {tu|su} nuevo cargo y quería dar{te|le} la enhorabuena.',
      ],
    },
    child: {
      warm: [
        '¡Enhorabuena! Qué noticia tan bonita. Espero que {estéis|estén} todos muy bien.',
        '¡Bienvenida sea la criatura! Disfrut{ad|en} mucho de estos primeros días.',
        'Me ha alegrado el día saber de {vuestro|su} bebé. ¡Muchas felicidades a toda la familia!',
      ],
      brief: ['¡Enhorabuena a toda la familia!', '¡Qué alegría! Muchas felicidades.', '¡Felicidades por el bebé!'],
      formal: [
        'Mi enhorabuena por el nacimiento. Deseo lo mejor a toda la familia.',
        '{Te|Le} felicito de corazón por la llegada a la familia.',
        'He sabido la buena noticia y quería felicitar{os|les}.',
      ],
    },
    achievement: {
      warm: [
        '¡Enhorabuena! Me he enterado y me he alegrado mucho por {ti|usted}.',
        '¡Bravo! Con lo que {has|ha} trabajado, no {te|le} lo ha regalado nadie.',
        'Qué gusto leer la noticia. ¡Felicidades, y a celebrarlo!',
      ],
      brief: ['¡Enhorabuena por el logro!', '¡Bravo, muy merecido!', '¡Felicidades, me alegro mucho!'],
      formal: [
        '{Te|Le} felicito por este logro, que reconoce {tu|su} trabajo.',
        'Quiero dar{te|le} la enhorabuena por {tu|su} éxito.',
        'He sabido de {tu|su} reconocimiento y {te|le} felicito sinceramente.',
      ],
    },
    thanks: {
      warm: [
        'Quería dar{te|le} las gracias por {received}. Me ha servido de mucho.',
        '¡Mil gracias por {received}! Me acordé de {ti|usted} y no quería que quedara sin decir.',
        'No {te|le} había dado bien las gracias por {received}. {Te|Le} debo una.',
      ],
      brief: ['¡Muchas gracias por {received}!', 'Gracias de verdad por {received}.', '{received}: ¡mil gracias!'],
      formal: [
        'Quiero agradecer{te|le} {received}.',
        '{Te|Le} agradezco sinceramente {received}.',
        'Permít{eme|ame} dar{te|le} las gracias por {received}.',
      ],
    },
    reply: {
      warm: [
        '¡Gracias por escribirme! {Te|Le} contesto a lo que me {decías|decía}:',
        'Me alegró recibir {tu|su} mensaje. Sobre lo que me {preguntas|pregunta}:',
        'Aquí va mi respuesta, con gusto:',
      ],
      brief: ['Gracias por {tu|su} mensaje.', '{Te|Le} respondo:', 'Sobre lo que me {escribiste|escribió}:'],
      formal: [
        'Muchas gracias por {tu|su} mensaje. En respuesta a lo que {planteas|plantea}:',
        '{Te|Le} agradezco {tu|su} mensaje, al que contesto a continuación.',
        'En relación con {tu|su} mensaje:',
      ],
    },
    'late-reply': {
      warm: [
        'Perdon{a|e} la tardanza: {tu|su} mensaje merecía una respuesta antes. Aquí va:',
        'Se me quedó {tu|su} mensaje por contestar, y lo siento. {Te|Le} cuento:',
        'Más vale tarde: gracias por la paciencia. Sobre lo que me {decías|decía}:',
      ],
      brief: [
        'Siento el retraso. {Te|Le} respondo:',
        'Disculp{a|e} la demora. Sobre {tu|su} mensaje:',
        'Tarde, pero {te|le} contesto:',
      ],
      formal: [
        'Lamento la demora en contestar a {tu|su} mensaje.',
        '{Te|Le} pido disculpas por el retraso; respondo a continuación a {tu|su} mensaje.',
        'Con retraso, por el que me disculpo, contesto a {tu|su} mensaje.',
      ],
    },
    promise: {
      warm: [
        'Lo prometido es deuda: aquí tien{es|e} lo que quedamos.',
        'No me he olvidado de lo que {te|le} dije. Aquí va:',
        'Como quedamos, {te|le} escribo con lo prometido.',
      ],
      brief: ['Como quedamos:', 'Lo prometido:', '{Te|Le} debía esto:'],
      formal: [
        'Según lo acordado, {te|le} escribo con lo que quedó pendiente.',
        'Cumplo con lo que {te|le} ofrecí.',
        'Tal y como quedamos, {te|le} hago llegar lo pendiente.',
      ],
    },
    hello: {
      warm: [
        'Hace tiempo que no hablamos y me ha apetecido saber de {ti|usted}. ¿Cómo {te|le} va todo?',
        'Hoy me he acordado de {ti|usted}. ¿Qué tal {estás|está}?',
        '¿Cómo van las cosas por ahí? Me encantaría que me {contaras|contara} en qué {andas|anda}.',
        'Sin más motivo que saludar{te|le}: ¿qué es de {tu|su} vida?',
      ],
      brief: ['¿Qué tal todo?', '¿Cómo {estás|está}? Hace mucho que no hablamos.', 'Un saludo rápido: ¿cómo va todo?'],
      formal: [
        'Hace tiempo que no tenemos ocasión de hablar y quería saber cómo {te|le} va.',
        'Espero que todo vaya bien. Me gustaría retomar el contacto.',
        'Quería saludar{te|le} y preguntar{te|le} cómo marchan {tus|sus} proyectos.',
      ],
    },
  },
  memories: {
    subject: [
      'He vuelto a pensar en lo que hablamos la última vez: {subject}. ¿Cómo quedó?',
      'Por cierto, ¿cómo siguió lo que comentamos ({subject})?',
      'Me quedé con curiosidad por lo de la última vez: {subject}.',
    ],
    fact: [
      '¿Cómo va lo de {fact}?',
      'Por cierto, cuando pienso en {fact} me acuerdo de {ti|usted}. ¿Qué tal va?',
      '¿Alguna novedad con {fact}?',
    ],
    met: [
      'Todavía me acuerdo de cuando nos conocimos en {met}.',
      'Desde que nos conocimos en {met} ha llovido lo suyo.',
      'Parece que fue ayer cuando nos conocimos en {met}.',
    ],
  },
  closings: {
    warm: ['Un abrazo', 'Un abrazo fuerte', 'Un abrazo y hasta pronto'],
    brief: ['Un saludo', 'Saludos', 'Hasta pronto'],
    formal: ['Un cordial saludo', 'Atentamente', 'Recib{e|a} un cordial saludo'],
  },
  received: {
    help: '{tu|su} ayuda',
    introduction: 'la presentación que {hiciste|hizo}',
    advice: '{tu|su} consejo',
    information: 'la información que me {diste|dio}',
    attention: '{tu|su} atención',
    business: '{tu|su} confianza',
    gift: '{tu|su} regalo',
    endorsement: '{tu|su} recomendación',
    thanks: '{tus|sus} palabras',
    learned: 'lo que aprendí {contigo|con usted}',
    taught: 'el rato que me {dedicaste|dedicó}',
  },
}
