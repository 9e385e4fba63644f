import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * English, British and American. Function words after frequency lists of written English; speech
 * verbs and marks after "The Cambridge Grammar of the English Language" and "The Chicago Manual
 * of Style" (2026-09).
 */
export const en: Language = {
  code: 'en',
  name: 'English',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    the, of, and, to, in, is, it, that, was, for, you, with, as, have, this, be, at, are, they, but,
    not, from, or, by, what, we, can, there, were, which, their, has, would, will, how, if, about,
    who, been, when, more, so, do, out, your, my, our, because, than, them, people, just, don't,
    it's, think, where, why, could, should, did, does`),
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Q, Q., Que, Ques, Question, Questions, Asked, The question'),
    answerLabels: words('A, A., Ans, Answer, Answers, Response, Reply, R, The answer'),
    interviewerWords: words(`
      interviewer, interviewers, reporter, reporters, journalist, correspondent, editor, editors,
      editor's desk, editorial team, editorial staff, newsroom, questioner, press, the press, media,
      int, intv, columnist, anchor, presenter, podcaster, staff writer, blogger`),
    moderatorWords: words(`
      moderator, host, co-host, chair, chairman, chairwoman, chairperson, facilitator, emcee, mc,
      operator, announcer, panel chair`),
    audienceWords: words(`
      audience, audience member, audience question, member of the audience, listener, viewer,
      reader, reader question, caller, participant, attendee, student, from the floor, twitter,
      question from the audience, speaker from the floor`),
    questionOpeners: words(`
      who, whom, whose, what, what's, when, where, which, why, how, how's, is, are, was, were, do,
      does, did, has, have, had, can, could, would, will, should, may, might, must, isn't, aren't,
      wasn't, weren't, don't, doesn't, didn't, haven't, hasn't, can't, couldn't, wouldn't, won't,
      shouldn't, tell us, tell me, talk about, talk to us, talk to me, talk us through, walk us,
      walk me, take us, take me, describe, explain, discuss, give us, give me, share, name, let's,
      let us, let me, speaking of, i'd like to ask, i wanted to ask, i want to ask, i'm curious,
      i was wondering, i wonder, many people, some people, some say, you've said, you say, you said,
      you mentioned, you've been, you have, you were, you are, you also, so you, in your, your,
      and you, but you, any, any advice, finally, last question, one last, in what, for whom,
      to what extent, at what, on what, if you, imagine, introduce yourself, please, looking back,
      as a, congratulations, thank you for, thanks for, favorite, favourite, best, worst`),
    questionEndings: words(`
      right, correct, isn't it, aren't you, don't you, didn't you, wasn't it, haven't you, please,
      tell us about it, could you elaborate`),
    firstPerson: words(`
      i, me, my, mine, myself, i'm, i've, i'd, i'll, we, us, our, ours, ourselves, we're, we've,
      we'd, we'll`),
    secondPerson: words(`
      you, your, yours, yourself, yourselves, you're, you've, you'd, you'll, y'all`),
    interviewWords: words(`
      interview, interviews, interviewed, q&a, q & a, q and a, q+a, questions and answers,
      question and answer, question-and-answer, in conversation, a conversation with,
      conversation with, talks to, talks with, speaks to, speaks with, spoke with, spoke to,
      sat down with, sits down with, sit down with, catches up with, caught up with, chat with,
      chats with, chatted with, five questions, 5 questions, ten questions, 10 questions,
      questions for, questions with, questions to, 20 questions, exclusive interview, one-on-one,
      one on one, in their own words, meet the, fireside chat, transcript, roundtable,
      round table, tête-à-tête, face to face, in dialogue, dialogue with`),
    editorNotes: words(`
      edited for, edited and condensed, condensed and edited, lightly edited, edited for length,
      edited for clarity, edited for brevity, length and clarity, has been edited, have been edited,
      has been condensed, has been shortened, has been abridged, abridged, editor's note,
      edited excerpts, edited extracts, edited transcript, transcript has been, translated from,
      was translated, was conducted, conducted by email, conducted in, the following is,
      excerpts from, this interview, this conversation, responses have been, interview took place,
      originally published, first appeared, first published`),
    asides: words(`
      read also, also read, read more, read next, read:, see also, more on, more from, more about,
      related, related:, related articles, related stories, recommended, you may also like,
      you might also like, don't miss, up next, watch:, watch also, listen:, listen to, photo:,
      photos:, photo by, photo courtesy, photograph:, photography, picture:, pictures:, image:,
      images:, image credit, image courtesy, image source, illustration:, credit:, courtesy of,
      courtesy, source:, video:, gallery, caption, advertisement, advertising, sponsored,
      story continues below, article continues, continue reading, sign up, subscribe, newsletter,
      get the latest, follow us, follow her, follow him, share, share this, tweet, click here,
      download, buy now, support us, donate, comments, leave a comment, most read, trending, tags,
      filed under, topics, about the author, table of contents, key takeaways, copyright,
      all rights reserved, cookie, privacy policy, learn more, find out more, for more information`),
  },
  names: {
    order: 'given-first',
    particles: words('of, de, da, di, la, le, van, von, der, den, du, del, el, al, bin, ibn, ap, y, st'),
    honorifics: words(`
      jr, jr., sr, sr., ii, iii, iv, phd, ph.d., md, m.d., mp, mep, obe, mbe, cbe, qc, kc, esq, esq.,
      frs, cpa, rn, mba`),
    titles: words(`
      mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., doctor, prof, prof., professor, sir, dame, lord,
      lady, rev, rev., reverend, fr., father, sister, brother, rabbi, imam, sheikh, pastor, bishop,
      hon., honorable, honourable, his excellency, her excellency, h.e., capt., captain, col.,
      colonel, gen., general, lt., lieutenant, maj., major, sgt., sergeant, adm., admiral, sen.,
      senator, rep., representative, gov., governor, president, prime minister, minister, king,
      queen, prince, princess, coach, chef, judge, justice, ambassador, secretary, chancellor`),
    posts: words(`
      secretary general, secretary-general, deputy secretary general, general secretary,
      under secretary, undersecretary, secretary of state, secretary, foreign minister,
      prime minister, deputy minister, vice minister, minister, president, vice president,
      president and ceo, chairman, chairwoman, chairperson, chair, co-chair, vice chair,
      chief executive officer, chief executive, chief operating officer, chief technology officer,
      chief financial officer, chief marketing officer, chief scientist, chief economist,
      chief editor, ceo, coo, cto, cfo, cmo, cio, ciso, founder, co-founder, cofounder, founder and ceo,
      founding partner, owner, co-owner, partner, managing partner, managing director,
      executive director, creative director, artistic director, art director, music director,
      technical director, program director, programme director, research director, deputy director,
      director general, director-general, film director, director, co-director, head coach,
      assistant coach, coach, manager, general manager, project manager, product manager,
      community manager, program manager, head of, head, deputy head, team leader, team lead, lead,
      leader, principal, dean, rector, provost, chancellor, governor, mayor, deputy mayor, senator,
      congressman, congresswoman, member of parliament, councillor, ambassador, consul general,
      envoy, special envoy, commissioner, spokesperson, spokesman, spokeswoman, representative,
      attorney general, prosecutor, attorney, lawyer, solicitor, barrister, judge, notary,
      professor, associate professor, assistant professor, professor emeritus, lecturer,
      senior lecturer, research fellow, senior fellow, fellow, researcher, senior researcher,
      scholar, scientist, senior scientist, data scientist, economist, historian, sociologist,
      psychologist, psychiatrist, psychotherapist, therapist, political scientist, philosopher,
      anthropologist, archaeologist, biologist, physicist, chemist, mathematician, astronomer,
      astronaut, geologist, climatologist, epidemiologist, virologist, immunologist, neurologist,
      surgeon, physician, doctor, nurse, veterinarian, pharmacist, dentist, teacher, educator,
      tutor, student, phd student, graduate student, phd candidate, postdoc, author, co-author,
      writer, novelist, poet, playwright, screenwriter, essayist, biographer, translator, blogger,
      journalist, reporter, correspondent, columnist, critic, editor, editor-in-chief,
      editor in chief, managing editor, publisher, producer, executive producer, filmmaker,
      documentary filmmaker, cinematographer, animator, actor, actress, comedian, dancer,
      choreographer, musician, composer, conductor, singer, singer-songwriter, songwriter, rapper,
      guitarist, bassist, drummer, pianist, violinist, cellist, vocalist, frontman, dj, artist,
      visual artist, painter, sculptor, illustrator, cartoonist, photographer, designer,
      graphic designer, fashion designer, game designer, architect, curator, engineer,
      software engineer, senior engineer, developer, software developer, web developer,
      game developer, programmer, maintainer, contributor, creator, core developer, hacker,
      open source developer, entrepreneur, investor, venture capitalist, consultant, adviser,
      advisor, analyst, senior analyst, strategist, specialist, expert, coordinator, organizer,
      organiser, administrator, officer, inspector, assistant, intern, volunteer, activist,
      campaigner, farmer, chef, baker, winemaker, brewer, carpenter, pilot, captain, athlete,
      player, footballer, midfielder, striker, goalkeeper, defender, swimmer, runner, cyclist,
      champion, gold medalist, world champion, grandmaster, model, influencer, youtuber, streamer,
      podcaster, presenter, host, librarian, archivist, priest, pastor, bishop, rabbi, imam, monk,
      nun, soldier, veteran, general, survivor, witness`),
    links: words('of, at, for, in, with, from, to, on, and'),
  },
  article: {
    bylineOpeners: words(`
      by, written by, words by, words, text by, story by, interview by, interviewed by, author,
      authors, posted by, published by, reported by, report by, edited by, from, conducted by`),
    bylineClosers: words(`
      reporter, staff reporter, staff writer, correspondent, contributor, contributing writer,
      editor, senior editor, associate editor, news desk`),
    publishedWords: words(`
      published, published on, published at, posted, posted on, first published, date, issued,
      created, released, publication date, date published, submitted on, aired`),
    modifiedWords: words(`
      updated, updated on, updated at, last updated, last modified, modified, edited, revised,
      last edited, last reviewed`),
  },
  dates: {
    depth: 'plain',
    months: spellings(`
      january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug;
      september, sept, sep; october, oct; november, nov; december, dec`),
    weekdays: spellings(`
      monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri;
      saturday, sat; sunday, sun`),
    templates: [
      '{month} {d}, {y}',
      '{month} {d} {y}',
      '{month} {d}th, {y}',
      '{d} {month} {y}',
      '{d}th {month} {y}',
      '{d} {month}, {y}',
      '{d} of {month} {y}',
      '{month} {d}',
      '{d} {month}',
      '{month} {y}',
      '{month}, {y}',
      '{y}-{m}-{d}',
      '{m}/{d}/{y}',
      '{d}/{m}/{y}',
    ],
  },
  speech: {
    depth: 'plain',
    verbs: words(`
      said, says, say, saying, told, tells, telling, asked, asks, added, adds, adding, explained,
      explains, explaining, noted, notes, noting, stated, states, stating, claimed, claims, argued,
      argues, arguing, announced, announces, wrote, writes, replied, replies, answered, answers,
      responded, responds, admitted, admits, acknowledged, acknowledges, recalled, recalls,
      remembered, remembers, insisted, insists, warned, warns, warning, suggested, suggests,
      believes, believed, thinks, stressed, stresses, emphasized, emphasised, emphasizes,
      emphasises, pointed out, points out, continued, continues, concluded, concludes, commented,
      comments, remarked, remarks, declared, declares, confirmed, confirms, denied, denies, joked,
      jokes, quipped, laughed, laughs, described, describes, reported, reports, revealed, reveals,
      promised, promises, urged, urges, complained, complains, predicted, predicts, reflected,
      reflects, observed, observes, maintained, maintains, asserted, asserts, exclaimed, shouted,
      whispered, mused, tweeted, testified, agreed, agrees, cautioned, vowed, pledged, estimated`),
    according: words(`
      according to, in the words of, in an interview with, as reported by, as quoted by, citing,
      quoted by, in the opinion of`),
  },
}
