import type { BusinessWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** Companies, posts and places as one meets them in Spain; every company is made up. */
export const spanishBusiness: BusinessWords = {
  companies: {
    industry: listOf(`
      Talleres Orduña; Metalúrgica del Ebro; Aceros Ripollés; Cerámicas Alcora Nova; Envases Levante; Maquinaria
      Txindoki; Fundiciones Arlanza; Plásticos Montseny; Conservas Ría de Arosa; Bodegas Valdelagua; Aceites Sierra
      Mágina; Muebles Yecla Moderna; Textil Ontinyent; Papelera del Oria; Hormigones Guadiana; Ascensores Peñalba;
      Calzados Almansa; Cárnicas Guijuelo Alto; Turrones La Foia; Quesería Os Ancares; Astilleros Ribadeo; Frutas
      Cinca; Piensos La Mancha
    `),
    systems: listOf(`
      Nexa Datos; Cumbre Software; Sistemas Almenara; Brújula Digital; Tres Cantos Informática; Kaira Labs;
      Algoritmia; Red Boreal; Marea Cloud; Código Norte; Silbo Analítica; Faro Ciberseguridad; Ábaco Integral;
      Tejado Azul Apps; Duna Consultoría TIC; Enjambre Robótica; Lince Sensores; Quórum Datos; Pixel Ibérico; Nube
      Propia
    `),
    telecoms: listOf(`
      Teleón; Fibra Mediterránea; Ondas del Sur; Conecta Rural; Redes Moncayo; Enlace Atlántico; Radiofaro
    `),
    media: listOf(`
      El Correo de Levante; Diario Mirador; Radio Alameda; Revista Cauce; Ágora Noticias; Canal Ribera; La Voz del
      Puerto; Economía Clara; Onda Serrana; Tinta Abierta
    `),
    education: listOf(`
      Colegio Las Encinas; Instituto Miralbueno; Escuela Infantil El Tren; Academia Pitágoras; Formación Continua
      Duero; Campus Abierto
    `),
    academia: listOf(`
      Universidad de Valdeolmos; Instituto de Estudios del Litoral; Centro de Cálculo Aplicado; Universidad del
      Maestrazgo; Laboratorio de Materiales Arga
    `),
    government: listOf(`
      Ayuntamiento de Villanueva del Alba; Diputación de la Ribera; Consejería de Industria; Cámara de Comercio del
      Alba; Oficina de Patentes
    `),
    'civil-associations': listOf(`
      Fundación Puente; Asociación Vecinal La Noria; Bosques Vivos; Banco de Alimentos del Alba; Mujeres y Ciencia;
      Memoria del Barrio
    `),
    innovators: listOf(`
      Semilla Ventures; Aceleradora Faro; Vértigo Studio; Bioalga; Helio Almacenamiento; Agrodron; Mímesis Diseño;
      Rumbo Health
    `),
  },
  families: listOf(`
    Hermanos; e Hijos; y Asociados; Ingeniería; Logística; Consultores; Abogados; Arquitectos; Seguros; Servicios
  `),
  positions: {
    industry: listOf(`
      Director[a] de compras; Jef[e|a] de producción; Responsable de calidad; Gerente; Director[a] comercial; Técnic[o|a] de
      mantenimiento; Export manager; Responsable de logística; Ingenier[o|a] de procesos
    `),
    systems: listOf(`
      Desarrollador[a] de software; Jef[e|a] de proyecto; Arquitect[o|a] de soluciones; Director[a] de tecnología (CTO);
      Analista de datos; Product manager; Administrador[a] de sistemas; Diseñador[a] UX; Responsable de ciberseguridad;
      Scrum master
    `),
    telecoms: listOf(`
      Ingenier[o|a] de redes; Responsable de despliegue; Director[a] de operaciones; Key account manager; Técnic[o|a] de
      preventa
    `),
    media: listOf(`
      Redactor[a]; Jef[e|a] de sección; Director[a] de informativos; Periodista; Productor[a]; Redactor[a] jefe; Fotógraf[o|a]
    `),
    education: listOf(`
      Director[a]; Profesor[a] de matemáticas; Jef[e|a] de estudios; Orientador[a]; Coordinador[a] de formación; Maestr[o|a]
    `),
    academia: listOf(`
      Profesor[a] titular; Investigador[a]; Catedrátic[o|a]; Doctorand[o|a]; Vicerrector[a] de transferencia; Gestor[a] de proyectos
      europeos
    `),
    government: listOf(`
      Concejal[a] de Innovación; Jef[e|a] de servicio; Técnic[o|a] de contratación; Director[a] general; Secretari[o|a]; Agente de
      desarrollo local
    `),
    'civil-associations': listOf(`
      Coordinador[a]; President[e|a]; Responsable de voluntariado; Tesorer[o|a]; Captador[a] de fondos
    `),
    innovators: listOf(`
      Fundador[a]; Cofundador[a] y CEO; Responsable de inversiones; Director[a] científic[o|a]; Growth manager; Business angel
    `),
  },
  freelances: listOf(`
    Consultor[a] independiente; Traductor[a] jurad[o|a]; Coach ejecutiv[o|a]; Fotógraf[o|a]; En búsqueda activa;
    Abogad[o|a]; Arquitect[o|a]; Formador[a]
  `),
  cities: [
    { name: 'Madrid', region: 'Madrid', postcode: '280##', phone: '81# ## ## ##' },
    { name: 'Barcelona', region: 'Barcelona', postcode: '080##', phone: '83# ## ## ##' },
    { name: 'Valencia', region: 'Valencia', postcode: '460##', phone: '86# ## ## ##' },
    { name: 'Sevilla', region: 'Sevilla', postcode: '410##', phone: '854 ### ###' },
    { name: 'Zaragoza', region: 'Zaragoza', postcode: '500##', phone: '876 ### ###' },
    { name: 'Bilbao', region: 'Bizkaia', postcode: '480##', phone: '844 ### ###' },
    { name: 'A Coruña', region: 'A Coruña', postcode: '150##', phone: '881 ### ###' },
    { name: 'Málaga', region: 'Málaga', postcode: '290##', phone: '852 ### ###' },
    { name: 'Pamplona', region: 'Navarra', postcode: '310##', phone: '848 ### ###' },
    { name: 'Palma', region: 'Illes Balears', postcode: '070##', phone: '871 ### ###' },
    { name: 'Murcia', region: 'Murcia', postcode: '300##', phone: '868 ### ###' },
    { name: 'Valladolid', region: 'Valladolid', postcode: '470##', phone: '883 ### ###' },
  ],
  streets: listOf(`
    Calle Mayor; Calle del Olmo; Avenida de la Constitución; Plaza de España; Calle Real; Paseo del Prado; Calle San
    Juan; Ronda de Levante; Avenida del Mar; Calle de las Flores; Carrer de Baix; Gran Vía; Camino Viejo; Polígono
    Industrial La Vega, nave
  `),
  country: 'España',
  countryCode: 'ES',
  prefix: '+34',
  trunk: '',
  mobile: '78# ### ###',
}
