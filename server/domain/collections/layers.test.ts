import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyLayer, type Card, type PatchObject } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { MARKER_LINE } from './layer-note.ts'
import { addLayer, splitLayer } from './layers.ts'

const base = { '@type': 'Card', version: '1.0', uid: 'u' } as const
const shared: Card = {
  ...base,
  name: { full: 'Paz Ruiz', components: [{ kind: 'given', value: 'Paz' }] },
  phones: { p1: { number: '+34 600 000 001' } },
  notes: { n1: { note: 'Cliente desde 2019' } },
}
const layer: PatchObject = {
  'phones/own': { number: '+34 699 888 777' },
  'notes/mine': { note: 'Le gusta el ajedrez' },
  'keywords/Padrinos': true,
}
const shown = addLayer(shared, layer)
const split = (edited: Card) => splitLayer({ shared, layer, edited })
const withNote = (note: string): Card => ({ ...shown, notes: { n1: { note } } })

describe('a layer on a device', () => {
  it('puts private values among the others, and private notes after the marker line', () => {
    assert.deepEqual(Object.keys(shown.phones!), ['p1', 'own'])
    assert.deepEqual(shown.keywords, { Padrinos: true })
    assert.deepEqual(shown.notes, { n1: { note: `Cliente desde 2019\n${MARKER_LINE}\nLe gusta el ajedrez` } })
  })

  it('comes apart as it was when nothing was edited', () => {
    assert.deepEqual(split(shown), { shared, layer })
    assert.deepEqual(splitLayer({ shared, layer: {}, edited: shared }), { shared, layer: {} })
  })

  it('lets edits of shared values through, and keeps those of private ones', () => {
    const edited: Card = {
      ...shown,
      phones: { p1: { number: '+34 600 000 002' }, own: { number: '+34 699 888 000' }, p3: { number: '112' } },
      notes: { n1: { note: `Cliente desde 2018\n${MARKER_LINE}\nLe gusta el mus` } },
    }
    const result = split(edited)
    assert.deepEqual(result.shared.phones, { p1: { number: '+34 600 000 002' }, p3: { number: '112' } })
    assert.deepEqual(result.shared.notes, { n1: { note: 'Cliente desde 2018' } })
    assert.deepEqual(result.layer['phones/own'] ?? result.layer['phones/own/number'], { number: '+34 699 888 000' })
    assert.deepEqual(result.layer['notes/mine'], { note: 'Le gusta el mus' })
    assert.deepEqual(addLayer(result.shared, result.layer), edited)
  })

  it('takes what was deleted out of where it stood', () => {
    const edited: Card = { ...base, name: shared.name!, notes: shown.notes! }
    const result = split(edited)
    assert.equal(result.shared.phones, undefined)
    assert.deepEqual(Object.keys(result.layer), ['notes/mine'])
  })

  it('keeps a private value that came back under another id and in another spelling', () => {
    const edited: Card = { ...shown, phones: { p1: shared.phones!['p1']!, x9: { number: 'tel:+34699888777' } } }
    const result = split(edited)
    assert.deepEqual(result.shared, shared)
    assert.deepEqual(result.layer['phones/x9'], { number: 'tel:+34699888777' })
    assert.equal(Object.hasOwn(result.layer, 'phones/own'), false)
  })

  it('keeps the whole difference of the note when the marker is missing, changed or doubled', () => {
    for (const note of [
      'Cliente desde 2019 Le gusta el ajedrez',
      'Le gusta el ajedrez',
      `Cliente desde 2019 ${MARKER_LINE}\nLe gusta el ajedrez`,
      `Cliente\n${MARKER_LINE.slice(2)}\nLe gusta el ajedrez`,
      `${MARKER_LINE}\nCliente\n${MARKER_LINE}\nLe gusta el ajedrez`,
      `Cliente, le gusta el ajedrez\n${MARKER_LINE}\nNada`,
    ]) {
      const result = split(withNote(note))
      assert.deepEqual(result.shared, shared, note)
      assert.match(JSON.stringify(result.layer), /ajedrez/)
    }
  })

  it('keeps a text after a marker that is left from a layer of before', () => {
    const result = splitLayer({
      shared,
      layer: {},
      edited: { ...shared, notes: { n1: { note: `Cliente desde 2019\n${MARKER_LINE}\nSecreto` } } },
    })
    assert.deepEqual(result, { shared, layer: { 'notes/private-1': { note: 'Secreto' } } })
  })

  it('makes an edit of a value that it changes, such as the name, the member’s own', () => {
    const named = { 'name/full': 'Pacita' }
    const edited = addLayer(shared, named)
    edited.name = { full: 'Pacita', components: [{ kind: 'given', value: 'Pacita' }] }
    const result = splitLayer({ shared, layer: named, edited })
    assert.deepEqual(result.shared, shared)
    assert.equal(addLayer(result.shared, result.layer).name?.components?.[0]?.value, 'Pacita')
  })
})

