/** The most frequent Spanish surnames, folded; those with an article stand without it (`de la Cruz` as `cruz`). */
export const SPANISH_SURNAMES: ReadonlySet<string> = new Set(
  `
  garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez hernandez ruiz diaz moreno munoz alvarez romero
  gutierrez alonso navarro torres dominguez ramos vazquez ramirez gil serrano morales molina blanco suarez castro ortega delgado ortiz
  marin rubio nunez medina sanz castillo iglesias cortes garrido santos guerrero lozano cano cruz mendez flores prieto herrera pena
  leon marquez cabrera gallego calvo vidal campos vega reyes fuentes carrasco diez aguilar caballero nieto santana vargas pascual
  gimenez herrero hidalgo montero lorenzo santiago benitez duran ibanez arias mora ferrer carmona vicente rojas soto crespo roman
  pastor velasco parra saez moya bravo rivera gallardo soler esteban silva rivas franco mendoza pardo merino izquierdo espinosa
  lara vera camacho arroyo sierra casado contreras luque redondo segura exposito salazar carrillo galan rey otero bernal heredia
  escudero rios villar beltran benito varela marcos vila macias pereira mateo palacios bermudez robles plaza guerra mateos
  villanueva bueno miranda aranda valero andres santamaria montes salas trujillo quintana paredes escobar menendez aparicio
  guillen roldan blazquez avila rueda tapia gracia manzano rico costa corral simon acosta maldonado abad valverde calderon
  villalba polo salvador lazaro quesada alarcon bermejo serra estevez salinas padilla pacheco ballesteros barrios sancho
  hurtado cuesta mesa gimeno cordero asensio vallejo ponce cuenca collado pineda pons cobo lorente latorre luna duarte
  ojeda oliva lucas baena aguirre aguado bautista barroso prado correa casas sosa toledo salgado caballe millan ocana
  mejia peralta cabello cardenas rosa rosario fuente torre rincon valle cueva puente vera solis zamora cervantes olmo
  tomas linares saenz zapata conde pozo carretero anton domingo villegas alba roca ventura pulido rodrigo segovia toro
  etxeberria agirre zubizarreta garmendia urrutia elizalde mendizabal goikoetxea arrizabalaga echevarria echeverria ibarra
  arregui ochoa larrea zabala uribe bilbao aizpurua olano ugarte otegi lasa
  puig ferre roig pujol riera sala bosch mas casals vives soler font camps coll duch rovira farre esteve mir alsina batlle
  planas serrat grau marti llorens ribas ribera sabater bonet carbonell balaguer ferrando climent monzo sempere
  castineira fontan lago seoane souto vilarino freire pazos dieguez outeiro pineiro rial novoa louro
  gamboa quispe mamani rosales zuniga cordova velazquez velasquez valdez valdes ayala barrera bustamante cardona carvajal
  cespedes figueroa galvez guzman jaramillo juarez montoya mosquera murillo naranjo orozco osorio pinto quintero restrepo
  rincon rosas sandoval tovar trejo uribe valencia vasquez velez zambrano zarate alfonso alcaraz alvarado amador arce
  barragan belmonte bello berenguer bonilla borrego caro castano castilla cebrian cerezo chacon cid criado dorado
  espejo estrada ferreira freitas galindo gamez garzon godoy granados guardia guijarro jurado lobato losada
  madrid marrero mena merida mingo miguelez montesinos moran morillo muniz naranjo navas nogueira olivares olivera
  ordonez orellana oviedo palomo palma pareja parejo pavon pinilla porras portillo puerta quiroga rebollo requena ribeiro roldan
  roman rojo romera rosado ruano saavedra sainz sancha santacruz sepulveda serna sevilla tejada tejedor tena terron
  tirado urena valera velarde verdu vilches villarreal yague zafra
  `
    .trim()
    .split(/\s+/),
)
