import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * French, of France, Belgium, Switzerland and Canada. Words after "Le Bon Usage" (Grevisse and
 * Goosse); marks after the "Lexique des règles typographiques" of the Imprimerie nationale (2026-09).
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
      enquêteur, enquêtrice, animateur, animatrice, présentateur, présentatrice, l'intervieweur,
      la revue, le magazine, le journal, presse, la presse, médias, auteur, chroniqueur,
      chroniqueuse`),
    moderatorWords: words(`
      modérateur, modératrice, animateur, animatrice, présentateur, présentatrice,
      président de séance, présidente de séance, le modérateur, la modératrice, meneur de jeu,
      modération`),
    audienceWords: words(`
      public, le public, salle, la salle, dans la salle, auditeur, auditrice, auditeurs, spectateur,
      spectatrice, téléspectateur, lecteur, lectrice, internaute, participant, participante,
      question de la salle, question du public, un auditeur`),
    questionOpeners: words(`
      qui, que, quoi, qu'est-ce, qu'est-ce que, qu'est-ce qui, quand, quel, quelle, quels, quelles,
      lequel, laquelle, comment, combien, pourquoi, pour quoi, où, d'où, est-ce, est-ce que, à quoi,
      à qui, de quoi, de quelle, de quel, en quoi, dans quelle, dans quel, dans quelles, par quoi,
      pour qui, avec qui, depuis quand, jusqu'où, y a-t-il, a-t-on, peut-on, doit-on, faut-il,
      n'est-ce, n'y a-t-il, avez-vous, êtes-vous, étiez-vous, aviez-vous, pouvez-vous,
      pourriez-vous, voulez-vous, savez-vous, pensez-vous, croyez-vous, diriez-vous,
      considérez-vous, comptez-vous, allez-vous, travaillez-vous, seriez-vous, auriez-vous, as-tu,
      es-tu, peux-tu, penses-tu, parlez-nous, parle-nous, racontez-nous, raconte-nous, dites-nous,
      dis-nous, expliquez-nous, décrivez-nous, décrivez, présentez-vous, présente-toi, donnez-nous,
      revenons, venons-en, parlons, justement, selon vous, d'après vous, à votre avis, votre, vos,
      vous avez, vous êtes, vous dites, vous parlez, vous écrivez, vous évoquez, vous avez dit,
      tu as, tu es, quid, et vous, et pourtant, enfin, pour finir, pour conclure, pour terminer,
      dernière question, une dernière, un dernier mot, certains, on dit, on vous, que pensez-vous,
      que diriez-vous, que représente, quel est, quelle est, merci, un conseil, le mot de la fin`),
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
      3 questions à, cinq questions, 5 questions, dix questions, 10 questions, tête-à-tête,
      face à face, débat, table ronde, questions-réponses, questions / réponses,
      questions et réponses, q&r, nous avons rencontré, a rencontré, s'est entretenu,
      s'est entretenue, interviewé, interviewée, répond à nos questions, répond aux questions,
      a répondu, se confie, grand oral, entrevue, l'invité, l'invitée`),
    editorNotes: words(`
      propos recueillis, ndlr, note de la rédaction, nde, ndt, note de l'éditeur,
      note du traducteur, édité pour, a été édité, a été éditée, cet entretien, cette interview,
      cette entrevue, ce texte, entretien réalisé, interview réalisée, entretien mené, réalisé par,
      réalisée par, traduit de, traduction, abrégé, condensé, remanié, relu et amendé, relu par,
      extraits, initialement publié, initialement paru, publié initialement, transcription,
      entretien initialement, recueilli par`),
    asides: words(`
      lire aussi, à lire aussi, lire également, à lire également, à lire, lire la suite, lire plus,
      en savoir plus, pour en savoir plus, pour aller plus loin, voir aussi, à voir aussi, à voir,
      à écouter, écouter aussi, sur le même sujet, sur le même thème, articles similaires,
      articles liés, articles connexes, article précédent, article suivant, dans la même rubrique,
      vous aimerez aussi, cela peut vous intéresser, ces articles pourraient vous intéresser,
      recommandé, photo:, photo :, photos:, photos :, photo de, crédit:, crédit :, crédits:,
      crédits :, crédit photo, crédits photo, crédit image, image:, image :, légende:, légende :,
      illustration:, illustration :, source:, source :, sources:, sources :, vidéo:, vidéo :,
      publicité, annonce, contenu sponsorisé, sponsorisé, abonnez-vous, s'abonner, je m'abonne,
      inscrivez-vous, s'inscrire, newsletter, infolettre, recevez, suivez-nous, partager, partagez,
      partager sur, partager cet article, cliquez ici, télécharger, commentaires,
      laisser un commentaire, commenter, réagir, mots-clés, tags:, tags :, étiquettes, thèmes:,
      sommaire, table des matières, à propos de l'auteur, à propos de l'autrice,
      tous droits réservés, ©, copyright, mentions légales, imprimer, faire un don, soutenez,
      les plus lus, retour en haut`),
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      jean, pierre, michel, andré, philippe, alain, jacques, bernard, daniel, patrick, christian,
      claude, gérard, françois, nicolas, laurent, frédéric, éric, eric, stéphane, david,
      christophe, pascal, olivier, thierry, dominique, thomas, julien, alexandre, antoine,
      guillaume, vincent, sébastien, maxime, mathieu, matthieu, jérôme, bruno, marc, luc, louis,
      paul, hugo, lucas, arthur, gabriel, adrien, benoît, benoit, cédric, denis, didier, emmanuel,
      fabien, fabrice, franck, georges, gilles, grégory, guy, henri, hervé, yves, yann, serge,
      robert, roger, rené, raphaël, rémi, romain, quentin, simon, sylvain, victor, xavier, marie,
      jeanne, françoise, monique, catherine, nathalie, isabelle, jacqueline, sylvie, anne,
      martine, nicole, christine, valérie, sophie, sandrine, céline, stéphanie, véronique,
      chantal, patricia, brigitte, julie, laurence, aurélie, caroline, émilie, claire, camille,
      pauline, charlotte, alice, agnès, amandine, audrey, béatrice, cécile, chloé, corinne,
      delphine, élise, elisabeth, élisabeth, emma, fanny, florence, gaëlle, hélène, juliette,
      karine, laura, léa, lucie, manon, marion, mathilde, mélanie, muriel, odile, sabine, sarah,
      virginie`),
    selfOpeners: words(`
      je m'appelle, je suis, mon nom est, moi c'est`),
    particles: words(`
      de, du, des, la, le, les, d, van, von, ben, ibn, al, el, di, da, del, saint, sainte`),
    honorifics: words('fils, père, jr, ii, iii, sj, s.j., op, o.p.'),
    titles: words(`
      M., MM., Mme, Mmes, Mlle, Monsieur, Madame, Mademoiselle, Dr, Dr., Docteur, Docteure, Pr, Pr.,
      Prof., Professeur, Professeure, Me, Maître, Mgr, Monseigneur, Père, Frère, Sœur, Abbé,
      Pasteur, Rabbin, Imam, Cardinal, Général, Colonel, Capitaine, Commandant, Lieutenant, Amiral,
      Président, Présidente, Ministre, Ambassadeur, Ambassadrice, Sénateur, Sénatrice, Député,
      Députée, Sir, Prince, Princesse, Comte, Baron`),
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
      publié, publié le, publiée le, paru le, mis en ligne, mis en ligne le, posté le, date, date:,
      le, créé le, diffusé le, date de publication`),
    modifiedWords: words(`
      mis à jour, mis à jour le, mise à jour, modifié, modifié le, actualisé, actualisé le,
      dernière mise à jour, dernière modification, màj`),
  },
  dates: {
    depth: 'plain',
    months: spellings(`
      janvier, janv, jan; février, févr, fév, fevrier; mars; avril, avr; mai; juin; juillet, juil;
      août, aout; septembre, sept; octobre, oct; novembre, nov; décembre, déc, decembre`),
    weekdays: spellings(`
      lundi, lun; mardi, mar; mercredi, mer; jeudi, jeu; vendredi, ven; samedi, sam; dimanche, dim`),
    templates: ['{d} {month} {y}', '1er {month} {y}', '{month} {y}', '{d} {month}', '{d}/{m}/{y}', '{d}.{m}.{y}'],
  },
  speech: {
    depth: 'plain',
    verbs: words(`
      dit, dis, disait, déclaré, déclare, déclarait, affirme, affirmé, affirmait, explique,
      expliqué, expliquait, précise, précisé, précisait, ajoute, ajouté, ajoutait, raconte, raconté,
      racontait, estime, estimé, estimait, souligne, souligné, soulignait, rappelle, rappelé,
      assure, assuré, assurait, indique, indiqué, indiquait, confie, confié, confiait, répond,
      répondu, répondait, demande, demandé, reconnaît, reconnu, admet, admis, avoue, avoué,
      soutient, soutenu, insiste, insisté, regrette, regretté, dénonce, dénoncé, annonce, annoncé,
      prévient, prévenu, écrit, écrivait, juge, jugé, note, noté, observe, commente, commenté,
      conclut, conclu, poursuit, poursuivi, reprend, lance, lancé, résume, résumé, témoigne,
      témoigné, promet, promis, sourit, plaisante, s'exclame, s'interroge, martèle, martelé, relève,
      constate, constaté, analyse, nuance, renchérit, rétorque`),
    according: words(`
      selon, d\'après, pour, aux dires de, à en croire, de l\'avis de, aux yeux de`),
  },
}
