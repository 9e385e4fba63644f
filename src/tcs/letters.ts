import { type LetterStream, letterStreamOf } from '../text/letter-stream.ts'

/** The letters of a text as a string, and where each stands. */
export interface Letters extends Pick<LetterStream, 'starts' | 'ends'> {
  text: string
}

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  const { units, starts, ends } = letterStreamOf(text)
  return { text: new TextDecoder('utf-16le').decode(units), starts, ends }
}
