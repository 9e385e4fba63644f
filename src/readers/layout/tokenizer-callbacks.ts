import type { TokenizerCallbacks } from 'htmlparser2'

const passOver = (): void => undefined

const nothing: TokenizerCallbacks = {
  onattribname: passOver,
  onattribdata: passOver,
  onattribentity: passOver,
  onattribend: passOver,
  onopentagname: passOver,
  onopentagend: passOver,
  onselfclosingtag: passOver,
  onclosetag: passOver,
  ontext: passOver,
  ontextentity: passOver,
  oncomment: passOver,
  oncdata: passOver,
  ondeclaration: passOver,
  onprocessinginstruction: passOver,
  onend: passOver,
  isInForeignContext: () => false,
}

/**
 * Callbacks for the tokenizer; those that are not given do nothing. They all have one shape, for
 * the tokenizer asks for one of them at every tag and attribute.
 */
export const tokenizerCallbacks = (given: Partial<TokenizerCallbacks>): TokenizerCallbacks =>
  Object.assign({ ...nothing }, given)
