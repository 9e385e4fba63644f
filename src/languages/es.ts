import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Spanish, of Spain and the Americas. Gathered by hand from general knowledge of the language; not
 * yet held against a reference work (2026-11).
 */
export const es: Language = {
  code: 'es',
  name: 'Spanish',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    el, la, los, las, de, del, y, en, que, un, una, es, por, con, para, no, se, lo, al, como, más,
    pero, su, sus, le, les, ha, me, si, sin, sobre, este, esta, ya, entre, cuando, todo, ser, son,
    muy, fue, había, también, hay, porque, qué, cómo, desde, donde, yo, mi, nos, nosotros, usted,
    ustedes, él, ella, ellos, uno, hasta, hacer, tiene, está, estoy, eso, esto, así, o, e, bien,
    solo, puede`),
  letters: 'ñ¿¡áíóú',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Pregunta, P, P., PREG., Q, Preguntas, Preg., Consulta'),
    answerLabels: words('Respuesta, R, R., RESP., A, Respuestas, Contestación'),
    interviewerWords: words(`
      entrevistador, entrevistadora, periodista, el periodista, la periodista, reportero, reportera,
      redacción, la redacción, redactor, redactora, corresponsal, editor, editora`),
    moderatorWords: words('moderador, moderadora, moderación, conductor, conductora, presentador'),
    audienceWords: words(`
      público, el público, audiencia, oyente, oyentes, espectador, espectadora`),
    questionOpeners: words(`
      qué, quién, quiénes, cuál, cuáles, cuándo, cuánto, cuántos, cuántas, cómo, dónde, adónde,
      por qué, para qué, de qué, de dónde, de quién, a qué, a quién, con qué, con quién, en qué,
      desde cuándo, hasta qué, según usted, cree, crees, considera, piensa, piensas, opina, eres,
      hay, has, tiene, tienes, puede, puedes, podría, podrías, quiere, quieres, recuerda, recuerdas,
      le gustaría, te gustaría, te gusta, se considera, te consideras, se siente, te sientes,
      cuéntenos, cuéntanos, cuéntame, háblenos, háblanos, háblame, díganos, dinos, dime,
      explíquenos, explícanos, describe, descríbenos, define, preséntate, nos puede, nos puedes,
      nos podrías, hablemos, pasemos, usted, tú, y usted, y tú, y cómo, y qué, y por qué, se dice,
      hay quien, en su, en tu, su, tu, algún, alguna, para terminar, para finalizar, por último,
      para cerrar, una última, última pregunta, un mensaje, un consejo, gracias`),
    questionEndings: words(`
      verdad, no, no cree, no crees, cierto, correcto, o no, por qué, por favor, al respecto`),
    firstPerson: words(`
      yo, me, mi, mis, mí, mío, mía, míos, mías, conmigo, nosotros, nosotras, nos, nuestro, nuestra,
      nuestros, nuestras, soy, estoy, tengo, creo, pienso, fui, era, estuve, hago, hice, quiero,
      puedo, sé, siento, digo`),
    secondPerson: words(`
      usted, ustedes, tú, te, ti, contigo, tu, tus, tuyo, tuya, vos, vosotros, vosotras, os,
      vuestro, vuestra, eres, estás, tienes, crees, has, puedes, haces, sientes, quieres, fuiste,
      ud, uds, sos, tenés`),
    interviewWords: words(`
      entrevista, entrevistas, entrevistamos, entrevistado, entrevistada, conversamos con,
      conversación con, conversación, conversatorio, charla con, charlamos con, hablamos con,
      habló con, dialogamos con, dialogó con, diálogo con`),
    otherKinds: words(`
      faq, preguntas frecuentes, preguntas más frecuentes, dudas frecuentes,
      entrevista de trabajo, entrevistas de trabajo, entrevista laboral, quiz, adivinanzas,
      acertijos, trucos, cómo hacer, lo que debe saber, todo lo que debes saber`),
    editorNotes: words(`
      editada por, editado por, ha sido editada, ha sido editado, fue editada,
      por motivos de extensión, por extensión, extensión y claridad, nota del editor,
      nota de la editora, nota de redacción`),
    thanks: words('gracias, agradezco, agradecemos, agradecerte, agradecerle'),
    thankedFor: words(`
      tu tiempo, su tiempo, recibirnos, recibirme, atendernos, respuestas, responder, contestar, la charla, tus palabras, sus palabras,
      compartir, acompañarnos`),
    asides: words(`
      lea también, lee también, leer también, lea además, lee más, lea más, leer más,
      te puede interesar, le puede interesar, te puede gustar, te recomendamos,
      también te puede interesar, más información, más noticias, ver más, ver también, vea también,
      mira también, noticias relacionadas, nota relacionada, notas relacionadas,
      artículos relacionados, relacionado, relacionados, foto:, fotos:, foto de, fotografía:,
      imagen:, crédito:, créditos:, ilustración:, fuente:, fuentes:, video:, vídeo:, cortesía,
      publicidad, anuncio, suscríbete, suscríbase, boletín, newsletter, síguenos, compartir,
      comparte, haz clic, deja un comentario, deja una respuesta, etiquetas, temas:, tags:,
      lo más leído, sobre el autor, todos los derechos reservados, ©, copyright`),
    followUps: {
      openers: words(`
        por ejemplo, como cuál, como cuáles, como qué, es decir, o sea, por qué no, y por qué,
        y cómo, y usted, y tú, y entonces, y después, pero por qué, pero cómo, en qué sentido,
        de verdad, en serio, cuáles, a qué se refiere, cómo así`),
      joiners: words('y, e, pero, entonces, o, incluso'),
      references: words(`
        eso, esto, ese, esa, esos, esas, este, esta, estos, estas, ello, ellos, ellas, él, ella,
        lo, ahí, allí`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      antonio, josé, manuel, francisco, juan, david, javier, jesús, carlos, miguel, alejandro,
      rafael, pedro, pablo, ángel, sergio, fernando, jorge, luis, alberto, álvaro, diego, adrián,
      raúl, enrique, ramón, vicente, iván, rubén, óscar, andrés, joaquín, santiago, eduardo, víctor,
      roberto, jaime, mario, ignacio, alfonso, marcos, jordi, salvador, ricardo, emilio, guillermo,
      gabriel, julián, julio, tomás, agustín, félix, gonzalo, hugo, martín, nicolás, rodrigo,
      gustavo, hernán, héctor, césar, arturo, daniel, esteban, felipe, germán, gerardo, lucas,
      mateo, maría, carmen, ana, isabel, dolores, pilar, josefa, teresa, rosa, cristina, ángeles,
      antonia, laura, elena, francisca, marta, mercedes, luisa, lucía, rosario, paula, sara, juana,
      raquel, beatriz, manuela, julia, patricia, rocío, silvia, alicia, alba, irene, andrea, mónica,
      natalia, sofía, claudia, daniela, valentina, gabriela, verónica, alejandra, victoria, susana,
      eva, inés, lorena, nuria, olga, yolanda, margarita, marina, magaly, graciela, carolina,
      adriana, mariana, ximena, paola`),
    selfOpeners: words('me llamo, soy, mi nombre es, yo soy'),
    particles: words('de, del, la, las, los, da, di, von, van, san, santa'),
    honorifics: words('hijo, padre, jr, jr., phd, sj, s.j., ii, iii'),
    titles: words(`
      señor, señora, señorita, sr, sr., sra, sra., srta, srta., don, doña, d., dña., dr, dr., dra,
      dra., doctor, doctora, prof, prof., profesor, profesora, ing., ingeniero, ingeniera, lic.,
      licenciado, licenciada, arq., arquitecto, mtro., mtra., maestro`),
    posts: words(`
      secretario general, secretaria general, subsecretario, subsecretaria, secretario, secretaria,
      presidente, presidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra,
      canciller, ministro, ministra, viceministro, viceministra, embajador, embajadora, gobernador,
      gobernadora, alcalde, alcaldesa, intendente, concejal, concejala, diputado, diputada, senador,
      senadora, congresista, candidato, candidata, portavoz, vocero, vocera, comisionado,
      comisionada, consejero, consejera, asesor, asesora, delegado, delegada, director general,
      directora general, director ejecutivo, directora ejecutiva, director técnico, director,
      directora, subdirector, subdirectora, gerente general, gerente, jefe, jefa, CEO, fundador,
      fundadora, cofundador, cofundadora, socio, socia, dueño, dueña, empresario, empresaria,
      emprendedor, emprendedora, responsable, coordinador, coordinadora, representante, líder,
      dirigente, activista, consultor, consultora, analista, experto, experta, especialista,
      investigador, investigadora, científico, científica, profesor, profesora, catedrático,
      catedrática, docente, maestro, maestra, rector, rectora, decano, decana, académico, académica,
      estudiante, historiador, historiadora, sociólogo, socióloga, politólogo, politóloga,
      economista, filósofo, filósofa, psicólogo, psicóloga, psiquiatra, antropólogo, antropóloga,
      jurista, abogado, abogada, fiscal, juez, jueza, magistrado, magistrada, médico, médica,
      cirujano, cirujana, enfermero, enfermera, epidemiólogo, epidemióloga, físico, física, químico,
      química, biólogo, bióloga, matemático, matemática, escritor, escritora, novelista, autor,
      autora, poeta, dramaturgo, dramaturga, ensayista, guionista, traductor, traductora, editor,
      editora, periodista, reportero, reportera, corresponsal, columnista, redactor, redactora,
      presentador, presentadora, conductor, conductora, locutor, locutora, crítico, crítica,
      cineasta, productor, productora, actor, actriz, comediante, humorista, cantante, cantautor,
      cantautora, músico, compositor, compositora, pianista, guitarrista, bajista, baterista,
      vocalista, rapero, rapera, bailarín, bailarina, coreógrafo, coreógrafa, artista, pintor,
      pintora, escultor, escultora, ilustrador, ilustradora, fotógrafo, fotógrafa, diseñador,
      diseñadora, modelo, arquitecto, arquitecta, curador, curadora, ingeniero, ingeniera,
      desarrollador, desarrolladora, programador, programadora, agricultor, agricultora, cocinero,
      cocinera, chef, entrenador, entrenadora, técnico, jugador, jugadora, futbolista, capitán,
      capitana, atleta, ciclista, tenista, campeón, campeona, sacerdote, obispo, pastor, rabino,
      integrante, miembro, voluntario, voluntaria`),
    organisations: words(`
      universidad, escuela, colegio, instituto, academia, museo, galería, biblioteca,
      fundación, asociación, sociedad, consejo, comité, comisión, agencia, ministerio, centro,
      compañía, grupo, banco, partido, sindicato, iglesia, hospital, club, editorial,
      festival, premio, república, gobierno`),
    links: words('de, del, de la, de los, de las, en, para, por, con, ante, y'),
  },
  article: {
    bylineOpeners: words(`
      por, por:, escrito por, texto, texto:, texto de, entrevista de, entrevista por, entrevista:,
      autor, autor:, autora, autora:, redacción, publicado por, redactado por, una entrevista de,
      realizada por`),
    bylineClosers: words(`
      periodista, redactor, redactora, corresponsal, reportero, reportera, enviado especial`),
    joiners: words('y, e'),
    publishedWords: words(`
      publicado, publicado el, publicada, publicada el, fecha, fecha:, creado`),
    modifiedWords: words(`
      actualizado, actualizado el, actualizada, actualización, última actualización`),
  },
  calendar: {
    months: spellings(`
      enero, ene; febrero, feb; marzo, mar; abril, abr; mayo, may; junio, jun; julio, jul; agosto,
      ago; septiembre, setiembre, sept, sep, set; octubre, oct; noviembre, nov; diciembre, dic`),
    weekdays: spellings(`
      lunes, lun; martes, mar; miércoles, mié, miérc, miercoles; jueves, jue, juev; viernes, vie, vier; sábado, sáb,
      sabado; domingo, dom`),
    templates: [
      '[{weekday}[,] ][el ]{d} de {month} (de|del|del año) {y}',
      '[{weekday}[,] ][el ]{d} de {month}[,] {y}',
      '[{weekday}[,] ][el ]{d} {month}[,] {y}',
      '{d} {month}[,] {y}',
      '[{weekday}[,] ]{month} {d}, {y}',
      '{month} (de|del|del año) {y}',
      '{month} {y}',
      '{month} (de|del) {short:yy}',
      '{d} de {month} (de|del) {short:yy}',
      '[{weekday}[,] ][el ][día ]{d} de {month}',
      '{weekday}[,] [el ][día |dia ]{d}',
      '{n} de {month} (de|del) {y}',
      '(el|del|al) <[día ]{d}> (de este mes|del corriente)',
      'día {d}',
      '[{weekday}[,] ]{d}(/|.|-){m}(/|.|-)({y}|{yy})',
      '{d}/{m}',
    ],
  },
  speech: {
    verbs: words(`
      dijo, dice, dicen, dijeron, decía, afirmó, afirma, afirmaron, explicó, explica, explicaron,
      señaló, señala, señalaron, añadió, añade, agregó, agrega, aseguró, asegura, aseguraron,
      indicó, indica, expresó, expresa, manifestó, manifiesta, declaró, declara, comentó, comenta,
      contó, cuenta, recordó, recuerda, destacó, destaca, subrayó, subraya, sostuvo`),
    according: words(`
      según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, para`),
    pronouns: words('él, ella, ellos, ellas, yo, nosotros'),
    fillers: words('ha, han, había, habían, también, además, después, luego, no, se, le, ya, ayer, así, hoy'),
    determiners: words(`
      el, la, los, las, un, una, unos, unas, su, sus, este, esta, estos, nuestro, nuestra, varios,
      dos, tres`),
    complementizers: words('que, si, cómo, por qué'),
    conjunctions: words('y, e, pero, o, u, sino'),
    subordinators: words('cuando, mientras, porque, como, aunque, antes, después, donde'),
    relatives: words('quien, quienes, cual'),
    prepositions: words('en, de, del, a, al, con, por, para, sobre, desde, entre, tras, hasta, durante'),
    adverbEndings: ['mente'],
    participleEndings: words('ando, iendo'),
  },
}