describe('whatever is edited on a device', () => {
  /** All of the layer is written in Greek, nothing else is. */
  const greek = fc.stringMatching(/^[α-ω]{4,12}( [α-ω]{3,9}){0,3}$/)
  const latin = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/)
  const entries = (text: fc.Arbitrary<string>, field: string) =>
    fc.dictionary(
      fc.stringMatching(/^[a-c]$/),
      text.map((value) => ({ [field]: value })),
      { maxKeys: 3 },
    )
  const cards = fc
    .record({
      full: latin,
      notes: entries(latin, 'note'),
      phones: entries(latin, 'number'),
      titles: entries(latin, 'name'),
    })
    .map(({ full, ...maps }) => pruned({ ...base, name: { full }, ...maps }))
  const layers = fc
    .record({
      name: fc.option(greek),
      notes: fc.array(greek, { maxLength: 2 }),
      phone: fc.option(greek),
      title: fc.option(greek),
      keyword: fc.option(greek),
    })
    .map(({ name, notes, phone, title, keyword }) => ({
      ...(name === null ? {} : { 'name/full': name }),
      ...Object.fromEntries(notes.map((note, i) => [`notes/z${i}`, { note }])),
      ...(phone === null ? {} : { 'phones/z': { number: phone } }),
      // Over a value that all see, or beside it.
      ...(title === null ? {} : { 'titles/a': { name: title } }),
      ...(keyword === null ? {} : { [`keywords/${keyword}`]: true }),
    }))
  const edits = fc.array(
    fc.record({ kind: fc.nat(6), at: fc.nat(200), length: fc.nat(60), text: latin, pick: fc.nat(20) }),
    { maxLength: 5 },
  )

  it('no character of a layer reaches what all see', () => {
    fc.assert(
      fc.property(cards, layers, edits, (card, own, steps) => {
        const edited = inOrder(steps).reduce(editCard, addLayer(card, own))
        const result = splitLayer({ shared: card, layer: own, edited })
        assert.doesNotMatch(JSON.stringify(result.shared), /[α-ω]/)
        const seen = applyLayer(result.shared, result.layer)
        assert.deepEqual(seen.left, [])
        if (steps.length === 0) assert.deepEqual(result, { shared: card, layer: own })
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  interface Edit {
    readonly kind: number
    readonly at: number
    readonly length: number
    readonly text: string
    readonly pick: number
  }

  /** First the person types, then the program gives other ids and doubles. */
  function inOrder(steps: readonly Edit[]): Edit[] {
    const isProgram = ({ kind }: Edit) => kind === 1 || kind === 2
    return steps.toSorted((a, b) => Number(isProgram(a)) - Number(isProgram(b)))
  }

  /** What a person or a program may do to a card: type in a text, cut from it, drop an entry, give it another id, double it. */
  function editCard(card: Card, { kind, at, length, text, pick }: Edit): Card {
    const maps = (['notes', 'phones', 'titles'] as const).filter((name) => Object.keys(card[name] ?? {}).length > 0)
    const property = maps[pick % Math.max(1, maps.length)]
    if (kind === 6 || !property) return { ...card, name: { full: cut(card.name?.full ?? '', at, length % 4) + text } }
    const map = card[property] as unknown as Record<string, Record<string, string>>
    const id = Object.keys(map)[pick % Object.keys(map).length]!
    const { [id]: entry, ...rest } = map
    if (kind === 0) return pruned({ ...card, [property]: rest })
    if (kind === 1) return { ...card, [property]: { ...rest, [`new-${at}`]: entry! } }
    if (kind === 2) return { ...card, [property]: { ...map, [`copy-${at}`]: entry! } }
    if (kind === 3) return { ...card, [property]: { ...map, [`new-${at}`]: { ...entry!, ...textOf(property, text) } } }
    const [field, old] = Object.entries(entry!)[0]!
    const place = at % (old.length + 1)
    const changed = kind === 4 ? old.slice(0, place) + text + old.slice(place) : cut(old, place, length) || text
    return { ...card, [property]: { ...map, [id]: { ...entry, [field]: changed } } }
  }
})

function textOf(property: 'notes' | 'phones' | 'titles', text: string): Record<string, string> {
  return { [{ notes: 'note', phones: 'number', titles: 'name' }[property]]: text }
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length)
}

function pruned(card: object): Card {
  const full = Object.entries(card).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0)
  return Object.fromEntries(full) as unknown as Card
}
