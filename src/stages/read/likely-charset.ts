interface Charset {
  label: string
  /** Letters that texts in this character set abound in. */
  letters: string
  /** The share that they usually have in all letters that are not ASCII. */
  share: number
}

const charsets: readonly Charset[] = [
  {
    label: 'gb18030',
    letters: '的一是不了在有人我他这中大来上国个到说们为子和你地出',
    share: 0.22,
  },
  { label: 'big5', letters: '的一是不了在有人我他這中大來上國個到說們為子和你地出', share: 0.22 },
  { label: 'shift_jis', letters: 'のにをはたとでいるがしなてれもっらこりさんす', share: 0.4 },
  { label: 'euc-jp', letters: 'のにをはたとでいるがしなてれもっらこりさんす', share: 0.4 },
  { label: 'euc-kr', letters: '이다는을에의가고하지도한로서를은어기사그나리시', share: 0.35 },
  { label: 'windows-1252', letters: 'äöüßéèêàçñáíóúãõôâîëïåøæ“”„’‘–«»', share: 0.9 },
  { label: 'windows-1250', letters: 'ąćęłńóśźżáčďéěíňřšťúůýžőűăâîşţ“”„’–«»', share: 0.9 },
  { label: 'windows-1251', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюціїє', share: 0.85 },
  { label: 'koi8-r', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшю', share: 0.85 },
  { label: 'windows-1253', letters: 'αοιετσνηυρπκμλςίόάέύήώ', share: 0.85 },
  { label: 'windows-1256', letters: 'الينمتربوعدفهكسقحجشأة', share: 0.85 },
]

const sampleLength = 32768

/**
 * The label of the character set in which bytes that name none read most like text, UTF-8 when
 * most of them fit it.
 */
export function likelyCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength)
  if (isMostlyUtf8(sample)) return 'utf-8'
  const scored = charsets.map(({ label, letters, share }) => ({
    label,
    score: likeness(decodedBy(new TextDecoder(label), sample), new Set(letters), share),
  }))
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).label
}

// How near the abundant letters come to their usual share; what cannot be decoded weighs against.
function likeness(text: string, letters: ReadonlySet<string>, share: number): number {
  let foreign = 0
  let known = 0
  let broken = 0
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    if (code < 128) continue
    foreign++
    if (letters.has(letter)) known++
    else if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code < 0xf900)) broken++
  }
  return foreign === 0 ? 0 : Math.min(known / foreign / share, 1) - (5 * broken) / foreign
}

function isMostlyUtf8(sample: Uint8Array): boolean {
  let broken = 0
  let sound = 0
  for (const letter of new TextDecoder('utf-8').decode(sample)) {
    const code = letter.charCodeAt(0)
    if (code === 0xfffd) broken++
    else if (code >= 128) sound++
  }
  return sound > broken * 4
}

// The Encoding Standard's windows-1252 from 0x80 to 0x9F.
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as text. Some engines read windows-1252 as ISO 8859-1; here it is what it should be. */
export function decodedBy(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (sign) => upperControls.charAt(sign.charCodeAt(0) - 0x80))
}
