import { describe, expect, it } from 'vitest'
import { participantsOf } from './page.ts'

describe('labels', () => {
  it('takes full name, surname, initials and a misspelling for one person', () => {
    const { participants, speakers } = participantsOf({
      lines: [
        ['q', 'Interviewer:|How did it begin?'],
        ['a', 'Ida Bergholm:|With a boat.'],
        ['q', 'And then?'],
        ['a', 'Bergholm:|With two.'],
        ['a', 'IB:|They leaked.'],
        ['a', 'Berghohm:|All of them.'],
      ],
    })
    expect(new Set(speakers.filter((_, i) => i !== 0 && i !== 2))).toEqual(
      new Set(['Ida Bergholm']),
    )
    expect(participants).toHaveLength(2)
  })

  it('finds the full name that a label abbreviates, and what the page says of its bearer', () => {
    const { participants } = participantsOf({
      article: { headline: 'A river town learns to swim', authors: ['Tom Reed'] },
      lines: [
        ['lead', 'Ida Holm, managing director of the River Museum, teaches a town to swim.'],
        ['q', 'Reed:|Is it cold?'],
        ['a', 'Holm:|Very.'],
      ],
    })
    expect(participants).toMatchObject([
      { name: 'Tom Reed', role: 'interviewer', by: 'byline' },
      {
        name: 'Ida Holm',
        familyName: 'Holm',
        givenName: 'Ida',
        role: 'interviewee',
        post: 'managing director',
        organisation: 'River Museum',
        by: 'label',
      },
    ])
  })

  it('reads a legend of initials', () => {
    const { speakers } = participantsOf({
      language: 'zh',
      lines: [
        ['intro', 'C = 陈小河'],
        ['intro', 'M = 木子'],
        ['q', 'C|水冷吗？'],
        ['a', 'M|很冷。'],
      ],
    })
    expect(speakers).toEqual(['陈小河', '木子'])
  })

  it('gives a label on the first exchange to the whole side', () => {
    const { speakers } = participantsOf({
      lines: [
        ['q', 'Anna Reed:|Is it cold?'],
        ['a', 'Ida Holm:|Very.'],
        ['q', 'Do you swim?'],
        ['a', 'Daily.'],
      ],
    })
    expect(speakers).toEqual(['Anna Reed', 'Ida Holm', 'Anna Reed', 'Ida Holm'])
  })

  it('keeps two people apart whose unlabelled turns are nobody’s', () => {
    const { speakers, issues } = participantsOf({
      article: { publisher: 'River Post' },
      lines: [
        ['q', 'Is it cold?'],
        ['a', 'Ida:|Very.'],
        ['a', 'Tom:|Not at all.'],
        ['q', 'Do you swim?'],
        ['a', 'Daily.'],
      ],
    })
    expect(speakers).toEqual(['River Post', 'Ida', 'Tom', 'River Post', undefined])
    expect(issues.map(({ code }) => code)).toEqual(['speaker-unknown'])
  })

  it('makes a participant of its own of a joint label', () => {
    const { speakers } = participantsOf({
      lines: [
        ['a', 'Ida Holm:|Hello.'],
        ['a', 'Tom Reed:|Hello.'],
        ['a', 'Ida Holm and Tom Reed:|Goodbye.'],
        ['a', 'Ida:|One more thing.'],
      ],
    })
    expect(speakers).toEqual(['Ida Holm', 'Tom Reed', 'Ida Holm and Tom Reed', 'Ida Holm'])
  })

  it('knows the outlet, moderators and the audience by their labels', () => {
    const { participants } = participantsOf({
      article: { publisher: 'River Post', authors: ['Tom Reed', 'Ann Lee'] },
      lines: [
        ['q', 'RP:|Is it cold?'],
        ['a', 'Ida Holm:|Very.'],
        ['q', 'Moderator:|A last one, please.'],
        ['q', 'Audience member:|Do you swim?'],
        ['a', 'Ida Holm:|Daily.'],
      ],
    })
    expect(participants.map(({ role, name, organisation }) => [role, name, organisation])).toEqual([
      ['interviewer', undefined, 'River Post'],
      ['interviewee', 'Ida Holm', undefined],
      ['moderator', undefined, 'River Post'],
      ['audience', undefined, undefined],
    ])
  })
})

