import type { BusinessWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** Companies, posts and places as one meets them in Britain; every company is made up. */
export const englishBusiness: BusinessWords = {
  companies: {
    industry: listOf(`
      Calder Valley Castings; Thornbury Textiles; Severn Packaging; Peak Precision Tools; Humber Steelworks; Lothian
      Ceramics; Wharfedale Furniture; Tamar Boatyard; Pennine Paper; Clyde Marine Engines; Cotswold Dairies; Fenland
      Produce; Moorgate Lifts; Trent Concrete; Ribble Plastics; Solent Composites; Medway Glass; Cheviot Woollens;
      Avon Orchards; Dales Bakery; Isle Distillers; Bramley Cider; Northfield Machinery
    `),
    systems: listOf(`
      Beacon Data; Fathom Software; Ridgeway Systems; Compass Digital; Lantern Labs; Northlight Cloud; Plumbline
      Analytics; Harbourside IT; Kestrel Robotics; Tidewater Apps; Quarry Security; Abacus Integrations; Bluebell
      Interactive; Copperfield AI; Drift Sensors; Evergreen Code; Foxglove Studio; Granite Hosting; Heron Mapping;
      Own Cloud Works
    `),
    telecoms: listOf(`
      Fellside Fibre; Westway Networks; Coastal Telecom; Rural Connect; Signal Hill; Highland Link; Broadreach
    `),
    media: listOf(`
      The Harbour Courier; Northern Mirror; Radio Estuary; Fieldnotes Magazine; Agora News; Riverside TV; The
      Dockside Post; Plain Economics; Valley FM; Open Ink
    `),
    education: listOf(`
      Oakfield School; Millbrook College; Little Engine Nursery; Pythagoras Tutors; Tyne Further Education; Open
      Campus
    `),
    academia: listOf(`
      University of Wealdham; Coastal Studies Institute; Centre for Applied Computing; University of Strathmoor;
      Avonmouth Materials Lab
    `),
    government: listOf(`
      Wealdham Borough Council; Riverside County Council; Department of Small Industry; Wealdham Chamber of
      Commerce; Patent Advice Office
    `),
    'civil-associations': listOf(`
      The Bridge Foundation; Millwheel Residents; Living Woods; Wealdham Food Bank; Women in Science; Street Memory
      Project
    `),
    innovators: listOf(`
      Acorn Ventures; Lighthouse Accelerator; Vertigo Studio; Kelpworks; Helio Storage; Farmdrone; Mimesis Design;
      Wayfare Health
    `),
  },
  families: listOf(`
    Brothers; & Sons; & Partners; Engineering; Logistics; Consulting; Solicitors; Architects; Insurance; Services
  `),
  positions: {
    industry: listOf(`
      Head of Purchasing; Production Manager; Quality Lead; Managing Director; Sales Director; Maintenance Engineer;
      Export Manager; Logistics Manager; Process Engineer
    `),
    systems: listOf(`
      Software Engineer; Project Manager; Solutions Architect; Chief Technology Officer; Data Analyst; Product
      Manager; Systems Administrator; UX Designer; Head of Security; Scrum Master
    `),
    telecoms: listOf(`
      Network Engineer; Rollout Manager; Operations Director; Key Account Manager; Presales Engineer
    `),
    media: listOf(`Reporter; Section Editor; Head of News; Journalist; Producer; Deputy Editor; Photographer`),
    education: listOf(`
      Head Teacher; Maths Teacher; Head of Year; Careers Adviser; Training Coordinator; Primary Teacher
    `),
    academia: listOf(`
      Senior Lecturer; Research Fellow; Professor; PhD Candidate; Pro-Vice-Chancellor; Research Manager
    `),
    government: listOf(`
      Councillor; Head of Service; Procurement Officer; Director General; Clerk; Economic Development Officer
    `),
    'civil-associations': listOf(`Coordinator; Chair; Volunteering Lead; Treasurer; Fundraiser`),
    innovators: listOf(`
      Founder; Co-founder & CEO; Investment Manager; Chief Scientist; Growth Manager; Angel Investor
    `),
  },
  freelances: listOf(`
    Independent Consultant; Translator; Executive Coach; Photographer; Open to work; Barrister; Architect; Trainer
  `),
  cities: [
    { name: 'London', region: 'Greater London', postcode: 'SE1 #AA', phone: '20 7946 0###' },
    { name: 'Manchester', region: 'Greater Manchester', postcode: 'M1 #AB', phone: '161 496 0###' },
    { name: 'Birmingham', region: 'West Midlands', postcode: 'B1 #AD', phone: '121 496 0###' },
    { name: 'Leeds', region: 'West Yorkshire', postcode: 'LS1 #AE', phone: '113 496 0###' },
    { name: 'Bristol', region: 'Bristol', postcode: 'BS1 #AF', phone: '117 496 0###' },
    { name: 'Edinburgh', region: 'Midlothian', postcode: 'EH1 #AG', phone: '131 496 0###' },
    { name: 'Glasgow', region: 'Lanarkshire', postcode: 'G1 #AH', phone: '141 496 0###' },
    { name: 'Cardiff', region: 'South Glamorgan', postcode: 'CF10 #AJ', phone: '29 2018 0###' },
    { name: 'Belfast', region: 'County Antrim', postcode: 'BT1 #AL', phone: '28 9649 6###' },
    { name: 'Newcastle', region: 'Tyne and Wear', postcode: 'NE1 #AN', phone: '191 498 0###' },
    { name: 'Liverpool', region: 'Merseyside', postcode: 'L1 #AP', phone: '151 496 0###' },
    { name: 'Sheffield', region: 'South Yorkshire', postcode: 'S1 #AQ', phone: '114 496 0###' },
  ],
  streets: listOf(`
    High Street; Church Lane; Station Road; Market Square; Mill Lane; Victoria Road; The Crescent; Harbour Walk;
    Queen Street; Park Avenue; Orchard Close; Canal Side; Old Kirk Road; Unit, Riverside Business Park
  `),
  country: 'United Kingdom',
  countryCode: 'GB',
  prefix: '+44',
  trunk: '0',
  mobile: '7700 900###',
}
