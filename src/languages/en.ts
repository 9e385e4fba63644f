import type { Language } from '../shapes/language.ts'
import { inflected, spellings, words } from '../text/words.ts'

/**
 * English, British and American. Gathered by hand from general knowledge of the language; not yet
 * held against a reference work (2026-11).
 */
export const en: Language = {
  code: 'en',
  name: 'English',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    the, of, and, to, in, is, it, that, was, for, you, with, as, have, this, be, at, are, they, but,
    not, from, or, by, what, we, can, there, were, which, their, has, would, will, how, if, about,
    who, been, when, more, so, do, out, your, my, our, because, than, them, people, just, think,
    where, why, could, should, did, does, don', it', i`),
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
      editor's desk, editorial team, editorial staff, newsroom, questioner, press`),
    moderatorWords: words('moderator, host, co-host, chair, chairman, chairwoman'),
    audienceWords: words(`
      audience, audience member, audience question, member of the audience, listener, viewer,
      reader`),
    questionOpeners: words(`
      who, whom, whose, what, what's, when, where, which, why, how, how's, is, are, was, were, do,
      does, did, has, have, had, can, could, would, will, should, may, might, must, isn't, aren't,
      wasn't, weren't, don't, doesn't, didn't, haven't, hasn't, can't, couldn't, wouldn't, won't,
      shouldn't, tell us, tell me, talk about, talk to us, talk to me, talk us through, walk us,
      walk me, take us, take me, describe, explain, discuss, give us, give me, share, name, let's,
      let us, let me, speaking of, i'd like to ask, i wanted to ask, i want to ask, i'm curious,
      i was wondering, i wonder, some say, you've said, you say, you said, you mentioned,
      you've been, you have, you were, you are, you also, so you, in your, your, and you, but you,
      any, any advice, finally, last question, one last, in what, for whom, to what extent, at what,
      on what, if you, imagine, introduce yourself, please, looking back, congratulations,
      thank you for, thanks for, favorite, favourite`),
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
      sat down with, sits down with, sit down with`),
    otherKinds: words(`
      faq, faqs, frequently asked, frequently asked questions, common questions,
      questions and answers about, interview questions, job interview, job interviews,
      interview tips, quiz, riddle, riddles, trivia, how to, checklist, help centre, help center,
      terms and conditions, live blog, what you need to know`),
    editorNotes: words(`
      edited for, edited and condensed, condensed and edited, lightly edited, edited for length,
      edited for clarity, edited for brevity, length and clarity, has been edited, have been edited,
      has been condensed, has been shortened, has been abridged, abridged, editor's note,
      edited excerpts, edited extracts`),
    thanks: words('thank you, thanks, thank'),
    thankedFor: words(`
      your time, the time, talking to, talking with, speaking to, speaking with, sitting down, chatting, joining us, being with us, coming on,
      coming in, your answers, answering, sharing, letting us, having us, talk with us, speak with us, talk to us, speak to us`),
    asides: words(`
      read also, also read, read more, read next, see also, more on, more from, related:,
      related articles, related stories, recommended, you may also like, you might also like,
      don't miss, up next, watch:, listen:, photo:, photos:, photo by, photo courtesy, photograph:,
      picture:, image:, image credit, image courtesy, illustration:, credit:, courtesy of, source:,
      video:, advertisement, sponsored, continue reading, sign up, subscribe, newsletter, follow us,
      share this, share on, click here, leave a comment, most read, tags:, filed under,
      about the author, table of contents, copyright, ©, all rights reserved, learn more,
      for more information`),
    followUps: {
      openers: words(`
        such as, for example, like what, like who, how so, how come, in what way, in which way,
        meaning, really, why not, why is that, why was that, why that, what do you mean,
        which ones, which one, who else, what else, what then, and then, and you, and now,
        and why, and how, but why, but how, so why, even now, was it, is it, is that, was that,
        did it, did that, does it, does that, did they, do they, were they, are they`),
      joiners: words('and, but, so, then, or, because, even'),
      references: words(`
        that, it, this, those, these, they, them, there, he, she, him, her, its, their, then`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      james, john, robert, michael, mike, william, bill, david, dave, richard, joseph, joe, thomas,
      tom, charles, christopher, chris, daniel, dan, matthew, matt, anthony, tony, mark, donald,
      steven, stephen, steve, paul, andrew, andy, joshua, josh, kenneth, ken, kevin, brian, george,
      timothy, tim, ronald, edward, jason, jeffrey, jeff, ryan, jacob, jake, gary, nicholas, nick,
      eric, jonathan, jon, larry, justin, scott, brandon, benjamin, ben, samuel, sam, gregory, greg,
      alexander, alex, frank, patrick, raymond, jack, dennis, jerry, tyler, aaron, adam, nathan,
      henry, peter, zachary, kyle, noah, ethan, jeremy, walter, keith, roger, terry, sean, austin,
      carl, arthur, lawrence, dylan, jesse, bryan, jordan, billy, bruce, gabriel, logan, alan, juan,
      albert, wayne, ralph, roy, eugene, russell, bobby, mason, philip, phil, louis, luke, simon,
      ian, neil, martin, graham, oliver, harry, charlie, mary, patricia, jennifer, jenny, linda,
      elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret,
      ashley, kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca,
      becky, laura, sharon, cynthia, kathleen, amy, angela, shirley, anna, brenda, pamela, emma,
      nicole, helen, samantha, katherine, kate, katie, christine, debra, rachel, carolyn, janet,
      catherine, maria, heather, diane, ruth, julie, olivia, joyce, virginia, victoria, kelly,
      lauren, christina, joan, evelyn, judith, megan, andrea, cheryl, hannah, jacqueline, martha,
      gloria, teresa, ann, anne, sara, madison, frances, kathryn, jean, abigail, alice, julia, judy,
      sophia, sophie, grace, denise, amber, marilyn, danielle, beverly, isabella, theresa, diana,
      natalie, charlotte, rose, claire, jane, lucy, fiona, molly`),
    selfOpeners: words(`
      i'm, i am, my name is, name is, my name's, i'm called, call me`),
    particles: words('de, da, di, la, le, van, von, der, den, du, del, el, al, bin, ibn, ap'),
    honorifics: words(`
      jr, jr., sr, sr., ii, iii, iv, phd, ph.d., md, m.d., mp, mep, obe, mbe, cbe, qc, kc, esq,
      esq., frs, cpa, rn, mba`),
    titles: words(`
      mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., doctor, prof, prof., professor, sir, dame,
      lord, lady, rev, rev., reverend, fr., father, sister, brother, rabbi, imam, sheikh, pastor,
      bishop, hon., honorable, honourable, his excellency`),
    posts: words(`
      secretary general, secretary-general, deputy secretary general, undersecretary,
      secretary of state, secretary, prime minister, foreign minister, deputy minister, minister,
      president and ceo, vice president, president, chairman, chairwoman, chairperson, co-chair,
      chair, chief executive officer, chief executive, chief technology officer, chief economist,
      chief scientist, ceo, coo, cto, cfo, co-founder, cofounder, founder and ceo, founder, owner,
      managing partner, partner, managing director, executive director, creative director,
      artistic director, deputy director, director general, director-general, director, head coach,
      coach, general manager, project manager, product manager, manager, deputy head, head of,
      team leader, leader, principal, dean, chancellor, governor, mayor, senator, congressman,
      congresswoman, councillor, ambassador, consul general, envoy, commissioner, spokesperson,
      spokesman, spokeswoman, representative, attorney, lawyer, judge, associate professor,
      assistant professor, professor, lecturer, senior fellow, fellow, senior researcher,
      researcher, scholar, data scientist, scientist, economist, historian, sociologist,
      psychologist, psychiatrist, therapist, political scientist, philosopher, anthropologist,
      biologist, physicist, chemist, mathematician, astronaut, epidemiologist, surgeon, physician,
      doctor, nurse, teacher, phd student, student, co-author, author, writer, novelist, poet,
      playwright, screenwriter, translator, blogger, journalist, reporter, correspondent, columnist,
      critic, editor-in-chief, editor in chief, editor, publisher, executive producer, producer,
      filmmaker, actor, actress, comedian, dancer, choreographer, musician, composer, conductor,
      singer-songwriter, singer, songwriter, rapper, guitarist, bassist, drummer, pianist,
      violinist, vocalist, dj, artist, painter, sculptor, illustrator, photographer,
      fashion designer, designer, architect, curator, software engineer, engineer,
      software developer, developer, programmer, maintainer, contributor, creator, entrepreneur,
      investor, consultant, adviser, advisor, analyst, strategist, specialist, expert, coordinator,
      organizer, officer, volunteer, activist, farmer, chef, pilot, captain, athlete, player,
      footballer, champion, model, podcaster, presenter, host, librarian, priest, pastor, bishop,
      rabbi, imam, general, survivor, member, -ologist, -ician, -grapher, -maker, -keeper, -builder, -planner`),
    organisations: words(`
      university, college, institute, school, academy, museum, gallery, library, foundation,
      association, society, council, committee, commission, agency, ministry, department,
      centre, center, company, group, corporation, bank, party, union, court, church,
      hospital, team, club, news, press, project, program, programme, festival, award,
      conference`),
    links: words('of, at, for, in, with, from, to, on, and'),
  },
  article: {
    bylineOpeners: words(`
      by, written by, words by, words, text by, story by, interview by, interviewed by, author,
      authors, posted by, published by, reported by, report by, conducted by`),
    bylineClosers: words(`
      reporter, staff reporter, staff writer, correspondent, contributor, contributing writer,
      editor, senior editor, associate editor, news desk`),
    joiners: words('and, with'),
    publishedWords: words(`
      published, published on, published at, posted, posted on, first published, date`),
    modifiedWords: words('updated, updated on, updated at, last updated, last modified'),
  },
  calendar: {
    months: spellings(`
      january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug;
      september, sept, sep; october, oct; november, nov; december, dec`),
    weekdays: spellings(`
      monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri;
      saturday, sat; sunday, sun`),
    templates: [
      '[{weekday}[,] ]{month} [the ]{d}, {y}',
      '[{weekday}[,] ]{month} [the ]{d} [of ]{y}',
      '[{weekday}[,] ][the ]{d} [of ]{month}[,] [of ]{y}',
      '[{weekday}[,] ]{month} [the ]{d}',
      '[{weekday}[,] ][the ]{d} [of ]{month}',
      '{d}-{month}-({y}|{yy})',
      '{month}-{d}-({y}|{yy})',
      "{month}[,] [of ]({y}|'{yy})",
      '{m}/{d}/({y}|{yy})',
      '{d}/{m}/({y}|{yy})',
      '(on|by|until|since|from|before|after|to) <{m}/{d}>',
      '{m}-{d}-({y}|{yy})',
      '{d}-{m}-{y}',
      '{d}.{m}.({y}|{yy})',
      '{weekday}[,] [the ]{ord:d}',
    ],
  },
  speech: {
    verbs: inflected(`
      said, say, says, saying, wrote, writes, writing, write, put it, puts it, went on, goes on,
      shot back, fired back, signed off, pointed out, points out,
      pointing out, point out, sang, sings, singing, laughed, laughs, echoed, implied,
      implying, feels, felt, thinks, spoke out, made clear, makes clear: -;
      add, answer, assert, boast, claim, comment, complain, confirm, contend, counter, explain,
      exclaim, hint, insist, interject, lament, maintain, point, post, predict, proclaim, protest,
      recall, recount, remark, remember, repeat, report, respond, retort, reveal, shout,
      suggest, tweet, vow, wonder, whisper, yell, scream, threaten, forecast, chant, bemoan,
      demand: -, s, ed, ing;
      announc, argu, acknowledg, alleg, believ, conced, conclud, continu, declar, elaborat,
      estimat, jok, mus, not, observ, pledg, promis, propos, reiterat, emphasiz, emphasis, opin,
      speculat, disclos, theoriz, summariz, indicat: e, es, ed, ing; stat: ed, ing, es;
      repl, clarif, testif, cr: y, ies, ied, ying; stress: -, es, ed, ing;
      admit: -, s, ted, ting; quip: -, s, ped, ping; brag: -, s, ged, ging;
      agree: -, s, d, ing; concur: -, s, red, ring; declin, refus: e, es, ed, ing; read: -, s, ing`),
    addressing: inflected(`
      tell, tells, told, telling, begs, begged, begging: -;
      ask, warn, remind, inform, caution, instruct: -, s, ed, ing;
      urg, advis, encourag, assur, convinc: e, es, ed, ing`),
    judging: inflected(`
      called for, calls for, calling for, call for, called on, calls on, calling on, call on,
      denied, denies, deny, denying, decried, decries, decrying, dub, dubs, dubbed, dubbing,
      labelled, labelling, slam, slams, slammed, slamming, rip, rips, ripped, ripping, referred to,
      refers to, referring to, spoke of, speaks of, speaking of, spoke about, talks about,
      talked about, talking about, pointed to, points to, pointing to, railed against: -;
      call, brand, label, hail, blast, attack, condemn, reject, question, mention, defend,
      applaud, highlight, tout, mock, lambast: -, s, ed, ing; dismiss: -, es, ed, ing;
      accus, blam, prais, quot, criticiz, criticis, describ, characteriz, characteris, denounc,
      oppos, cit, referenc, invok, ridicul, disput: e, es, ed, ing`),
    according: words(`
      according to, in the words of, in an interview with, as reported by, as quoted by,
      in the opinion of, words of`),
    pronouns: words('he, she, they, it, i, we, you'),
    fillers: words(`
      also, later, then, has, have, had, would, will, once, even, just, further, still, again,
      first, never, always, often, did, both, himself, herself, themselves, do, does, not, now,
      previously, recently, reportedly, simply, soon, repeatedly, famously, 've, 'd, could, may,
      might, should, can, must, cannot, didn't, doesn't, don't, hasn't, haven't, hadn't, wouldn't,
      instead, therefore, meanwhile, however`),
    auxiliaries: words('is, was, are, were, be, been, being, am, isn\'t, wasn\'t, aren\'t'),
    determiners: words(`
      the, a, an, one, another, his, her, its, their, our, my, your, some, many, this, these, those,
      two, three, four, five, several, most, all, no, every, other, any, each, few, more`),
    complementizers: words('that, whether, if, how, why, what, where'),
    infinitives: ['to'],
    conjunctions: words('and, but, or, yet, nor'),
    subordinators: words(`
      when, while, because, after, before, as, although, though, since, until, unless, so, than,
      once, whereas, if`),
    relatives: words('who, which, whose, whom'),
    prepositions: words(`
      in, on, at, with, from, by, for, via, about, into, over, during, of, through, against,
      between, without, under, among, amid, despite, like, following, around, toward, towards,
      near, regarding`),
    adverbEndings: ['ly'],
    participleEndings: ['ing'],
  },
}
