import { describe, expect, it } from 'vitest'
import { rawSpanOf } from '../../src/accessors/raw-span-of.ts'
import { subtitles } from '../../src/readers/subtitles.ts'
import { type Read, readWith, runsOf, textsOf } from './read-with.ts'

const read = (input: string): Read => readWith(subtitles, input)

/** A file of cues, each two seconds long, with the silence given before it. */
const cues = (...texts: (string | [silence: number, text: string])[]): string => {
  let at = 0
  return texts
    .map((one) => {
      const [silence, text] = typeof one === 'string' ? [0, one] : one
      const start = at + silence
      at = start + 2
      return `${clock(start)} --> ${clock(at)}\n${text}\n\n`
    })
    .join('')
}

const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(3).padStart(6, '0')}`

describe('the score', () => {
  it('is sure of WebVTT by its first word and of SubRip by its timing lines', () => {
    expect(subtitles.score('WEBVTT\n')).toBe(1)
    expect(subtitles.score('\ufeffWEBVTT - A talk\n')).toBe(1)
    expect(subtitles.score('WEBVTTS are fine')).toBe(0)
    expect(subtitles.score(cues('One', 'Two'))).toBeGreaterThan(0.9)
    expect(subtitles.score('1\n00:00:01,000 --> 00:00:02,000\nOne')).toBe(0.6)
    expect(subtitles.score('He went home --> late\n10 --> 20')).toBe(0)
  })
})

describe('cues', () => {
  it('have their times in seconds, hours as many as they are', () => {
    const { times } = read('01:02.5 --> 01:03\nOne\n\n123:00:00,250 --> 123:00:01,000\nTwo')
    expect(times?.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([
      [62.5, 63],
      [442800.25, 442801],
    ])
  })

  it('lead back to the input, and so do the names of voices', () => {
    const input = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ida Holm>Salt &amp;\nwater'
    const reading = read(input)
    expect(reading.text).toBe('Ida Holm: Salt & water')
    const rawOf = (start: number, end: number): string => {
      const raw = rawSpanOf(reading, { start, end })
      return input.slice(raw.start, raw.end)
    }
    expect(rawOf(0, 8)).toBe('Ida Holm')
    expect(rawOf(10, 16)).toBe('Salt &amp;')
    expect(rawOf(17, 22)).toBe('water')
    expect(reading.blocks[0]?.raw).toEqual({ start: input.indexOf('<v'), end: input.length })
  })

  it('keep their looks', () => {
    expect(
      runsOf(read(cues('<b>One</b> <c.yellow>two</c>', '<font color="#0F0">Three</font>'))),
    ).toEqual([
      { text: 'One', bold: true },
      { text: 'two', tone: '.yellow' },
      { text: 'Three', tone: '#00ff00' },
    ])
  })

  it('that are broken keep their words, and each is an issue', () => {
    const { text, codes, times } = read(
      '7\n00:00:01,000 --> soon\nOne.\n\n8\n00:00:09,000 -> 00:00:11,000\nTwo.\n\n9\nThree.',
    )
    expect(text).toBe('One. Two. Three.')
    expect(codes).toEqual(['cue-broken', 'cue-broken', 'cue-broken'])
    expect(times).toHaveLength(2)
  })

  it('are not broken by a number that somebody says', () => {
    expect(textsOf(read(cues('How many\n42 or so?', '11\nwere left.')))).toEqual([
      'How many 42 or so?',
      '11 were left.',
    ])
  })

  it('may have no blank line between them', () => {
    const { text, codes } = read(
      '1\n00:00:01,000 --> 00:00:02,000\nOne,\n2\n00:00:02,000 --> 00:00:03,000\ntwo.',
    )
    expect([text, codes]).toEqual(['One, two.', []])
  })
})

describe('the header, notes, styles and regions', () => {
  it('are no text, and the header names the language', () => {
    const { text, facts } = read(
      `WEBVTT - A talk\nKind: captions\nLanguage: pt-BR\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\ntwo\nlines\n\nNOTE one\n\nid\n${cues('NOTE that it rains.')}`,
    )
    expect(text).toBe('NOTE that it rains.')
    expect(facts.lang).toBe('pt-BR')
  })
})

describe('paragraphs', () => {
  it('of one who is named end with a sentence and a silence', () => {
    const [first, second] = ['<v Ida>It rained', '<v Ida>all day.']
    expect(
      textsOf(read(cues(first, [3, second], '<v Ida>We left.', [3, '<v Ida>Then, snow.']))),
    ).toEqual(['Ida: It rained all day. We left.', 'Then, snow.'])
  })

  it('part questions from answers where nobody is named', () => {
    expect(textsOf(read(cues('Why is it', 'late?', 'The ice is thick.', 'It always is.')))).toEqual(
      ['Why is it late?', 'The ice is thick. It always is.'],
    )
  })

  it('begin at each sign of another speaker', () => {
    expect(
      textsOf(read(cues('- Why?\n- Because.', '>> Really? >> Yes, it', '&gt;&gt; is. BO: No.'))),
    ).toEqual(['- Why?', '- Because.', '>> Really?', '>> Yes, it', '>> is. BO: No.'])
    expect(textsOf(read(cues('ANNA: One,', 'two and', 'BO EK: No. One:', 'three.')))).toEqual([
      'ANNA: One, two and',
      'BO EK: No. One: three.',
    ])
  })

  it('are not parted by a dash or a colon in mid-sentence', () => {
    expect(textsOf(read(cues('We went there', '- twice - and', 'Tomorrow: nothing.')))).toEqual([
      'We went there - twice - and Tomorrow: nothing.',
    ])
  })

  it('are as long as the speech where nothing is punctuated', () => {
    expect(textsOf(read(cues('so we went', 'down there', [2, 'and she said'], 'no way')))).toEqual([
      'so we went down there',
      'and she said no way',
    ])
  })

  it('join without a blank in Chinese and Japanese, with one in Korean', () => {
    expect(read(cues('紙を\n漉く', '町です。')).text).toBe('紙を漉く町です。')
    expect(read(cues('종이를\n뜨는', '마을입니다.')).text).toBe('종이를 뜨는 마을입니다.')
  })
})

describe('sounds', () => {
  it('stand aside unless they interrupt a sentence', () => {
    const { blocks, text } = read(
      cues('It rained.', '[thunder]', '♪ la la ♪', 'And', '(laughs)', 'so.'),
    )
    expect(text).toBe('It rained.\n[thunder] ♪ la la ♪\nAnd (laughs) so.')
    expect(blocks.map(({ part }) => part)).toEqual(['content', 'aside', 'content'])
  })
})

describe('captions that roll up', () => {
  it('show each line once', () => {
    const input = `WEBVTT\n\n${cues('One', 'One\ntwo')}00:04.000 --> 00:04.010\ntwo\n\n00:05.000 --> 00:06.000\ntwo\nthree.`
    expect(read(input).text).toBe('One two three.')
  })

  it('are told from words said twice', () => {
    expect(read(cues('No,', 'No,', 'never.')).text).toBe('No, No, never.')
  })
})
