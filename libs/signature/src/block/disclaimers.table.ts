/** How the legal text under a signature begins, folded. From there on nothing is about the person. */
export const DISCLAIMERS: readonly RegExp[] = [
  /^(?:aviso|advertencia|nota) (?:legal|de confidencialidad|de privacidad|importante)/,
  /^(?:clausula|cláusula) /,
  /^(?:confidencialidad|proteccion de datos|privacidad|informacion basica)\b/,
  /^(?:este|el presente) (?:mensaje|correo|e-?mail|documento)\b/,
  /^(?:la|toda la) informacion (?:contenida|incluida|que)\b/,
  /^(?:en|de) (?:cumplimiento|conformidad|virtud) (?:de|con)\b/,
  /^(?:de acuerdo con|conforme a|le informamos|les informamos|en virtud)\b/,
  /^(?:responsable del tratamiento|sus datos|si ha recibido|si no es usted)\b/,
  /^(?:aquest (?:missatge|correu)|avis legal|esta mensaxe)\b/,
  /^(?:disclaimer|confidentiality|confidential|privacy|legal) ?(?:notice|note|statement|disclaimer)?(?:[:.\-–]|$)/,
  /^confidentiality (?:notice|note|statement)/,
  /^(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b/,
  /^(?:the )?(?:contents?|information) (?:of|in|contained)\b/,
  /^(?:if you (?:are not|have received)|unless otherwise|any views)\b/,
  /^(?:diese (?:e-?mail|nachricht)|der inhalt dieser|vertraulichkeits|hinweis:|rechtlicher hinweis|haftungsausschluss|datenschutz)/,
  /^(?:ce (?:message|courriel|mail)|les informations contenues|avis de confidentialite|clause de confidentialite)\b/,
  /^(?:esta (?:mensagem|comunicacao)|este e-?mail|aviso de confidencialidade|as informacoes contidas)\b/,
  /^(?:questo messaggio|questa (?:e-?mail|comunicazione)|le informazioni contenute|avviso di riservatezza|informativa|ai sensi)\b/,
]

/** Lines that are about the paper, the telephone or the mail itself, folded; each stands alone. */
export const ASIDES: readonly RegExp[] = [
  /^(?:enviado|mandado|escrito) (?:desde|con) (?:mi|el|outlook|gmail|yahoo)\b/,
  /^enviado (?:do meu|pelo|a partir)\b/,
  /^(?:sent|get|sent from|download) (?:from|via|outlook)\b/,
  /^(?:gesendet von|von meinem|envoye (?:de|depuis)|inviato (?:da|dal)|obtener outlook|enviat des)\b/,
  /^(?:antes de imprimir|piensa antes|por favor,? (?:piense|considere|no imprima)|no imprima|imprime solo|cuidemos)\b/,
  /^(?:please consider the environment|think before|before printing|save (?:a tree|paper)|consider the environment)\b/,
  /^(?:bitte (?:denken|prufen) sie|denken sie an|pensez (?:a l)?|avant d.imprimer|n.imprimez|prima di stampare|pensa prima)\b/,
  /^(?:pense (?:no|antes)|antes de imprimir)\b/,
  /^(?:book (?:a|time)|schedule a|reserva(?:r)? una|agenda una|siguenos|follow us|folgen sie|suivez-nous|seguici|siga-nos)\b/,
  /^(?:on|el|am|le|em|il) .{4,120} (?:wrote|escribio|schrieb|a ecrit|escreveu|ha scritto):$/,
]
