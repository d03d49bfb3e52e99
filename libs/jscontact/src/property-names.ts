const LABEL = '[A-Za-z0-9\\u0080-\\u{10ffff}](?:[A-Za-z0-9\\u0080-\\u{10ffff}-]*[A-Za-z0-9\\u0080-\\u{10ffff}])?'
const VENDOR_NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*:[\\t !#-.0-}\\u0080-\\u{10ffff}]+$`, 'u')
const REGISTERED_FORM = /^[a-z@][A-Za-z0-9@]*$/

/** Says whether a property name or a value is a vendor's own, such as `example.com:shoeSize` (RFC 9553 §1.8.1). */
export function isVendorName(name: string): boolean {
  return name.includes(':') && VENDOR_NAME.test(name)
}

/** Says whether a name could be registered for JSContact one day: such names are kept (RFC 9553 §1.7.2, §1.7.3). */
export function isRegistrableName(name: string): boolean {
  return REGISTERED_FORM.test(name)
}
