/** A document: its text, or the bytes of it in any character set. */
export type Input = string | Uint8Array

/** A document, or the pages of one in order. */
export type Inputs = Input | readonly Input[]
