import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type NameCustom, type PersonalName, splitPersonalName } from './split-personal-name.ts'

const check = (pairs: [string, PersonalName][], hint?: NameCustom) => {
  for (const [full, parts] of pairs) assert.deepEqual(splitPersonalName(full, hint), parts, full)
}

test('splits Spanish names into given name and two surnames', () => {
  check([
    ['Ana García López', { given: 'Ana', surname: 'García', surname2: 'López' }],
    ['José Luis Rodríguez Zapatero', { given: 'José Luis', surname: 'Rodríguez', surname2: 'Zapatero' }],
    ['María del Carmen Ruiz Picasso', { given: 'María del Carmen', surname: 'Ruiz', surname2: 'Picasso' }],
    ['María de los Ángeles Alonso', { given: 'María de los Ángeles', surname: 'Alonso' }],
    ['Juan de Dios Pérez', { given: 'Juan de Dios', surname: 'Pérez' }],
    ['Juan de la Cruz', { given: 'Juan', surname: 'de la Cruz' }],
    ['Santiago Ramón y Cajal', { given: 'Santiago', surname: 'Ramón', surname2: 'y Cajal' }],
    ['Mª José Gómez', { given: 'Mª José', surname: 'Gómez' }],
    ['JUAN MARTÍN LÓPEZ', { given: 'JUAN', surname: 'MARTÍN', surname2: 'LÓPEZ' }],
    ['Juan Martín López Ruiz', { given: 'Juan Martín', surname: 'López', surname2: 'Ruiz' }],
    ['José Antonio', { given: 'José Antonio' }],
  ])
})

test('splits names of other customs into middle names and one surname', () => {
  check([
    ['John Fitzgerald Kennedy', { given: 'John', given2: 'Fitzgerald', surname: 'Kennedy' }],
    ['J. R. R. Tolkien', { given: 'J.', given2: 'R. R.', surname: 'Tolkien' }],
    ['Daniel James Martin', { given: 'Daniel', given2: 'James', surname: 'Martin' }],
    ['Ludwig van Beethoven', { given: 'Ludwig', surname: 'van Beethoven' }],
    ['Jan Peter van der Berg', { given: 'Jan', given2: 'Peter', surname: 'van der Berg' }],
    ['Hans-Peter Müller-Lüdenscheidt', { given: 'Hans-Peter', surname: 'Müller-Lüdenscheidt' }],
    ['Van Morrison', { given: 'Van', surname: 'Morrison' }],
    ['Ana', { given: 'Ana' }],
    ['山田太郎', { given: '山田太郎' }],
  ])
})

test('takes the hint over its own guess', () => {
  check([['John Kennedy Onassis', { given: 'John', surname: 'Kennedy', surname2: 'Onassis' }]], 'spanish')
  check([['Ana García López', { given: 'Ana', given2: 'García', surname: 'López' }]], 'other')
})

test('reads the surname before a comma', () => {
  check([
    ['García López, Ana', { given: 'Ana', surname: 'García', surname2: 'López' }],
    ['Doe, Jane, PhD', { given: 'Jane', surname: 'Doe', credential: 'PhD' }],
    ['van der Berg, Jan', { given: 'Jan', surname: 'van der Berg' }],
    ['Smith, Ma', { given: 'Ma', surname: 'Smith' }],
  ])
})

test('takes titles, generation and credentials apart', () => {
  check([
    ['Dña. Ana Belén Sánchez', { title: 'Dña.', given: 'Ana Belén', surname: 'Sánchez' }],
    ['Prof. Dr. Klaus Weber', { title: 'Prof. Dr.', given: 'Klaus', surname: 'Weber' }],
    ['Martin Luther King Jr.', { given: 'Martin', given2: 'Luther', surname: 'King', generation: 'Jr.' }],
    ['Jane Doe, PhD, MBA 🚀', { given: 'Jane', surname: 'Doe', credential: 'PhD, MBA' }],
    ['Ana Smith PMP® III', { given: 'Ana', surname: 'Smith', generation: 'III', credential: 'PMP®' }],
    ['Sr. Pérez', { title: 'Sr.', surname: 'Pérez' }],
    ['Don Manuel', { given: 'Don', surname: 'Manuel' }],
    ['Don Manuel Pérez', { title: 'Don', given: 'Manuel', surname: 'Pérez' }],
    ['Moussa Ba', { given: 'Moussa', surname: 'Ba' }],
  ])
})

test('looks past nicknames in brackets and quotes', () => {
  check([
    ['José (Pepe) García Ruiz', { given: 'José', surname: 'García', surname2: 'Ruiz' }],
    ['John "Jack" Kennedy', { given: 'John', surname: 'Kennedy' }],
    ['(Pepe)', { given: '(Pepe)' }],
  ])
})

test('loses no word of a plain name', () => {
  const word = fc.constantFrom(
    'Ana',
    'José',
    'María',
    'Luis',
    'de',
    'la',
    'del',
    'García',
    'López',
    'Carmen',
    'van',
    'Smith',
    'y',
    'Martín',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(name, fc.constantFrom('spanish', 'other', undefined), (full, hint) => {
      const parts = splitPersonalName(full, hint)
      const joined = [parts.given, parts.given2, parts.surname, parts.surname2].filter((part) => part !== undefined)
      assert.equal(joined.join(' '), full)
    }),
  )
})

test('never throws and never gives an empty part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (full) => {
      assert.ok(Object.values(splitPersonalName(full)).every((part) => part !== ''))
    }),
  )
})
