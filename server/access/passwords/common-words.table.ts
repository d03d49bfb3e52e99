/** Words that passwords are most often made of, in English and Spanish, folded: lower case, no marks, letters only. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passord passwd contrasena contrasenya clave claves secreto secreta secret secreta acceso access
  admin administrator administrador administradora root user usuario usuaria guest invitado invitada test tester testing prueba pruebas
  demo ejemplo example default changeme cambiame letmein dejameentrar open abrete sesamo login entrar entrada signin
  welcome bienvenido bienvenida bienvenidos hello hola buenosdias goodmorning
  love loveyou iloveyou lovely teamo tequiero tequieromucho amor amore miamor mivida corazon princess princesa prince principe reina queen
  baby bebe angel angela angeles angelito cielo estrella star sunshine sol luna moon flower flores flor
  dragon monkey mono tiger tigre lion leon shadow sombra master maestro ninja batman superman spiderman pokemon naruto
  football futbol soccer baseball basketball hockey tennis realmadrid barcelona barca madrid sevilla valencia atletico betis
  liverpool chelsea arsenal manchester juventus america mexico espana spain argentina colombia chile peru
  michael jordan jennifer jessica ashley daniel david carlos maria jose juan pedro antonio manuel alejandro alejandra andrea
  lucia sofia carmen laura marta paula pablo sergio javier miguel fernando francisco isabel cristina patricia monica veronica
  charlie george thomas robert william harley buster thunder ranger hunter pepper ginger summer winter spring autumn
  verano invierno primavera otono lunes martes miercoles jueves viernes sabado domingo
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  computer ordenador internet google facebook instagram whatsapp linkedin microsoft windows apple iphone android samsung
  server servidor system sistema empresa company oficina office trabajo work business negocio contacts contactos contact contacto agenda
  lazo lazos money dinero freedom libertad jesus jesuscristo dios god church iglesia family familia mama papa hijo hija
  starwars matrix trustno one killer gato perro cat dog casa house home hogar nothing nada whatever cualquiera
  qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc wsx abc abcd abcde abcdef abcdefg
  `
    .trim()
    .split(/\s+/),
)
