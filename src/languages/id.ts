import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Indonesian, and Malay by and large. Gathered by hand from general knowledge of the language; not
 * yet held against a reference work (2026-11).
 */
export const id: Language = {
  code: 'id',
  name: 'Indonesian',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    yang, dan, di, itu, dengan, untuk, tidak, ini, dari, dalam, akan, pada, juga, saya, ke, karena,
    bisa, ada, kami, kita, mereka, dia, ia, anda, kamu, oleh, sudah, saat, harus, sebagai, atau,
    bahwa, lebih, tapi, tetapi, adalah, seperti, banyak, telah, menjadi, orang, para, sangat, masih,
    lagi, kalau, apa, bagaimana, setelah, hanya, tersebut, belum, bukan, satu, tahun, jadi, secara,
    antara, sampai, sendiri, punya, lalu, namun, ketika`),
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dialogue: {
    questionLabels: words('Tanya, T, T., Pertanyaan, Q, Soal'),
    answerLabels: words('Jawab, J, J., Jawaban, A'),
    interviewerWords: words(`
      pewawancara, wartawan, jurnalis, reporter, redaksi, redaktur, editor, penanya, penulis,
      koresponden, penyiar`),
    moderatorWords: words('moderator, pembawa acara, pemandu, host, ketua sidang'),
    audienceWords: words('hadirin, penonton, peserta, pendengar, pembaca, audiens, pemirsa'),
    questionOpeners: words(`
      siapa, siapakah, apa, apakah, kapan, kapankah, di mana, dimana, dari mana, ke mana, mengapa,
      kenapa, bagaimana, bagaimanakah, berapa, berapakah, yang mana, seberapa, sejauh mana,
      sejak kapan, adakah, bisakah, bisa, dapatkah, bolehkah, boleh, benarkah, haruskah, mungkinkah,
      lalu, terus, kalau, menurut anda, menurut kamu, menurut bapak, menurut ibu, anda, kamu, bapak,
      ibu, ceritakan, tolong, jelaskan, gambarkan, sebutkan, kenalkan, perkenalkan, jadi, nah,
      terakhir, pertanyaan terakhir, terima kasih`),
    questionEndings: words(`
      bukan, kan, ya, tidak, apa, bagaimana, seperti apa, kenapa, mengapa, dong, belum`),
    firstPerson: words('saya, aku, kami, kita, gue, gua, ku, diri saya'),
    secondPerson: words(`
      anda, kamu, kalian, bapak, ibu, engkau, kau, mas, mbak, lo, lu, saudara, kak`),
    interviewWords: words(`
      wawancara, wawancara dengan, wawancara khusus, wawancara eksklusif, mewawancarai,
      diwawancarai, bincang, bincang-bincang, berbincang, berbincang dengan, perbincangan,
      tanya jawab, tanya-jawab, dialog, dialog dengan, obrolan`),
    otherKinds: words(`
      faq, pertanyaan umum, pertanyaan yang sering, pertanyaan seputar, wawancara kerja,
      pertanyaan wawancara, kuis, teka-teki, cara membuat, yang perlu diketahui`),
    editorNotes: words(`
      telah disunting, disunting, diringkas, dipersingkat, catatan redaksi, catatan editor, red.,
      wawancara ini, petikan, berikut petikan, diterjemahkan`),
    thanks: words('terima kasih, makasih'),
    thankedFor: words('waktunya, waktu, berbagi, wawancaranya, obrolan, jawaban'),
    asides: words(`
      baca juga, baca selengkapnya, baca lebih, selengkapnya, lihat juga, simak juga, simak,
      lanjut membaca, artikel terkait, berita terkait, terkait, rekomendasi, foto:, gambar:,
      ilustrasi:, sumber:, video:, iklan, advertisement, sponsor, berlangganan, langganan, buletin,
      newsletter, ikuti kami, bagikan, bagikan artikel, komentar, tinggalkan komentar,
      tulis komentar, tag:, tags:, topik:, terpopuler, daftar isi, tentang penulis, hak cipta, ©,
      copyright, klik di sini, unduh`),
    followUps: {
      openers: words(`
        misalnya, contohnya, seperti apa, maksudnya, artinya, kenapa tidak, mengapa tidak,
        benarkah, sungguh, yang mana, dan anda, lalu apa, lalu bagaimana, lalu kenapa,
        tapi kenapa, tapi bagaimana, jadi`),
      joiners: words('dan, tapi, tetapi, namun, lalu, jadi, atau, bahkan'),
      references: words('itu, ini, tersebut, dia, ia, mereka, nya, sana, situ'),
    },
  },
  names: {
    order: 'given-first',
    givenNames: words(`
      budi, agus, andi, ahmad, muhammad, dewi, sri, siti, rina, putri, eko, joko, hendra, indra,
      rudi, yanti, wati, nur, dian, fitri, rizky, bambang, adi, arif, dwi, tri, yusuf, taufik`),
    selfOpeners: words('nama saya, saya'),
    particles: words('bin, binti, van, de'),
    honorifics: words('s.h., s.e., s.sos., s.t., m.si., m.a., m.sc., ph.d., s.pd., m.hum.'),
    titles: words(`
      bapak, pak, ibu, bu, tuan, nyonya, nona, mas, mbak, bang, kak, dr., dr, prof., prof, profesor,
      ir., drs., dra., hj., h., haji, kh, k.h., kiai, ustaz, ustad, pendeta, romo, jenderal,
      kolonel, kapten, presiden, menteri`),
    posts: words(`
      sekretaris jenderal, sekjen, sekretaris, presiden, wakil presiden, perdana menteri,
      menteri luar negeri, menteri, wakil menteri, duta besar, dubes, konsul, gubernur,
      wakil gubernur, wali kota, walikota, bupati, anggota dpr, anggota, senator, ketua umum, ketua,
      wakil ketua, juru bicara, jubir, penasihat, direktur utama, direktur eksekutif,
      direktur jenderal, direktur, wakil direktur, manajer, kepala, CEO, pendiri,
      salah satu pendiri, pemilik, pengusaha, wirausahawan, investor, koordinator, konsultan,
      analis, pakar, ahli, spesialis, pengamat, peneliti, ilmuwan, profesor, guru besar, dosen,
      guru, rektor, dekan, mahasiswa, mahasiswi, sejarawan, sosiolog, ekonom, filsuf, psikolog,
      antropolog, pengacara, advokat, hakim, jaksa, dokter, perawat, apoteker, fisikawan, penulis,
      novelis, penyair, penerjemah, penerbit, wartawan, jurnalis, pemimpin redaksi, redaktur,
      kolumnis, presenter, kritikus, sutradara, produser, penulis skenario, aktor, aktris, komika,
      penyanyi, musisi, komponis, pianis, gitaris, penari, koreografer, seniman, pelukis, pematung,
      ilustrator, fotografer, desainer, perancang busana, arsitek, kurator, insinyur, pengembang,
      programmer, aktivis, relawan, petani, koki, pilot, pelatih, pemain, pesepak bola,
      penjaga gawang, kapten, atlet, juara, ulama, pendeta`),
    links: words('di, dari, pada, untuk, dan'),
  },
  article: {
    bylineOpeners: words(`
      oleh, oleh:, penulis, penulis:, reporter, reporter:, pewarta:, pewawancara:, ditulis oleh,
      editor:, teks:`),
    joiners: words('dan'),
    publishedWords: words(`
      diterbitkan, diterbitkan pada, terbit, dipublikasikan, tayang, tanggal, diunggah`),
    modifiedWords: words('diperbarui, diperbaharui, pembaruan, terakhir diperbarui, diubah'),
  },
  calendar: {
    months: spellings(`
      januari, jan; februari, feb, pebruari; maret, mar; april, apr; mei; juni, jun; juli, jul;
      agustus, agu, agt, ags; september, sep, sept; oktober, okt; november, nov, nopember; desember,
      des`),
    weekdays: spellings("senin, sen; selasa, sel; rabu, rab; kamis, kam; jumat, jum'at, jum; sabtu, sab; minggu, ahad, min"),
    templates: words('{d} {month} {y}, {month} {y}, {d} {month}, {d}/{m}/{y}, {d}-{m}-{y}'),
  },
  speech: {
    verbs: words(`
      kata, katanya, ujar, ujarnya, ucap, ucapnya, tutur, tuturnya, jelas, jelasnya, ungkap,
      ungkapnya, tegas, tegasnya, imbuh, imbuhnya, tambah, tambahnya, berkata, mengatakan,
      menyatakan, menjelaskan, menuturkan, mengungkapkan, menegaskan, menambahkan, menyebut,
      menyebutkan, mengaku, bercerita, menceritakan, menulis, bertanya, menjawab, memperingatkan,
      mengumumkan, menilai, mengakui, membantah, memastikan`),
    according: words('menurut, mengutip, berdasarkan keterangan'),
  },
}
