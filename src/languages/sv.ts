import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Swedish. Gathered by hand from general knowledge of the language; not yet held against a
 * reference work (2026-11).
 */
export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    och, att, det, som, en, ett, på, är, av, för, med, den, till, i, inte, om, har, jag, de, vi,
    han, hon, men, sig, så, var, från, kan, när, du, ni, man, vad, eller, hur, nu, mycket, också,
    efter, där, under, min, mig, oss, vara, blir, blev, skulle, sedan, bara, mer, vid, utan, ska,
    hade, alla, detta, dem, då, många, varför, här, få, någon, något, ju`),
  letters: 'åäö',
  quotes: [
    ['”', '”'],
    ['"', '"'],
    ['»', '»'],
    ['»', '«'],
    ['“', '”'],
    ['’', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Fråga, F, F., Q, Frågor, Läsarfråga'),
    answerLabels: words('Svar, S, S., A'),
    interviewerWords: words(`
      intervjuare, intervjuaren, reporter, reportern, journalist, journalisten, redaktion,
      redaktionen, redaktör, redaktören, skribent, korrespondent, pressen, frågeställare`),
    moderatorWords: words('moderator, moderatorn, samtalsledare, programledare, ordförande, värd'),
    audienceWords: words('publik, publiken, åhörare, lyssnare, tittare, läsare, deltagare'),
    questionOpeners: words(`
      vem, vilka, vilken, vilket, vad, när, var, vart, varför, hur, hurdan, varifrån, på vilket,
      i vilken, med vilka, är, har, hade, kan, kunde, ska, skulle, vill, får, måste, finns, fanns,
      tror, tycker, känner, känns, blir, blev, gör, brukar, minns, berätta, beskriv, förklara, nämn,
      ge, låt oss, presentera dig, du, ni, din, ditt, dina, er, och du, så, men, till sist,
      slutligen, sista frågan, en sista, enligt dig, tack`),
    questionEndings: words('eller, eller hur, va, inte sant, eller inte, varför'),
    firstPerson: words('jag, mig, mej, min, mitt, mina, vi, oss, vår, vårt, våra'),
    secondPerson: words('du, dig, dej, din, ditt, dina, ni, er, ert, era'),
    interviewWords: words(`
      intervju, intervjun, intervjuer, intervjuad, intervjuade, samtal med, ett samtal med,
      i samtal med, möter, möte med, träffar, frågor till, frågor och svar, fråga och svar,
      fem frågor, 5 frågor`),
    otherKinds: words(`
      faq, vanliga frågor, frågor och svar om, anställningsintervju, anställningsintervjun,
      jobbintervju, jobbintervjun, quiz, gåtor, checklista, så gör du, så här gör du,
      det här behöver du veta, liverapport`),
    editorNotes: words(`
      redigerad, redigerats, förkortad, förkortats, nedkortad, redaktionens anmärkning, red. anm.,
      red:s anm, intervjun har, intervjun är, denna intervju`),
    thanks: words('tack, tackar'),
    thankedFor: words('din tid, er tid, att du, samtalet, svaren, pratstunden, medverkan'),
    asides: words(`
      läs också, läs även, läs mer, läs vidare, se även, se också, lyssna på, mer om, mer läsning,
      relaterat, relaterade, relaterade artiklar, rekommenderas, foto:, bild:, bilder:, bildkälla,
      källa:, källor:, illustration:, video:, annons, reklam, sponsrat, nyhetsbrev, prenumerera,
      anmäl dig, följ oss, dela, dela artikeln, kommentarer, kommentera, lämna en kommentar,
      taggar:, ämnen:, mest läst, innehåll, om författaren, om skribenten, alla rättigheter, ©,
      copyright, klicka här, ladda ner, till toppen`),
    followUps: {
      openers: words(`
        som till exempel, till exempel, hur då, varför då, varför inte, hur så, på vilket sätt,
        hur menar du, vad menar du, verkligen, vilka, och du, och sedan, och sen, och nu,
        och varför, och hur, men varför, men hur, så`),
      joiners: words('och, men, så, då, eller, även'),
      references: words('det, dem, detta, denna, dessa, där, han, hon, dit'),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      lars, mikael, anders, johan, per, peter, karl, jan, thomas, erik, fredrik, daniel, andreas,
      bengt, bo, hans, mats, stefan, sven, magnus, mattias, marcus, martin, jonas, nils, olof, ola,
      oskar, patrik, henrik, gustav, göran, håkan, ulf, tomas, niklas, emil, axel, anna, eva, maria,
      karin, kristina, lena, kerstin, sara, emma, ingrid, marie, birgitta, malin, jenny, ulla,
      annika, monica, elin, linda, hanna, johanna, helena, sofia, susanne, carina, katarina, åsa,
      ida, julia, cecilia, camilla, anneli, ylva, gunilla, frida, lisa, linnea, amanda, pia`),
    selfOpeners: words('jag heter, mitt namn är, jag är'),
    particles: words('af, von, van, de, la, der, el, al'),
    honorifics: words('jr, sr, d.ä., d.y., phd'),
    titles: words(`
      herr, fru, fröken, dr, dr., doktor, prof., professor, docent, kapten, överste, general, major,
      statsminister, minister, biskop, ärkebiskop, pastor, präst, kyrkoherde, rabbin, imam, kung,
      drottning, prins, prinsessa, greve`),
    posts: words(`
      generalsekreterare, statssekreterare, statsminister, utrikesminister, finansminister,
      minister, president, vice president, ordförande, vice ordförande, ambassadör, konsul,
      kommunalråd, borgmästare, landshövding, riksdagsledamot, partiledare, talesperson, talesman,
      presschef, kommissionär, direktör, generaldirektör, verkställande direktör, vd,
      styrelseordförande, grundare, medgrundare, ägare, delägare, företagare, entreprenör, chef,
      enhetschef, avdelningschef, projektledare, verksamhetsledare, konstnärlig ledare, ledare,
      samordnare, rådgivare, konsult, analytiker, expert, specialist, forskare, vetenskapsman,
      professor, docent, lektor, universitetslektor, lärare, rektor, student, doktorand, historiker,
      sociolog, statsvetare, nationalekonom, ekonom, filosof, psykolog, psykiater, antropolog,
      arkeolog, jurist, advokat, domare, åklagare, läkare, överläkare, kirurg, sjuksköterska,
      virolog, biolog, fysiker, kemist, matematiker, astronaut, författare, poet, dramatiker,
      översättare, förläggare, bibliotekarie, journalist, reporter, korrespondent, krönikör,
      chefredaktör, redaktör, programledare, kritiker, regissör, filmare, producent,
      manusförfattare, skådespelare, skådespelerska, komiker, sångare, sångerska, musiker,
      kompositör, dirigent, pianist, dansare, koreograf, konstnär, målare, skulptör, illustratör,
      fotograf, formgivare, designer, arkitekt, curator, ingenjör, utvecklare, programmerare,
      aktivist, volontär, bonde, kock, bagare, förbundskapten, tränare, spelare, fotbollsspelare,
      målvakt, lagkapten, idrottare, världsmästare, präst, biskop, medlem, medarbetare, -makare, -byggare, -mästare, -forskare`),
    links: words('vid, på, för, i, av, hos, från, och'),
  },
  article: {
    bylineOpeners: words(`
      av, av:, text, text:, skriven av, intervju, intervju:, skribent, publicerad av, författare`),
    joiners: words('och'),
    publishedWords: words(`
      publicerad, publicerat, publicerades, publicerad den, datum, skapad, inlagd`),
    modifiedWords: words('uppdaterad, uppdaterat, senast uppdaterad, ändrad, senast ändrad'),
  },
  calendar: {
    months: spellings(`
      januari, jan; februari, feb, febr; mars, mar; april, apr; maj; juni, jun; juli, jul; augusti,
      aug; september, sep, sept; oktober, okt; november, nov; december, dec`),
    weekdays: spellings(`
      måndag, måndagen, mån; tisdag, tisdagen, tis; onsdag, onsdagen, ons; torsdag, torsdagen, tors;
      fredag, fredagen, fre; lördag, lördagen, lör; söndag, söndagen, sön`),
    templates: words(`
      {d} {month} {y}, den {d} {month} {y}, {month} {y}, {d} {month}, {d}/{m} {y}, {d}/{m}`),
  },
  speech: {
    verbs: words(`
      säger, sa, sade, sagt, berättar, berättade, berättat, förklarar, förklarade, menar, menade,
      tycker, tyckte, anser, ansåg, påpekar, påpekade, framhåller, framhöll, betonar, betonade,
      tillägger, tillade, konstaterar, konstaterade, hävdar, hävdade, varnar, varnade, svarar,
      svarade, frågar, frågade, undrar, undrade, skriver, skrev, erkänner, erkände, medger`),
    according: words('enligt, med hänvisning till'),
    pronouns: words('han, hon, de, det, jag, vi, man'),
    fillers: words('har, hade, också, även, sedan, inte, då, nu, senare, tidigare, redan, sig, ju'),
    determiners: words('den, det, en, ett, de, hans, hennes, deras, sin, vår, många, flera, två, tre'),
    complementizers: words('att, om, hur, varför'),
    conjunctions: words('och, men, eller'),
    subordinators: words('när, medan, eftersom, som, innan, efter'),
    relatives: words('vilken, vilket'),
    prepositions: words('i, på, med, av, från, för, till, vid, under, över, mot, hos, genom, mellan'),
    verbSecond: true,
  },
}
