import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Turkish. Gathered by hand from general knowledge of the language; not yet held against a
 * reference work (2026-11).
 */
export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    ve, bir, bu, da, de, için, ile, çok, ne, o, ben, sen, biz, siz, onlar, gibi, daha, var, yok,
    olan, olarak, kadar, en, ama, ki, mi, mı, mu, mü, her, sonra, değil, şey, bunu, bunun, nasıl,
    hem, ya, veya, ise, çünkü, bana, beni, benim, bizim, sizin, diye, göre, olduğu, oldu, olduğunu,
    önce, şu, zaman, kendi, ancak, hiç, büyük, iyi, yeni, neden, bazı`),
  letters: 'ğışçöü',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
  ],
  dialogue: {
    questionLabels: words('Soru, S, S., Q, Sorular, Okur sorusu'),
    answerLabels: words('Cevap, C, C., Yanıt, Y, Y., A'),
    interviewerWords: words(`
      gazeteci, muhabir, röportajcı, röportajı yapan, editör, editörler, redaksiyon, sunucu,
      görüşmeci, yazar, basın, soran, haber merkezi`),
    moderatorWords: words('moderatör, sunucu, oturum başkanı, yönetici'),
    audienceWords: words('izleyici, dinleyici, katılımcı, okur, okuyucu, seyirci, salondan'),
    questionOpeners: words(`
      kim, kimi, kime, kimin, kimler, ne, neyi, neye, neler, nelere, neden, niçin, niye, nasıl,
      nerede, nereden, nereye, hangi, hangisi, kaç, ne zaman, ne kadar, peki, sizce, siz, sen,
      sizin, senin, size, sizi, bize, biraz, bize biraz, kendinizden, kendinizi, kısaca, bu,
      son olarak, son soru, anlatır mısınız, anlatır mısın, anlatın, söyleyin, şu an, bundan sonra,
      öncelikle, teşekkürler, teşekkür ederiz`),
    questionEndings: words(`
      mi, mı, mu, mü, misiniz, mısınız, musunuz, müsünüz, misin, mısın, musun, müsün, miydi, mıydı,
      nedir, neler, nasıl, neden, kimdir, değil mi, lütfen`),
    firstPerson: words(`
      ben, beni, bana, bende, benden, benim, biz, bizi, bize, bizde, bizden, bizim`),
    secondPerson: words(`
      siz, sizi, size, sizde, sizden, sizin, sizce, sen, seni, sana, sende, senden, senin`),
    interviewWords: words(`
      röportaj, röportajı, söyleşi, söyleşisi, mülakat, sohbet, sohbeti, ile konuştuk, konuştuk,
      ile söyleşi, röportajlar, soru cevap, soru-cevap, beş soru, 5 soru, on soru`),
    otherKinds: words(`
      sss, sıkça sorulan sorular, sık sorulan sorular, iş görüşmesi, iş mülakatı,
      mülakat soruları, bilmece, bilmeceler, ipuçları, nasıl yapılır, bilmeniz gerekenler,
      canlı anlatım`),
    editorNotes: words(`
      kısaltılmıştır, kısaltılarak, düzenlenmiştir, editörün notu, editör notu, ed. notu,
      çevirenin notu, bu röportaj, bu söyleşi, çeviri:, çeviren:`),
    thanks: words('teşekkür, teşekkürler, sağ olun, sağolun'),
    thankedFor: words('zaman ayırdığınız, zamanınız, vaktiniz, vakit ayırdığınız, sohbet, cevaplar, yanıtlar, paylaştığınız'),
    asides: words(`
      ayrıca okuyun, bunu da okuyun, bunları da okuyun, devamını oku, devamı, daha fazla,
      daha fazlası, ilgili haberler, ilgili haber, ilgili yazılar, ilgili içerik, benzer haberler,
      önerilen, sizin için seçtiklerimiz, fotoğraf:, fotoğraflar:, foto:, görsel:, kaynak:,
      kaynaklar:, video:, reklam, sponsorlu, bülten, abone ol, abone olun, kaydol, bizi takip edin,
      takip et, paylaş, paylaşın, yorumlar, yorum yap, yorum yaz, etiketler, etiketler:,
      en çok okunan, içindekiler, yazar hakkında, tüm hakları saklıdır, ©, copyright, tıklayın,
      indir, izleyin`),
    followUps: {
      openers: words(`
        örneğin, mesela, yani, nasıl yani, hangi açıdan, neden olmasın, gerçekten mi, öyle mi,
        hangileri, peki neden, peki nasıl, peki ya, ya siz, ya sonra, sonra ne, ama neden,
        ama nasıl`),
      joiners: words('peki, ve, ama, ya, yani, o zaman, hatta'),
      references: words(`
        bu, bunu, bunun, buna, bundan, şu, o, onu, onun, ona, ondan, onlar, onları, orada, öyle,
        böyle`),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      mehmet, mustafa, ahmet, ali, hüseyin, hasan, ibrahim, ismail, osman, yusuf, murat, ömer,
      ramazan, halil, süleyman, abdullah, mahmut, recep, salih, fatih, kadir, emre, hakan, adem,
      kemal, serkan, burak, can, cem, deniz, erdem, onur, orhan, tolga, umut, volkan, fatma, ayşe,
      emine, hatice, zeynep, elif, meryem, şerife, sultan, hanife, merve, zeliha, esra, özlem,
      yasemin, hülya, sevgi, derya, gül, selin, ebru, aslı, pınar, burcu, ceren, defne`),
    selfOpeners: words('adım, benim adım, ben, ismim'),
    honorifics: words('bey, hanım, efendi, hoca, hocam, usta, paşa, abi, abla, ağabey'),
    titles: words(`
      sayın, bay, bayan, dr., doktor, prof., prof. dr., profesör, doç., doç. dr., yrd. doç.,
      öğr. gör., av., avukat, müh., mimar, op. dr., uzm., başkan, bakan, vali, general, albay,
      yüzbaşı, imam, haham, piskopos, kral, kraliçe, prens`),
    posts: words(`
      genel sekreter, genel sekreteri, sekreter, cumhurbaşkanı, başbakan, dışişleri bakanı, bakan,
      bakanı, bakan yardımcısı, büyükelçi, büyükelçisi, konsolos, vali, belediye başkanı,
      milletvekili, senatör, genel başkan, genel başkanı, başkan, başkanı, başkan yardımcısı,
      eş başkanı, sözcü, sözcüsü, temsilci, temsilcisi, danışman, danışmanı, direktör, direktörü,
      genel müdür, genel müdürü, müdür, müdürü, müdür yardımcısı, yönetici, yöneticisi, CEO, kurucu,
      kurucusu, kurucu ortak, kurucu ortağı, sahibi, girişimci, iş insanı, yatırımcı, koordinatör,
      koordinatörü, uzman, uzmanı, analist, araştırmacı, bilim insanı, akademisyen, profesör,
      öğretim üyesi, öğretim görevlisi, öğretmen, rektör, dekan, öğrenci, öğrencisi, tarihçi,
      sosyolog, siyaset bilimci, ekonomist, iktisatçı, filozof, psikolog, psikiyatrist, antropolog,
      arkeolog, hukukçu, avukat, savcı, hakim, doktor, hekim, cerrah, hemşire, eczacı, fizikçi,
      kimyager, biyolog, matematikçi, yazar, yazarı, romancı, şair, çevirmen, editör, editörü,
      yayıncı, gazeteci, muhabir, köşe yazarı, genel yayın yönetmeni, sunucu, eleştirmen, yönetmen,
      yönetmeni, senarist, yapımcı, oyuncu, komedyen, şarkıcı, müzisyen, besteci, orkestra şefi,
      piyanist, gitarist, dansçı, koreograf, sanatçı, ressam, heykeltıraş, illüstratör,
      karikatürist, fotoğrafçı, tasarımcı, mimar, küratör, mühendis, yazılımcı, geliştirici,
      programcı, aktivist, gönüllü, çiftçi, aşçı, şef, pilot, asker, antrenör, teknik direktör,
      futbolcu, kaleci, kaptan, sporcu, şampiyon, imam, üye, üyesi`),
    links: words('ve, ile'),
  },
  article: {
    bylineOpeners: words(`
      yazan, yazan:, yazar, yazar:, röportaj, röportaj:, söyleşi:, haber, haber:, hazırlayan,
      hazırlayan:, editör:`),
    joiners: words('ve'),
    publishedWords: words(`
      yayınlanma, yayınlanma tarihi, yayımlanma tarihi, yayın tarihi, yayınlandı, tarih, tarih:`),
    modifiedWords: words('güncelleme, güncelleme tarihi, güncellendi, son güncelleme, güncellenme'),
  },
  calendar: {
    months: spellings(`
      ocak, oca; şubat, şub; mart, mar; nisan, nis; mayıs, may; haziran, haz; temmuz, tem; ağustos,
      ağu; eylül, eyl; ekim, eki; kasım, kas; aralık, ara`),
    weekdays: spellings(`
      pazartesi, pzt; salı, sal; çarşamba, çar; perşembe, per; cuma, cum; cumartesi, cmt; pazar,
      paz`),
    templates: words('{d} {month} {y}, {month} {y}, {d} {month}, {d}.{m}.{y}, {d}/{m}/{y}'),
  },
  speech: {
    verbs: words(`
      dedi, diyor, diyen, der, diye konuştu, söyledi, söylüyor, söyleyen, anlattı, anlatıyor,
      anlatan, belirtti, belirtiyor, belirten, açıkladı, açıklıyor, ifade etti, vurguladı,
      vurguluyor, ekledi, ekliyor, aktardı, kaydetti, dile getirdi, savundu, savunuyor, iddia etti,
      uyardı, sordu, soruyor, yanıtladı, cevapladı, yazdı, yazıyor, itiraf etti, hatırlattı,
      duyurdu, bildirdi, konuştu, değerlendirdi`),
    according: words('göre, -e göre, dediğine göre, aktardığına göre'),
  },
}
