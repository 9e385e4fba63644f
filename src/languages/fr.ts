import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * French, of France, Belgium, Switzerland and Canada. Gathered by hand from general knowledge of
 * the language; not yet held against a reference work (2026-11).
 */
export const fr: Language = {
  code: 'fr',
  name: 'French',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    le, la, les, de, des, du, un, une, et, est, en, que, qui, dans, pour, pas, il, elle, on, ce,
    cette, ces, au, aux, sur, avec, par, plus, je, vous, nous, ne, se, sont, mais, ou, où, être,
    avoir, fait, comme, son, sa, ses, leur, leurs, été, tout, très, aussi, bien, même, ont, était,
    si, donc, car, votre, notre, peut, sans, cela, ça, c', j', l', d', qu', n', s', m'`),
  letters: 'àâçèêëîïôùûœ',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Question, Q, Q., D, Demande, Questions, Question du public'),
    answerLabels: words('Réponse, R, R., Rép., Réponses, Rep'),
    interviewerWords: words(`
      journaliste, le journaliste, la journaliste, interviewer, intervieweur, intervieweuse,
      rédaction, la rédaction, rédacteur, rédactrice, reporter, correspondant, correspondante,
      enquêteur`),
    moderatorWords: words(`
      modérateur, modératrice, animateur, animatrice, présentateur, présentatrice`),
    audienceWords: words('public, le public, salle, la salle, dans la salle, auditeur, auditrice'),
    questionOpeners: words(`
      qui, que, quoi, qu'est-ce, quand, quel, quelle, quels, quelles, lequel, laquelle, comment,
      combien, pourquoi, où, d'où, est-ce, à quoi, à qui, à quel, de quoi, de quelle, en quoi,
      dans quelle, dans quel, pour qui, avec qui, depuis quand, y a-t-il, peut-on, faut-il,
      n'est-ce, avez-vous, êtes-vous, étiez-vous, aviez-vous, pouvez-vous, pourriez-vous,
      voulez-vous, pensez-vous, croyez-vous, diriez-vous, as-tu, es-tu, peux-tu, penses-tu,
      parlez-nous, parle-nous, racontez-nous, raconte-nous, dites-nous, dis-nous, expliquez-nous,
      décrivez, présentez-vous, présente-toi, revenons, venons-en, parlons, selon vous,
      d'après vous, à votre avis, votre, vos, vous avez, vous êtes, vous dites, vous parlez,
      vous évoquez, tu as, tu es, quid, et vous, pour finir, pour conclure, pour terminer,
      dernière question, une dernière, un dernier mot, merci, un conseil, le mot de la fin`),
    questionEndings: words(`
      n'est-ce pas, non, c'est-à-dire, pourquoi, comment, expliquez-nous, racontez-nous,
      dites-nous`),
    firstPerson: words(`
      je, j, j'ai, j'étais, me, m, moi, mon, ma, mes, mien, mienne, miens, miennes, nous, notre,
      nos, nôtre`),
    secondPerson: words(`
      vous, votre, vos, vôtre, vôtres, vous-même, vous-mêmes, tu, te, t, toi, ton, ta, tes, tien,
      tienne`),
    interviewWords: words(`
      interview, entretien, entretien avec, grand entretien, propos recueillis, conversation avec,
      conversation, rencontre avec, dialogue avec, dialogue, questions à, trois questions à,
      3 questions à, cinq questions, 5 questions, dix questions`),
    otherKinds: words(`
      faq, foire aux questions, questions fréquentes, questions les plus fréquentes,
      entretien d'embauche, entretiens d'embauche, quiz, devinettes, énigmes, astuces,
      mode d'emploi, comment faire, tout savoir, ce qu'il faut savoir`),
    editorNotes: words(`
      propos recueillis, ndlr, note de la rédaction, nde, ndt, note de l'éditeur,
      note du traducteur, édité pour, a été édité, a été éditée, cet entretien`),
    thanks: words('merci, mercis, remercie, remercions, remercier'),
    thankedFor: words(`
      votre temps, ton temps, répondu, réponses, vos réponses, votre accueil, recevoir, reçus, accordé, disponibilité, échange, partage`),
    asides: words(`
      lire aussi, à lire, lire également, lire la suite, lire plus, en savoir plus,
      pour aller plus loin, voir aussi, à voir, à écouter, sur le même sujet, sur le même thème,
      articles similaires, articles liés, article précédent, article suivant, vous aimerez aussi,
      photo:, photo :, photos :, photo de, crédit:, crédit :, crédits :, crédit photo,
      crédits photo, image :, légende :, illustration :, source:, source :, sources :, vidéo :,
      publicité, sponsorisé, abonnez-vous, je m'abonne, inscrivez-vous, newsletter, suivez-nous,
      partager, cliquez ici, laisser un commentaire, mots-clés, tags :, sommaire,
      à propos de l'auteur, tous droits réservés, ©, copyright, faire un don`),
    followUps: {
      openers: words(`
        par exemple, comme quoi, c'est-à-dire, pourquoi pas, pourquoi cela, pourquoi ça,
        comment ça, comment cela, vraiment, ah bon, en quoi, dans quel sens, lesquels, lesquelles,
        lequel, laquelle, et ensuite, et après, et vous, et pourquoi, et comment, mais pourquoi,
        mais comment, donc, qu'entendez-vous par là`),
      joiners: words('et, mais, alors, donc, ou, or, même'),
      references: words(`
        cela, ça, ce, cette, ces, c'est, c'était, ils, elles, il, elle, en, y, là, lui, leur`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      jean, pierre, michel, andré, philippe, alain, jacques, bernard, daniel, patrick, christian,
      claude, gérard, françois, nicolas, laurent, frédéric, éric, eric, stéphane, david, christophe,
      pascal, olivier, thierry, dominique, thomas, julien, alexandre, antoine, guillaume, vincent,
      sébastien, maxime, mathieu, matthieu, jérôme, bruno, marc, luc, louis, paul, hugo, lucas,
      arthur, gabriel, adrien, benoît, benoit, cédric, denis, didier, emmanuel, fabien, fabrice,
      franck, georges, gilles, grégory, guy, henri, hervé, yves, yann, serge, robert, roger, rené,
      raphaël, rémi, romain, quentin, simon, sylvain, victor, xavier, marie, jeanne, françoise,
      monique, catherine, nathalie, isabelle, jacqueline, sylvie, anne, martine, nicole, christine,
      valérie, sophie, sandrine, céline, stéphanie, véronique, chantal, patricia, brigitte, julie,
      laurence, aurélie, caroline, émilie, claire, camille, pauline, charlotte, alice, agnès,
      amandine, audrey, béatrice, cécile, chloé, corinne, delphine, élise, elisabeth, élisabeth,
      emma, fanny, florence, gaëlle, hélène, juliette, karine, laura, léa, lucie, manon, marion,
      mathilde, mélanie, muriel, odile, sabine, sarah, virginie`),
    selfOpeners: words(`
      je m'appelle, je suis, mon nom est, moi c'est`),
    particles: words(`
      de, du, des, la, le, les, d, van, von, ben, ibn, al, el, di, da, del, saint, sainte`),
    honorifics: words('fils, père, jr, ii, iii, sj, s.j., op, o.p.'),
    titles: words(`
      M., MM., Mme, Mmes, Mlle, Monsieur, Madame, Mademoiselle, Dr, Dr., Docteur, Docteure, Pr, Pr.,
      Prof., Professeur, Professeure, Me, Maître, Mgr, Monseigneur, Père, Frère, Sœur, Abbé,
      Pasteur, Rabbin, Imam, Cardinal, Général, Colonel, Capitaine, Commandant, Lieutenant`),
    posts: words(`
      secrétaire général, secrétaire générale, secrétaire d'État, président, présidente,
      vice-président, vice-présidente, Premier ministre, Première ministre,
      ministre des Affaires étrangères, ministre, ambassadeur, ambassadrice, député, députée,
      eurodéputé, sénateur, sénatrice, maire, préfet, préfète, conseiller, conseillère, commissaire,
      porte-parole, délégué, déléguée, directeur général, directrice générale, directeur artistique,
      directeur de recherche, directrice de recherche, directeur, directrice, PDG, DG, patron,
      patronne, gérant, gérante, fondateur, fondatrice, cofondateur, cofondatrice, entrepreneur,
      entrepreneuse, responsable, chef de projet, chef, cheffe, coordinateur, coordinatrice,
      consultant, consultante, expert, experte, analyste, chercheur, chercheuse, scientifique,
      professeur, professeure, maître de conférences, maîtresse de conférences, enseignant,
      enseignante, doctorant, doctorante, étudiant, étudiante, historien, historienne, sociologue,
      politologue, économiste, philosophe, psychologue, psychanalyste, psychiatre, anthropologue,
      géographe, linguiste, juriste, avocat, avocate, magistrat, magistrate, juge, médecin,
      chirurgien, chirurgienne, infirmier, infirmière, physicien, physicienne, biologiste,
      mathématicien, mathématicienne, climatologue, virologue, astronaute, écrivain, écrivaine,
      romancier, romancière, auteur, auteure, autrice, poète, dramaturge, essayiste, traducteur,
      traductrice, éditeur, éditrice, libraire, bibliothécaire, journaliste, rédacteur en chef,
      rédactrice en chef, reporter, chroniqueur, chroniqueuse, critique, réalisateur, réalisatrice,
      cinéaste, metteur en scène, metteuse en scène, producteur, productrice, scénariste, acteur,
      actrice, comédien, comédienne, humoriste, chanteur, chanteuse, musicien, musicienne,
      compositeur, compositrice, chef d'orchestre, pianiste, violoniste, guitariste, batteur,
      rappeur, rappeuse, danseur, danseuse, chorégraphe, artiste, peintre, sculpteur, sculptrice,
      dessinateur, dessinatrice, illustrateur, illustratrice, photographe, designer, graphiste,
      architecte, urbaniste, conservateur, conservatrice, ingénieur, ingénieure, développeur,
      développeuse, informaticien, informaticienne, militant, militante, bénévole, syndicaliste,
      agriculteur, agricultrice, vigneron, vigneronne, cuisinier, cuisinière, artisan, artisane,
      entraîneur, entraîneuse, sélectionneur, joueur, joueuse, capitaine, athlète, champion,
      championne, prêtre, évêque, pasteur, rabbin, imam, animateur, animatrice, membre,
      représentant, représentante, spécialiste`),
    organisations: words(`
      université, école, institut, académie, musée, galerie, bibliothèque, fondation,
      association, société, conseil, comité, commission, agence, ministère, centre, groupe,
      banque, parti, syndicat, église, hôpital, club, journal, éditions, festival, prix,
      collège, lycée`),
    links: words(`
      de, du, des, de la, de l', d', à, au, aux, chez, pour, en, auprès de, et`),
  },
  article: {
    bylineOpeners: words(`
      par, par:, propos recueillis par, recueilli par, entretien réalisé par,
      interview réalisée par, entretien mené par, interview menée par, réalisé par, écrit par,
      publié par, rédigé par, auteur, auteur:, auteur :, texte, texte:, texte :, texte de,
      un article de, interview:, interview :`),
    joiners: words('et'),
    publishedWords: words(`
      publié, publié le, publiée le, paru le, mis en ligne, mis en ligne le, posté le`),
    modifiedWords: words('mis à jour, mis à jour le, mise à jour, modifié, modifié le'),
  },
  calendar: {
    months: spellings(`
      janvier, janv, jan; février, févr, fév, fevrier; mars; avril, avr; mai; juin; juillet, juil;
      août, aout; septembre, sept; octobre, oct; novembre, nov; décembre, déc, decembre`),
    weekdays: spellings(`
      lundi, lun; mardi, mar; mercredi, mer; jeudi, jeu; vendredi, ven; samedi, sam; dimanche, dim`),
    templates: [
      '[{weekday}[,] ][le ]{d}[er] {month}[,] {y}',
      '[{weekday}[,] ][le ]{d}[er] {month}',
      '{weekday}[,] [le ]{d}[er]',
      '{month} {y}',
      '[{weekday} ]{d}(/|.|-){m}(/|.|-)({y}|{yy})',
      '{d}/{m}',
      '(du|le|au) <{d:d}> (courant|prochain|dernier)',
    ],
  },
  speech: {
    verbs: words(`
      dit, dis, disait, déclaré, déclare, déclarait, affirme, affirmé, affirmait, explique,
      expliqué, expliquait, précise, précisé, précisait, ajoute, ajouté, ajoutait, raconte, raconté,
      racontait, estime, estimé, estimait, souligne, souligné, soulignait, rappelle, rappelé,
      assure, assuré, assurait, indique, indiqué, indiquait, confie, confié, confiait, répond,
      répondu, dit-il, dit-elle, explique-t-il, explique-t-elle,
      ajoute-t-il, ajoute-t-elle, affirme-t-il, affirme-t-elle, raconte-t-il, raconte-t-elle,
      précise-t-il, précise-t-elle, poursuit-il, poursuit-elle, assure-t-il, assure-t-elle`),
    according: words(`
      selon, d\'après, pour, aux dires de, à en croire, de l\'avis de, aux yeux de`),
    pronouns: words('il, elle, ils, elles, on, je, nous'),
    fillers: words(`
      a, ont, avait, avaient, est, aussi, encore, ensuite, ainsi, également, déjà, ne, pas, se,
      s\'est, lui, leur, hier, jeudi, alors, notamment`),
    determiners: words(`
      le, la, l, les, un, une, des, du, son, sa, ses, leur, leurs, notre, nos, ce, cette, ces,
      plusieurs, deux, trois`),
    complementizers: words('que, qu, si, comment, pourquoi'),
    infinitives: ['de'],
    conjunctions: words('et, mais, ou, or, puis'),
    subordinators: words('quand, lorsque, parce, comme, tandis, alors, avant, après, puisque, car'),
    relatives: words('qui, dont, lequel, laquelle'),
    prepositions: words(`
      dans, sur, à, au, aux, de, avec, par, pour, en, chez, sous, vers, entre, depuis, lors, contre`),
    participleEndings: ['ant'],
  },
}
