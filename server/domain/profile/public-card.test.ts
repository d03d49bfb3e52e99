import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import { publicCard } from './public-card.ts'
import { SHOWN_PARTS } from './shown-parts.ts'

const SECRET = 'not for everybody'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:x:1',
  kind: 'individual',
  name: { full: 'Ana Paz', components: [{ kind: 'given', value: 'Ana' }] },
  nicknames: { n: { name: SECRET } },
  organizations: { o: { name: 'Brezo' } },
  titles: { t: { name: 'Editora' } },
  phones: {
    work: { number: '+34 910 000 001', contexts: { work: true } },
    own: { number: '+34 600 000 001', contexts: { private: true } },
  },
  emails: { e: { address: 'ana@brezo.example' } },
  addresses: { home: { full: 'Calle Mayor 1', contexts: { private: true } } },
  links: { l: { uri: 'https://brezo.example/' } },
  onlineServices: { s: { service: 'Mastodon', uri: 'https://social.example/@ana' } },
  media: { p: { kind: 'photo', uri: 'lazo:blob/1' }, s: { kind: 'sound', uri: 'https://x.example/a.ogg' } },
  anniversaries: {
    b: { kind: 'birth', date: { year: 1984, month: 3, day: 12 }, place: { full: SECRET } },
    w: { kind: 'wedding', date: { year: 2010, month: 5, day: 1 } },
  },
  personalInfo: { h: { kind: 'hobby', value: 'montaña' } },
  notes: { n: { note: SECRET } },
  keywords: { [SECRET]: true },
  relatedTo: { 'urn:x:2': { relation: { spouse: true } } },
  'lazo.app:contactKinds': { [SECRET]: true },
  'lazo.app:custom': { x: SECRET },
}

describe('what everybody sees of a card', () => {
  it('is the name alone where nothing is shown', () => {
    const { '@type': type, version, uid, kind, name } = card
    assert.deepEqual(publicCard(card, []), { '@type': type, version, uid, kind, name })
  })

  it('is what is shown, and never notes, labels, nicknames, relations or fields of one’s own', () => {
    const shown = publicCard(card, SHOWN_PARTS)
    assert.deepEqual(checkCard(shown), [])
    assert.equal(JSON.stringify(shown).includes(SECRET), false)
    assert.equal(shown.relatedTo, undefined)
    assert.deepEqual(Object.keys(shown.media!), ['p'])
    assert.deepEqual(Object.keys(shown.phones!), ['work', 'own'])
  })

  it('leaves out what the card calls private, unless that is shown too', () => {
    const shown = publicCard(card, ['phones', 'addresses'])
    assert.deepEqual(Object.keys(shown.phones!), ['work'])
    assert.equal(shown.addresses, undefined)
  })

  it('leaves out addresses that would run something', () => {
    const uris = [
      'javascript:alert(1)',
      ' JavaScript:x',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a.example/',
    ]
    const links = Object.fromEntries(uris.map((uri, at) => [`l${at}`, { uri }]))
    assert.deepEqual(publicCard({ ...card, links }, ['links']).links, { l4: { uri: 'https://a.example/' } })
  })

  it('tells of a birthday the day, not the year', () => {
    const { anniversaries } = publicCard(card, ['birthday'])
    assert.deepEqual(anniversaries, { b: { kind: 'birth', date: { month: 3, day: 12 } } })
  })
})
