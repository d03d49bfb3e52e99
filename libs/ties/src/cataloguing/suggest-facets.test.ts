import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { CATALOGUE_FACETS, type CatalogueDecision, type CatalogueFacts, type Suggestion } from './facets.ts'
import { FUNCTION_WORDS } from './function-words.table.ts'
import { SECTOR_WORDS } from './sector-words.table.ts'
import { SENIORITY_WORDS } from './seniority-words.table.ts'
import { isOwnDomain, suggestFacets } from './suggest-facets.ts'

const facts = (told: Partial<CatalogueFacts>): CatalogueFacts => ({
  titles: [],
  organizations: [],
  domains: [],
  ...told,
})
const valueOf = (found: readonly Suggestion[], facet: string) => found.find((one) => one.facet === facet)?.value ?? null

/** A title, the function and the seniority that it tells. */
const TITLES: readonly (readonly [title: string, does: string | null, stands: string | null])[] = [
  ['Directora de compras', 'purchasing', 'director'],
  ['Head of Sales', 'sales', 'manager'],
  ['Director comercial', 'sales', 'director'],
  ['Sales Director', 'sales', 'director'],
  ['Responsable de Marketing', 'marketing', 'manager'],
  ['Marketing Manager', 'marketing', 'manager'],
  ['CEO', 'management', 'executive'],
  ['CEO & Founder', 'management', 'executive'],
  ['Co-Founder', 'management', 'owner'],
  ['Chief Financial Officer', 'finance', 'executive'],
  ['Chief Technology Officer (CTO)', 'technology', 'executive'],
  ['Director General', 'management', 'executive'],
  ['Directora Financiera', 'finance', 'director'],
  ['DIRECTOR DE RECURSOS HUMANOS', 'people', 'director'],
  ['Técnico de RRHH', 'people', 'specialist'],
  ['HR Business Partner', 'people', 'specialist'],
  ['Talent Acquisition Specialist', 'people', 'specialist'],
  ['Jefa de prensa', 'communication', 'manager'],
  ['Periodista', 'communication', 'specialist'],
  ['Redactor jefe', 'communication', 'manager'],
  ['Responsable de comunicación y prensa', 'communication', 'manager'],
  ['Ingeniero de software', 'technology', 'specialist'],
  ['Senior Software Engineer', 'technology', 'specialist'],
  ['Desarrolladora backend', 'technology', 'specialist'],
  ['IT Manager', 'technology', 'manager'],
  ['Director de Sistemas', 'technology', 'director'],
  ['Ingeniera industrial', 'engineering', 'specialist'],
  ['Arquitecto técnico', 'engineering', 'specialist'],
  ['Directora técnica', 'engineering', 'director'],
  ['Abogada', 'legal', 'specialist'],
  ['General Counsel', 'legal', null],
  ['Socio, área de derecho fiscal', 'finance', 'owner'],
  ['Responsable de asesoría jurídica', 'legal', 'manager'],
  ['Notario', 'legal', 'specialist'],
  ['Profesora titular de universidad', 'teaching', 'specialist'],
  ['Catedrático de Física', 'teaching', 'specialist'],
  ['Maestra', 'teaching', 'specialist'],
  ['Jefe de estudios', 'teaching', 'manager'],
  ['Decana', 'teaching', 'director'],
  ['Rector', 'management', 'executive'],
  ['Investigadora postdoctoral', 'research', 'specialist'],
  ['Research Scientist', 'research', 'specialist'],
  ['PhD student', 'research', 'trainee'],
  ['Becaria de marketing', 'marketing', 'trainee'],
  ['Marketing Intern', 'marketing', 'trainee'],
  ['Community Manager', 'marketing', 'specialist'],
  ['Key Account Manager', 'sales', 'specialist'],
  ['Account Executive', 'sales', 'specialist'],
  ['Business Development Manager', 'sales', 'manager'],
  ['Vicepresidente de ventas', 'sales', 'executive'],
  ['VP of Engineering', 'engineering', 'executive'],
  ['Gerente', 'management', 'executive'],
  ['Administradora única', 'management', 'executive'],
  ['Propietario', 'management', 'owner'],
  ['Alcaldesa', 'management', 'executive'],
  ['Concejal de Cultura', null, 'director'],
  ['Director de operaciones', 'operations', 'director'],
  ['Jefe de almacén', 'operations', 'manager'],
  ['Supply Chain Analyst', 'operations', 'specialist'],
  ['Quality Manager', 'operations', 'manager'],
  ['Project Manager', 'operations', 'specialist'],
  ['Jefe de obra', 'operations', 'manager'],
  ['Contable', 'finance', 'specialist'],
  ['Controller financiero', 'finance', 'specialist'],
  ['Tax Adviser', 'finance', 'specialist'],
  ['Compradora', 'purchasing', 'specialist'],
  ['Strategic Sourcing Lead', 'purchasing', 'manager'],
  ['Diseñadora gráfica', 'design', 'specialist'],
  ['UX Designer', 'design', 'specialist'],
  ['Director de arte', 'design', 'director'],
  ['Atención al cliente', 'customer-care', null],
  ['Customer Success Manager', 'customer-care', 'manager'],
  ['Recepcionista', 'customer-care', 'assistant'],
  ['Asistente de dirección', 'administration', 'assistant'],
  ['Executive Assistant to the CEO', 'administration', 'assistant'],
  ['Secretaria', 'administration', 'assistant'],
  ['Auxiliar administrativo', 'administration', 'assistant'],
  ['Coordinadora de proyectos', null, 'manager'],
  ['Subdirector general de inversiones', 'finance', 'director'],
  ['Médica', null, 'specialist'],
  ['Jubilado', null, null],
  ['', null, null],
]

