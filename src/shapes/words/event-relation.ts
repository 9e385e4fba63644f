/**
 * How a place, date or event beside it belongs to an event; `background` is an event that only tells when
 * another one happens.
 */
export type EventRelation = 'place' | 'at' | 'part' | 'since' | 'until' | 'background'
