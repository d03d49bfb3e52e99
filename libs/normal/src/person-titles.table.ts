/** Forms of address that stand before a name, folded and without full stops. */
export const TITLES: ReadonlySet<string> = new Set(
  `
  d dr dra drs dna dona don sr sra srta sres mr mrs ms miss mx sir lady lord dame prof profa profesor profesora professor doctor doctora
  ing lic licdo licda arq abg mtro mtra cdor cpn padre fray sor hno hna rev reverend fr monsenor mons excmo excma ilmo ilma
  herr frau hr fr dipl-ing dipl mag magister mme mlle monsieur madame maitre sig sigra signor signora dott dottssa avv geom
  capt cpt col gen lt maj sgt cmdr adm hon judge justice
  `
    .trim()
    .split(/\s+/),
)

/** Titles that are common given names too (`Don Johnson`): taken as titles only when a given name and a surname remain. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set([
  'don',
  'dona',
  'd',
  'sol',
  'fr',
  'mag',
  'gen',
  'maj',
  'justice',
  'dame',
])

/** Generation marks behind a name, folded and without full stops. */
export const GENERATIONS: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'hijo',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  '2nd',
  '3rd',
  '4th',
])

/** Degrees and professional marks behind a name, folded and without full stops. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  `
  phd dphil md mba emba msc bsc ba ma mmath meng beng llm llb jd edd psyd dds dvm rn mph mfa bfa bcom mcom mres mbbs frcs frcp mrcp
  pmp capm psm psm1 psm2 cspo csm safe spc itil cissp cism cisa crisc ceh oscp ccna ccnp ccie cfa cpa caia frm acca fca aca cima cia
  shrm-cp shrm-scp sphr phr gphr cipd mcipd fcipd cfp cqf fia asa pe ceng cphys fiet mice frics mrics riba aia leed
  obe mbe cbe kbe esq qc kc mp mep
  `
    .trim()
    .split(/\s+/),
)
