/** Which one of several events a word picks. */
export type EventPick = 'another' | 'next' | 'previous'