describe('without labels', () => {
  it('prefers the one who is interviewed to everyone else', () => {
    const { participants, speakers } = participantsOf({
      article: {
        headline: 'Rivers need "room to breathe," says museum chief',
        authors: ['Tom Reed'],
        publisher: 'Northern River Post',
      },
      lines: [
        ['lead', 'Lee Min-ah, director of the River Museum, opened a hall on Monday.'],
        ['lead', 'Mayor Jack Stone of the Northern Council was there. "It floats," Lee said.'],
        ['q', 'Why now?'],
        ['a', 'Jack Stone asked for it, and Jack Stone paid.'],
      ],
    })
    expect(speakers).toEqual(['Tom Reed', 'Lee Min-ah'])
    expect(participants[1]).toMatchObject({
      familyName: 'Lee',
      givenName: 'Min-ah',
      post: 'director',
      organisation: 'River Museum',
    })
  })

  it('takes the name that an answer gives', () => {
    const { speakers } = participantsOf({
      language: 'ko',
      lines: [
        ['q', '본인 소개를 부탁드립니다.'],
        ['a', '강가에서 배를 만드는 홍길동이라고 합니다.'],
      ],
    })
    expect(speakers[1]).toBe('홍길동')
  })

  it('takes the one whom the page credits for the interviewer', () => {
    const { speakers } = participantsOf({
      language: 'de',
      article: { headline: 'Interview mit Anna Berg', authors: ['Redaktion'] },
      lines: [
        ['q', 'Frau Berg, ist es kalt?'],
        ['a', 'Sehr.'],
        ['biography', 'Interview: Jonas Fluss'],
      ],
    })
    expect(speakers).toEqual(['Jonas Fluss', 'Anna Berg'])
  })

  it('parts the answers of people who are interviewed one after the other', () => {
    const { speakers } = participantsOf({
      lines: [
        ['heading', 'Thomas Reed, director'],
        ['q', 'Is it cold?'],
        ['a', 'Very.'],
        ['heading', 'Anna Holm, swimmer'],
        ['q', 'Is it cold?'],
        ['a', 'Not at all.'],
      ],
    })
    expect([speakers[1], speakers[3]]).toEqual(['Thomas Reed', 'Anna Holm'])
  })

  it('lets a hint win', () => {
    const { speakers } = participantsOf({
      hints: { interviewee: 'Ida Holm', interviewer: 'Tom Reed' },
      article: { headline: 'Interview with Jack Stone' },
      lines: [
        ['q', 'Is it cold?'],
        ['a', 'Very.'],
      ],
    })
    expect(speakers).toEqual(['Tom Reed', 'Ida Holm'])
  })

  it('says once for each side that the page names nobody', () => {
    const { participants, issues } = participantsOf({
      lines: [
        ['q', 'Is it cold?'],
        ['a', 'Very.'],
        ['q', 'Do you swim?'],
        ['a', 'Daily.'],
      ],
    })
    expect(participants.map(({ id }) => id)).toEqual(['s-question', 's-answer'])
    expect(issues.map(({ code }) => code)).toEqual(['speaker-unknown', 'speaker-unknown'])
  })
})

