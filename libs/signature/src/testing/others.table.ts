import type { SignatureFixture } from './fixture.ts'

/** Signatures in German, French, Portuguese and Italian. Nobody in them exists. */
export const otherSignatures: readonly SignatureFixture[] = [
  {
    what: 'a German company with its register',
    region: 'ES',
    text: `Mit freundlichen Grüßen

Katharina Vogelsang
Leiterin Einkauf

Brenner Maschinenbau GmbH
Industriestraße 12
D-72762 Reutlingen
Tel.: +49 7121 555-120
Mobil: +49 151 23456789
Fax: +49 7121 555-199
k.vogelsang@brenner-maschinenbau.example.de
Geschäftsführer: Dr. Uwe Brenner
Amtsgericht Stuttgart HRB 123456
USt-IdNr.: DE123456789

Diese E-Mail enthält vertrauliche Informationen.`,
    says: [
      'name: Katharina Vogelsang',
      'title: Leiterin Einkauf',
      'organization: Brenner Maschinenbau GmbH',
      'phone: +49 7121 555-120, voice',
      'phone: +49 151 23456789, mobile',
      'phone: +49 7121 555-199, fax',
      'email: k.vogelsang@brenner-maschinenbau.example.de',
      'address: Industriestraße 12 / D-72762 Reutlingen (DE)',
      'taxId: USt-IdNr DE123456789',
    ],
  },
  {
    what: 'a German number at home and a title in one word',
    region: 'DE',
    text: `Viele Grüße
Dipl.-Ing. Sven Oltmanns
Vertriebsleiter Nord
Nordwind Energie AG
Hafenweg 3, 26721 Emden
Telefon: 04921/98765-0
s.oltmanns@nordwind-energie.example.de`,
    says: [
      'name: Dipl.-Ing. Sven Oltmanns',
      'title: Vertriebsleiter Nord',
      'organization: Nordwind Energie AG',
      'phone: 04921/98765-0, voice',
      'email: s.oltmanns@nordwind-energie.example.de',
      'address: Hafenweg 3, 26721 Emden',
    ],
  },
  {
    what: 'a Swiss one with a postcode of four digits',
    region: 'CH',
    text: `Freundliche Grüsse
Regula Zürcher
Projektleiterin
Alpina Architekten AG
Seefeldstrasse 45
8008 Zürich
T 044 380 11 22
regula.zuercher@alpina.example.ch`,
    says: [
      'name: Regula Zürcher',
      'title: Projektleiterin',
      'organization: Alpina Architekten AG',
      'phone: 044 380 11 22, voice',
      'email: regula.zuercher@alpina.example.ch',
      'address: Seefeldstrasse 45 / 8008 Zürich',
    ],
  },
  {
    what: 'a French company',
    region: 'FR',
    text: `Bien cordialement,

Sandrine LEFÈVRE
Responsable Marketing
Maison Duvallon SAS
27 rue des Tanneurs, 37000 Tours
Tél. : 02 47 11 22 33
Port. : 06 12 34 56 78
s.lefevre@duvallon.example.fr
SIRET : 552 100 554 00025`,
    says: [
      'name: Sandrine LEFÈVRE',
      'title: Responsable Marketing',
      'organization: Maison Duvallon SAS',
      'phone: 02 47 11 22 33, voice',
      'phone: 06 12 34 56 78, mobile',
      'email: s.lefevre@duvallon.example.fr',
      'address: 27 rue des Tanneurs, 37000 Tours',
      'taxId: SIRET 552 100 554 00025',
    ],
  },
  {
    what: 'a French notary with a standard',
    region: 'FR',
    text: `Maître Hervé Quéméneur
Notaire associé
Office notarial de la Rade
5 bis, quai de la Douane
29200 Brest
Standard : 02 98 00 11 22
Ligne directe : 02 98 00 11 25
Ce message est confidentiel.`,
    says: [
      'name: Maître Hervé Quéméneur',
      'title: Notaire associé',
      'organization: Office notarial de la Rade',
      'phone: 02 98 00 11 22, main-number, work',
      'phone: 02 98 00 11 25, voice, work',
      'address: 5 bis, quai de la Douane / 29200 Brest',
    ],
  },
  {
    what: 'a Portuguese company',
    region: 'PT',
    text: `Com os melhores cumprimentos,

Inês Tavares Simões
Gestora de Clientes
Cortiças do Alentejo, Lda.
Rua da Sobreira, 45
7050-123 Montemor-o-Novo
Tlm: 912 345 678
Tel: 266 890 123
ines.simoes@corticas.example.pt
NIPC 501234567`,
    says: [
      'name: Inês Tavares Simões',
      'title: Gestora de Clientes',
      'organization: Cortiças do Alentejo, Lda.',
      'phone: 912 345 678, mobile',
      'phone: 266 890 123, voice',
      'email: ines.simoes@corticas.example.pt',
      'address: Rua da Sobreira, 45 / 7050-123 Montemor-o-Novo',
      'taxId: NIPC 501234567',
    ],
  },
  {
    what: 'a Brazilian one',
    region: 'BR',
    text: `Atenciosamente,
Thiago Moreira Prado
Engenheiro de Software
Ipê Sistemas Ltda
Celular: (11) 98765-4321
thiago@ipesistemas.example.com.br`,
    says: [
      'name: Thiago Moreira Prado',
      'title: Engenheiro de Software',
      'organization: Ipê Sistemas Ltda',
      'phone: (11) 98765-4321, mobile',
      'email: thiago@ipesistemas.example.com.br',
    ],
  },
  {
    what: 'an Italian company',
    region: 'IT',
    text: `Cordiali saluti

Dott. Matteo Benvenuti
Responsabile Acquisti
Ceramiche Valsanta S.p.A.
Via Emilia Est 1163
41122 Modena (MO)
Tel. 059 123 456
Cell. 347 123 4567
m.benvenuti@valsanta.example.it
P.IVA 01234567890

Le informazioni contenute nella presente comunicazione sono riservate.`,
    says: [
      'name: Dott. Matteo Benvenuti',
      'title: Responsabile Acquisti',
      'organization: Ceramiche Valsanta S.p.A.',
      'phone: 059 123 456, voice',
      'phone: 347 123 4567, mobile',
      'email: m.benvenuti@valsanta.example.it',
      'address: Via Emilia Est 1163 / 41122 Modena (MO)',
      'taxId: PIVA 01234567890',
    ],
  },
  {
    what: 'an Italian lawyer',
    region: 'IT',
    text: `Avv. Chiara Donnarumma
Studio Legale Donnarumma
Piazza Dante 9 - 80135 Napoli
+39 081 123 4567
chiara@studiodonnarumma.example.it`,
    says: [
      'name: Avv. Chiara Donnarumma',
      'organization: Studio Legale Donnarumma',
      'phone: +39 081 123 4567, voice',
      'email: chiara@studiodonnarumma.example.it',
      'address: Piazza Dante 9 - 80135 Napoli',
    ],
  },
  {
    what: 'Arabic and Chinese names',
    region: 'ES',
    text: `ليلى المنصوري
مهندسة
Layla Engineering LLC
+971 50 123 4567
layla@layla-engineering.example.ae`,
    says: [
      'name: ليلى المنصوري',
      'organization: Layla Engineering LLC',
      'phone: +971 50 123 4567, voice',
      'email: layla@layla-engineering.example.ae',
    ],
  },
  {
    what: 'a Spanish branch of a French company',
    region: 'ES',
    text: `Cordialement / Un saludo
Jean-Baptiste Morel
Chef de Projet
Groupe Sève Ibérica SLU
Calle Alcalá 200, planta 3, 28028 Madrid (España)
Tél +34 91 000 11 22 - Port. +33 6 12 34 56 78
jb.morel@groupe-seve.example.com`,
    says: [
      'name: Jean-Baptiste Morel',
      'title: Chef de Projet',
      'organization: Groupe Sève Ibérica SLU',
      'phone: +34 91 000 11 22, voice',
      'phone: +33 6 12 34 56 78, mobile',
      'email: jb.morel@groupe-seve.example.com',
      'address: Calle Alcalá 200, planta 3, 28028 Madrid (España) (ES)',
    ],
  },
  {
    what: 'a Dutch address and a name with a particle',
    region: 'NL',
    text: `Met vriendelijke groet,
Pieter van der Linden
Sales Manager
Linden Logistics B.V.
Keizersgracht 120, 1015 CW Amsterdam
T +31 20 555 0123
pieter@lindenlogistics.example.nl`,
    says: [
      'name: Pieter van der Linden',
      'title: Sales Manager',
      'organization: Linden Logistics B.V.',
      'phone: +31 20 555 0123, voice',
      'email: pieter@lindenlogistics.example.nl',
      'address: Keizersgracht 120, 1015 CW Amsterdam',
    ],
  },
  {
    what: 'a German physician',
    region: 'DE',
    text: `Dr. med. Anna Schreiber
Oberärztin Kardiologie
Klinikum Nordstadt
Haltenhoffstr. 41, 30167 Hannover
Tel. 0511 970-1234`,
    says: [
      'name: Dr. med. Anna Schreiber',
      'title: Oberärztin Kardiologie',
      'organization: Klinikum Nordstadt',
      'phone: 0511 970-1234, voice',
      'address: Haltenhoffstr. 41, 30167 Hannover',
    ],
  },
]
