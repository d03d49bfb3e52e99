/**
 * The property of a card that keeps parameters of properties which became plain values and so have no object to keep
 * them: by a name of the property, such as `fn`, each as jCard has them.
 */
export const looseParamsProperty = 'lazo.app:vCardParams'
