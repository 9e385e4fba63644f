import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Italian. Words after the "Grande grammatica italiana di consultazione" (Renzi, Salvi and
 * Cardinaletti); marks after the usage notes of the Accademia della Crusca (2026-09).
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
      redazione, la redazione, redattore, redattrice, corrispondente, inviato, inviata, direttore,
      editore, caporedattore, conduttore, conduttrice, stampa, la stampa, blogger`),
    moderatorWords: words(`
      moderatore, moderatrice, conduttore, conduttrice, presentatore, presentatrice, coordinatore,
      coordinatrice`),
    audienceWords: words(`
      pubblico, il pubblico, dal pubblico, ascoltatore, ascoltatrice, spettatore, spettatrice,
      lettore, lettrice, lettori, partecipante, domanda dal pubblico, studente, studentessa`),
    questionOpeners: words(`
      chi, che, che cosa, cosa, cos'è, quale, quali, qual, quando, quanto, quanta, quanti, quante,
      come, com'è, dove, dov'è, perché, a che, a chi, a quale, con chi, con quale, da dove,
      da quanto, da chi, da quale, di cosa, di che, di quale, in che, in quale, in quali, per chi,
      per quale, su cosa, fino a che, è, era, sei, siete, ha, hai, avete, ci sono, c'è, c'era, può,
      puoi, potete, potrebbe, potresti, vuole, vuoi, crede, credi, pensa, pensi, ritiene, sa,
      ricorda, ricordi, secondo lei, secondo te, secondo voi, a suo parere, a tuo parere, si sente,
      ti senti, si considera, ti piace, le piace, le piacerebbe, ti piacerebbe, ci racconti,
      ci racconta, raccontaci, ci parli, ci parla, parlaci, parlami, ci dica, dicci, dimmi,
      ci spieghi, ci spiega, spiegaci, ci descriva, descrivi, descriva, ci dia, presentati,
      si presenti, parliamo, passiamo, torniamo, veniamo, lei, tu, voi, e lei, e tu, e ora, e poi,
      e come, e cosa, ma, quindi, allora, dunque, insomma, nel suo, nella sua, nel tuo, nella tua,
      il suo, la sua, il tuo, la tua, i suoi, i tuoi, c'è qualcosa, infine, per finire,
      per concludere, ultima domanda, un'ultima, qualche consiglio, un consiglio, se dovesse,
      se dovessi, se potesse, se potessi, prossimi progetti, progetti, grazie`),
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
      a colloquio con, colloquio, quattro chiacchiere con, chiacchierata con, due chiacchiere con,
      incontro con, faccia a faccia, a tu per tu, domande a, domande e risposte, botta e risposta,
      cinque domande, 5 domande, dieci domande, 10 domande, abbiamo incontrato, abbiamo parlato con,
      abbiamo chiesto, ci racconta, si racconta, tavola rotonda, q&a`),
    editorNotes: words(`
      ndr, n.d.r., nota della redazione, nota dell'editore, ndt, a cura di, la redazione,
      questa intervista, l'intervista è stata, intervista raccolta da, intervista realizzata,
      intervista di, modificata per, editata per, abbreviata, condensata, tradotta da,
      traduzione di, traduzione a cura, pubblicata originariamente, pubblicato originariamente,
      originariamente pubblicato, trascrizione, estratto, raccolta da, testo raccolto`),
    asides: words(`
      leggi anche, leggi tutto, leggi di più, leggi altro, leggi l'articolo, per approfondire,
      approfondisci, approfondimenti, vedi anche, guarda anche, guarda il video, ascolta anche,
      potrebbe interessarti, ti potrebbe interessare, potrebbe interessarti anche,
      ti potrebbe piacere, articoli correlati, articolo correlato, notizie correlate, correlati,
      correlato, consigliati, altri articoli, altre notizie, articolo precedente,
      articolo successivo, prossimo articolo, foto:, foto di, fotografie:, fotografia:, immagine:,
      immagini:, crediti:, credit:, credits:, crediti foto, illustrazione:, fonte:, fonti:, video:,
      didascalia, pubblicità, annuncio, sponsorizzato, contenuto sponsorizzato, iscriviti,
      iscriviti alla newsletter, abbonati, newsletter, registrati, seguici, seguici su, condividi,
      condividi su, condividi questo, clicca qui, scarica, commenti, lascia un commento,
      lascia una risposta, commenta, tag:, tags:, etichette, argomenti:, temi:, i più letti,
      più letti, indice, sommario, informazioni sull'autore, sull'autore, l'autore,
      tutti i diritti riservati, riproduzione riservata, © riproduzione, ©, copyright, privacy,
      stampa, sostienici, dona ora, torna su`),
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      giuseppe, giovanni, antonio, mario, luigi, francesco, angelo, vincenzo, pietro, salvatore,
      carlo, franco, domenico, bruno, paolo, michele, giorgio, aldo, sergio, luciano, alessandro,
      andrea, marco, luca, matteo, lorenzo, stefano, roberto, davide, federico, simone, riccardo,
      fabio, gabriele, emanuele, massimo, claudio, daniele, enrico, giacomo, gianluca, gianni,
      leonardo, nicola, tommaso, filippo, alberto, alessio, maurizio, mauro, mattia, edoardo,
      dario, diego, valerio, umberto, sandro, silvio, renato, piero, maria, anna, giuseppina,
      rosa, angela, giovanna, teresa, lucia, carmela, caterina, francesca, antonietta, carla,
      elena, concetta, rita, margherita, franca, paola, laura, giulia, chiara, sara, valentina,
      alessandra, silvia, martina, federica, elisa, giorgia, roberta, simona, barbara, cristina,
      daniela, monica, patrizia, stefania, alice, beatrice, camilla, claudia, emma, eleonora,
      ilaria, irene, lisa, marta, michela, serena, sofia, veronica, viola, dalila`),
    selfOpeners: words('mi chiamo, sono, io sono, il mio nome è'),
    particles: words('di, de, del, della, dei, degli, da, dal, dalla, la, lo, le, li, van, von, d'),
    honorifics: words('junior, jr, jr., senior, phd, sj, s.j., ii, iii'),
    titles: words(`
      signor, signora, signorina, sig., sig.ra, sig.na, dott., dott, dottor, dottore, dottoressa,
      dott.ssa, dr., prof., prof, professor, professore, professoressa, prof.ssa, avv., avvocato,
      ing., ingegner, ingegnere, arch., architetto, geom., rag., on., onorevole, sen., senatore,
      senatrice, cav., commendatore, presidente, ministro, ministra, sindaco, sindaca, don, padre,
      fra, frate, suor, suora, monsignor, mons., vescovo, cardinale, papa, imam, rabbino, generale,
      gen., colonnello, col., capitano, cap., maresciallo, ammiraglio, maestro, maestra, mister, re,
      regina, principe, principessa, conte, contessa`),
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
    links: words(`
      di, del, della, dei, delle, dell', presso, a, al, alla, in, per, con, e`),
  },
  article: {
    bylineOpeners: words(`
      di, di:, a cura di, scritto da, intervista di, intervista a cura di, pubblicato da, autore,
      autore:, autrice, testo di, testo:, redazione, un'intervista di, postato da, articolo di`),
    joiners: words('e, ed'),
    publishedWords: words(`
      pubblicato, pubblicato il, pubblicata, pubblicata il, data, data:, postato il, creato il,
      data di pubblicazione, uscito il`),
    modifiedWords: words(`
      aggiornato, aggiornato il, aggiornamento, ultimo aggiornamento, ultima modifica, modificato,
      modificato il, aggiornata il`),
  },
  dates: {
    depth: 'plain',
    months: spellings(`
      gennaio, gen, genn; febbraio, feb, febb; marzo, mar; aprile, apr; maggio, mag; giugno, giu;
      luglio, lug; agosto, ago; settembre, set, sett; ottobre, ott; novembre, nov; dicembre, dic`),
    weekdays: spellings(`
      lunedì, lun, lunedi; martedì, mar, martedi; mercoledì, mer, mercoledi; giovedì, gio, giovedi;
      venerdì, ven, venerdi; sabato, sab; domenica, dom`),
    templates: ['{d} {month} {y}', '1° {month} {y}', '{d} {month}, {y}', '{month} {y}', '{d} {month}', '{d}/{m}/{y}', '{d}.{m}.{y}'],
  },
  speech: {
    depth: 'plain',
    verbs: words(`
      ha detto, dice, disse, dicono, ha dichiarato, dichiara, dichiarò, ha affermato, afferma,
      affermò, ha spiegato, spiega, spiegò, ha aggiunto, aggiunge, aggiunse, ha raccontato,
      racconta, raccontò, ha sottolineato, sottolinea, ha ricordato, ricorda, ha precisato, precisa,
      ha osservato, osserva, ha sostenuto, sostiene, ha ammesso, ammette, ha confermato, conferma,
      ha annunciato, annuncia, ha commentato, commenta, ha risposto, risponde, rispose, ha chiesto,
      chiede, chiese, ha scritto, scrive, scrisse, ha ribadito, ribadisce, ha avvertito, avverte,
      ha denunciato, denuncia, ha criticato, critica, ha concluso, conclude, ha proseguito,
      prosegue, continua, ha rivelato, rivela, ha confessato, confessa, ha promesso, promette,
      ha assicurato, assicura, ha insistito, insiste, ritiene, pensa, crede, nota, rileva,
      evidenzia, scherza, esclama, replica, ha replicato, detto, dichiarato, spiegato, aggiunto`),
    according: words(`
      secondo, per, stando a, a detta di, a giudizio di, nelle parole di, come riferisce`),
  },
}
