import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mailLink, phoneLink, shownLink, webLink } from './safe-links.ts'

describe('what may be followed from a public page', () => {
  it('is an address of the web and nothing that runs', () => {
    assert.equal(webLink(' https://a.example/x ')?.href, 'https://a.example/x')
    for (const uri of ['javascript:alert(1)', 'data:text/html,x', 'a.example', '', 'ftp://a.example/', '//a.example'])
      assert.equal(webLink(uri), null, uri)
  })

  it('is shown without what everybody knows, and as people read it', () => {
    assert.equal(shownLink(new URL('https://www.a.example/')), 'a.example')
    assert.equal(shownLink(new URL('https://a.example/%C3%B1u/')), 'a.example/ñu')
    assert.equal(shownLink(new URL('https://a.example/%ff')), 'a.example/%ff')
  })

  it('calls the digits of a number, without extension, and only where there are some', () => {
    assert.equal(phoneLink('+34 600 00 00 10'), 'tel:+34600000010')
    assert.equal(phoneLink('tel:+34-600;ext=4'), 'tel:+34600')
    assert.equal(phoneLink('91 000 00 00 x12'), 'tel:910000000')
    for (const number of ['', 'ask', '1']) assert.equal(phoneLink(number), null, number)
  })

  it('writes to an address whose parts cannot be taken for anything else', () => {
    assert.equal(mailLink('ana@a.example'), 'mailto:ana@a.example')
    assert.equal(mailLink('ana?bcc=x@a.example'), 'mailto:ana%3Fbcc%3Dx@a.example')
    for (const address of ['ana', '@a.example', 'ana@', 'a@b@c']) assert.equal(mailLink(address), null, address)
  })
})
