/** Common first, as in life. */
export const GIVEN_NAMES = words(
  'María Antonio Carmen José Ana Manuel Laura Francisco Lucía David Marta Javier Elena Daniel Sara Carlos Paula Miguel Julia Rafael',
  'Cristina Pedro Isabel Alejandro Raquel Ángel Silvia Fernando Beatriz Luis Rocío Pablo Núria Sergio Patricia Jorge Inés Alberto',
  'Mónica Álvaro Andrea Diego Natalia Adrián Teresa Raúl Sofía Iván Ainhoa Rubén Pilar Óscar Alba Ramón Irene Andrés Begoña Enrique',
  'Olga Vicente Montserrat Joaquín Verónica Jaume Nerea Íñigo Emma James Olivia Thomas Grace Henry Charlotte Oliver Amelia Jack',
  'Ayşe Björn Søren Zoë Noël Łukasz Chloé Đorđe Ñuno Ïsaac',
)

/** Common first, as in life. */
export const SURNAMES = words(
  'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez',
  'Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado',
  'Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo',
  'Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero Nieto Aguilar Pascual',
  'Zubizarreta Echeverría Ibáñez Ñáñez Puigdomènech Ferrer Soler Bosch Smith Jones Taylor Brown Wilson Evans Walker Wright Hughes',
  "O'Connor Müller Schröder Weißgerber Øvergård Åkesson Nowak Kowalczyk Dvořák Yılmaz Papadopoulos Rossi Bianchi Moreau Lefèvre",
)

/** Names in other scripts, whole. */
export const OTHER_SCRIPTS = [
  'Ольга Иванова',
  'Ελένη Γεωργίου',
  'أحمد حسن',
  'דנה לוי',
  '田中 花子',
  '김민준',
  'प्रिया शर्मा',
  '🎉 Fiesta',
  '007',
]

/** What companies call themselves before a name. */
export const TRADES = words(
  'Talleres Construcciones Consultores Transportes Viveros Bodegas Imprenta Clínica Academia Gestoría Farmacia Hotel Panadería',
  'Conservas Editorial Logística Electricidad Carpintería Asesores Ingenieros Abogados Studio Partners Foods Textiles Marmolería',
)

/** What people do. */
export const TITLES = [
  'Jefa de compras',
  'Responsable de calidad',
  'Head of sales',
  'Project manager',
  'Secretaría general',
  'Jefe de obra',
  ...words(
    'Directora Comercial Contable Arquitecta Abogado Gerente Periodista Enfermera Profesor Técnico Veterinaria Engineer',
  ),
]

/** Towns, the large ones first. */
export const TOWNS = words(
  'Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Coruña Elche',
  'Oviedo Cartagena Jerez Almería Pamplona Burgos Santander Logroño Salamanca Huelva Lleida Cáceres Lugo Girona Teruel London Leeds',
)

/** Labels, the much used first. */
export const LABELS = [
  'Navidad',
  'Feria 2025',
  'Amigos',
  'VIP',
  'Boletín',
  'Prensa local',
  'Proveedores',
  'Familia',
  'Old clients',
  'Ñoño',
]

/** What notes are made of. */
export const NOTE_WORDS = words(
  'de la el en con llamar reunión presupuesto obra pedido martes enero conoce a su hermana vive cerca mercado prefiere correo tarde',
  'recomendado por feria catálogo nuevo factura pendiente entrega almacén visita oficina contrato renovar septiembre descuento café',
  'golf ajedrez montaña viaja mucho habla francés alemán proyecto puente hospital ayuntamiento subvención plazo firma muestra color',
)

/** Lines of business. */
export const SECTORS = ['education', 'industry', 'government', 'media', 'systems', 'Hostelería', 'Construcción']

function words(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ')
}
