/** Words before (`leads`) or behind (`tails`) a phrase that say how it belongs to an event. */
export interface RelationWords {
  leads?: readonly string[]
  tails?: readonly string[]
}
