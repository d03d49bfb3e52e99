/** What companies' names end with, folded and without full stops and blanks. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `
  sl slu sll slp slpu sa sau sal scoop scp cb coop scoopand sociedad aie ute
  gmbh ag kg ohg ug ev eg kgaa gbr partgmbb mbb se
  ltd limited llp llc lp plc inc corp corporation pty
  sas sasu sarl eurl snc sci selarl scop
  lda unipessoal eirl ltda sarl
  spa srl srls snc sapa scarl
  bv nv oy ab as aps sro spzoo kft
  sadecv sderldecv sapi spr
  `
    .trim()
    .split(/\s+/),
)

/** Words of names of bodies, folded. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `
  universidad universitat universidade university universite universita universitat hochschule politecnica politecnico college school
  escuela escola ecole scuola colegio instituto institut institute istituto ies ceip cpr conservatorio academia akademie academy
  ayuntamiento ajuntament concello udala diputacion junta generalitat xunta gobierno ministerio consejeria conselleria consell cabildo mancomunidad
  ministry council government agency agencia agenzia agence bundesamt stadt landkreis mairie prefecture commune camara cambra
  comune regione provincia prefeitura municipio autoridad authority delegacion embajada embassy consulado
  hospital clinica clinic klinik klinikum policlinico farmacia centro centre center zentrum laboratorio laboratorios labor laboratory
  fundacion fundacio fundacao foundation stiftung fondation fondazione asociacion associacio associacao association verein asbl ong federacion
  federation sindicato cooperativa cooperative confederacion red network museo museu museum biblioteca teatro theatre orquesta
  banco banc bank banque banca caixa caja seguros insurance versicherung assurances assicurazioni mutua
  grupo grup gruppe group groupe gruppo holding company compania compagnie consulting consultores consultoria consulenza asesores asesoria gestoria
  abogados advocats advogados avocats rechtsanwalte kanzlei notariat notaria despacho bufete asociados associats associados associes associati
  associates partners partnerschaft studio estudio estudi atelier agencia productions producciones media editorial ediciones verlag press diario
  periodico revista radio television tv solutions soluciones solucions solutions systems sistemas technologies technology tecnologias software
  labs lab industries industrias industrie ingenieria engineering construcciones inmobiliaria immobilien immobilier realty
  transportes logistics logistica viajes travel hotel hoteles restaurante restaurant bodegas winery farm talleres suministros
  distribuciones comercial-es hermanos hijos sohne fils figli bros & services servicios servizi dienste architekten arquitectos arquitectes
  architects architectes architetti marketing-agentur werke werbung druckerei imprenta parroquia iglesia ceu csic
  `
    .trim()
    .split(/\s+/),
)

/** Words a part of a body begins with or holds, folded. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  `
  departamento dpto depto dept department departament departement area division seccion section servicio servei service unidad unitat unit
  facultad facultat faculty faculte facolta fakultat abteilung bereich referat direction dipartimento ufficio departamento gabinete
  team equipo catedra vicerrectorado decanato sede oficina lehrstuhl
  `
    .trim()
    .split(/\s+/),
)

/** Departments that are named without the word: `Ana Ruiz | Administración`. */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  `
  administracion contabilidad marketing ventas compras comunicacion logistica finanzas calidad produccion recepcion secretaria
  accounting finance communications logistics procurement legal support operations quality
  buchhaltung verwaltung personalabteilung einkauf vertrieb comptabilite achats ventes contabilidade acquisti vendite amministrazione
  `
    .trim()
    .split(/\s+/),
)
