/** The longest vCard that is taken, in octets: a card with a large photo. */
export const MAX_CARD = 20 * 2 ** 20

/** The largest photo that clients should send, in octets; larger ones are taken too, as far as the card is. */
export const MAX_IMAGE = 10 * 2 ** 20
