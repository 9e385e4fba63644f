import type { Language } from '../shapes/language.ts'
import { inflected, spellings, words } from '../text/words.ts'

/**
 * German, of Germany, Austria and Switzerland. Gathered by hand from general knowledge of the
 * language; not yet held against a reference work (2026-11).
 */
export const de: Language = {
  code: 'de',
  name: 'German',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    der, die, das, und, ist, nicht, ich, es, sie, zu, den, mit, von, dem, des, ein, eine, einen,
    einem, einer, auf, für, im, auch, sich, dass, wir, aber, wie, als, an, aus, bei, oder, noch,
    nur, wenn, war, haben, hat, sind, wird, werden, man, was, da, so, nach, über, mehr, schon,
    durch, mir, uns, sein, kann, können, ihr, ihre, zum, zur, vom, beim, doch, dann, weil, sehr,
    immer, wurde, gibt`),
  letters: 'äöüß',
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['"', '"'],
    ['„', '”'],
    ['“', '”'],
    ['‚', '‘'],
    ['›', '‹'],
    ['‹', '›'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words(`
      Frage, F, F., Fr., Q, Q., Fragen, Frage an, Leserfrage, Publikumsfrage, Question`),
    answerLabels: words('Antwort, A, A., Antw., Antworten, Answer'),
    interviewerWords: words(`
      Interviewer, Interviewerin, Interviewende, Journalist, Journalistin, Reporter, Reporterin,
      Redaktion, Redakteur, Redakteurin, Korrespondent, Korrespondentin, Autor, Autorin`),
    moderatorWords: words(`
      Moderator, Moderatorin, Moderation, Gesprächsleitung, Gesprächsleiter, Gesprächsleiterin`),
    audienceWords: words('Publikum, Zuhörer, Zuhörerin, Zuschauer, Zuschauerin, Hörer, Hörerin'),
    questionOpeners: words(`
      wer, wen, wem, wessen, was, wann, wo, woher, wohin, warum, weshalb, wieso, wie, wieviel,
      welche, welcher, welches, welchen, welchem, wozu, wofür, womit, woran, worauf, worin, worüber,
      wovon, wobei, inwiefern, inwieweit, seit wann, ist, sind, war, waren, hat, haben, hatten,
      hätten, kann, können, könnten, soll, sollte, sollten, muss, müssen, darf, dürfen, wird,
      werden, würden, will, wollen, wollten, möchten, gibt es, gab es, glauben sie, denken sie,
      finden sie, sehen sie, fühlen sie, kennen sie, erzählen sie, erzähl, beschreiben sie,
      beschreib, erklären sie, erklär, nennen sie, sagen sie, schildern sie, verraten sie,
      stell dich, stellen sie, sprechen wir, kommen wir, lassen sie uns, reden wir, bleiben wir,
      zum schluss, zum abschluss, abschließend, letzte frage, heißt das, in ihrem, in ihrer,
      sie haben, sie sind, sie waren, sie sagen, sie sprechen, und sie, du hast, du bist, bist du,
      hast du, kannst du, warst du, apropos, vielen dank`),
    questionEndings: words(`
      oder, nicht wahr, richtig, oder nicht, oder etwa, erzählen sie, erzähl mal, bitte,
      was meinen sie damit`),
    firstPerson: words(`
      ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, wir, uns, unser, unsere, unseren,
      unserem, unserer, unseres`),
    secondPerson: words(`
      du, dich, dir, dein, deine, deinen, deinem, deiner, deines, ihr, euch, euer, eure, euren,
      eurem, eurer, sie, ihnen, ihre, ihren, ihrem, ihrer, ihres`),
    interviewWords: words(`
      interview, interviews, im interview, im gespräch, ein gespräch mit, gespräch mit,
      das gespräch führte, das gespräch führten, das interview führte, das interview führten,
      streitgespräch, doppelinterview, kurzinterview, exklusivinterview, sommerinterview, fragen an,
      fragen und antworten, frage und antwort, fünf fragen, 5 fragen, zehn fragen, 10 fragen`),
    otherKinds: words(`
      faq, faqs, häufige fragen, häufig gestellte fragen, häufigsten fragen,
      die wichtigsten fragen, fragen und antworten zu, fragen und antworten rund um,
      vorstellungsgespräch, vorstellungsgespräche, bewerbungsgespräch, bewerbungsgespräche, quiz,
      rätsel, checkliste, hilfebereich, liveticker, newsblog, live-blog, was sie wissen müssen`),
    editorNotes: words(`
      gekürzt, redaktionell bearbeitet, redaktionell gekürzt, anmerkung der redaktion, anm. d. red.,
      anm. der red., anmerkung:, hinweis der redaktion, die redaktion, das interview wurde,
      das gespräch wurde, das interview führte, das interview führten, das gespräch führte,
      das gespräch führten, die fragen stellte, die fragen stellten`),
    thanks: words('danke, dank, bedanke, bedanken'),
    thankedFor: words(`
      gespräch, deine zeit, ihre zeit, eure zeit, die zeit, antworten, einblicke, einblick, offenheit, offene worte, besuch, plaudern, unterhaltung, tipps,
      beantworten`),
    asides: words(`
      lesen sie auch, lesen sie hier, lesen sie mehr, lies auch, auch interessant, mehr zum thema,
      mehr dazu, mehr lesen, mehr erfahren, mehr informationen, siehe auch, weiterlesen,
      weitere artikel, weitere informationen, zum thema, das könnte sie auch interessieren,
      das könnte dich auch interessieren, passend dazu, ähnliche artikel, foto:, fotos:, foto von,
      bild:, bilder:, bildquelle, bildnachweis, illustration:, grafik:, quelle:, video:, copyright,
      ©, anzeige, werbung, newsletter, jetzt abonnieren, jetzt anmelden, jetzt lesen, hier klicken,
      artikel teilen, folgen sie uns, folge uns, kommentar schreiben, schlagwörter, tags:, themen:,
      inhaltsverzeichnis, über den autor, über die autorin, zur person, alle rechte vorbehalten,
      hinweis:, externer inhalt`),
    followUps: {
      openers: words(`
        zum beispiel, wie zum beispiel, inwiefern, inwieweit, wieso, weshalb, warum nicht,
        warum das, wie das, wie meinen sie das, was meinen sie damit, das heißt, nämlich,
        wirklich, tatsächlich, ach ja, und dann, und sie, und jetzt, und warum, und wie,
        aber warum, aber wie, also`),
      joiners: words('und, aber, also, dann, oder, denn, doch, trotzdem'),
      references: words(`
        das, es, dies, dieser, diese, dieses, denen, damit, dafür, dabei, davon, daran, darauf,
        dazu, da, er, dort`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      peter, michael, thomas, andreas, wolfgang, klaus, claus, jürgen, günter, günther, stefan,
      stephan, christian, uwe, werner, horst, frank, dieter, manfred, gerhard, hans, bernd, torsten,
      thorsten, matthias, mathias, helmut, walter, heinz, martin, jörg, rolf, jens, sven, alexander,
      jan, rainer, reiner, holger, karl, dirk, joachim, ralf, carsten, karsten, oliver, marco,
      marko, markus, marcus, herbert, heinrich, kurt, max, maximilian, paul, felix, lukas, jonas,
      leon, moritz, philipp, tobias, florian, sebastian, daniel, david, johannes, jakob, simon,
      benjamin, tim, till, timo, nils, lars, axel, achim, volker, ulrich, uli, norbert, georg,
      josef, franz, fritz, otto, konrad, robert, richard, roland, harald, bernhard, gregor, anton,
      erik, eric, julian, niklas, fabian, dominik, patrick, dennis, kevin, rudolf, siegfried,
      dietmar, eberhard, friedrich, egon, alfred, maria, ursula, monika, petra, elisabeth, sabine,
      renate, helga, karin, brigitte, ingrid, erika, andrea, gisela, claudia, susanne, gabriele,
      christa, christine, christina, christiane, hildegard, anna, anne, annette, anja, birgit,
      heike, martina, nicole, sandra, stefanie, stephanie, silke, katrin, kathrin, katharina, tanja,
      angelika, angela, barbara, ulrike, ute, heidi, julia, lena, lea, laura, lisa, sarah, sara,
      sophie, sophia, johanna, franziska, eva, marie, melanie, daniela, nadine, kerstin, jutta,
      marion, ines, doris, cornelia, simone, sonja, antje, bettina, carmen, clara, klara, charlotte,
      hannah, hanna, helena, ida, ilse, irene, judith, jana, maike, mareike, miriam, nina, paula,
      regina, rita, rosa, theresa, vera, verena, veronika, friederike, annika, alina, amelie, emma,
      mia`),
    selfOpeners: words('ich heiße, ich heisse, mein name ist, ich bin, ich bin der, ich bin die'),
    particles: words('von, vom, zu, zum, zur, van, der, den, de, la, di, da, del, ter, ten'),
    honorifics: words(`
      jr., sr., ma, m.a., msc, mba, mdb, mdl, mdep, md, phd, ll.m., i. r., a. d., sen.`),
    titles: words(`
      Herr, Herrn, Frau, Fräulein, Dr., Dr, Doktor, Doktorin, Prof., Prof, Professor, Professorin,
      Prof. Dr., PD, Priv.-Doz., Mag., Magister, Dipl.-Ing., Ing., Dipl.-Kfm., Dipl.-Psych., med.,
      phil., rer., nat., jur., h. c., Freiherr, Freifrau, Graf, Gräfin, Baron, Prinz, Prinzessin`),
    posts: words(`
      Generalsekretär, Generalsekretärin, Staatssekretär, Staatssekretärin, Bundeskanzler,
      Bundeskanzlerin, Bundespräsident, Ministerpräsident, Ministerpräsidentin, Premierminister,
      Außenminister, Außenministerin, Minister, Ministerin, Senator, Senatorin, Botschafter,
      Botschafterin, Konsul, Beauftragter, Beauftragte, Kommissar, Kommissarin, Abgeordneter,
      Abgeordnete, Nationalrat, Nationalrätin, Stadtrat, Stadträtin, Landrat, Landrätin,
      Oberbürgermeister, Oberbürgermeisterin, Bürgermeister, Bürgermeisterin, Sprecher, Sprecherin,
      Vorsitzender, Vorsitzende, Vorstandsvorsitzender, Vorstandsvorsitzende, Vorstand,
      Vizepräsident, Vizepräsidentin, Präsident, Präsidentin, Geschäftsführer, Geschäftsführerin,
      Chef, Chefin, CEO, CTO, Inhaber, Inhaberin, Mitgründer, Mitgründerin, Gründer, Gründerin,
      Unternehmer, Unternehmerin, Berater, Beraterin, Investor, Investorin, Manager, Managerin,
      Projektleiter, Projektleiterin, Leiter, Leiterin, Direktor, Direktorin, Intendant,
      Intendantin, Rektor, Rektorin, Schulleiter, Schulleiterin, Professor, Professorin, Dozent,
      Dozentin, Lehrer, Lehrerin, Forscher, Forscherin, Wissenschaftler, Wissenschaftlerin,
      Politologe, Politologin, Soziologe, Soziologin, Historiker, Historikerin, Ökonom, Ökonomin,
      Philosoph, Philosophin, Psychologe, Psychologin, Psychiater, Psychiaterin, Biologe, Biologin,
      Physiker, Physikerin, Informatiker, Informatikerin, Virologe, Virologin, Arzt, Ärztin,
      Therapeut, Therapeutin, Mediziner, Medizinerin, Politiker, Politikerin, Kandidat, Kandidatin, Jurist, Juristin, Rechtsanwalt, Rechtsanwältin, Anwalt, Anwältin,
      Richter, Richterin, Autor, Autorin, Schriftsteller, Schriftstellerin, Dichter, Dichterin,
      Übersetzer, Übersetzerin, Journalist, Journalistin, Chefredakteur, Chefredakteurin, Redakteur,
      Redakteurin, Herausgeber, Herausgeberin, Moderator, Moderatorin, Publizist, Publizistin,
      Kritiker, Kritikerin, Verleger, Verlegerin, Regisseur, Regisseurin, Filmemacher,
      Filmemacherin, Produzent, Produzentin, Schauspieler, Schauspielerin, Kabarettist,
      Kabarettistin, Sänger, Sängerin, Musiker, Musikerin, Komponist, Komponistin, Dirigent,
      Dirigentin, Pianist, Pianistin, Rapper, Tänzer, Tänzerin, Künstler, Künstlerin, Maler,
      Malerin, Fotograf, Fotografin, Illustrator, Illustratorin, Designer, Designerin, Architekt,
      Architektin, Kurator, Kuratorin, Ingenieur, Ingenieurin, Entwickler, Entwicklerin,
      Programmierer, Experte, Expertin, Analyst, Analystin, Aktivist, Aktivistin, Referent,
      Referentin, Student, Studentin, Koch, Köchin, Winzer, Landwirt, Landwirtin, Pilot, Astronaut,
      Polizist, Soldat, Trainer, Trainerin, Torwart, Spieler, Spielerin, Kapitän, Sportler,
      Sportlerin, Weltmeister, Weltmeisterin, Blogger, Bloggerin, Pfarrer, Pfarrerin, Bischof,
      Bischöfin, Imam, Rabbiner, Zeitzeuge, Zeitzeugin, Mitglied, Mitarbeiter, Mitarbeiterin, -bauer, -bauerin, -meister, -meisterin, -macher, -macherin, -händler, -händlerin, -wart, -wartin`),
    organisations: words(`
      universität, hochschule, institut, akademie, museum, galerie, bibliothek, stiftung,
      verband, verein, gesellschaft, ministerium, amt, kommission, zentrum, gruppe, bank,
      partei, kirche, krankenhaus, klinikum, club, zeitung, verlag, gmbh, ag, konferenz,
      preis, projekt, bundestag`),
    links: words('der, des, von, vom, bei, beim, an, am, für, im, in, und, zu'),
  },
  article: {
    bylineOpeners: words(`
      von, von:, text, text:, autor, autorin, autor:, autorin:, interview, interview:,
      interview von, das gespräch führte, das gespräch führten, das interview führte,
      das interview führten, die fragen stellte, die fragen stellten, aufgezeichnet von,
      geschrieben von, verfasst von, ein interview von, ein gespräch von, protokoll:, redaktion:,
      text und fotos:, by`),
    bylineClosers: words(`
      redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin`),
    joiners: words('und, u., sowie'),
    publishedWords: words(`
      veröffentlicht, veröffentlicht am, erschienen, erschienen am, publiziert, publiziert am,
      stand`),
    modifiedWords: words(`
      aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, geändert`),
  },
  calendar: {
    months: spellings(`
      januar, jan, jänner, jän; februar, feb, feber; märz, mär, mrz; april, apr; mai; juni, jun;
      juli, jul; august, aug; september, sep, sept; oktober, okt; november, nov; dezember, dez`),
    weekdays: spellings(`
      montag, mo; dienstag, di; mittwoch, mi; donnerstag, do; freitag, fr; samstag, sonnabend, sa;
      sonntag, so`),
    templates: [
      '[{weekday}[,] [den |dem |der ]]{d}.[ ]{month}[s] {y}',
      '[{weekday}[,] [den |dem |der ]]{d}. {nth:month} {y}',
      '{d} {month} {y}',
      '[{weekday}[,] [den |dem |der ]]{d}.[ ]{m}.[ ]({y}|{yy})',
      '[{weekday}[,] [den |dem |der ]]{d}.[ ]{month}',
      '{weekday}[,] (den|dem|der) {d}.',
      '{d} {month}',
      '{month} {y}',
      '{month} [des jahres ]{y}',
      '{d}.{m}.',
      '<{d}.>[,] {d:d2}. [{month}|und {d}. {month}]',
      '{d}/{m}/{y}',
      '{d}/{m}',
    ],
  },
  speech: {
    verbs: inflected(`
      sprach von, spricht von, sprachen von, sprechen von, heißt es, hieß es, es heißt, schreibt,
      schrieb, schrieben, schreiben, geschrieben, weiß, verspricht, versprach, versprachen,
      versprochen, fand, unterstrich, unterstrichen, rief, ruft, riefen, riet, rät, plädierte,
      plädiert, plädierten, argumentierte, argumentiert, bittet, bat, baten, gebeten,
      hält, hielt, mitteilte, mitteilten, mitgeteilt, ausgesagt, angekündigt, ankündigte,
      bekanntgegeben, angab, angaben, angegeben, hinzufügte, hinzugefügt, hinweist, hinwies,
      hingewiesen, festgestellt, vorgeworfen, vorwarf, aufgefordert, aufforderte, nachgesagt,
      davon ausgeht, davon ausgehen, davon ausging, beschloss, beschlossen, entschied,
      entschieden: -;
      sag, mein, erklär, beton, erzähl, ergänz, warn, frag, bestätig, glaub, klag, scherz, urteil,
      hoff, verlang, droh, schätz, beklag, bemerk, kommentier, konstatier, kritisier, prognostizier,
      präzisier, bilanzier, resümier, verlautbar: t, te, ten, en;
      bericht, antwort, behaupt, vermut, befürcht, meld, begründ, verkünd, erwart, entgegn,
      verlaut: et, ete, eten, en;
      äußer, forder, versicher, schilder, erläuter, bedauer, erwider: t, te, ten, n;
      gesagt, geäußert, gewarnt, gefordert, gemeldet, gehofft, gefragt, geantwortet, geglaubt,
      geschätzt: -`),
    judging: inflected(`
      bezeichnet, bezeichnete, bezeichneten, nannte, nannten, nennt, nennen, genannt, lobte, lobt,
      lobten, würdigte, würdigt, verurteilte, verurteilt, verurteilten, wertete, wertet, beschrieb,
      beschreibt, beschrieben, zitiert, zitierte, bestreitet, bestritt, dementierte, dementiert: -`),
    splitVerbs: words(`
      gab an, gibt an, gaben an, geben an, gab bekannt, gibt bekannt, gaben bekannt, geben bekannt,
      gab zu, gibt zu, teilte mit, teilten mit, teilt mit, teilen mit, kündigte an, kündigt an,
      kündigten an, kündigen an, fügte hinzu, fügt hinzu, fügten hinzu, stellte fest, stellt fest,
      stellten fest, wies hin, weist hin, wiesen hin, wies zurück, wiesen zurück, weist zurück,
      räumte ein, räumt ein, räumten ein, führte aus, führt aus, führten aus, schlug vor,
      schlägt vor, schlugen vor, warf vor, wirft vor, warfen vor, werfen vor, forderte auf,
      fordert auf, forderten auf, geht davon, ging davon, gehen davon, gingen davon, verwies darauf,
      verwiesen darauf, sicherte zu, sichert zu, hob hervor, hebt hervor, sagte aus, sagten aus,
      rief auf, riefen auf, ruft auf, äußerte sich, äußerten sich`),
    according: words('laut, gemäß, so, wonach, demnach'),
    accordingBehind: ['zufolge'],
    sourcePrepositions: ['nach'],
    sourceNouns: words(`
      angabe, angaben, bericht, berichten, worten, meinung, ansicht, auffassung, aussage, aussagen,
      einschätzung, schätzung, schätzungen, auskunft, information, informationen, erkenntnissen,
      meldung, meldungen, darstellung, ermittlungen, überzeugung, mitteilung`),
    pronouns: words('er, sie, es, ich, wir, man'),
    fillers: words(`
      auch, jedoch, aber, dann, später, zudem, außerdem, dazu, hierzu, weiter, weiterhin, bereits,
      schon, noch, nur, sich, hat, haben, hatte, hatten, habe, gestern, heute, am, nicht, damals,
      allerdings, hingegen, dagegen, dabei, daraufhin, ferner, unterdessen, inzwischen, nun,
      wiederholt, erneut, wörtlich, mehrfach, selbst, kürzlich, zuvor, ebenfalls, ebenso, will`),
    auxiliaries: words('wird, wurde, wurden, werden, worden, ist, sind, war, waren'),
    determiners: words(`
      der, die, das, den, dem, des, ein, eine, einer, einen, einem, eines, sein, seine, seiner,
      ihr, ihre, ihrer, unser, unsere, dieser, diese, dieses, mehrere, viele, einige, zwei, drei,
      alle, beide, kein, keine, manche`),
    complementizers: words('dass, daß, ob, wie, warum, weshalb, was'),
    infinitives: ['zu'],
    conjunctions: words('und, aber, oder, doch, sondern, denn'),
    subordinators: words(`
      als, wenn, weil, nachdem, bevor, während, obwohl, da, damit, indem, falls, seit, bis, sodass,
      wie`),
    relatives: words('welcher, welche, welches'),
    prepositions: words(`
      in, im, an, auf, mit, von, vom, für, bei, beim, aus, nach, über, unter, gegen, durch, zum,
      zur, vor, um, ohne, zwischen, gegenüber, wegen, trotz, neben, ab, hinter`),
    reported: words(`
      sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, gehe, komme, stehe, liege,
      bleibe, mache, wisse, brauche, bestehe, führe, handle, stelle, zeige, lasse, nehme, halte,
      wäre, hätte, hätten, könnten, müssten, sollten, wollten, würden, gäbe`),
    clauseCommas: true,
    verbSecond: true,
  },
}
