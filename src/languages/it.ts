import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Italian. Gathered by hand from general knowledge of the language; not yet held against a
 * reference work (2026-11).
 */
export const it: Language = {
  code: 'it',
  name: 'Italian',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    il, lo, la, i, gli, le, di, del, della, dei, delle, degli, dello, che, è, e, un, una, in, nel,
    nella, nei, per, non, con, si, da, dal, dalla, sono, al, alla, ai, alle, come, più, anche, ma,
    ho, ha, hanno, ci, se, questo, questa, io, mi, perché, sul, sulla, tra, suo, sua, era, stato,
    stata, essere, molto, quando, cosa, poi, tutti, noi, loro, abbiamo, quello, chi, così, già, l',
    d', dell', nell', all', dall', c', un', quell'`),
  letters: 'àèìòù',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Domanda, D, D., Dom., Q, Domande, Domanda dal pubblico'),
    answerLabels: words('Risposta, R, R., Risp., A, Risposte'),
    interviewerWords: words(`
      intervistatore, intervistatrice, giornalista, il giornalista, la giornalista, cronista,
      redazione, la redazione, redattore, redattrice, corrispondente, inviato, inviata, direttore`),
    moderatorWords: words(`
      moderatore, moderatrice, conduttore, conduttrice, presentatore, presentatrice`),
    audienceWords: words(`
      pubblico, il pubblico, dal pubblico, ascoltatore, ascoltatrice, spettatore, spettatrice`),
    questionOpeners: words(`
      chi, che, cosa, cos'è, quale, quali, qual, quando, quanto, quanta, quanti, quante, come,
      com'è, dove, dov'è, perché, a che, a chi, con chi, da dove, da quanto, da cosa, di cosa,
      di che, in che, in quale, per chi, su cosa, sei, siete, hai, avete, c'è, ci sono, può, puoi,
      potrebbe, potresti, crede, credi, pensa, pensi, ritiene, ricorda, ricordi, secondo lei,
      secondo te, si sente, ti senti, ti piace, le piace, le piacerebbe, ti piacerebbe, ci racconti,
      ci racconta, raccontaci, ci parli, ci parla, parlaci, ci dica, dicci, ci spieghi, spiegaci,
      descrivi, presentati, si presenti, parliamo, passiamo, torniamo, lei, tu, voi, e lei, e tu,
      e come, e cosa, nel suo, nel tuo, il suo, la sua, il tuo, la tua, infine, per finire,
      per concludere, ultima domanda, un'ultima, un consiglio, progetti, grazie`),
    questionEndings: words('vero, giusto, no, non crede, non credi, non è vero, o no, perché'),
    firstPerson: words(`
      io, mi, me, mio, mia, miei, mie, noi, ci, nostro, nostra, nostri, nostre, sono, ho, penso,
      credo, avevo, ero, faccio, posso, voglio, so, sto, abbiamo, siamo`),
    secondPerson: words(`
      lei, tu, ti, te, tuo, tua, tuoi, tue, voi, vi, vostro, vostra, vostri, vostre, suo, sua, suoi,
      sue, sei, hai, siete, avete, pensi, credi, puoi, vuoi`),
    interviewWords: words(`
      intervista, interviste, intervistato, intervistata, abbiamo intervistato, intervista a,
      intervista con, intervista esclusiva, doppia intervista, conversazione con, dialogo con,
      a colloquio con, colloquio, quattro chiacchiere con, chiacchierata con, due chiacchiere con`),
    otherKinds: words(`
      faq, domande frequenti, domande più frequenti, domande e risposte su, colloquio di lavoro,
      colloqui di lavoro, quiz, indovinelli, trucchi, come fare, cosa c'è da sapere`),
    editorNotes: words(`
      ndr, n.d.r., nota della redazione, nota dell'editore, ndt, a cura di, la redazione,
      questa intervista, l'intervista è stata, intervista raccolta da, intervista realizzata`),
    thanks: words('grazie, ringrazio, ringraziamo, ringraziarla, ringraziarti'),
    thankedFor: words('tempo, disponibilità, chiacchierata, risposte, accoglienza, averci, raccontato, essere stato con noi, essere stata con noi'),
    asides: words(`
      leggi anche, leggi tutto, leggi di più, leggi altro, per approfondire, approfondisci,
      vedi anche, guarda anche, ascolta anche, potrebbe interessarti, ti potrebbe interessare,
      articoli correlati, notizie correlate, altri articoli, articolo precedente,
      articolo successivo, foto:, foto di, fotografia:, immagine:, crediti:, credit:, credits:,
      illustrazione:, fonte:, fonti:, video:, pubblicità, annuncio, sponsorizzato, iscriviti,
      abbonati, newsletter, seguici, condividi, clicca qui, lascia un commento, lascia una risposta,
      tag:, tags:, argomenti:, i più letti, sommario, sull'autore, tutti i diritti riservati,
      riproduzione riservata, ©, copyright`),
    followUps: {
      openers: words(`
        per esempio, ad esempio, cioè, in che senso, in che modo, come mai, perché no, davvero,
        sul serio, quali, e lei, e tu, e poi, e allora, e perché, e come, ma perché, ma come,
        vale a dire, cosa intende`),
      joiners: words('e, ed, ma, allora, quindi, o, oppure, anche'),
      references: words(`
        questo, questa, questi, queste, quello, quella, quelli, quelle, ciò, lo, li, lui, loro,
        ne, ci, lì`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      giuseppe, giovanni, antonio, mario, luigi, francesco, angelo, vincenzo, pietro, salvatore,
      carlo, franco, domenico, bruno, paolo, michele, giorgio, aldo, sergio, luciano, alessandro,
      andrea, marco, luca, matteo, lorenzo, stefano, roberto, davide, federico, simone, riccardo,
      fabio, gabriele, emanuele, massimo, claudio, daniele, enrico, giacomo, gianluca, gianni,
      leonardo, nicola, tommaso, filippo, alberto, alessio, maurizio, mauro, mattia, edoardo, dario,
      diego, valerio, umberto, sandro, silvio, renato, piero, maria, anna, giuseppina, rosa, angela,
      giovanna, teresa, lucia, carmela, caterina, francesca, antonietta, carla, elena, concetta,
      rita, margherita, franca, paola, laura, giulia, chiara, sara, valentina, alessandra, silvia,
      martina, federica, elisa, giorgia, roberta, simona, barbara, cristina, daniela, monica,
      patrizia, stefania, alice, beatrice, camilla, claudia, emma, eleonora, ilaria, irene, lisa,
      marta, michela, serena, sofia, veronica, viola, dalila`),
    selfOpeners: words('mi chiamo, sono, io sono, il mio nome è'),
    particles: words('di, de, del, della, dei, degli, da, dal, dalla, la, lo, le, li, van, von, d'),
    honorifics: words('junior, jr, jr., senior, phd, sj, s.j., ii, iii'),
    titles: words(`
      signor, signora, signorina, sig., sig.ra, sig.na, dott., dott, dottor, dottore, dottoressa,
      dott.ssa, dr., prof., prof, professor, professore, professoressa, prof.ssa, avv., avvocato,
      ing., ingegner, ingegnere, arch., architetto, geom., rag., on., onorevole, sen., senatore,
      senatrice, cav.`),
    posts: words(`
      segretario generale, segretaria generale, segretario, segretaria, presidente, vicepresidente,
      premier, ministro degli Esteri, ministro, ministra, viceministro, sottosegretario,
      sottosegretaria, ambasciatore, ambasciatrice, deputato, deputata, europarlamentare, senatore,
      senatrice, sindaco, sindaca, assessore, assessora, consigliere, consigliera, governatore,
      prefetto, commissario, commissaria, portavoce, delegato, delegata, direttore generale,
      direttrice generale, direttore artistico, direttore d'orchestra, direttore, direttrice,
      vicedirettore, amministratore delegato, amministratrice delegata, AD, CEO, manager, dirigente,
      titolare, proprietario, proprietaria, fondatore, fondatrice, cofondatore, cofondatrice, socio,
      socia, imprenditore, imprenditrice, responsabile, capo, coordinatore, coordinatrice,
      rappresentante, consulente, analista, esperto, esperta, specialista, ricercatore,
      ricercatrice, scienziato, scienziata, professore, professoressa, docente, insegnante, maestro,
      maestra, rettore, rettrice, preside, studente, studentessa, storico, storica, sociologo,
      sociologa, politologo, politologa, economista, filosofo, filosofa, psicologo, psicologa,
      psicoterapeuta, psichiatra, antropologo, antropologa, giurista, avvocato, avvocata,
      magistrato, magistrata, giudice, medico, chirurgo, chirurga, infermiere, infermiera, virologo,
      virologa, fisico, fisica, biologo, biologa, matematico, matematica, scrittore, scrittrice,
      autore, autrice, poeta, poetessa, saggista, sceneggiatore, sceneggiatrice, traduttore,
      traduttrice, editore, editrice, giornalista, inviato, inviata, corrispondente, caporedattore,
      conduttore, conduttrice, critico, critica, regista, produttore, produttrice, attore, attrice,
      comico, comica, cantante, cantautore, cantautrice, musicista, compositore, compositrice,
      pianista, violinista, chitarrista, bassista, batterista, rapper, ballerino, ballerina,
      coreografo, coreografa, artista, pittore, pittrice, scultore, scultrice, illustratore,
      illustratrice, fumettista, fotografo, fotografa, stilista, designer, architetto, architetta,
      curatore, curatrice, ingegnere, ingegnera, sviluppatore, sviluppatrice, programmatore,
      programmatrice, attivista, volontario, volontaria, sindacalista, agricoltore, cuoco, cuoca,
      chef, artigiano, artigiana, allenatore, allenatrice, calciatore, calciatrice, giocatore,
      giocatrice, portiere, capitano, atleta, ciclista, tennista, campione, campionessa, sacerdote,
      parroco, vescovo, rabbino, membro`),
    organisations: words(`
      università, scuola, liceo, istituto, accademia, museo, galleria, biblioteca, fondazione,
      associazione, società, consiglio, comitato, commissione, agenzia, ministero, centro,
      gruppo, banca, partito, sindacato, chiesa, ospedale, club, casa, festival, premio,
      repubblica`),
    links: words(`
      di, del, della, dei, delle, dell', presso, a, al, alla, in, per, con, e`),
  },
  article: {
    bylineOpeners: words(`
      di, di:, a cura di, scritto da, intervista di, intervista a cura di, pubblicato da, autore,
      autore:, autrice, testo di, testo:, redazione, un'intervista di, postato da, articolo di`),
    joiners: words('e, ed'),
    publishedWords: words(`
      pubblicato, pubblicato il, pubblicata, pubblicata il, data, data:, postato il`),
    modifiedWords: words(`
      aggiornato, aggiornato il, aggiornamento, ultimo aggiornamento, ultima modifica`),
  },
  calendar: {
    months: spellings(`
      gennaio, gen, genn; febbraio, feb, febb; marzo, mar; aprile, apr; maggio, mag; giugno, giu;
      luglio, lug; agosto, ago; settembre, set, sett; ottobre, ott; novembre, nov; dicembre, dic`),
    weekdays: spellings(`
      lunedì, lun, lunedi; martedì, mar, martedi; mercoledì, mer, mercoledi; giovedì, gio, giovedi;
      venerdì, ven, venerdi; sabato, sab; domenica, dom`),
    templates: [
      "[{weekday}[,] ][(il|l') ]{d}[°|º] {month}[,| del] {y}",
      "[{weekday}[,] ][(il|l') ]{d}[°|º] {month}",
      '{weekday}[,] [il ]{d}',
      '{month} [del ]{y}',
      '[{weekday}[,] ]{d}(/|.|-){m}(/|.|-)({y}|{yy})',
      '{d}/{m}',
    ],
  },
  speech: {
    verbs: words(`
      ha detto, dice, disse, dicono, ha dichiarato, dichiara, dichiarò, ha affermato, afferma,
      affermò, ha spiegato, spiega, spiegò, ha aggiunto, aggiunge, aggiunse, ha raccontato,
      racconta, raccontò, ha sottolineato, sottolinea, ha ricordato, ricorda, ha precisato, precisa,
      ha osservato, osserva, ha sostenuto, sostiene, ha ammesso, ammette, ha confermato, conferma,
      ha annunciato, annuncia, ha commentato, commenta, ha risposto, risponde, rispose`),
    according: words(`
      secondo, per, stando a, a detta di, a giudizio di, nelle parole di, come riferisce`),
    pronouns: words('lui, lei, loro, egli, io, noi'),
    fillers: words('ha, hanno, aveva, è, anche, inoltre, poi, non, si, già, ieri, oggi, infine, ancora'),
    determiners: words(`
      il, lo, la, l, i, gli, le, un, una, uno, suo, sua, suoi, questo, questa, nostro, nostra, alcuni,
      due, tre`),
    complementizers: words('che, se, come, perché'),
    infinitives: ['di'],
    conjunctions: words('e, ed, ma, o, però'),
    subordinators: words('quando, mentre, poiché, sebbene, prima, dopo, dove'),
    relatives: words('cui, quale'),
    prepositions: words(`
      in, nel, nella, di, del, della, a, al, alla, con, per, su, sul, da, dal, tra, fra, durante`),
    adverbEndings: ['mente'],
    participleEndings: words('ando, endo'),
  },
}
