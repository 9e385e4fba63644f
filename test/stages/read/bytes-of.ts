/** The bytes of a text in a legacy character set, found by decoding every pair of bytes. */
export function bytesOf(text: string, charset: string): Uint8Array {
  const table = tableOf(charset)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < '\u0080' ? [letter.charCodeAt(0)] : table.get(letter)
      if (bytes === undefined) throw new Error(`${charset} has no ${letter}`)
      return bytes
    }),
  )
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const decoder = new TextDecoder(charset)
  const table = new Map<string, number[]>()
  tables.set(charset, table)
  for (let lead = 0x80; lead < 0x100; lead++) {
    note([lead])
    for (let trail = 0x40; trail < 0x100; trail++) note([lead, trail])
  }
  return table

  function note(bytes: number[]): void {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter))
      table.set(letter, bytes)
  }
}
