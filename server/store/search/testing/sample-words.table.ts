const words = (text: string) => text.trim().split(/\s+/)

/** Given names, the frequent ones first, Spanish mixed with English. */
export const SAMPLE_GIVEN = words(`
  María Antonio José Carmen Manuel Ana Francisco Laura David Isabel Juan Cristina Javier Marta Daniel Lucía Carlos Sara Jesús
  Elena Alejandro Paula Miguel Raquel Pedro Pilar Pablo John Mary Ángel Julia Sergio Beatriz Fernando Nuria Jorge Silvia Luis
  James Alba Alberto Irene Álvaro Rocío Diego Mónica Adrián Rosa Raúl Alicia Iván Sonia Enrique Ángela Rubén Sandra Ramón
  Marina Óscar Susana Víctor Natalia Robert Yolanda Santiago Margarita Eduardo Eva Mario Inmaculada Jaime Sofía Michael Esther
  Ignacio Noelia Marcos Jennifer Hugo Carla Jordi Verónica Emilio Ángeles Julián Nerea Guillermo Carolina Gabriel Miriam Félix
  Linda Tomás Inés Agustín Lidia William Amparo Joan Catalina Xavier Fátima Gonzalo Lorena Nicolás Aurora Andrés Emma Héctor
  Consuelo Iñaki Olivia Martín Celia Richard Gloria Samuel Olga Gregorio Alejandra Rodrigo Ainhoa Iker Victoria Thomas
  Esperanza Mateo Purificación Lucas Josefina Arturo Vicenta Borja Remedios Begoña Charles Itziar Emily Amaia Charlotte Leire
  Zoë Jürgen Søren François Łukasz Siobhán Noa Xoán Aarón Zacarías`)

/** Surnames, the frequent ones first. */
export const SAMPLE_SURNAMES = words(`
  García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz
  Álvarez Smith Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Jones Blanco
  Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Williams Garrido Santos Guerrero
  Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Brown Vega Reyes Fuentes
  Carrasco Díez Aguilar Caballero Nieto Santana Vargas Pascual Herrero Hidalgo Montero Lorenzo Santiago Benítez Durán Ibáñez
  Arias Mora Ferrer Taylor Carmona Vicente Rojas Soto Crespo Román Pastor Velasco Parra Sáez Moya Bravo Rivera Gallardo Soler
  Esteban Silva Rivas Franco Mendoza Pardo Merino Espinosa Lara Vera Camacho Arroyo Sierra Casado Contreras Luque Redondo
  Davies Segura Salazar Carrillo Galán Rey Otero Bernal Heredia Escudero Ríos Villar Beltrán Benito Varela Marcos Vila Macías
  Pereira Mateo Palacios Bermúdez Robles Plaza Guerra Villanueva Bueno Miranda Aranda Valero Wilson Salamanca Montes Salas
  Trujillo Quintana Paredes Escobar Menéndez Aparicio Guillén Roldán Blázquez Ávila Rueda Zubizarreta Etxeberria Puig Ferrer
  Pujol Müller O'Brien Åkesson Núñez-Castro Yáñez Zapata`)

/** Beginnings of company names. */
export const SAMPLE_COMPANIES = words(`
  Talleres Construcciones Transportes Panificadora Asesoría Clínica Gráficas Viveros Bodegas Hermanos Suministros Laboratorios
  Instalaciones Consultores Inmobiliaria Autocares Muebles Pinturas Ferretería Librería Estudio Logística Ingeniería Seguros
  Northwind Bluebird Harbour Summit Granite Evergreen Cobalt Meridian Atlas Pioneer Redwood Silverline`)

/** Lines of business. */
export const SAMPLE_SECTORS = words(
  `Construcción Transporte Alimentación Salud Educación Turismo Software Energía Banca Textil`,
)

/** Towns. */
export const SAMPLE_TOWNS = words(`
  Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Elche
  Oviedo Badalona Cartagena Jerez Sabadell Móstoles Almería Pamplona Leganés Burgos Santander Albacete Logroño Salamanca Huelva
  Lleida Tarragona León Cádiz Jaén Ourense Lugo London Manchester Dublin Lyon Toulouse Lisboa Porto Berlin Cáceres Soria Teruel`)

/** Job titles. */
export const SAMPLE_TITLES = words(`
  Director Gerente Comercial Administrativo Contable Arquitecta Abogado Enfermera Profesor Ingeniero Encargada Técnico Manager
  Developer Consultant Buyer Analyst Secretaria Electricista Pintor`)

/** Labels. */
export const SAMPLE_KEYWORDS = words(
  `Navidad Boletín VIP Proveedores2024 Feria Familia Colegio Pádel Revisar Prensa Socios Antiguos`,
)

/** Words of notes, the frequent ones first. */
export const SAMPLE_NOTE = words(`
  de la llamar en el por con cliente reunión presupuesto enviar después para semana precio oferta contrato jefe hija hijo
  vacaciones agosto navidad pendiente factura pago revisar conocido feria congreso coche cumpleaños almuerzo café prefiere tarde
  mañana móvil correo recomendado trabajó antes empresa nueva obra piso local seguro renovación vence marzo interesado catálogo
  muestras entrega retraso queja descuento visita called about meeting follow-up quote pricing friend school tennis dinner lives
  near station moved last year daughter wedding invoice reminder project launch partner introduced summer office holiday`)
