import type { NameWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** Names as people in Spain have them, with neighbours and guests. */
export const spanishNames: NameWords = {
  female: listOf(`
    Lucía; María; Carmen; Ana; Isabel; Laura; Cristina; Marta; Elena; Paula; Sara; Raquel; Rocío; Silvia; Beatriz;
    Nuria; Patricia; Pilar; Teresa; Rosa; Mercedes; Inés; Alicia; Irene; Eva; Noelia; Sonia; Lorena; Verónica;
    Gemma; Montserrat; Mireia; Laia; Aitana; Ainhoa; Nerea; Leire; Itziar; Amaia; Uxía; Sabela; Antía; Candela;
    Clara; Blanca; Esther; Fátima; Gloria; Macarena; Consuelo; Dolores; Encarnación; Begoña; Virginia; Natalia;
    Olga; Susana; Yolanda; Miriam; Julia; Valeria; Carla; Daniela; Alba; Andrea; Berta; Estefanía; Rebeca; Ángela;
    Asunción; Catalina; Celia; Ester; Gabriela; Lidia; Manuela; Mónica; Nieves; María José; María del Carmen; Ana
    Belén; María Jesús; Ana María; María Teresa; María Luisa; Rosa María
  `),
  male: listOf(`
    Antonio; José; Manuel; Francisco; David; Juan; Javier; Daniel; Carlos; Jesús; Alejandro; Miguel; Rafael; Pablo;
    Pedro; Ángel; Sergio; Fernando; Jorge; Luis; Alberto; Álvaro; Adrián; Diego; Raúl; Iván; Rubén; Enrique; Ramón;
    Vicente; Andrés; Joaquín; Víctor; Mario; Eduardo; Roberto; Jaime; Marcos; Ignacio; Hugo; Alfonso; Salvador;
    Ricardo; Emilio; Guillermo; Gonzalo; Julián; Tomás; Agustín; Félix; Nicolás; Samuel; Jordi; Marc; Pau; Oriol;
    Arnau; Xavier; Josep; Iker; Unai; Aitor; Gorka; Mikel; Xabier; Brais; Anxo; Iago; Lorenzo; Mateo; Martín;
    Gabriel; Óscar; Santiago; Sebastián; Teodoro; Esteban; Cristian; Ismael; José Luis; Juan Carlos; José Antonio;
    Francisco Javier; Juan José; Miguel Ángel; José Manuel; Luis Miguel
  `),
  surnames: listOf(`
    García; Rodríguez; González; Fernández; López; Martínez; Sánchez; Pérez; Gómez; Martín; Jiménez; Ruiz;
    Hernández; Díaz; Moreno; Muñoz; Álvarez; Romero; Alonso; Gutiérrez; Navarro; Torres; Domínguez; Vázquez; Ramos;
    Gil; Ramírez; Serrano; Blanco; Molina; Morales; Suárez; Ortega; Delgado; Castro; Ortiz; Rubio; Marín; Sanz;
    Núñez; Iglesias; Medina; Garrido; Cortés; Castillo; Santos; Lozano; Guerrero; Cano; Prieto; Méndez; Cruz; Calvo;
    Gallego; Vidal; León; Márquez; Herrera; Peña; Flores; Cabrera; Campos; Vega; Fuentes; Carrasco; Diez; Caballero;
    Reyes; Nieto; Aguilar; Pascual; Santana; Herrero; Lorenzo; Montero; Hidalgo; Giménez; Ibáñez; Ferrer; Durán;
    Santiago; Benítez; Mora; Vicente; Vargas; Arias; Carmona; Crespo; Román; Pastor; Soto; Sáez; Velasco; Moya;
    Soler; Parra; Esteban; Bravo; Gallardo; Rojas; Puig; Roca; Serra; Bosch; Casals; Vilanova; Etxeberria; Aguirre;
    Goikoetxea; Mendizábal; Zubiri; Otero; Rey; Pazos; Lago; Figueroa; Quintana; Bermúdez; Escudero; Peñalver;
    Ripoll; Segarra; Llorente; Ugarte; Valverde; Zamora; de la Fuente; de la Torre; del Río; del Valle; de Miguel;
    de la Cruz; San Martín; Ponce de León; de las Heras
  `),
  hasTwoSurnames: true,
  guests: listOf(`
    João / Almeida; Rui / Carvalho; Inês / Figueiredo; Sophie / Lefèvre; Julien / Moreau; Camille / Girard; Giulia / Ferrari;
    Marco / Bianchi; Chiara / Esposito; Anna / Schröder; Jürgen / Vogel; Katrin / Weiß; Emma / Harrington; James / Whitfield;
    Oliver / Blackwood; Ximena / Quispe; Camilo / Restrepo; Valentina / Arango; Facundo / Pereyra; Martina / Sosa; Ana
    Paula / Ribeiro; Kenji / Watanabe; Mei / Chen; Wei / Zhang; Yusuf / Benali; Amina / El Idrissi; Olena / Kovalenko;
    Andrei / Popescu; Ioana / Marin; Łukasz / Nowak; Zofia / Wiśniewska; Søren / Østergaard; Astrid / Lindqvist; Pieter / van den
    Berg; Fenna / de Vries; Priya / Raghavan
  `),
}
