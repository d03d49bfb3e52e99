import type { NameWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** Names as people in Britain and Ireland have them, wherever their families came from. */
export const englishNames: NameWords = {
  female: listOf(`
    Olivia; Amelia; Isla; Emily; Grace; Charlotte; Sophie; Hannah; Lucy; Megan; Chloe; Rebecca; Laura; Sarah;
    Claire; Helen; Joanne; Nicola; Rachel; Samantha; Victoria; Louise; Karen; Julie; Susan; Alison; Fiona; Kirsty;
    Eilidh; Morag; Siobhán; Aoife; Niamh; Ciara; Sinéad; Róisín; Cerys; Rhiannon; Bethan; Angharad; Harriet;
    Beatrice; Eleanor; Florence; Imogen; Jessica; Katherine; Margaret; Naomi; Philippa; Rosalind; Tamsin; Priya;
    Anjali; Fatima; Aisha; Zainab; Ngozi; Adaeze; Abena; Mei; Li Na; Agnieszka; Katarzyna; Elena; Ruth; Abigail;
    Caroline; Deborah; Frances; Georgina; Heather; Jane; Lorna; Miriam; Paula; Stella; Yvonne; Zoe; Mary Anne;
    Sarah-Jane; Ann-Marie
  `),
  male: listOf(`
    Oliver; George; Harry; Jack; Thomas; James; William; Daniel; Matthew; Joshua; Benjamin; Samuel; Andrew; David;
    Paul; Mark; Stephen; Simon; Richard; Robert; Christopher; Michael; Peter; Neil; Graham; Ian; Callum; Hamish;
    Angus; Ewan; Fraser; Seán; Cormac; Eoin; Declan; Pádraig; Rhys; Gareth; Dylan; Huw; Edward; Frederick; Hugo;
    Jonathan; Julian; Leonard; Malcolm; Nicholas; Oscar; Rupert; Theodore; Vincent; Arjun; Rohan; Imran; Yusuf;
    Omar; Chidi; Emeka; Kwame; Wei; Jun; Piotr; Tomasz; Adrian; Alan; Barry; Colin; Duncan; Francis; Geoffrey;
    Henry; Keith; Lewis; Nigel; Patrick; Ralph; Stuart; Trevor; Walter; John Paul; Lee James
  `),
  surnames: listOf(`
    Smith; Jones; Taylor; Brown; Williams; Wilson; Johnson; Davies; Robinson; Wright; Thompson; Evans; Walker;
    White; Roberts; Green; Hall; Wood; Jackson; Clarke; Harris; Clark; Scott; Turner; Hill; Moore; Cooper; Ward;
    Morris; King; Watson; Baker; Harrison; Morgan; Patel; Young; Allen; Mitchell; Anderson; Phillips; Lee; Bell;
    Parker; Davis; Bennett; Miller; Cook; Shaw; Richardson; Carter; Collins; Marshall; Bailey; Gray; Cox; Adams;
    Wilkinson; Foster; Chapman; Mason; Russell; Powell; Webb; Rogers; Hunt; Mills; Holmes; Palmer; Matthews; Gibson;
    Fisher; Barnes; Knight; Lloyd; Butler; Price; Barker; Stevens; Jenkins; Dixon; Fletcher; Hughes; Pearson;
    Simpson; Reid; Murray; Stewart; Campbell; Fraser; MacDonald; McKenzie; Sinclair; Buchanan; Drummond; O'Brien;
    O'Sullivan; Byrne; Kavanagh; Gallagher; Doherty; Fitzgerald; McCarthy; Griffiths; Llewellyn; Pritchard; Rees;
    Vaughan; Khan; Hussain; Ahmed; Singh; Kaur; Sharma; Okafor; Adeyemi; Mensah; Nwosu; Chen; Wong; Nguyen;
    Kowalski; Nowak; Ashworth; Blackburn; Cartwright; Fairclough; Hargreaves; Lockwood; Pemberton; Radcliffe;
    Thornton; Whitaker; Bowes-Lyon; Ellis-Jones; Hartley-Brown; Carr-Gomm; Penrose; Trelawney
  `),
  hasTwoSurnames: false,
  guests: listOf(`
    Lucía / Fernández Ortega; Javier / Moreno Vidal; Sophie / Lefèvre; Julien / Moreau; Giulia / Ferrari; Marco / Bianchi;
    Anna / Schröder; Jürgen / Vogel; Katrin / Weiß; João / Almeida; Inês / Figueiredo; Pieter / van den Berg; Fenna / de Vries;
    Søren / Østergaard; Astrid / Lindqvist; Olena / Kovalenko; Andrei / Popescu; Łukasz / Wiśniewski; Zofia / Kamińska;
    Kenji / Watanabe; Haruka / Sato; Min-jun / Park; Camila / Restrepo; Facundo / Pereyra; Thandiwe / Dlamini; Amara / Eze;
    Tunde / Balogun; Leila / Haddad; Noam / Levi; Tariq / Al-Masri; Ayşe / Yılmaz; Mehmet / Demir; Eleni / Papadopoulou;
    Nikos / Georgiou; Rajesh / Iyer; Ananya / Raghavan
  `),
}
