/** How a place, date or event beside it belongs to an event. */
export type EventRelation = 'place' | 'at' | 'part' | 'since' | 'until'
