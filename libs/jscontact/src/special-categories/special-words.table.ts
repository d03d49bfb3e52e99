/** What the law protects most of what is known of a person (GDPR article 9), as far as people write it into contacts. */
export type SpecialCategory = 'health' | 'religion' | 'union' | 'politics' | 'sexual-life' | 'ethnic-origin'

/** The languages that special categories are recognised in. */
export type SpecialLanguage = 'es' | 'en'

/** Terms between bars: folded words, each whole, or with `*` the beginning of one. */
type Terms = Readonly<Record<SpecialCategory, string>>

/** What people write of others that the law protects most (GDPR article 9), with as few words as possible that mean something else too. */
export const SPECIAL_TERMS: Readonly<Record<SpecialLanguage, Terms>> = {
  es: {
    health: `diabet* | cancer | tumor | tumores | quimioterapia | radioterapia | leucemia | embaraza* | depresion | depresiv* | ansiedad
      | alergi* | celiac* | asma | asmatic* | epilep* | vih | sida | seropositiv* | discapaci* | minusval* | autis* | tdah | bipolar
      | esquizofren* | alzheimer | parkinson | demencia | baja medica | de baja por | operad* de | enfermedad* | enfermo | enferma
      | marcapasos | infarto | ictus | hospitalizad* | alcoholismo | alcoholico | alcoholica | drogadic* | toxicoman* | ludopat*
      | silla de ruedas | ciego | ciega | sordo | sorda | sordomud* | medicacion | hipertens* | migran* | hepatitis | lupus | esclerosis
      | fibromialgia | dislexi* | anorexi* | bulimi* | covid | intolerante a | intolerancia a | va al psiquiatra | va al psicologo
      | en terapia | historia clinica | diagnostic* de`,
    religion: `catolic* | musulman* | judio | judia | judios | judaismo | evangelico | evangelica | evangelicos | protestante | protestantes
      | budista* | budismo | hinduis* | ateo | atea | ateos | ateismo | agnostic* | testigo de jehova | testigos de jehova | mormon
      | mormones | opus dei | islam | islamico | islamica | ramadan | shabat | sabbat | halal | kosher | es cristiano | es cristiana
      | cristiano practicante | cristiana practicante | cristiano evangelico | fe cristiana | va a misa | muy religios* | catequista*
      | religion`,
    union: `sindicato | sindicatos | sindical | sindicales | sindicalis* | ugt | ccoo | comisiones obreras | csif | cnt | cgt
      | comite de empresa | huelguista*`,
    politics: `vota a | vota al | voto al | votante de | votante del | militante | militantes | militancia | psoe | del pp | al pp
      | de vox | a vox | vota vox | de podemos | de izquierda unida | esquerra republicana | afiliad* a un partido | afiliad* al partido
      | de derechas | de izquierdas | extrema derecha | extrema izquierda | ultraderech* | comunista | comunistas | comunismo
      | socialista | socialistas | fascista* | franquis* | anarquis* | independentis* | ideologia | ideas politicas
      | ideario politico | simpatizante de`,
    'sexual-life': `gay | gays | lesbian* | homosexual* | bisexual* | transexual* | transgenero | persona trans | mujer trans
      | hombre trans | lgtb* | lgbt* | queer | heterosexual* | orientacion sexual | vida sexual | asexual | su amante | tiene amante
      | tiene un amante | tiene una amante | infidelidad*`,
    'ethnic-origin': `gitano | gitana | gitanos | gitanas | etnia | etnias | origen etnico | mulato | mulata | mestizo | mestiza
      | magrebi | magrebies | afrodescendiente* | raza negra | raza blanca | raza gitana | pueblo indigena | es indigena | origen racial
      | de origen arabe | de origen africano | de origen africana | de origen asiatico | de origen judio | de origen marroqui
      | de origen gitano | de origen subsahariano`,
  },
  en: {
    health: `diabet* | cancer | tumor | tumour | chemotherapy | radiotherapy | leukaemia | leukemia | pregnan* | depression | anxiety
      | allerg* | coeliac | celiac | asthma | asthmatic | epilep* | hiv | aids | seropositive | disabled | disability | disabilities
      | autis* | adhd | bipolar | schizophren* | alzheimer | alzheimers | parkinsons | parkinson s | parkinson disease | dementia | sick leave | illness
      | surgery for | pacemaker | heart attack | had a stroke | hospitalised | hospitalized | alcoholism | alcoholic | drug addict*
      | rehab | wheelchair | blind | deaf | medication | hypertension | migraine* | hepatitis | lupus | multiple sclerosis
      | fibromyalgia | dyslexi* | anorexi* | bulimi* | covid | intolerant to | lactose intoleran* | gluten intoleran* | in therapy
      | sees a psychiatrist | sees a therapist | diagnosed with | miscarriage | chronic pain`,
    religion: `catholic* | muslim* | jewish | judaism | protestant | protestants | evangelical* | buddhist* | buddhism | hindu | hindus
      | hinduism | sikh | sikhs | atheis* | agnostic* | jehovah s witness* | jehovah witness* | jehovahs witness* | mormon | mormons
      | opus dei | islam | islamic | ramadan | shabbat | sabbath | halal | kosher | is christian | is a christian | devout
      | practising christian | practicing christian | christian faith | churchgo* | goes to church | goes to mass
      | goes to mosque | very religious | religion | quaker | quakers`,
    union: `trade union* | labor union* | labour union* | union member* | union rep | union reps | union representative | union dues
      | shop steward | unionist | unionists | unionised | unionized | works council | joined the union | in the union`,
    politics: `votes for | voted for | voter of | votes labour | votes tory | votes green | tory | tories | labour party | labour voter
      | republican voter | democrat voter | registered republican | registered democrat | conservative party | green party
      | party member | left wing | right wing | far left | far right | communist | communists | socialist | socialists | fascist*
      | anarchis* | trump supporter | brexiteer* | political views | politically active | ideology | maga`,
    'sexual-life': `gay | gays | lesbian* | homosexual* | bisexual* | transsexual* | transgender* | trans woman | trans man | lgbt*
      | queer | heterosexual* | asexual | sexual orientation | sex life | sexual life | his mistress | her lover | his lover
      | having an affair | has an affair | nonbinary | non binary`,
    'ethnic-origin': `ethnic* | gypsy | gypsies | romani | roma people | mixed race | african american | afro american | black british
      | of african descent | of arab descent | of asian descent | of jewish descent | of african origin | of arab origin
      | of asian origin | native american | indigenous | racial origin`,
  },
}

/** What holds such a word and means something else: it is passed over as a whole. */
export const HARMLESS_TERMS: Readonly<Record<SpecialLanguage, string>> = {
  es: `lucha contra el cancer | asociacion espanola contra el cancer | signo cancer | constelacion de cancer | tropico de cancer
    | a ciegas | cita a ciegas | punto ciego | reyes catolicos | isabel la catolica | fernando el catolico
    | universidad catolica | judia verde | judia blanca | musica gitana | rumba gitana
    | historia de las religiones | depresion economica | gran depresion
    | bebida alcoholica | bebidas alcoholicas | voto a favor | voto al mejor`,
  en: `cancer research | sign cancer | tropic of cancer | hearing aids | teaching aids | visual aids | training aids | blind tasting
    | blind date | venetian blind | roller blind | colour blind casting | great depression | economic depression | tropical depression
    | catholic university | catholic school* | catholic church* | catholic relief | catholic charities | islamic bank*
    | islamic art | jewish museum | credit union | european union | student union | rugby union | western union
    | disabled account | disabled link | gay lussac | voted for best | non alcoholic
    | alcoholic drinks | alcoholic beverages`,
}
