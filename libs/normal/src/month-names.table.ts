/**
 * Names of the months, folded, January first, in the languages of the files we meet: English, Spanish, Catalan, Galician, Portuguese,
 * French, Italian, German, Dutch; then abbreviations that are no beginning of a name. No three letters begin two different months.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'enero', 'gener', 'xaneiro', 'janeiro', 'janvier', 'gennaio', 'januar', 'jaenner'],
  ['february', 'febrero', 'febrer', 'febreiro', 'fevereiro', 'fevrier', 'febbraio', 'februar', 'februari'],
  ['march', 'marzo', 'marc', 'marco', 'mars', 'marz', 'maerz', 'maart', 'mrz', 'mrt'],
  ['april', 'abril', 'avril', 'aprile'],
  ['may', 'mayo', 'maig', 'maio', 'mai', 'maggio', 'mei'],
  ['june', 'junio', 'juny', 'xuno', 'junho', 'juin', 'giugno', 'juni'],
  ['july', 'julio', 'juliol', 'xullo', 'julho', 'juillet', 'luglio', 'juli'],
  ['august', 'agosto', 'agost', 'aout', 'augustus'],
  ['september', 'septiembre', 'setiembre', 'setembre', 'setembro', 'septembre', 'settembre'],
  ['october', 'octubre', 'outubro', 'octobre', 'ottobre', 'oktober', 'outubre'],
  ['november', 'noviembre', 'novembre', 'novembro'],
  ['december', 'diciembre', 'desembre', 'decembro', 'dezembro', 'decembre', 'dicembre', 'dezember'],
]

/** Words that may stand in a written date without changing it, folded: articles, ordinal endings, weekdays. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'de del of the le el d st nd rd th er o a am den ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'lun mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo'
  ).split(' '),
)
