import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Portuguese, of Brazil and of Portugal. Gathered by hand from general knowledge of the language;
 * not yet held against a reference work (2026-11).
 */
export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    o, os, as, do, da, dos, das, em, no, na, nos, nas, um, uma, que, é, e, de, para, com, não, por,
    mais, se, ao, à, aos, às, como, mas, foi, ele, ela, eu, você, vocês, seu, sua, seus, ou, ser,
    quando, muito, já, também, só, pelo, pela, até, isso, isto, esse, essa, este, entre, depois,
    sem, mesmo, são, está, tem, têm, há, era, meu, minha, nós, então, porque, onde, bem, sobre, ter,
    fazer, pra, num, numa`),
  letters: 'ãõçâêôáí',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Pergunta, P, P., Q, Perguntas, Questão, Perg.'),
    answerLabels: words('Resposta, R, R., A, Respostas, Resp.'),
    interviewerWords: words(`
      entrevistador, entrevistadora, jornalista, o jornalista, a jornalista, repórter, redação,
      a redação, redacção, redator, redatora, correspondente, editor, editora`),
    moderatorWords: words(`
      moderador, moderadora, mediador, mediadora, apresentador, apresentadora`),
    audienceWords: words('público, o público, plateia, da plateia, ouvinte, ouvintes, espectador'),
    questionOpeners: words(`
      que, o que, quem, qual, quais, quando, quanto, quantos, quantas, como, onde, aonde, de onde,
      por que, porque, porquê, para que, a que, a quem, com que, com quem, de que, em que,
      desde quando, até que, há, existe, tem, pode, poderia, podes, consegue, quer, sabe, lembra,
      acha, achas, acredita, considera, pensa, você, vocês, o senhor, a senhora, e você, e como,
      e qual, e o que, na sua, no seu, em sua, em seu, sua, seu, a sua, o seu, conte, conta,
      nos conte, fale, nos fale, fala, descreva, explique, diga, defina, cite, comente,
      apresente-se, se apresente, pode nos, poderia nos, vamos falar, falando, voltando, alguma,
      algum, dizem, por fim, para finalizar, para terminar, para encerrar, última pergunta,
      uma última, que conselho, obrigado`),
    questionEndings: words(`
      não é, né, certo, não acha, ou não, por quê, porquê, verdade, por favor`),
    firstPerson: words(`
      eu, me, mim, comigo, meu, minha, meus, minhas, nós, nos, conosco, connosco, nosso, nossa,
      nossos, nossas, sou, estou, tenho, acho, fui, fiz, faço, quero, posso, sei, sinto, tive,
      estava, a gente`),
    secondPerson: words(`
      você, vocês, o senhor, a senhora, os senhores, senhor, senhora, seu, sua, seus, suas, te, ti,
      contigo, tu, teu, tua, teus, tuas, vos, vosso, vossa, vossos, vossas, lhe, lhes, cê, tens,
      achas, podes, fizeste`),
    interviewWords: words(`
      entrevista, entrevistas, entrevistado, entrevistada, entrevistamos, bate-papo, bate papo,
      conversa com, conversamos com, conversou com, em conversa, falamos com, falou com,
      diálogo com, perguntas e respostas, perguntas para`),
    otherKinds: words(`
      faq, perguntas frequentes, perguntas mais frequentes, dúvidas frequentes,
      principais dúvidas, entrevista de emprego, entrevistas de emprego, entrevista de trabalho,
      quiz, charadas, adivinhas, como fazer, o que você precisa saber`),
    editorNotes: words(`
      editada por, editado por, foi editada, foi editado, editada para, nota do editor,
      nota da redação, nota da redacção, n. da r., n. do e., n. do t.`),
    thanks: words('obrigado, obrigada, obrigados, agradeço, agradecemos'),
    thankedFor: words('seu tempo, teu tempo, tempo, conversa, respostas, nos receber, receber-nos, participação, disponibilidade, bate-papo'),
    asides: words(`
      leia também, leia mais, ler mais, leia ainda, veja também, veja mais, ver mais,
      confira também, saiba mais, assista também, assista, ouça, continua após a publicidade,
      continue lendo, relacionado, relacionados, notícias relacionadas, artigos relacionados,
      matérias relacionadas, posts relacionados, você pode gostar, você também pode gostar,
      mais lidas, mais notícias, foto:, fotos:, foto de, imagem:, crédito:, créditos:, ilustração:,
      fonte:, fontes:, vídeo:, publicidade, anúncio, patrocinado, assine, inscreva-se, cadastre-se,
      newsletter, siga-nos, compartilhe, compartilhar, partilhar, clique aqui, deixe um comentário,
      deixe uma resposta, tags:, temas:, índice, sobre o autor, todos os direitos reservados, ©,
      copyright`),
    followUps: {
      openers: words(`
        por exemplo, como assim, como qual, como quais, ou seja, isto é, por que não, porque não,
        e você, e o senhor, e a senhora, e depois, e então, e por quê, e porquê, e como,
        mas por quê, mas como, em que sentido, sério, a sério, é mesmo, quais`),
      joiners: words('e, mas, então, ou, mesmo'),
      references: words(`
        isso, isto, esse, essa, esses, essas, este, esta, aquilo, ele, ela, eles, elas, lo, aí,
        lá, disso, nisso`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      josé, joão, antónio, antônio, francisco, carlos, paulo, pedro, lucas, luiz, luís, marcos,
      luis, gabriel, rafael, daniel, marcelo, bruno, eduardo, felipe, filipe, rodrigo, manuel,
      mateus, matheus, andré, fernando, fábio, leonardo, gustavo, guilherme, leandro, tiago, thiago,
      anderson, ricardo, márcio, jorge, sebastião, alexandre, roberto, edson, diego, vitor, sérgio,
      cláudio, claudio, miguel, rui, nuno, hugo, gonçalo, diogo, joaquim, júlio, maria, ana,
      francisca, antónia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila,
      amanda, bruna, jéssica, letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória,
      larissa, cláudia, beatriz, rita, sofia, inês, catarina, joana, carla, cristina, isabel,
      teresa, helena, marta, raquel, sara, susana, paula, simone, renata, daniela, débora,
      carolina`),
    selfOpeners: words('me chamo, chamo-me, meu nome é, o meu nome é, eu sou, sou o, sou a'),
    particles: words('de, da, do, das, dos, di, del, von, van, la'),
    honorifics: words('júnior, junior, jr, jr., filho, neto, sobrinho, phd, ii, iii, sj, s.j.'),
    titles: words(`
      senhor, senhora, sr, sr., sra, sra., srta., seu, dona, d., dom, dr, dr., dra, dra., doutor,
      doutora, prof, prof., profa, profa., prof.ª, professor, professora, eng., engenheiro,
      engenheira, arq., mestre, mestra, padre, pe., frei, irmão`),
    posts: words(`
      secretário-geral, secretária-geral, secretário, secretária, presidente, vice-presidente,
      primeiro-ministro, primeira-ministra, chanceler, ministro, ministra, embaixador, embaixadora,
      governador, governadora, prefeito, prefeita, vereador, vereadora, deputado, deputada, senador,
      senadora, candidato, candidata, porta-voz, comissário, conselheiro, conselheira, assessor,
      assessora, delegado, delegada, diretor-geral, diretora-geral, diretor executivo,
      diretora executiva, diretor, diretora, director, directora, gerente, gestor, gestora, chefe,
      CEO, fundador, fundadora, cofundador, cofundadora, sócio, sócia, dono, dona, empresário,
      empresária, empreendedor, empreendedora, responsável, coordenador, coordenadora,
      representante, líder, dirigente, ativista, consultor, consultora, analista, especialista,
      pesquisador, pesquisadora, investigador, investigadora, cientista político,
      cientista política, cientista, professor, professora, docente, reitor, reitora, estudante,
      historiador, historiadora, sociólogo, socióloga, economista, filósofo, filósofa, psicólogo,
      psicóloga, psicanalista, psiquiatra, antropólogo, antropóloga, jurista, advogado, advogada,
      procurador, procuradora, juiz, juíza, médico, médica, cirurgião, cirurgiã, enfermeiro,
      enfermeira, epidemiologista, físico, física, biólogo, bióloga, matemático, matemática,
      escritor, escritora, romancista, autor, autora, poeta, dramaturgo, dramaturga, roteirista,
      tradutor, tradutora, editor, editora, jornalista, repórter, correspondente, colunista,
      redator, redatora, apresentador, apresentadora, locutor, locutora, crítico, crítica, cineasta,
      realizador, realizadora, produtor, produtora, ator, atriz, humorista, cantor, cantora,
      compositor, compositora, músico, maestro, maestrina, pianista, guitarrista, baixista,
      baterista, vocalista, rapper, bailarino, bailarina, coreógrafo, coreógrafa, artista plástico,
      artista plástica, artista, pintor, pintora, escultor, escultora, ilustrador, ilustradora,
      cartunista, quadrinista, fotógrafo, fotógrafa, estilista, designer, arquiteto, arquiteta,
      curador, curadora, engenheiro, engenheira, desenvolvedor, desenvolvedora, programador,
      programadora, agricultor, agricultora, cozinheiro, cozinheira, chef, treinador, treinadora,
      técnico, técnica, jogador, jogadora, atacante, goleiro, capitão, atleta, campeão, campeã,
      padre, bispo, pastor, pastora, rabino, influenciador, influenciadora, integrante, membro,
      voluntário, voluntária`),
    organisations: words(`
      universidade, escola, colégio, instituto, academia, museu, galeria, biblioteca,
      fundação, associação, sociedade, conselho, comité, comitê, comissão, agência,
      ministério, centro, companhia, grupo, banco, partido, sindicato, igreja, hospital,
      clube, editora, festival, prémio, prêmio, república`),
    links: words('de, do, da, dos, das, em, no, na, para, pela, pelo, com, e'),
  },
  article: {
    bylineOpeners: words(`
      por, por:, escrito por, texto, texto:, texto de, entrevista de, entrevista por, entrevista:,
      autor, autor:, autora, publicado por, postado por, reportagem de, redação, da redação,
      uma entrevista de`),
    bylineClosers: words('jornalista, repórter, redator, redatora, correspondente, colunista'),
    joiners: words('e'),
    publishedWords: words(`
      publicado, publicado em, publicada, publicada em, postado em, data, data:`),
    modifiedWords: words(`
      atualizado, atualizado em, atualizada em, atualização, última atualização`),
  },
  calendar: {
    months: spellings(`
      janeiro, jan; fevereiro, fev; março, mar, marco; abril, abr; maio, mai; junho, jun; julho,
      jul; agosto, ago; setembro, set; outubro, out; novembro, nov; dezembro, dez`),
    weekdays: spellings(`
      segunda-feira, segunda, seg; terça-feira, terça, ter; quarta-feira, quarta, qua; quinta-feira,
      quinta, qui; sexta-feira, sexta, sex; sábado, sáb, sab; domingo, dom`),
    templates: [
      '[{weekday}[,] ][o ][dia ]{d}[º|°] de {month} (de|do ano|do ano de) {y}',
      '[{weekday}[,] ][o ]{d}[º|°] de {month}[,] {y}',
      '[{weekday}[,] ]{d} {month}[,] {y}',
      '{month} (de|do ano de) {y}',
      '{month} {y}',
      '{month} de {short:yy}',
      '{d} de {month} de {short:yy}',
      '[{weekday}[,] ][o ][dia ]{d}[º|°] de {month}',
      '{weekday}[,] [o |dia ]{d}',
      '{weekday}[,] {d}',
      'dia {d}',
      '[{weekday}[,] ]{d}(/|.|-){m}(/|.|-)({y}|{yy})',
      '{d}/{m}',
    ],
  },
  speech: {
    verbs: words(`
      disse, diz, dizem, disseram, dizia, afirmou, afirma, afirmaram, explicou, explica, explicaram,
      contou, conta, declarou, declara, acrescentou, acrescenta, ressaltou, ressalta, destacou,
      destaca, comentou, comenta, lembrou, lembra, recordou, recorda, relatou, relata, apontou,
      aponta, argumentou, argumenta, defendeu, defende, garantiu, garante, assegurou, assegura,
      avaliou`),
    according: words(`
      segundo, de acordo com, conforme, nas palavras de, na opinião de, na avaliação de, para`),
    pronouns: words('ele, ela, eles, elas, eu, nós'),
    fillers: words('tem, tinha, havia, também, ainda, depois, não, se, já, ontem, hoje, então, além'),
    determiners: words(`
      o, a, os, as, um, uma, seu, sua, seus, este, esta, esse, nosso, nossa, vários, dois, três`),
    complementizers: words('que, se, como, por que'),
    conjunctions: words('e, mas, ou, porém'),
    subordinators: words('quando, enquanto, porque, embora, antes, depois, onde'),
    relatives: words('quem, qual'),
    prepositions: words('em, no, na, de, do, da, ao, à, com, por, para, sobre, desde, entre, até, durante'),
    adverbEndings: ['mente'],
    participleEndings: words('ando, endo, indo'),
  },
}
