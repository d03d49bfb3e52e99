/** What companies write behind their names to tell their legal form, folded and without stops and blanks. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `sl slu slne sll slp sa sau sal sapi sad scoop scoopand coop cb sc scp sas sarl sasu eurl snc srl srls spa lda ltda
  gmbh ug ag kg ohg ev eg ltd limited llc llp plc inc incorporated corp corporation co pty bv nv vof cv oy oyj ab as aps
  kft zrt sro doo ood eood sp spzoo dba`
    .trim()
    .split(/\s+/),
)
