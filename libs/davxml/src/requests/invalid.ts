import { DavXmlError } from '../dav-xml-error.ts'
import { NS_CARDDAV, type XmlName } from '../xml-name.ts'

/** The error of good XML that does not say what it must, with the condition to answer with where there is one. */
export function invalid(message: string, condition?: XmlName): DavXmlError {
  return new DavXmlError('invalid', message, condition && { condition })
}

/** The error of a filter that we cannot search with (RFC 6352 §8.6). */
export function unsupportedFilter(message: string): DavXmlError {
  return invalid(message, { namespace: NS_CARDDAV, name: 'supported-filter' })
}
