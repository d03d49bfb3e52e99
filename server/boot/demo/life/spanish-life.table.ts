import { listOf } from '../list-of.ts'
import type { LifeWords } from './life-words.ts'

/** Lo que Lucía ha vivido con la gente que conoce. */
export const spanishLife: LifeWords = {
  town: 'Zaragoza',
  currency: 'EUR',
  talks: {
    work: {
      meeting: listOf(`
        Café en su oficina: quieren abrir otra sede en primavera; Comida larga, hablamos más de la familia que de
        trabajo; Repaso del trimestre, contentos con el informe; Visita a la nave nueva; Desayuno con su equipo de
        compras; Firma de la renovación y un brindis
      `),
      call: listOf(`
        Duda rápida sobre el contrato; Cómo va el cambio de sistemas; Felicitación por el premio de la Cámara; Quería
        mi opinión sobre un proveedor; Aplazamos la visita a la semana siguiente; Ponernos al día, sin más; Le
        preocupa el relevo en la empresa
      `),
      'video-call': listOf(`
        Presentación del plan de exportación; Seguimiento mensual; Con su socia, para cerrar fechas; Demostración para
        el comité
      `),
      email: listOf(`
        Resumen de la reunión; Preguntó por las ayudas a la digitalización; Gracias por el contacto de la gestoría;
        Programa de las jornadas; Confirmó la fecha; Comentarios al borrador
      `),
      message: listOf('Foto del equipo en la feria; Artículo sobre su sector; Felices fiestas; Llegó bien el envío'),
      event: listOf('Coincidimos en las jornadas de la Cámara; Mesa redonda sobre exportación; Cóctel de la patronal'),
    },
    own: {
      meeting: listOf(`
        Cena en casa; Excursión al Moncayo con los niños; Vermú del domingo; Concierto en el auditorio; Ayudar con la
        mudanza
      `),
      call: listOf('Ponernos al día; Cumpleaños; Me contó lo del trabajo nuevo; Planes para el puente'),
      'video-call': listOf('Los pequeños querían verse; Club de lectura a distancia'),
      email: listOf('Fotos del verano; La receta que prometió'),
      message: listOf(`
        Recomendación de una novela; Foto de las vacaciones; Quedada del viernes; Ánimo con los exámenes; Enhorabuena
        por el ascenso
      `),
      event: listOf('Fiesta del colegio; Boda de una amiga común'),
    },
  },
  facts: {
    interest: listOf(
      'Prepara el Camino por etapas; Abono de ópera; Cría abejas; Corre medias maratones; Colecciona mapas antiguos',
    ),
    family: listOf(
      'Dos hijas, la mayor estudia en Lyon; Hijo recién llegado, Bruno; Cuida de su padre; Abuela reciente',
    ),
    project: listOf(
      'Abre una segunda tienda en marzo; Busca local en Huesca; Escribe un libro sobre el barrio; Cambia la flota a eléctrica',
    ),
    work: listOf(
      'Lleva compras de tres plantas; Entró como becaria y ahora dirige; Decide con su hermana; Viene de banca',
    ),
  },
  given: [
    { kind: 'introduction', text: 'a una gestoría de confianza' },
    { kind: 'help', text: 'revisé su plan de negocio' },
    { kind: 'information', text: 'la convocatoria de ayudas antes del plazo' },
    { kind: 'advice', text: 'cómo preparar la negociación del alquiler' },
    { kind: 'taught', text: 'cómo se lee un balance' },
    { kind: 'gift', text: 'un libro sobre rutas de montaña' },
    { kind: 'attention', text: 'una visita al hospital' },
  ],
  received: [
    { kind: 'business', text: 'nos encargaron el plan de exportación' },
    { kind: 'introduction', text: 'a la directora de la feria' },
    { kind: 'learned', text: 'cómo funciona la logística del frío' },
    { kind: 'advice', text: 'qué exige la aduana de Veracruz' },
    { kind: 'information', text: 'el concurso que salía en otoño' },
    { kind: 'endorsement', text: 'habló bien de nosotros en la Cámara' },
  ],
  forMe: listOf(`
    Aduanas en México; Prensa económica; Derecho laboral; Subvenciones europeas; Logística del frío; Ponentes para
    jornadas; Naves industriales
  `),
  forThem: listOf(
    'Plan de exportación; Presentarle a inversores; Revisar presupuestos; Equipo comercial; Primer cliente en Portugal',
  ),
  closeness: {
    work: listOf('colega; antigua compañera; socio de proyecto'),
    own: listOf('amistad; familia; vecindad; facultad'),
  },
  met: {
    channels: listOf('presentación; jornadas; llamada en frío; colegio; universidad'),
    places: listOf('Zaragoza; Madrid; Barcelona; Bilbao'),
    stages: listOf('al abrir la oficina; en la universidad; primer empleo'),
  },
  questions: [
    '¿Podemos adelantar la reunión a esta semana?',
    '¿Conoce a alguien que lleve marcas en Portugal?',
    '¿Le viene bien comer el jueves?',
  ],
  unthanked: [
    { kind: 'introduction', text: 'al responsable de compras de Oporto' },
    { kind: 'advice', text: 'sobre el seguro de cambio' },
  ],
  promises: listOf(
    'Mandarle la propuesta revisada; Pasarle el contacto de la notaría; Enviarle el informe de exportación; Buscarle ponente para mayo',
  ),
  steps: listOf(
    'Preguntar cómo fue la apertura; Proponer fecha para enero; Ver si ya tienen presupuesto; Invitar a la jornada de puertas abiertas; Comer con calma',
  ),
  openings: listOf(`
    Me alegro de que conectemos: su charla en Zaragoza me dio ideas.; Gracias por aceptar. Trabajamos cerca y no nos
    conocíamos.; Enhorabuena por el nuevo puesto.; Vi que también pasó por la Universidad de Valdeolmos.; Leí su
    artículo sobre empresa familiar y se lo he pasado a mi socio.
  `),
  answers: listOf(`
    Muchas gracias, un placer.; Lo comento con mi equipo y le digo.; Cuando pase por aquí, tomamos un café.; Le envío
    el enlace que mencioné.; Justo estamos en ello, ya le contaré.; Qué buena noticia, me alegro mucho.; Apuntado
    queda, gracias.
  `),
  events: [
    { name: 'Jornadas de la Cámara', place: 'Zaragoza', inDays: -47 },
    { name: 'Feria Innova', place: 'Bilbao', inDays: 9 },
  ],
  strangers: listOf('Amparo Quílez; Ignasi Farreras; Delfina Ochoa'),
  visitors: [
    {
      kind: 'collaboration',
      name: 'Begoña Ulloa',
      organization: 'Semilla Ventures',
      text: 'Propone organizar juntas un desayuno para empresas familiares.',
      daysAgo: 3,
    },
    {
      kind: 'advice',
      name: 'Rodrigo Salcedo',
      organization: '',
      text: 'Estudiante: quiere preguntar cómo se empieza en consultoría.',
      daysAgo: 1,
    },
    {
      kind: 'sales',
      name: 'Nicolás Orbe',
      organization: 'Grupo Orbe',
      text: 'Ofrecen renovar las impresoras.',
      daysAgo: 12,
      revisitIn: 20,
    },
  ],
  objectives: [
    {
      title: 'Tres clientes que exporten a Portugal',
      why: 'Conocemos bien ese mercado y nadie más lo acompaña desde aquí.',
      began: -190,
      endsIn: 170,
      budgetHours: 60,
      target: { kind: 'client', count: 3 },
      outcomes: [
        { kind: 'client', text: 'Plan de exportación para dos años', daysAgo: 96, amount: 18_500 },
        { kind: 'introduction', text: 'A la cámara de Oporto', daysAgo: 61, amount: null },
        { kind: 'client', text: 'Estudio de entrada, pagado por adelantado', daysAgo: 20, amount: 6_200 },
      ],
    },
    {
      title: 'Que la prensa nos llame sin que llamemos',
      why: 'Una cita al mes vale más que diez notas.',
      began: -60,
      endsIn: 120,
      budgetHours: 15,
      target: { kind: 'press', count: 4 },
      outcomes: [{ kind: 'press', text: 'Entrevista en la página de empresas', daysAgo: 18, amount: null }],
    },
  ],
  introductions: {
    made: 'Las dos empresas compran envases: pueden ir juntas.',
    asked: 'Para conocer cómo llevan la logística en Portugal.',
  },
  cadences: [
    { label: 'VIP', idealDays: 30, maximumDays: 60 },
    { label: 'Amistades', idealDays: 60, maximumDays: 150 },
  ],
}
