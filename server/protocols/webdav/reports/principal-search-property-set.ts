import { davNode, writeDocument, type XmlNode } from '@lazo/davxml'
import { searchable } from '../principals/searchable.ts'
import { reportOf } from './report-of.ts'

/** By which properties principals can be searched (RFC 3744 §9.5). */
export const principalSearchPropertySet = reportOf(
  'D:principal-search-property-set',
  'principal-search-property-set',
  async () => ({
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: writeDocument(davNode('principal-search-property-set', ...searchable.map(describe))),
  }),
)

function describe({ name, words }: (typeof searchable)[number]): XmlNode {
  const description: XmlNode = { ...davNode('description', words), lang: 'en' }
  return davNode('principal-search-property', davNode('prop', name), description)
}
