/** The most frequent given names of Spain, folded; those that are surnames at least as often (`martin`, `alonso`) stand apart below. */
export const SPANISH_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  antonio jose manuel francisco david juan javier daniel carlos jesus alejandro miguel rafael pedro pablo angel sergio fernando jorge
  luis alberto alvaro diego adrian raul ivan enrique ruben ramon oscar victor joaquin santiago eduardo mario roberto jaime ignacio
  salvador alfonso ricardo hugo jordi julian emilio guillermo gabriel felix jose tomas agustin joan cristian sebastian felipe
  mariano domingo alfredo gonzalo nicolas xavier hector josep ismael marc cesar lorenzo samuel aitor gregorio rodrigo iker mateo
  esteban lucas arturo borja albert jesus lorenzo eugenio dario cristobal isaac asier kevin jaume valentin german martin leo
  bernardo benito pau izan jonathan omar anton aaron unai mohamed gerard elias ernesto iñigo inigo mikel jon ander gorka eneko
  oriol arnau bartolome fermin federico abel bruno joel isidro amador aurelio marcelino anselmo faustino leandro moises
  modesto benjamin leopoldo maximo rogelio severino teodoro baltasar melchor gaspar fidel alexis roque saul eloy pep toni paco pepe
  nacho kiko quique manolo curro lolo chema josema juanjo juanma josemi luisma xabi iñaki inaki patxi koldo

  maria carmen ana isabel laura cristina dolores marta josefa francisca lucia antonia sara elena paula raquel pilar concepcion manuela
  mercedes julia beatriz rosario nuria silvia alba irene juana teresa encarnacion patricia montserrat andrea rocio monica rosa alicia
  sonia angela sandra marina susana natalia yolanda margarita claudia eva inmaculada sofia esther noelia carla veronica angeles nerea
  carolina eugenia miriam ines lidia amparo catalina fatima lorena aurora consuelo vanesa emilia luisa celia gloria olga alejandra
  ainhoa victoria daniela esperanza purificacion ariadna josefina vicenta remedios luz milagros fernanda leire itziar amaia
  ane miren nekane begona arantxa aranzazu maite mireia gemma laia neus merce nuria ona berta clara blanca belen adela adriana
  leonor matilde magdalena paloma macarena virginia tamara rebeca ruth soledad trinidad visitacion asuncion ascension
  candelaria guadalupe jennifer jessica vanessa estefania estela elvira elisa eloisa ester estrella eulalia eva fina gala gisela
  herminia iria iratxe jimena lara leticia lola lourdes macarena maica marisa marisol maribel mariajo martina noa noemi paqui
  petra piedad ramona regina sagrario samanta tania tatiana uxia valentina valeria vega ximena yaiza yasmina zaida zoe
  chus chelo charo conchi concha cuca encarna inma lupe mamen menchu merche mila mayte nati puri trini
  `
    .trim()
    .split(/\s+/),
)

/** Given names that begin a compound one (`José Luis`, `María José`, `Ana Belén`), folded. */
export const COMPOUND_BEGINNINGS: ReadonlySet<string> = new Set(
  `
  jose juan luis miguel francisco jesus carlos antonio pedro victor javier manuel angel fernando rafael jorge marco alberto ramon
  joan josep maria ana rosa mari eva laura marta luz carmen isabel m ma mª fco jose juana teresa elena ines sara blanca
  `
    .trim()
    .split(/\s+/),
)

/** What follows `de`, `del`, `de la`, `de los` within a given name: `María del Carmen`, `María de los Ángeles`, `Juan de Dios`. */
export const DEVOTIONS: ReadonlySet<string> = new Set(
  `
  carmen mar pilar rosario angeles dolores nieves mercedes milagros remedios rocio consuelo amparo gracia cruz paz luz fe
  concepcion asuncion encarnacion o oliva valle prado camino coro pino sagrario castillo puerto socorro soledad guadalupe fatima
  lourdes montserrat belen begona covadonga jesus dios maria asis sales paula loreto macarena almudena esperanza trinidad
  refugio transito pozo campo henar yugo sol
  `
    .trim()
    .split(/\s+/),
)
