import type { SignatureFixture } from './fixture.ts'

/** Signatures in Spanish and the other languages of Spain. Nobody in them exists. */
export const spanishSignatures: readonly SignatureFixture[] = [
  {
    what: 'a company with everything and its legal text',
    region: 'ES',
    text: `
Un cordial saludo,

Marta Ibáñez Carrasco
Directora Comercial
Aceites Valdeoliva, S.L.
C/ Molino Viejo, 14 - 23400 Úbeda (Jaén)
T. 953 75 10 20 | M. 612 345 678
marta.ibanez@valdeoliva.example.es | www.valdeoliva.example.es

AVISO LEGAL: Este mensaje y sus adjuntos se dirigen exclusivamente a su destinatario. Si usted no lo es, llame al 953 75 10 99.
Tel. 900 100 100`,
    says: [
      'name: Marta Ibáñez Carrasco',
      'title: Directora Comercial',
      'organization: Aceites Valdeoliva, S.L.',
      'phone: 953 75 10 20, voice',
      'phone: 612 345 678, mobile',
      'email: marta.ibanez@valdeoliva.example.es',
      'link: https://www.valdeoliva.example.es',
      'address: C/ Molino Viejo, 14 - 23400 Úbeda (Jaén)',
    ],
  },
  {
    what: 'only a name and a mobile',
    region: 'ES',
    text: `Saludos,
Nacho Pellicer
Móvil: 655 12 34 56`,
    says: ['name: Nacho Pellicer', 'phone: 655 12 34 56, mobile'],
  },
  {
    what: 'a whole mail above the signature',
    region: 'ES',
    text: `Hola, Luis:

Te mando lo que hablamos el martes. Llámame al 91 555 00 00 si algo no cuadra.

Muchas gracias.
Un saludo,

Rosa Mª Echevarría Goñi
Responsable de Compras
Talleres Arga S.A.U.
Tel.: 948 21 43 65 ext. 214
rm.echevarria@talleresarga.example`,
    says: [
      'name: Rosa Mª Echevarría Goñi',
      'title: Responsable de Compras',
      'organization: Talleres Arga S.A.U.',
      'phone: 948 21 43 65 ext. 214, voice',
      'email: rm.echevarria@talleresarga.example',
    ],
  },
  {
    what: 'labels before everything',
    region: 'ES',
    text: `Nombre: Joaquín Otero Veiga
Cargo: Jefe de Obra
Empresa: Construcciones Ría Alta
Dirección: Rúa do Vilar 8, 15705 Santiago de Compostela
Teléfono: 981 56 78 90
Móvil: 699 11 22 33
Correo electrónico: j.otero@riaalta.example
NIF: B-15987654`,
    says: [
      'name: Joaquín Otero Veiga',
      'title: Jefe de Obra',
      'organization: Construcciones Ría Alta',
      'phone: 981 56 78 90, voice',
      'phone: 699 11 22 33, mobile',
      'email: j.otero@riaalta.example',
      'address: Rúa do Vilar 8, 15705 Santiago de Compostela',
      'taxId: NIF B-15987654',
    ],
  },
  {
    what: 'a university with its department',
    region: 'ES',
    text: `Dra. Lucía Fernández de Córdoba Ruiz
Profesora Titular
Departamento de Química Orgánica
Facultad de Ciencias
Universidad de Almería
Ctra. Sacramento s/n, 04120 La Cañada de San Urbano, Almería
Tlf: +34 950 01 50 00 (ext. 4321)
lfdecordoba@ual.example.es
https://orcid.org/0000-0002-1825-0097`,
    says: [
      'name: Dra. Lucía Fernández de Córdoba Ruiz',
      'title: Profesora Titular',
      'unit: Departamento de Química Orgánica',
      'unit: Facultad de Ciencias',
      'organization: Universidad de Almería',
      'phone: +34 950 01 50 00 (ext. 4321), voice',
      'email: lfdecordoba@ual.example.es',
      'profile: ORCID https://orcid.org/0000-0002-1825-0097',
      'address: Ctra. Sacramento s/n, 04120 La Cañada de San Urbano, Almería',
    ],
  },
  {
    what: 'roles in two languages on one line',
    region: 'ES',
    text: `Jordi Puigdomènech i Serra
Director de Operaciones / Chief Operating Officer
Grup Montseny
Passeig de Gràcia, 101, 3r 1a
08008 Barcelona
T +34 93 215 00 11
M +34 626 00 11 22
jordi@grupmontseny.example.cat`,
    says: [
      'name: Jordi Puigdomènech i Serra',
      'title: Director de Operaciones',
      'title: Chief Operating Officer',
      'organization: Grup Montseny',
      'phone: +34 93 215 00 11, voice',
      'phone: +34 626 00 11 22, mobile',
      'email: jordi@grupmontseny.example.cat',
      'address: Passeig de Gràcia, 101, 3r 1a / 08008 Barcelona',
    ],
  },
  {
    what: 'an association with a box and two mails',
    region: 'ES',
    text: `--
Pilar Sanchís
Presidenta
Asociación de Vecinos El Cabanyal
Apartado 4012 - 46011 Valencia
presidencia@avcabanyal.example / pilar.sanchis@correo.example
@avcabanyal en redes`,
    says: [
      'name: Pilar Sanchís',
      'title: Presidenta',
      'organization: Asociación de Vecinos El Cabanyal',
      'email: presidencia@avcabanyal.example',
      'email: pilar.sanchis@correo.example',
      'address: Apartado 4012 - 46011 Valencia',
    ],
  },
  {
    what: 'a town hall and a switchboard',
    region: 'ES',
    text: `Enrique Vallejo Bernal
Concejal de Urbanismo
Ayuntamiento de Tres Cantos
Plaza del Ayuntamiento, 1
28760 Tres Cantos (Madrid)
Centralita: 91 293 80 00
Directo: 91 293 80 41
Fax: 91 293 80 99`,
    says: [
      'name: Enrique Vallejo Bernal',
      'title: Concejal de Urbanismo',
      'organization: Ayuntamiento de Tres Cantos',
      'phone: 91 293 80 00, main-number, work',
      'phone: 91 293 80 41, voice, work',
      'phone: 91 293 80 99, fax',
      'address: Plaza del Ayuntamiento, 1 / 28760 Tres Cantos (Madrid)',
    ],
  },
  {
    what: 'pictures for words',
    region: 'ES',
    text: `Sofía Llorente
✨ Diseñadora gráfica ✨
📱 634 98 76 54
📧 hola@sofiallorente.example.com
🌐 sofiallorente.example.com
📍 Zaragoza, España
Instagram: @sofiallorente.design`,
    says: [
      'name: Sofía Llorente',
      'title: Diseñadora gráfica',
      'phone: 634 98 76 54, mobile',
      'email: hola@sofiallorente.example.com',
      'link: https://sofiallorente.example.com',
      'profile: Instagram sofiallorente.design',
      'address: Zaragoza, España (ES)',
    ],
  },
  {
    what: 'several addresses, one a line',
    region: 'ES',
    text: `Álvaro de la Vega Montes
Socio
Vega & Montes Abogados
Madrid: C/ Velázquez 27, 1º, 28001 Madrid
Sevilla: Avda. de la Constitución 12, 41004 Sevilla
Tfno. 91 435 12 12
alvaro@vegamontes.example.es
Colegiado 54.321 ICAM`,
    says: [
      'name: Álvaro de la Vega Montes',
      'title: Socio',
      'organization: Vega & Montes Abogados',
      'phone: 91 435 12 12, voice',
      'email: alvaro@vegamontes.example.es',
      'address: C/ Velázquez 27, 1º, 28001 Madrid',
      'address: Avda. de la Constitución 12, 41004 Sevilla',
    ],
  },
  {
    what: 'a mail of a telephone',
    region: 'ES',
    text: `Ok, perfecto.

Bea Corral
678 90 12 34

Enviado desde mi iPhone`,
    says: ['name: Bea Corral', 'phone: 678 90 12 34, mobile'],
  },
  {
    what: 'tax number and register in the footer',
    region: 'ES',
    text: `Carmen Luque | Administración
Electrodomésticos Luque e Hijos SL
CIF B29123456
Inscrita en el Registro Mercantil de Málaga, tomo 1234, folio 56, hoja MA-7890
952 30 40 50
administracion@luquehijos.example.es`,
    says: [
      'name: Carmen Luque',
      'unit: Administración',
      'organization: Electrodomésticos Luque e Hijos SL',
      'phone: 952 30 40 50, voice',
      'email: administracion@luquehijos.example.es',
      'taxId: CIF B29123456',
    ],
  },
  {
    what: 'a quoted signature',
    region: 'ES',
    text: `> Atentamente,
>
> Manuel Rincón Sáez
> Técnico de Mantenimiento
> Hospital Comarcal de la Sierra
> Tel. 927 41 00 00
> mrincon@hospitalsierra.example`,
    says: [
      'name: Manuel Rincón Sáez',
      'title: Técnico de Mantenimiento',
      'organization: Hospital Comarcal de la Sierra',
      'phone: 927 41 00 00, voice',
      'email: mrincon@hospitalsierra.example',
    ],
  },
  {
    what: 'a phone and a fax behind one label, and capitals',
    region: 'ES',
    text: `ISABEL ZAMORA PRIETO
GERENTE
TRANSPORTES ZAMORA, S.A.
POL. IND. EL SEGRE, PARCELA 512 - 25191 LLEIDA
TEL. 973 20 11 22 - FAX 973 20 11 23
MÓVIL 609 87 65 43
izamora@transzamora.example.es`,
    says: [
      'name: ISABEL ZAMORA PRIETO',
      'title: GERENTE',
      'organization: TRANSPORTES ZAMORA, S.A.',
      'phone: 973 20 11 22, voice',
      'phone: 973 20 11 23, fax',
      'phone: 609 87 65 43, mobile',
      'email: izamora@transzamora.example.es',
      'address: POL. IND. EL SEGRE, PARCELA 512 - 25191 LLEIDA',
    ],
  },
  {
    what: 'catalan',
    region: 'ES',
    text: `Salutacions cordials,

Núria Vilalta Bosch
Cap de Comunicació
Fundació Terra Nova
C. de Mallorca, 285 · 08037 Barcelona
T. 93 459 00 00 · M. 687 65 43 21
nvilalta@terranova.example.org`,
    says: [
      'name: Núria Vilalta Bosch',
      'title: Cap de Comunicació',
      'organization: Fundació Terra Nova',
      'phone: 93 459 00 00, voice',
      'phone: 687 65 43 21, mobile',
      'email: nvilalta@terranova.example.org',
      'address: C. de Mallorca, 285 / 08037 Barcelona',
    ],
  },
  {
    what: 'a company of Mexico',
    region: 'MX',
    text: `Ing. Rodrigo Cervantes Anaya
Gerente de Ventas
Aceros del Bajío, S.A. de C.V.
Av. Tecnológico 340, Col. Centro, 76000 Querétaro, México
Oficina: 442 212 3456 ext. 105
Cel: 442 198 7654
rcervantes@acerosbajio.example.com.mx`,
    says: [
      'name: Ing. Rodrigo Cervantes Anaya',
      'title: Gerente de Ventas',
      'organization: Aceros del Bajío, S.A. de C.V.',
      'phone: 442 212 3456 ext. 105, voice, work',
      'phone: 442 198 7654, mobile',
      'email: rcervantes@acerosbajio.example.com.mx',
      'address: Av. Tecnológico 340, Col. Centro, 76000 Querétaro, México (MX)',
    ],
  },
  {
    what: 'a profile, a WhatsApp number and paper to be saved',
    region: 'ES',
    text: `Tomás Arrieta
CTO @ Nubelia
WhatsApp: +34 611 22 33 44
https://www.linkedin.com/in/tomas-arrieta/
Antes de imprimir este correo, piense si es necesario.`,
    says: [
      'name: Tomás Arrieta',
      'title: CTO',
      'organization: Nubelia',
      'phone: +34 611 22 33 44, mobile',
      'profile: LinkedIn https://www.linkedin.com/in/tomas-arrieta/',
    ],
  },
  {
    what: 'a name behind the title on one line',
    region: 'ES',
    text: `Directora de RRHH - Elena Cifuentes Mora
Grupo Hotelero Costa Blanca
Telf. 965 14 15 16
elena.cifuentes@hotelescostablanca.example`,
    says: [
      'name: Elena Cifuentes Mora',
      'title: Directora de RRHH',
      'organization: Grupo Hotelero Costa Blanca',
      'phone: 965 14 15 16, voice',
      'email: elena.cifuentes@hotelescostablanca.example',
    ],
  },
  {
    what: 'a formula and the name behind it on one line',
    region: 'ES',
    text: `Un saludo, Laura Méndez
Account Manager
lmendez@brandia.example.com`,
    says: ['name: Laura Méndez', 'title: Account Manager', 'email: lmendez@brandia.example.com'],
  },
  {
    what: 'a lawyer who signs, in an office on a main floor',
    region: 'ES',
    text: `Fdo.: Antonio Ruiz Lara
Abogado
Despacho Ruiz Lara
Rambla Catalunya 45, pral 2ª
08007 BARCELONA`,
    says: [
      'name: Antonio Ruiz Lara',
      'title: Abogado',
      'organization: Despacho Ruiz Lara',
      'address: Rambla Catalunya 45, pral 2ª / 08007 BARCELONA',
    ],
  },
  {
    what: 'an extension behind a dash',
    region: 'ES',
    text: `JAVIER GIL
Dpto. Comercial
+34 915 55 66 77 – Ext: 23
+34 655 44 33 22`,
    says: [
      'name: JAVIER GIL',
      'unit: Dpto. Comercial',
      'phone: +34 915 55 66 77 – Ext: 23, voice',
      'phone: +34 655 44 33 22, mobile',
    ],
  },
]
