import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Dutch, of the Netherlands and Belgium. Gathered by hand from general knowledge of the language;
 * not yet held against a reference work (2026-11).
 */
export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    de, het, een, van, en, in, is, dat, op, te, voor, met, zijn, niet, aan, er, om, ook, als, ik,
    je, we, wij, hij, zij, ze, maar, bij, door, uit, naar, heeft, hebben, dit, die, wordt, worden,
    over, wat, nog, dan, of, kan, zo, meer, veel, was, waren, heb, zou, moet, mijn, wel, geen, toen,
    omdat, hoe, waar, jullie, deze, daar, hun, u`),
  quotes: [
    ['‘', '’'],
    ['“', '”'],
    ["'", "'"],
    ['"', '"'],
    ['„', '”'],
    ['«', '»'],
  ],
  dialogue: {
    questionLabels: words('Vraag, V, V., Q, Vragen, Lezersvraag'),
    answerLabels: words('Antwoord, A, A., Antwoorden'),
    interviewerWords: words(`
      interviewer, journalist, journaliste, redactie, redacteur, redactrice, verslaggever,
      verslaggeefster, correspondent, auteur, pers, vragensteller, de redactie`),
    moderatorWords: words(`
      moderator, presentator, presentatrice, gespreksleider, voorzitter, gastheer`),
    audienceWords: words('publiek, zaal, uit de zaal, luisteraar, kijker, lezer, deelnemer'),
    questionOpeners: words(`
      wie, wat, waar, wanneer, waarom, hoe, hoeveel, hoezo, welke, welk, waarin, waarmee, waarvan,
      waarover, waardoor, waaraan, waarop, waarvoor, waartoe, met wie, met welke, in welke,
      op welke, aan welke, sinds wanneer, in hoeverre, is, zijn, was, waren, heb, hebt, heeft,
      hebben, had, kun, kunt, kan, kunnen, zou, zouden, moet, moeten, mag, wil, wilt, ben, bent,
      denk, denkt, vind, vindt, geloof, gelooft, voel, voelt, werkt, krijg, krijgt, doe, doet,
      vertel, vertelt u, beschrijf, leg uit, noem, stel je, geef, laten we, u, je, jij, jullie, uw,
      jouw, en u, en jij, dus, maar, tot slot, ten slotte, laatste vraag, een laatste, volgens u,
      volgens jou, bedankt`),
    questionEndings: words('toch, niet waar, hè, nietwaar, of niet, waarom'),
    firstPerson: words("ik, me, mij, mijn, m'n, mezelf, we, wij, ons, onze, onszelf"),
    secondPerson: words('u, uw, uzelf, je, jij, jou, jouw, jezelf, jullie, gij, ge'),
    interviewWords: words(`
      interview, interviews, interviewde, geïnterviewd, in gesprek met, gesprek met,
      een gesprek met, vraaggesprek, dubbelinterview, vraag en antwoord, vragen aan, vijf vragen,
      5 vragen, tien vragen, 10 vragen, sprak met`),
    otherKinds: words(`
      faq, veelgestelde vragen, meestgestelde vragen, vragen en antwoorden over,
      sollicitatiegesprek, sollicitatiegesprekken, quiz, raadsels, checklist, handleiding,
      dit moet je weten, liveblog`),
    editorNotes: words(`
      ingekort, geredigeerd, bewerkt voor, noot van de redactie, red., dit interview, dit gesprek,
      het interview, eerder verschenen, verscheen eerder, vertaald uit`),
    thanks: words('bedankt, dank, dankjewel, dankuwel, danken'),
    thankedFor: words('je tijd, uw tijd, jullie tijd, gesprek, antwoorden, openheid, delen'),
    asides: words(`
      lees ook, lees meer, lees verder, lees hier, zie ook, bekijk ook, kijk ook, luister ook,
      meer lezen, meer over, meer weten, gerelateerd, gerelateerde artikelen, aanbevolen,
      verder lezen, foto:, foto's:, beeld:, bron:, bronnen:, illustratie:, fotografie:, video:,
      advertentie, gesponsord, nieuwsbrief, abonneer, abonneer je, schrijf je in, meld je aan,
      volg ons, deel dit, deel via, delen, reacties, reageer, plaats een reactie, tags:,
      meest gelezen, inhoudsopgave, over de auteur, alle rechten voorbehouden, ©, copyright,
      klik hier, download, terug naar boven`),
    followUps: {
      openers: words(`
        zoals, bijvoorbeeld, hoezo, hoe bedoelt u, hoe bedoel je, hoe dan, waarom niet,
        waarom dat, in welk opzicht, echt, welke, en u, en jij, en toen, en dan, en nu, en waarom,
        en hoe, maar waarom, maar hoe, dus`),
      joiners: words('en, maar, dus, dan, of, toch'),
      references: words(`
        dat, dit, die, deze, ze, zij, hij, hem, daar, daarmee, daarvan, ervan, er, toen`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      jan, johannes, cornelis, hendrik, willem, pieter, peter, maria, johan, jacob, henk, kees,
      gerrit, jeroen, mark, marcel, martijn, michiel, rob, robert, ruud, sander, thijs, tim, tom,
      wouter, bas, bart, dennis, erik, frank, hans, joost, koen, lars, luuk, niels, paul, rutger,
      stefan, anna, johanna, elisabeth, cornelia, wilhelmina, anne, annemarie, anouk, carla, daan,
      ellen, els, emma, esther, eva, femke, hanneke, ilse, inge, ingrid, jolanda, karin, laura,
      lieke, lisa, lotte, maaike, marieke, marijke, marjolein, monique, nienke, petra, roos, sanne,
      saskia, sophie, suzanne, yvonne`),
    selfOpeners: words('ik heet, mijn naam is, ik ben'),
    particles: words("van, de, der, den, het, 't, ten, ter, te, in, op, aan, bij, vande, vander, la, le, du, el, al"),
    honorifics: words('jr., sr., msc, ma, phd, bsc, mba'),
    titles: words(`
      de heer, meneer, mevrouw, mw., dhr., dr., drs., prof., prof. dr., professor, mr., ir., ing.,
      dokter, dominee, ds., pater, pastoor, bisschop, kardinaal, rabbijn, imam, generaal, kolonel,
      kapitein, minister, koning, koningin, prins, prinses, baron, jonkheer`),
    posts: words(`
      secretaris-generaal, staatssecretaris, minister-president, premier, minister, president,
      vicepresident, voorzitter, ondervoorzitter, ambassadeur, burgemeester, wethouder, schepen,
      gouverneur, Kamerlid, Tweede Kamerlid, parlementslid, senator, fractievoorzitter,
      partijleider, woordvoerder, woordvoerster, commissaris, directeur, algemeen directeur,
      adjunct-directeur, bestuurder, topman, topvrouw, CEO, oprichter, oprichtster, medeoprichter,
      eigenaar, eigenares, ondernemer, onderneemster, manager, hoofd, leider, chef, coördinator,
      adviseur, consultant, analist, expert, deskundige, onderzoeker, onderzoekster, wetenschapper,
      hoogleraar, docent, lector, leraar, lerares, rector, decaan, student, studente, promovendus,
      historicus, historica, socioloog, politicoloog, econoom, filosoof, psycholoog, psychiater,
      antropoloog, jurist, advocaat, rechter, officier van justitie, arts, huisarts, chirurg,
      verpleegkundige, viroloog, bioloog, natuurkundige, wiskundige, schrijver, schrijfster, auteur,
      dichter, dichteres, vertaler, uitgever, journalist, journaliste, hoofdredacteur, redacteur,
      correspondent, columnist, presentator, presentatrice, criticus, regisseur, filmmaker,
      producent, acteur, actrice, cabaretier, zanger, zangeres, muzikant, componist, dirigent,
      pianist, danser, choreograaf, kunstenaar, kunstenares, schilder, beeldhouwer, illustrator,
      fotograaf, fotografe, ontwerper, ontwerpster, architect, curator, ingenieur, ontwikkelaar,
      programmeur, activist, vrijwilliger, boer, kok, chef-kok, bondscoach, trainer, coach, speler,
      voetballer, wielrenner, schaatser, keeper, aanvoerder, kampioen, priester, imam, lid,
      medewerker, -maker, -bouwer, -meester`),
    links: words('van, van de, van het, bij, voor, in, aan, en, op'),
  },
  article: {
    bylineOpeners: words(`
      door, door:, tekst, tekst:, auteur, auteur:, interview, interview:, geschreven door,
      geplaatst door`),
    joiners: words('en'),
    publishedWords: words(`
      gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, verschenen, datum, datum:`),
    modifiedWords: words(`
      bijgewerkt, bijgewerkt op, laatst bijgewerkt, gewijzigd, laatst gewijzigd`),
  },
  calendar: {
    months: spellings(`
      januari, jan; februari, feb; maart, mrt; april, apr; mei; juni, jun; juli, jul; augustus, aug;
      september, sep, sept; oktober, okt; november, nov; december, dec`),
    weekdays: spellings(`
      maandag, ma; dinsdag, di; woensdag, wo; donderdag, do; vrijdag, vr; zaterdag, za; zondag, zo`),
    templates: words('{d} {month} {y}, {month} {y}, {d} {month}, {d}-{m}-{y}, {d}/{m}/{y}'),
  },
  speech: {
    verbs: words(`
      zegt, zei, zeiden, zeggen, gezegd, vertelt, vertelde, vertelden, verklaart, verklaarde, stelt,
      stelde, meldt, meldde, voegt, voegde, legt, legde, benadrukt, benadrukte, waarschuwt,
      waarschuwde, vindt, vond, denkt, dacht, schrijft, schreef, vraagt, vroeg, antwoordt,
      antwoordde, reageert, reageerde, erkent, erkende, bevestigt, bevestigde, ontkent, ontkende`),
    according: words('volgens, aldus, naar eigen zeggen, naar mening van'),
    pronouns: words('hij, zij, ze, het, ik, we, wij, men'),
    fillers: words('heeft, hebben, had, hadden, ook, nog, later, toen, dan, niet, gisteren, eerder, zich, al'),
    determiners: words('de, het, een, zijn, haar, hun, deze, dit, die, onze, veel, enkele, twee, drie'),
    complementizers: words('dat, of, hoe, waarom'),
    infinitives: ['te'],
    conjunctions: words('en, maar, of, want, dus'),
    subordinators: words('toen, terwijl, omdat, als, hoewel, voordat, nadat, zodat'),
    relatives: words('wie, welke'),
    prepositions: words('in, op, aan, met, van, voor, bij, uit, naar, over, onder, tegen, door, tijdens, tussen'),
    verbSecond: true,
  },
}
