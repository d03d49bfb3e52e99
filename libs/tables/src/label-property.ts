/** The label people gave to something that JSContact gives none: an address, a relation. */
export const labelProperty = 'lazo.app:label'
