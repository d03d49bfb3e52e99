import type { OfficeWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** Una oficina de ocho personas que asesora a empresas. */
export const spanishOffice: OfficeWords = {
  name: 'Arcos & Rivera Consultores',
  domain: 'arcosrivera.example',
  people: [
    {
      given: 'Lucía',
      surname: 'Arcos',
      surname2: 'Benavides',
      isWoman: true,
      role: 'owner',
      title: 'Socia directora',
      birthday: '1979-04-18',
    },
    {
      given: 'Tomás',
      surname: 'Rivera',
      surname2: 'Gil',
      isWoman: false,
      role: 'admin',
      title: 'Socio, administración y sistemas',
      birthday: '1975-11-02',
    },
    {
      given: 'Nerea',
      surname: 'Goikoetxea',
      surname2: 'Sanz',
      isWoman: true,
      role: 'member',
      title: 'Responsable de cuentas',
      birthday: '1988-06-30',
    },
    {
      given: 'José Luis',
      surname: 'de la Fuente',
      surname2: 'Mora',
      isWoman: false,
      role: 'member',
      title: 'Consultor sénior',
      birthday: '1969-01-25',
    },
    {
      given: 'Uxía',
      surname: 'Otero',
      surname2: 'Pazos',
      isWoman: true,
      role: 'member',
      title: 'Comunicación y prensa',
      birthday: '1992-09-09',
    },
    {
      given: 'Amina',
      surname: 'El Idrissi',
      isWoman: true,
      role: 'member',
      title: 'Consultora',
      birthday: '1994-12-14',
    },
    {
      given: 'Pau',
      surname: 'Soler',
      surname2: 'Ferrer',
      isWoman: false,
      role: 'member',
      title: 'Compras y proveedores',
      birthday: '1985-03-07',
    },
    {
      given: 'Irene',
      surname: 'Valverde',
      surname2: 'Ruiz',
      isWoman: true,
      role: 'guest',
      title: 'En prácticas',
      birthday: '2003-08-21',
    },
  ],
  books: [
    {
      key: 'clients',
      name: 'Clientes',
      owner: 0,
      everyone: 'view',
      grants: [
        { person: 2, right: 'manage' },
        { person: 3, right: 'edit' },
        { person: 5, right: 'edit' },
      ],
    },
    { key: 'suppliers', name: 'Proveedores', owner: 1, everyone: 'view', grants: [{ person: 6, right: 'manage' }] },
    {
      key: 'team',
      name: 'Equipo',
      owner: 1,
      everyone: 'view',
      grants: [
        { person: 0, right: 'share' },
        { person: 7, right: 'view' },
        { person: 4, right: 'edit' },
      ],
    },
    {
      key: 'press',
      name: 'Prensa',
      owner: 4,
      everyone: 'view',
      grants: [
        { person: 0, right: 'share' },
        { person: 7, right: 'edit' },
      ],
    },
  ],
  network: {
    book: 'Red de LinkedIn',
    whereFrom: 'Descarga de los contactos propios de LinkedIn',
    whyHeld: 'Mantener la relación profesional con personas que aceptaron conectar',
  },
  fair: {
    book: 'Feria',
    file: 'feria-innova.csv',
    label: 'Feria Innova',
    header: 'Nombre,Apellidos,Empresa,Correo electrónico,Stand',
  },
  friends: {
    book: 'Personal',
    labels: listOf('Familia; Amistades; Vecindario; Cole de los niños'),
    notes: listOf(`
      Vive en el tercero, tiene copia de las llaves; Hermana de Marta, la del coro; Compañero de piso en la
      facultad; Alergia a los frutos secos: acordarse en las cenas; Se mudan a Gijón en otoño
    `),
  },
  labels: listOf(
    'Cliente activo; Renovación; Newsletter no; Navidad; Evento anual; Referencia; Pendiente de contrato; VIP',
  ),
  notes: listOf(`
    Prefiere que la llamen por la tarde, después de las cuatro; Nos presentó Nerea en las jornadas de Zaragoza; Pide
    siempre las propuestas en una sola página; Cambia de proveedor de sistemas a finales de año: volver a llamar en
    octubre; Muy interesado en el plan de digitalización, decide con su hermana; Ojo: factura a la sociedad
    patrimonial, no a la empresa; Habla euskera y lo agradece; Le gustó el informe de exportación, quiere la
    continuación; Antiguo compañero de Lucía en la universidad; No escribir los viernes; Su asistente es quien lleva
    la agenda: pasar siempre por ella; Quiere visitar la oficina en la feria de primavera; Paga a treinta días sin
    retraso; Desconfía de los correos con enlaces, mejor teléfono; Está formando a su sucesor
  `),
  pressNotes: listOf(`
    Cierra la edición a las siete; Publica los martes la página de empresas; Le interesan los datos de empleo por
    comarca; Pide fotos en horizontal; Moderó nuestra mesa redonda; Se fía de las notas cortas
  `),
  hobbies: listOf(
    'senderismo; ajedrez; cocina; ciclismo; fotografía; teatro; pádel; coros; huerto; cine clásico; vela; lectura',
  ),
  newNotes: listOf(`
    Llamada de hoy: les encaja empezar en enero; Manda recuerdos a Tomás; Ha pedido precio para dos sedes más; Se
    pospone la reunión al día doce
  `),
  shown: {
    bio: 'Ayudo a empresas medianas a crecer sin perder el norte.\n\nSi quiere contarme su caso, escríbame; contesto siempre, casi siempre el mismo día.',
    lists: [
      {
        name: 'Clientes sin correo',
        icon: '📭',
        query: { filter: { all: [{ contactKind: 'customer' }, { hasNo: 'email' }] } },
        isShared: true,
      },
      {
        name: 'Prensa de industria',
        icon: '📰',
        query: { text: 'industria', filter: { contactKind: 'press' } },
        isShared: false,
      },
      { name: 'Lo último', icon: '🕗', query: { order: 'added' }, isShared: false },
    ],
    form: {
      title: 'Jornada de puertas abiertas',
      purpose: 'Enviarle el programa y llamarle una vez después de la jornada.',
      visitors: [
        {
          given: 'Aurelio',
          family: 'Mendoza Prat',
          organization: 'Cristales Mendoza',
          email: 'aurelio@cristalesmendoza.example',
          phone: '',
          message: 'Me interesa la mesa de exportación.',
        },
        { given: 'Uxue', family: 'Lasa', organization: '', email: '', phone: '+34 600 000 093', message: '' },
      ],
    },
  },
}