/** An organization and a domain, and the sector and the kind that they tell. */
const ORGANIZATIONS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['Universidad de Sevilla', 'us.es', 'academia', null],
  ['University of Leeds', 'leeds.ac.uk', 'academia', null],
  ['', 'alum.mit.edu', 'academia', null],
  ['', 'unal.edu.co', 'academia', null],
  ['Ayuntamiento de Cádiz', 'cadiz.es', 'government', 'authority'],
  ['', 'hacienda.gob.es', 'government', 'authority'],
  ['', 'service.gov.uk', 'government', 'authority'],
  ['', 'ec.europa.eu', 'government', 'authority'],
  ['Ministerio de Cultura', '', 'government', 'authority'],
  ['Leeds City Council', '', 'government', 'authority'],
  ['Colegio San José', '', 'education', null],
  ['IES Las Salinas', '', 'education', null],
  ['Colegio Oficial de Arquitectos', '', 'civil-associations', null],
  ['Diario del Guadiana', '', 'media', null],
  ['Radio Litoral', '', 'media', null],
  ['Telecomunicaciones del Sur, S.L.', '', 'telecoms', null],
  ['Sistemas Azules S.A.', '', 'systems', null],
  ['Northern Software Ltd', 'gmail.com', 'systems', null],
  ['Talleres Ruiz', '', 'industry', null],
  ['Industrias Químicas del Norte', '', 'industry', null],
  ['Aceleradora Norte', '', 'innovators', null],
  ['Fundación Puente', '', 'civil-associations', null],
  ['Asociación de Vecinos', '', 'civil-associations', null],
  ['Cámara de Comercio de Lugo', '', 'civil-associations', null],
  ['Acme', 'acme.example', null, null],
  ['Frutas Pepe', 'gmail.com', null, null],
  ['', 'ac.example', null, null],
]

describe('a title tells', () => {
  for (const [title, does, stands] of TITLES)
    it(`of “${title}”: ${does ?? 'no function'}, ${stands ?? 'no seniority'}`, () => {
      const found = suggestFacets(facts({ titles: [title] }))
      assert.deepEqual([valueOf(found, 'function'), valueOf(found, 'seniority')], [does, stands])
    })
})

describe('an organization and a domain tell', () => {
  for (const [organization, domain, sector, kind] of ORGANIZATIONS)
    it(`of “${organization}” ${domain}: ${sector ?? 'nothing'}`, () => {
      const found = suggestFacets(facts({ organizations: [organization], domains: [domain] }))
      assert.deepEqual([valueOf(found, 'sector'), valueOf(found, 'kind')], [sector, kind])
    })
})

