/** Words that name what somebody does, folded. A piece of text with one of them is a title. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `
  ceo cto cfo coo cio cmo cso ciso cdo chro cpo vp svp evp avp dpo pm hr rrhh
  director directora direccion subdirector subdirectora gerente jefe jefa responsable coordinador coordinadora encargado encargada consultor consultora
  asesor asesora analista ingeniero ingeniera arquitecto arquitecta abogado abogada procurador procuradora socio socia fundador fundadora
  cofundador cofundadora presidente presidenta vicepresidente vicepresidenta secretario secretaria tesorero tesorera vocal
  administrador administradora comercial agente delegado delegada tecnico tecnica administrativo administrativa auxiliar
  profesor profesora catedratico catedratica investigador investigadora doctorando decano decana rector rectora vicerrector vicerrectora
  periodista redactor redactora editor editora fotografo fotografa disenador disenadora desarrollador desarrolladora programador
  programadora medico medica enfermero enfermera farmaceutico farmaceutica psicologo psicologa fisioterapeuta notario notaria
  concejal concejala alcalde alcaldesa diputado diputada contable economista auditor auditora interventor traductor traductora
  propietario propietaria becario becaria apoderado consejero consejera coach mentor mentora ejecutivo ejecutiva
  cap directiva enginyer enginyera advocat advocada professora metge soci socia gerent
  manager head chief officer engineer developer designer consultant analyst architect lawyer attorney solicitor barrister partner founder
  cofounder co-founder president chairman chairwoman chair secretary treasurer assistant associate executive specialist lead coordinator
  representative advisor adviser accountant buyer professor lecturer researcher scientist fellow dean journalist reporter writer producer
  nurse physician surgeon psychologist therapist trainer owner principal supervisor administrator technician recruiter strategist counsel
  photographer videographer artist illustrator author freelance freelancer translator copywriter musician filmmaker chef
  paralegal realtor broker salesperson intern trainee postdoc sales purchasing
  geschaftsfuhrer geschaftsfuhrerin leiter leiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin vertriebsleiter
  vertriebsleiterin berater beraterin ingenieur ingenieurin rechtsanwalt rechtsanwaltin steuerberater steuerberaterin vorstand vorstandin
  referent referentin assistenz assistent assistentin sachbearbeiter sachbearbeiterin entwickler entwicklerin inhaber inhaberin
  einkauf vertrieb prokurist prokuristin gesellschafter architektin arzt arztin oberarzt oberarztin chefarzt chefarztin redakteur redakteurin marketingleiter marketingleiterin
  directeur directrice gerante chef cheffe charge chargee conseiller conseillere avocat avocate ingenieure associe associee fondateur
  fondatrice presidente secretaire adjoint adjointe redactrice redacteur attache attachee commerciale dirigeant dirigeante
  notaire comptable developpeur developpeuse infirmiere acheteur acheteuse
  diretor diretora gerente gestor gestora advogado advogada engenheiro engenheira socio-gerente chefe responsavel coordenador coordenadora
  consultora assessor assessora administradora fundadora arquiteta arquiteto jornalista docente vereador vereadora
  direttore direttrice responsabile amministratore amministratrice avvocato avvocata ingegnere consulente socia titolare
  architetto commercialista ricercatore ricercatrice professoressa addetto addetta impiegato impiegata coordinatore coordinatrice
  presidentessa fondatore segretaria segretario
  `
    .trim()
    .split(/\s+/),
)
