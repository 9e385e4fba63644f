/** What is known of a text without its words. */
export interface Original {
  /** Of its paragraphs in order, as `lineOf` writes them. */
  prints: readonly string[]
  /**
   * Where there stands what the marks of the restatement name: index of the paragraph, first letter
   * in it and the one behind the last, counted as `lettersOf` does.
   */
  marks: Readonly<Record<string, readonly (readonly [number, number, number])[]>>
}

/** The article as published, from the lead to the last answer. */
export const original: Original = {
  prints: [
    '6y 700oku 5ad2c0c518d03ffb 6yl4i 7a0ax cu2bj 1dtbry 1uq91m 1wuef5 39yb84 3iuepi 3mp20n 3t8jxs 3urbb3 3yaftr 4as15y 4bpwdk 4g3gg5 50opl2 54r16m 5692et 5acszc 662uvp 6ohc1k 71pr5j 72fj1j 77rdo4',
    '3b 8pb943 760c6545cdcd0b1d fsdvo gi76f obc7q 10hj4x 1ajdvc 1mguku 3a1kpx 4pf6k2 4sk5sr 50opl2 62zwux 670esm 6jkk2j 6qouiw 7s3cjr 7t04o4 adcxh7 be2bnr braucf cnkhaz crcj8y fgd70h g6mfqk g7mfch',
    'bw 1wnadz9 65d4b9358a940422 1th8w 28ekd 3ytvn 17uuaj 1al92s 1gvln7 1k2wsn 1lbsxh 2m9dsy 32ub8r 36y991 3i1wlh 3iuepi 3l0nv9 3quh91 3urbb3 3yaftr 4bpwdk 4m0ca8 4oouac 534zvz 582dmt 5deldq 5sqf84',
    'az 178z9q9 e969b3e46b478aaf 2hsfd 95v7z lmqij mgs57 q8zx1 sc584 wll9y 1yphw5 2jp2sh 2lvmqd 2mmlsg 2nhakh 2pj1zl 30uca6 397gao 3a25e1 3ae6at 3amy8v 3bu285 3cljc8 3hdn68 3igyak 3l23ee 3mfvu3',
    '3i 14jbfv3 4a4217741466fbf2 fp32c xi9mk 20wcfl 2h3rq0 4hr5pg 50opl2 62zwux 63du0a 6fintx 6qouiw 77hanj 78mzyi 88qgdy 8tlnhp cmpunq d2mhxu d4bifu eevvx1 eio3kz ejcy5m f5zmh0 fefst6 fkv0co gi9rqf',
    '4w nznzru 84e728c987b699b7 b71ww q0o1g tz7e2 10zw1c 13c9oo 15etkl 1arbex 1ayzei 1octxc 1p8s0m 1pwdox 2r40ua 2wj6b6 31wcfg 32hy36 3msime 4dl7vb 4y9nd9 54r16m 60vsyc 61zgyd 6r4d1b 7oxnu7 9fxc30',
    '1h 1wp199m 2364fd0b81ee4173 h998e 3kpokt b4as4f ciuk90 enoozg ewbryy eyz7h8 h1vy70 iqy7b2 m5b2h3 pktqsg pxfc1p rjzy1h u5qt82 uagfbz uw54m5 vgppyy vmzo67 vt2c3w vwazvp w0kl0r 11851p8 17okovu 19fmdub',
    '3w 1n22y4j 9cc29048afa23efc x2ene 1rcp0f 299lgh 3k1k6f 504lxw 50opl2 54r16m 62zwux 6ctb9r 6qouiw 75rlvg 7w9jti a4ojm6 a71ufb ah33aw ale0tg d2z5de d3rhub daczvj dcdbej fysdl8 g2h8og g8arav g9w2q1',
    'bh 30as3e a6b5f0f6e801af65 15h7c 393gf 3y1k0 lmqij ops32 15wc7q 1d50ea 1exfdm 25cwrp 2c4fcm 2dmhgv 2qlf3g 30onrd 32dg3h 395h9t 3dhdtj 3kayni 3ru5ay 3vx0zg 42l126 43fiav 4cdy9h 4nqio1 54r16m',
    'b9 1e6jy44 958177cf07b4c4d7 1dtcj 1th8w 28ekd 3ytvn 9dsk8 cu2bj m4xkm 17uuaj 1al92s 1gvln7 1k2wsn 1lbsxh 1wuef5 21zav6 2g3knc 3f83v0 3i1wlh 3iuepi 3mp20n 3quh91 3yaftr 4oouac 4zyxd3 5692et',
    '4p 1la9g39 1f0d5626c556a33e 6thyb n9grn 13c9oo 1b2byd 1f7ddk 1p8s0m 2hvwqj 2r40ua 31wcfg 33yyjc 39781a 3msime 49286b 4dl7vb 4mdiim 54r16m 6jkhhp 6pwgod 7oxnu7 858pgz 8a2onr 992vm5 9g4wvy 9p4hg0',
    '9y vq6vlb 985c95b0f1301e8e 2flst 7vkj6 cu2bj 14x3wy 1al92s 1h3kxn 1uxoev 1wuef5 1yeu4a 1z2syn 248esg 2haguz 2yrmcz 33dqwm 3der71 3lalr1 3mp20n 3rfarr 45pjkk 49qdlf 4ne0rb 4uoggx 4woy8r 4zyxd3',
    'bl esrvtx dd463ee86344cd5e 12i1i gi76f hl0ro nbktd obc7q x1b0n 1e5hy5 1idiki 1kj5c7 1mguku 1xpkpi 1yxie0 223bgs 2649to 28hyfz 28t6zq 2exix1 2m8xsc 2ox0h3 2qg5cw 2v4n0l 2xi4a9 2y2qlb 382qkz',
    '4p 1m20p23 e6af8f71079c593d g9oql oy5wh 17wfr7 1ayzei 1iv7ps 1octxc 1wwwq2 2w3d0n 2wj6b6 3kgmdk 3oa877 44iwq0 450zz1 4y9nd9 54r16m 61zf9g 6cggs1 7j2q0t 7kqstc 8zfmfp 90uqu0 9l2f4u 9raycc al9rbz',
    '89 8a4lxg 515cf19c7f5ac9f7 7wg4k g9oql i4fcs lmqij u8l4u 1mish0 1nmvh5 1oih7x 1p1z71 21xm5u 2a3ohc 2akw08 2rimoq 2xjypp 30ev2c 31ioo5 3byri3 3l23ee 3n7ihz 3vlfyb 3yxr27 41d2a1 510ghr 5mqido',
    '4e 1dp9rot faa6ee268cdb5e0b 12x98j 14x3wy 1t6fxn 1y13ah 2bgn2i 3btpm1 3cay5t 3xa908 4es8eq 4qrloj 4zgtke 50opl2 674i6d 6kdu6f 6px9ue 71po58 78kct8 7bpdxi 7f0f85 7pjodz 7tu14l 7u0f72 8jozi7 992vm5',
    '7g 1rsy0ab b60cdc854bc8ba29 3yix6 god8h i4ldn its74 mfdly 13h7dd 1z1fxt 28h5g4 2cpxkd 2ikwel 2iovhi 2jicaf 3lhub4 3vdabd 3zq7eq 475brd 4kl4zd 4sdtfu 55q0mo 58cmhe 5a5h57 5iqbm5 5nw4fc 5w9ozb',
    'fe 1yjux6 de464cee0d4db3bb 10rba qw9ow 13055p 19nxwj 1af5l2 1bfa2e 1du216 1hrmj7 1u9l3t 1vft67 1xv4ec 1z1fxt 1z5u1v 2913nk 299prs 2cpxkd 2dpelu 2gr1n9 2i5p6c 2jge1k 2u68d5 2x6ikk 3c0302 3c2fag',
    '56 86oiga 2903acb58a0fe767 t4a6b 1a35ko 1vu0vs 1y0vpx 236xnw 30j3eu 30uca6 3bp90h 3dn9tm 3g5vyr 3jhq0p 40q4t8 4e9ijo 5ie9eq 5qwtz1 5s0rg3 5w0g1f 5xno07 63ori0 78uwog 7zjj08 8pbmnn 992vm5 9m6etj',
    '99 jirx17 3356035daaa786ae lvy0i yp97i yywdr 1ixdbv 1jnukx 1u0xlg 1z30i5 28fput 29c3hx 2b3rwa 2jalqk 2oqvw1 2wxknv 30j3eu 30uca6 36etwm 3jhq0p 3y911f 40q4t8 4eihx3 4ejt5s 4rba4s 4zyxd3 56figs',
    '3y lj4esj aebeec0ddc1d4ed1 lmqij sy150 1ap7in 1kpe5u 1ksz9u 1qz4lr 2s2yg0 4ic36w 6kenn4 6oxfdc 6w3sum 71iavk 72mlog 7c1x8m 9pkdky ap1xg4 b00cq2 bpfkz0 bwwqox clvjgo cyph1r d7mmjs duzezo dw4f7x',
    'gi 7rgjke a90a1df63e491a3e 2nuzx 40fld 5fh2g lz8mk obc7q qmk17 stbvi znvgb 13x8do 14su9a 17jc9g 1d9yyv 1eycau 1h0o6j 1kj5c7 1p3pa1 1rfay4 22mnfw 2ifwhz 2irxcv 2m6lgh 2rio5j 2rwbxz 2u95cj',
    'cl 1pwxd0f 1d00e0a574a7a958 2dxq6 4jphp 8iup9 fy3kw iys0u q6plf u92ca w3bp3 1338iz 1jcaxl 1nhyy4 1rn0ea 1s9zwb 21rh9t 2c51il 2cq3jd 2e60fv 2l25wu 2r5ckj 2tvtrv 30kr2f 314zr8 33lhpa 3fjwjb',
    '4o iffnbw eebfc865af88d838 1xzpsv 28b0sr 37eiy2 3olxo7 4044b6 5kbtfd 5v3agz 6q4wzh 6sj26w 72xxzm 7mtao2 9209bc 9f3t7d ancfit awvho7 bhvvi6 brka4y cxfodc dw01rn ebzqdn eta2bb fbmhua fdkrnv fskulp',
    'e3 1tk21np 33ff0dc64e927129 2flst 7vkj6 827ep cu2bj hl0ro obc7q 14x3wy 1e5hy5 1kj5c7 1uxoev 1wuef5 1xpkpi 223bgs 248esg 2649to 2gn4w6 2m8xsc 2qg5cw 2yrmcz 33dqwm 3der71 3lalr1 3mp20n 3rfarr',
    'hh 19mxkfr 340f0558e2a7d146 19adi 286ik 8pl7c dt33b huwif ofr6u r275w zbe3x 14k963 14nls7 178vqw 1a7bd0 1mqxa1 1xgi71 1yybad 1ziyw2 288obe 2kza05 2tk3fa 2vkqwb 2vxjgn 2y4d6m 2yrmcz 30ix8g',
  ],
  marks: {
    'event:written-interview': [
      [0, 235, 250],
      [2, 162, 203],
      [6, 12, 21],
    ],
    'event:journalists-exchange-program': [
      [2, 214, 250],
      [4, 122, 126],
    ],
    'event:secretariat-founded': [[3, 6, 17]],
    'event:secretariat-proposed': [[3, 218, 251]],
    'event:trilateral-summit-2': [[3, 275, 294]],
    'ordinal:trilateral-summit-2': [[3, 275, 278]],
    'place:trilateral-summit-2': [[3, 300, 307]],
    'event:secretariat-agreed': [[3, 323, 333]],
    'event:trilateral-summit-3': [[3, 366, 385]],
    'ordinal:trilateral-summit-3': [[3, 366, 369]],
    'place:trilateral-summit-3': [[3, 391, 395]],
    'event:cooperation-25th-anniversary': [[8, 27, 101]],
    'ordinal:cooperation-25th-anniversary': [[8, 27, 31]],
    'event:trilateral-summit-resumed': [[8, 137, 160]],
    'event:summit-hiatus': [[8, 166, 183]],
    'event:foreign-ministers-meeting': [[8, 346, 379]],
    'event:trilateral-summit-next': [[8, 382, 405]],
    'date:interview-day': [[2, 256, 264]],
    'date:future-in-lead': [[2, 419, 428]],
    'date:september-2011': [[3, 19, 32]],
    'date:year-2009': [[3, 266, 270]],
    'date:may-2010': [[3, 354, 361]],
    'date:every-year': [[4, 116, 122]],
    'date:future-in-intro': [[5, 167, 176]],
    'date:last-year': [[8, 0, 8]],
    'date:gap-length': [[8, 166, 177]],
    'date:this-year': [[8, 405, 413]],
    'date:future-in-answer': [[9, 396, 405]],
    'date:next-five-years': [[20, 98, 114]],
    'quote:lasting-friction': [[0, 37, 79]],
    'quote:crises-as-openings': [[0, 100, 142]],
    'cue:lasting-friction': [[0, 163, 167]],
    'speaker:lasting-friction': [[0, 167, 176]],
    'cue:crises-as-openings': [[0, 163, 167]],
    'speaker:crises-as-openings': [[0, 167, 176]],
    'quote:shared-ruin': [[1, 51, 68]],
    'cue:shared-ruin': [[1, 10, 16]],
    'speaker:shared-ruin': [[1, 7, 10]],
    'quote:troubles-at-home': [
      [2, 0, 152],
      [2, 264, 428],
    ],
    'cue:troubles-at-home': [[2, 155, 159]],
    'speaker:troubles-at-home': [[2, 152, 155]],
    'quote:vision': [[3, 81, 125]],
    'echo:lasting-friction': [[9, 32, 77]],
    'edit:lasting-friction': [
      [0, 67, 67],
      [9, 62, 65],
    ],
    'echo:crises-as-openings': [[9, 281, 323]],
    'echo:shared-ruin': [[12, 275, 292]],
    'edit:troubles-at-home': [
      [2, 0, 18],
      [9, 103, 107],
    ],
    'echo:troubles-at-home': [[9, 103, 405]],
  },
}