describe('earlier decisions', () => {
  const decision = (told: Partial<CatalogueDecision>): CatalogueDecision => ({ ...facts({}), values: {}, ...told })

  it('on others of the organization go before what its name tells, whatever its legal form', () => {
    const decisions = [
      decision({ organizations: ['Talleres Ruiz, S.L.'], values: { sector: ['systems'], place: ['Jaén'] } }),
    ]
    const found = suggestFacets(facts({ organizations: ['TALLERES RUIZ'] }), decisions)
    assert.deepEqual([valueOf(found, 'sector'), valueOf(found, 'place')], ['systems', 'Jaén'])
    assert.deepEqual(found[0]?.reason, { code: 'as-organization', facts: { of: 'TALLERES RUIZ', times: 1 } })
  })

  it('count by how often, and of equals the latest', () => {
    const of = (kind: string) => decision({ domains: ['acme.example'], values: { kind: [kind] } })
    const kinds = (...given: string[]) =>
      valueOf(suggestFacets(facts({ domains: ['acme.example'] }), given.map(of)), 'kind')
    assert.equal(kinds('customer', 'supplier', 'supplier'), 'supplier')
    assert.equal(kinds('customer', 'supplier'), 'customer')
  })

  it('on the same title tell function and seniority, and nothing of the organization', () => {
    const values = { function: ['sales'], seniority: ['manager'], sector: ['media'] }
    const found = suggestFacets(facts({ titles: ['DELEGADO  de zona'] }), [
      decision({ titles: ['Delegado de zona'], values }),
    ])
    assert.deepEqual(found.map(({ facet }) => facet).includes('sector'), false)
    assert.deepEqual([valueOf(found, 'function'), valueOf(found, 'seniority')], ['sales', 'manager'])
  })

  it('at a domain where anybody has an address tell nothing', () => {
    const decisions = [decision({ domains: ['gmail.com'], values: { kind: ['customer'] } })]
    assert.deepEqual(suggestFacets(facts({ domains: ['gmail.com'] }), decisions), [])
    assert.deepEqual([isOwnDomain('gmail.com'), isOwnDomain('acme.example'), isOwnDomain('')], [false, true, false])
  })
})

describe('suggestions', () => {
  const words = [FUNCTION_WORDS, SENIORITY_WORDS, SECTOR_WORDS].flatMap((table) => Object.values(table).flat())
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words.map((word) => word.replaceAll('*', ''))), fc.string({ maxLength: 8 })), {
      maxLength: 5,
    })
    .map((parts) => parts.join(' '))
  const anyFacts = fc.record({
    titles: fc.array(text, { maxLength: 2 }),
    organizations: fc.array(text, { maxLength: 2 }),
    domains: fc.array(fc.constantFrom('gmail.com', 'x.gob.es', 'acme.example'), { maxLength: 2 }),
  })
  const anyDecision = fc
    .tuple(anyFacts, fc.dictionary(fc.constantFrom(...CATALOGUE_FACETS), fc.array(text, { maxLength: 2 })))
    .map(([told, values]) => ({ ...told, values }))

  it('name each facet at most once, in the order of the facets, always with a reason', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyDecision, { maxLength: 4 }), (told, decisions) => {
        const found = suggestFacets(told, decisions)
        const order = found.map(({ facet }) => CATALOGUE_FACETS.indexOf(facet))
        assert.deepEqual(
          order,
          [...new Set(order)].sort((one, other) => one - other),
        )
        for (const { reason } of found) assert.ok(Object.keys(reason.facts).length > 0)
      }),
    )
  })

  it('are the same for any case and accents', () => {
    fc.assert(
      fc.property(anyFacts, (told) => {
        const loud = { ...told, titles: told.titles.map((title) => title.toUpperCase()) }
        const values = (given: CatalogueFacts) => suggestFacets(given).map(({ facet, value }) => [facet, value])
        assert.deepEqual(values(loud), values(told))
      }),
    )
  })

  it('stand in the dictionaries folded, each phrase for one value alone', () => {
    for (const table of [FUNCTION_WORDS, SENIORITY_WORDS, SECTOR_WORDS]) {
      const all = Object.values(table).flat()
      const twice = all.filter((phrase, at) => all.indexOf(phrase) !== at)
      assert.deepEqual(twice, [])
      for (const phrase of all) assert.match(phrase, /^[a-z0-9]+\*?(?: (?:[a-z0-9]+\*?|\*))*$/)
    }
  })
})