describe('in other languages', () => {
  it.each([
    ['de', 'Ein Gespräch mit der Leiterin des Flussmuseums, Anna Berg.', 'Anna Berg'],
    ['fr', 'Entretien avec Élise Aubrac, directrice du Musée du Fleuve.', 'Élise Aubrac'],
    ['es', 'Entrevista con Ana Robledo, directora del Museo del Río.', 'Ana Robledo'],
    ['ru', 'Интервью: Анна Лесная, директор музея реки.', 'Анна Лесная'],
    ['ko', '강물문화원 사무총장 홍길동 씨를 만났다.', '홍길동'],
    ['ja', '川辺博物館館長・山田太郎さんに聞く。', '山田太郎'],
    ['zh', '专访东湖博物馆馆长李小河：水很清', '李小河'],
    ['ar', 'حوار مع الكاتب سامي نور عن النهر', 'سامي نور'],
  ] as const)('%s: %s', (language, headline, name) => {
    const { speakers } = participantsOf({
      language,
      article: { headline },
      lines: [
        ['q', '?'],
        ['a', '…'],
      ],
    })
    expect(speakers[1]).toBe(name)
  })

  it.each([
    [
      'en',
      'Ida Holm, secretary general of the River Council, swims.',
      'secretary general',
      'River Council',
    ],
    [
      'fr',
      'Rencontre avec Élise Aubrac, directrice du Musée du Fleuve, à Lyon.',
      'directrice',
      'Musée du Fleuve',
    ],
    ['en', 'Ida Holm is a lock keeper at the River Council.', 'lock keeper', 'River Council'],
    [
      'fr',
      'La directrice du Musée du Fleuve, Anna Aubrac, répond.',
      'directrice',
      'Musée du Fleuve',
    ],
    ['de', 'Die Direktorin des Flussinstituts Anna Berg.', 'Direktorin', 'Flussinstituts'],
    ['tr', 'Nehir Müzesi müdürü Ayşe Irmak ile konuştuk.', 'müdürü', 'Nehir Müzesi'],
    ['id', 'Wawancara dengan Sari Sungai, direktur Museum Sungai.', 'direktur', 'Museum Sungai'],
    ['ko', '하늘대 지리학과 남도윤 교수를 만나 물었다.', '교수', '하늘대 지리학과'],
    ['ko', '남도윤 하늘대 교수를 만났다.', '교수', '하늘대'],
    ['ko', '강물재단 이사장 남도윤(45)씨를 만났다.', '이사장', '강물재단'],
    ['ko', '㈜푸른배 남도윤 대표에게 물었다.', '대표', '㈜푸른배'],
    ['ja', '東原大学の山田太郎教授に聞いた。', '教授', '東原大学'],
    ['ja', '川辺博物館館長の山田花子さんに話を聞いた。', '館長', '川辺博物館'],
    ['ja', '青葉製作所社長・鈴木一郎氏に聞く。', '社長', '青葉製作所'],
    ['ja', 'マリア・ホルム氏（河川委員会事務局長）に聞いた。', '事務局長', '河川委員会'],
    ['ja', '倉掛美緒（くらかけ・みお） 青葉大学教授。', '教授', '青葉大学'],
    ['zh', '东湖大学的王明教授说', '教授', '东湖大学'],
    ['zh', '王明，东湖大学教授，著有《水》。', '教授', '东湖大学'],
    ['ko', '강물문화원 사무총장 홍길동 씨를 만났다.', '사무총장', '강물문화원'],
    ['zh', '我们专访东湖博物馆馆长李小河。', '馆长', '东湖博物馆'],
  ] as const)('%s: post and organisation in "%s"', (language, lead, post, organisation) => {
    const { participants } = participantsOf({
      language,
      lines: [
        ['lead', lead],
        ['q', '?'],
        ['a', '…'],
      ],
    })
    expect(participants.find(({ role }) => role === 'interviewee')).toMatchObject({
      post,
      organisation,
    })
  })
})

describe('mentions', () => {
  it('are the places of name and aliases in order, and the first one is the id', () => {
    const { participants, text } = participantsOf({
      lines: [
        ['lead', 'Ida Holm swims. “It is cold,” says Holm. Holmes does not.'],
        ['q', 'Why?'],
        ['a', 'Holm:|To swim.'],
      ],
    })
    const holm = participants.find(({ role }) => role === 'interviewee')
    expect(holm?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ida Holm',
      'Holm',
      'Holm',
    ])
    expect(holm?.id).toBe('s0')
  })
})
