import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Polish. Gathered by hand from general knowledge of the language; not yet held against a reference
 * work (2026-11).
 */
export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    w, i, na, z, nie, się, do, to, że, jest, jak, o, a, po, co, za, od, ale, dla, tak, już, czy,
    tego, przez, może, tym, tylko, są, ten, ta, te, być, był, była, było, były, jego, jej, ich, ja,
    my, mnie, mam, ma, oraz, ze, przy, bardzo, jeszcze, kiedy, także, również, który, która, które,
    których, można, gdy, żeby, pan, pani, nas, więc, będzie, mi, mój, swoje, też, bo, jako, lub,
    nawet, teraz, u, we`),
  letters: 'ąćęłńśźżó',
  quotes: [
    ['„', '”'],
    ['«', '»'],
    ['»', '«'],
    ['"', '"'],
    ['“', '”'],
    ['‚', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Pytanie, P, P., Pyt., Pytania, Q, Pytanie z sali, Pytanie czytelnika'),
    answerLabels: words('Odpowiedź, O, O., Odp., Odp, Odpowiedzi, A'),
    interviewerWords: words(`
      dziennikarz, dziennikarka, redakcja, redaktor, redaktorka, red., reporter, reporterka,
      prowadzący, prowadząca, prowadzący wywiad, rozmówca, korespondent, korespondentka`),
    moderatorWords: words(`
      moderator, moderatorka, prowadzący, prowadząca, gospodarz, przewodniczący`),
    audienceWords: words('publiczność, głos z sali, z sali, sala, słuchacz, słuchaczka, widz'),
    questionOpeners: words(`
      kto, kogo, komu, kim, z kim, co, czego, czemu, czym, o czym, z czym, z czego, na czym, w czym,
      po co, od czego, do czego, za co, jaki, jaka, jakie, jakich, jakim, jaką, w jaki, w jakim,
      który, która, które, czyj, kiedy, od kiedy, gdzie, dokąd, skąd, jak, dlaczego, ile, na ile,
      czy, a czy, a co, a jak, a gdyby, a pan, a pani, czyli, i co, i jak, pan, pani, państwo, pana,
      w pana, w pani, zdaniem, jest pan, jest pani, ma pan, ma pani, proszę, opowiedz, powiedz,
      opisz, wyjaśnij, przedstaw, porozmawiajmy, wróćmy, przejdźmy, zacznijmy, skoro, podobno,
      mówi się, na koniec, na zakończenie, ostatnie pytanie, twój, twoja, twoje, masz, jesteś,
      myślisz, uważasz, dziękuję`),
    questionEndings: words(`
      prawda, tak, nie, czyż nie, zgadza się, czyli, dlaczego, słucham, na przykład`),
    firstPerson: words(`
      ja, mnie, mi, mną, mój, moja, moje, mojego, mojej, moim, moich, moją, my, nas, nam, nami,
      nasz, nasza, nasze, naszego, naszej, naszych, naszym, jestem, mam, myślę, uważam, wiem, chcę,
      mogę, byłem, byłam, miałem, miałam, jesteśmy, mamy`),
    secondPerson: words(`
      pan, pani, pana, panu, panem, panią, państwo, państwa, państwu, pański, pańska, pańskie, ty,
      ciebie, cię, tobie, ci, tobą, twój, twoja, twoje, twojego, twojej, twoim, wy, was, wam, wasz,
      wasza, wasze, waszej, jesteś, masz, myślisz, możesz, jesteście, macie`),
    interviewWords: words(`
      wywiad, wywiadzie, wywiady, rozmowa, rozmowa z, rozmowy, rozmawia, rozmawiał, rozmawiała,
      rozmawiamy, rozmawiali, w rozmowie z, w rozmowie, rozmawiamy z, pytania do,
      pytania i odpowiedzi`),
    otherKinds: words(`
      faq, najczęściej zadawane pytania, często zadawane pytania, najczęstsze pytania,
      rozmowa kwalifikacyjna, rozmowie kwalifikacyjnej, rozmowa o pracę, rozmowie o pracę, quiz,
      zagadki, poradnik, jak zrobić, co warto wiedzieć, co trzeba wiedzieć, relacja na żywo`),
    editorNotes: words(`
      przyp. red., przypis redakcji, od redakcji, red., przyp. tłum., wywiad został,
      rozmowa została, skrócony, skrócona, zredagowany, zredagowana`),
    thanks: words('dziękuję, dziękujemy, dzięki'),
    thankedFor: words('rozmowę, poświęcony czas, czas, odpowiedzi, spotkanie'),
    asides: words(`
      czytaj też, czytaj także, czytaj również, czytaj więcej, czytaj dalej, przeczytaj także,
      przeczytaj też, przeczytaj również, zobacz też, zobacz także, zobacz również, zobacz więcej,
      sprawdź też, polecamy, więcej na temat, dowiedz się więcej, powiązane, podobne artykuły,
      podobne wpisy, zdjęcie:, zdjęcia:, fot., fot:, foto:, ilustracja:, źródło:, źródła:, wideo:,
      reklama, sponsorowane, zapisz się, subskrybuj, newsletter, obserwuj nas, udostępnij,
      podziel się, dodaj komentarz, tagi:, tematy:, słowa kluczowe, najczęściej czytane,
      spis treści, o autorze, wszelkie prawa, ©, copyright`),
    followUps: {
      openers: words(`
        na przykład, to znaczy, czyli, w jakim sensie, dlaczego nie, naprawdę, jakie, które,
        jak to, a pan, a pani, a potem, a teraz, a jak, a dlaczego, ale dlaczego, ale jak, i co,
        i jak`),
      joiners: words('a, i, ale, więc, to, czyli, lub, nawet'),
      references: words(`
        to, ten, ta, te, tego, tej, temu, tym, tych, on, ona, oni, one, ich, je, go, tam, wtedy`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      jan, andrzej, piotr, krzysztof, stanisław, tomasz, paweł, marcin, michał, marek, grzegorz,
      józef, łukasz, adam, zbigniew, jerzy, tadeusz, mateusz, dariusz, mariusz, wojciech, ryszard,
      jakub, henryk, robert, rafał, kazimierz, jacek, maciej, kamil, janusz, marian, mirosław,
      jarosław, sławomir, dawid, wiesław, artur, damian, przemysław, sebastian, leszek, karol,
      bartosz, filip, szymon, anna, maria, katarzyna, małgorzata, agnieszka, barbara, ewa, krystyna,
      elżbieta, magdalena, joanna, zofia, aleksandra, monika, teresa, danuta, karolina, natalia,
      marta, beata, dorota, janina, alicja, jolanta, halina, grażyna, iwona, paulina, irena,
      justyna, julia, hanna, renata, agata, sylwia, bożena, izabela, patrycja, olga, kinga`),
    selfOpeners: words('nazywam się, mam na imię, jestem'),
    particles: words('z, ze, de, von, van, di, da, la'),
    honorifics: words('jr, junior, senior, ii, iii, sj, op, ofm, phd, mba'),
    titles: words(`
      pan, pani, pana, panią, panu, państwo, dr, dr., doktor, dr hab., prof., prof, profesor, mgr,
      inż., mgr inż., hab., lek., mec., mecenas, adw., ks., ksiądz, o., ojciec, brat, siostra, s.,
      bp, biskup, abp, arcybiskup, kard., kardynał`),
    posts: words(`
      sekretarz generalny, sekretarz stanu, sekretarz, prezydent, wiceprezydent, premier,
      wicepremier, minister spraw zagranicznych, minister, ministra, wiceminister, ambasador,
      konsul, pełnomocnik, rzecznik prasowy, rzecznik, rzeczniczka, poseł, posłanka, europoseł,
      senator, marszałek, wojewoda, burmistrz, wójt, starosta, radny, radna, doradca, doradczyni,
      prezes, prezeska, wiceprezes, przewodniczący, przewodnicząca, dyrektor generalny,
      dyrektor artystyczny, dyrektor, dyrektorka, wicedyrektor, kierownik, kierowniczka, szef,
      szefowa, CEO, menedżer, menedżerka, założyciel, założycielka, współzałożyciel,
      współzałożycielka, właściciel, właścicielka, przedsiębiorca, inwestor, koordynator,
      koordynatorka, konsultant, konsultantka, analityk, analityczka, ekspert, ekspertka,
      specjalista, specjalistka, naukowiec, badacz, badaczka, profesor, profesorka, adiunkt,
      wykładowca, nauczyciel, nauczycielka, rektor, dziekan, doktorant, doktorantka, student,
      studentka, historyk, historyczka, socjolog, socjolożka, politolog, ekonomista, ekonomistka,
      filozof, filozofka, psycholog, psycholożka, psychiatra, antropolog, antropolożka, prawnik,
      prawniczka, adwokat, adwokatka, prokurator, sędzia, lekarz, lekarka, chirurg, pielęgniarz,
      pielęgniarka, wirusolog, fizyk, fizyczka, chemik, biolog, biolożka, matematyk, pisarz,
      pisarka, autor, autorka, poeta, poetka, scenarzysta, scenarzystka, tłumacz, tłumaczka,
      wydawca, redaktor naczelny, redaktorka naczelna, redaktor, redaktorka, dziennikarz,
      dziennikarka, reporter, reporterka, publicysta, publicystka, krytyk, krytyczka, bloger,
      blogerka, reżyser, reżyserka, producent, producentka, operator, aktor, aktorka, satyryk,
      wokalista, wokalistka, piosenkarz, piosenkarka, muzyk, kompozytor, kompozytorka, dyrygent,
      dyrygentka, pianista, pianistka, gitarzysta, perkusista, raper, tancerz, tancerka, choreograf,
      choreografka, artysta, artystka, malarz, malarka, rzeźbiarz, rzeźbiarka, ilustrator,
      ilustratorka, fotograf, fotografka, projektant, projektantka, architekt, architektka, kurator,
      kuratorka, inżynier, inżynierka, programista, programistka, aktywista, aktywistka, działacz,
      działaczka, wolontariusz, wolontariuszka, rolnik, kucharz, kucharka, pilot, żołnierz, trener,
      trenerka, piłkarz, piłkarka, zawodnik, zawodniczka, bramkarz, kapitan, sportowiec, mistrz,
      mistrzyni, ksiądz, biskup, pastor, rabin, imam, członek, członkini, przedstawiciel,
      przedstawicielka`),
    links: words('z, ze, w, we, do, ds., do spraw, od, przy, i, oraz'),
  },
  article: {
    bylineOpeners: words(`
      autor, autor:, autorka:, tekst, tekst:, rozmawiał, rozmawiała, rozmawiali, rozmawia,
      rozmowę przeprowadził, rozmowę przeprowadziła, wywiad przeprowadził, wywiad przeprowadziła,
      napisał, napisała, opracował, opracowała, opublikował, opublikowała, przez, notował,
      notowała`),
    joiners: words('i, oraz'),
    publishedWords: words(`
      opublikowano, opublikowany, opublikowane, data publikacji, data, data:, dodano`),
    modifiedWords: words(`
      aktualizacja, aktualizacja:, zaktualizowano, zmodyfikowano, ostatnia aktualizacja`),
  },
  calendar: {
    months: spellings(`
      styczeń, stycznia, styczniu, sty; luty, lutego, lutym, lut; marzec, marca, marcu, mar;
      kwiecień, kwietnia, kwietniu, kwi; maj, maja, maju; czerwiec, czerwca, czerwcu, cze; lipiec,
      lipca, lipcu, lip; sierpień, sierpnia, sierpniu, sie; wrzesień, września, wrześniu, wrz;
      październik, października, październiku, paź; listopad, listopada, listopadzie, lis; grudzień,
      grudnia, grudniu, gru`),
    weekdays: spellings(`
      poniedziałek, poniedziałku, pon, pn; wtorek, wtorku, wt; środa, środę, środy, śr; czwartek,
      czwartku, czw; piątek, piątku, pt; sobota, sobotę, soboty, sob; niedziela, niedzielę,
      niedzieli, nd, niedz`),
    templates: ['{d} {month} {y} r.', '{d} {month} {y} roku', '{d} {month} {y}', '{d} {month}, {y}', '{month} {y}', '{d} {month}', '{d}.{m}.{y}', '{d}/{m}/{y}'],
  },
  speech: {
    verbs: words(`
      powiedział, powiedziała, powiedzieli, mówi, mówił, mówiła, mówią, stwierdził, stwierdziła,
      stwierdza, dodał, dodała, dodaje, wyjaśnił, wyjaśniła, wyjaśnia, tłumaczy, tłumaczył,
      tłumaczyła, podkreślił, podkreśliła, podkreśla, zaznaczył, zaznaczyła, zaznacza, zauważył,
      zauważyła, zauważa, przyznał, przyznała, przyznaje, ocenił, oceniła, ocenia, opowiada,
      opowiadał, opowiadała, opowiedział, opowiedziała, wspomina`),
    according: words(`
      według, zdaniem, jak podaje, jak mówi, w opinii, w ocenie, jak twierdzi, jak informuje`),
    pronouns: words('on, ona, oni, one, ja, my'),
    fillers: words('też, także, również, później, dodatkowo, nie, się, już, wczoraj, dziś, jednak'),
    complementizers: words('że, czy, jak, dlaczego'),
    conjunctions: words('i, a, ale, oraz, lub'),
    subordinators: words('gdy, kiedy, ponieważ, chociaż, zanim'),
    relatives: words('który, która, którzy'),
    prepositions: words('w, we, na, z, ze, do, od, po, o, dla, przez, przy, za'),
    clauseCommas: true,
  },
}
