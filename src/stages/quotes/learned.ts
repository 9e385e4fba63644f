import { type Weights, weightsFrom } from './weights.ts'

/**
 * Weights learned by `npm run learn:quotes` from 1035 labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: weightsFrom([
    // kind
    'a..A.aABaaBABAAedABBa.A.',
    // form
    'a.AAADacaaBB...AcbEDacCCBBbbD.ca',
    // next
    'aBbA.aB..a..aB.aa.A.......A.bAA..bCA.aAA.bBA....a..B.BaaAa......a.A..aB......A....A.ACbabA.AaAaAA..aaAaA',
    // second
    'bBbB........aACaAaaAbAaBaaABa....a.A...AabCAabDAaA...Ab.B.cA..bAa.Da..Bb..a..bDaBbaAaA..a.B..A.a.cE.abCA',
    // previous
    'bbCE.A.a....eACBD.bcaA..Ab..Baa.B..adABA.bCA..A..bBAa..BbbEBa..B.A.a....aaBAA.cAaA......bB...aB.abAB..aA',
    // boundary
    '.bAA...Aa.A.aAa.cA.D....eBBAB.a.aBAbaaC.aC.aa.AA.aAA....AA.baaAA........b.AAAa..baAC.a.A.a...aA.BAbaAaa.',
    // beforeBoundary
    '.bAA.A.a....a.AAcA.C....b.CaB.a.aBAaa.A.....a.AB.cBA....AA.bb.BB........A..a....baAC.a.A.aA..a.AABc.bAAA',
    // opening
    '.....eDE..A.a..AacDAbcCDa.AAcBA....A.....Dad.a.A.aBa.bBAAa...bB.aA.....a........a..AAbA.aA..bAbCBBd.gDBA',
    // subject
    'd..EbbBC..B.A...a..Ab.C.',
    // leftLength
    '.bAA......Aa.aA....AaaB.a.A.aA.A',
    // rightLength
    'aBbAaAaBaA.A.Aa..........bB..bC.',
    // complementizer
    '.bBA.bCAAcAC.dAF.aAB..Caa...aA..',
    // quotedRight
    'A..a.cE..cFa.cGa.bCAabD.a.B.bAaA',
    // quotedLeft
    'baAA...A',
    // kindNext
    'ABdAbAA.a.A.bA.BA.cBaCcAaA.Aa...abCA............AbA.........aA..BcC.cC..AbB.cEdCAbB.bB...bBC.a..cBAAaA..a.bCAaaAAa.......a..a..C.CAcaaAAaACbb..Db.BA....CCbe.dECA.Ab.a..BCdaaA..aAa.....bB..a.A.adEACabAAa.A....b.A.....A.aa....a.A.............................aA..............Aa........bB.....a.......AAc....Aa..............a.A......b.C.......a....De..............c.AB....................................bCbA....aA.........Ab.B..bBBa.A.AcD.Bb..Bb.......a...............................bAA....AcD.cB.A.a......AAdB.....AaA....AABd....Aa......AAabBba.bCbAcB..aaABaA..AaAa....bEeCcB.A.a..cB..bBA......................ACdcEb.........e.DAF.dcaCb.BcBb....AA.c....AA.bAA.aaCb.....................a.A.....eD.A.....A.bBb..fD.A...a.A.aAa......b..AB..b..a.....cDa.AaCc....DgAC.Aa.BBad.Ab.....caCBadAD....bA......BcA.b.A.Aa....bAB..aA.a.B..aaBa.....................a.AA....bB..aA...................................a..........dC..Aa..............Cc......................aA..............Aa......................................................Cd..cB..............b.B.........................................................................................................................................................................................................',
    // kindPrevious
    'dCA...Aa...AbaCAB.b.....Bb..B.abB.a.b.D.aaBB.aAA.bCA.Bc.abCBa.A...aA...AcAAAB.c.a....a..cC..a.BAAb.A..a.aA..ABd.B.a.aA..aA..............Aa..B.b.a...a.A......bB.a.A.aA..aaB.bbDB....AaaA............aA..Bc......cC..a.BAa.A.bA..BbA.aA..........aaAAa..BAb....aaAaaAa...a...A.b..BaaB.cbAbAAaaB.....bCAbAa..Aa..b.AA....CgCE.E.dCCccaA..CAac........Ab.ABA.caB.a.A.a......Aa.a.A....cA.A..AbbDBb....aBbB....Aa.A....A...bAAA.............bAB....aA..................cC..........bB......................................................................................................................................................a.A.....',
    // kindForm
    'a..ABAbaaaBAA.cAbaCBbaABB.b.......aA.aB...A.DbcAb.BAa...aA......a.AA.Dba..aAacDAaaABAbA.AA.b....DbBc..Ab....cBCb............D.cadABB........................................a.A.................',
    // nextBoundary
    'dAC.aA.A..Aaa.A.B.b.....a.A.A.a.D.bbb.B...a.a.A..A......a.A..A..............B.cA....c.B...........aAA.a.a.ABAaA.bB..Ba.adC.B....Aa...a.AaBAa.A.a.ABc.aAA........a.A.AaAb........cB.......b.B.a.ABaa.....CBca.a...bB.Cb.aaAAaaA..dC..aA..aA......aA......dAABAaAb.bAA.....Baa.Aa.........Ab..AacBAa..Cab.bAA.Aa..Ba.aAAb.....B..b....................................................aA..............a..A....a...........A.a.....Ab..bAAAAa......................................a...........................B..b........Aa......a.......Aa..............................................a.......................................................Aa...a..................a...................bB..Bb..........aA......................................................................................................................a.A..........................a.AbB..Bb......a...............aA.......A.b.......a....Ba.abA.A............abBB....Ab..Bb..Ab...aA.Aa..A.ab.aB...Aa....A..a....aA......Ac.AAb.AcBBbcBA..a.A....baACAa.A........aA....aAaA..a.A.a...Bb...AcBBaAbBb..a...bB......Cc......bB......Bb..Bb..aBb.Aa..A..b....b..BAa...............aBabB..cC......Bb..aaA.bB.....a..aAAa.aaA..cC..bB..Ab......aA...a..AbB.Aa..A.a.....a...Aa..........A.b.baD......a..Aa...A.b.AcAa...a...Cd..............................aA......Aa............bAaA..............b.AA................Aa.......BbabCaA................Ab..........aA..A.a.Cc..AaAa....BA.cbABa............a.B.a...a..A........A.bAA.b.....BcA.....................................Aa..aA..........a................Aa..........................AaaaB...a.A.a...cCABb..cB......a..B..Aba.Aa..aBaAaA....B.a.Aa.A........b.B.B.b.aA...a.AAb..aCb.AbBba.A.a.aCeB.BaA......aA..................Aa..Baa.....bA.A....BaAbaA..........A..bbcCB....CA.dB..ba...Bba.....b.ABAaaAC.b.............aA......a...C..cB.a.Aa.....A....AB.c.a.A.........a..cbBD.....B.bcC......aAAaCc...aA.Aa....a.....a.......................Ba.bcC..Bb..........bB..............Bb.A....a...bB........a.....aaACbaACb.AA.Bb.Cca..........A.baAAabAaB..aB.Aa..aB.....BbbBaB..........a...CABfAb..CbbAA.a.a.AAaD.b.aAAcAAA....Aa......aA......................bB..................Dd...............B.c............................BAab............................a.......A.a.aA..........b.BA............B..b........................Aa..........................................................................bAA.................a.......Aa..AAa.Ab..........................a...........aA............................a.............bAA..Aa.....Caaa.C.c....Aa...Aa................a.a..ab.DbA..a..A....aA..Ba.a..............aA....aA..........AaBb....aA..aA............a.....................B.b.................Bb..............Bb..................bA..cAA.',
    // nextSecond
    'aBbA....................................................................................................AbbCAA.b.A.baE.cBa.aaA..........a.AA..aAcA.A.aAA......aABaAb....AeAD.cBBCd.AcBCaaBaA....bA...A...A.b.....AbAAa...A.abA..Aa..Aa..aA......Bc.......a...a..A.Aa..a.Aa..aA..BdAA.bCaaBa.aCc.....AAb.AaBa....bBaA........a..BAA.b................................a..................................a.....................Aa.a...a...aA......................AAb..........................aaBaA.......a..AaAa......Bb........................aA..........................Aa......................................................................cC..........................Aa...a..........Aa..........Aa..............................................................................a.A.....................................................................A.AbbB......Bc......Bb..........cC......bB..a................bAA.aAA............Aa......Aa...........a.A.a..Aa..a.AAb.B..a...............Aa.............a..A....aBa.BA.b.aAACbaA....Aa..Aa..........cB.AAa......a.ABAbA.............aA........Ba.a.B........Aa..........Bc..cC...B.b....Bb....................................cB.....cBA............aA..a.AabA...................Ab.A..a..AbAa..Aa...................a..........a..A....a...Aa..aA..Cc......aA..cB..Cc..............A.b.........Aa..aA..aA..........................AbA.a.AA.aB...........a..........DdA.A.bbA..bA..............a.A.a...Cb.a.Aa.Cc...................A.a........aAa.AbA.....................Aa...............................A......................................a.....Aa...B....bAA.....Bb......a.......AbAA....bB......a...A.a.bB......B.BdCgBB....aA...........DfB.a..cAA.Bb.......a..a.......aA......Aa......Bc......aA.............abB..aBa..a..a......................a....ACdAaABb.aA.aB.aAa...............b.AbA.ABb..........Aa.A....a...bB..aCAca...Bc.ACc..............bB..Aa.........A........Aa..................Ab..aA.......a..aA......a...............bB......aA......B..b.............a.AAA.aBcA.cGfCcA.AdB.C....A.Bb.baDaAAbCcAacEAbACac.BcA...ABAAe.Dd.eDbC....................CiKa.a..bCa.....dCAA................................................A.Ab................................EeA.........C.b.a...b..A.....................B.c........Dac.........AcAA............AB.c....bA.A........bA..........A.a.Bab.....................aA..........................................................aA......c.C.bAA.aA..Dbb.aA......................A.a.................................................................CaBcbA.Bb..A.....C.c.......a........Aa..aA......b..BAaaAAa.AB.ab....a...................................b.A..Bb.bB..Cc......................................................................................a...',
    // boundaryLength
    '.bAA....................................ACcaA.a.aaB......a..b.CA.....bAA.a....A.aB..A....B.baa.C....Aa.......A.abB..BbbA....bA......Dc.abBaAAb.B.Aa.b.AAcAAAbA.A................a...aB..aA..Bc..........aA......bB...a......cAA..............A.b....aA..BbaA..........AadBAA.B.b....Baa..aA..Aaa....a..BAb..bA.AAc.A.A.abBCbA.......Aa..AA.abAbBbAB.aABa.BbaAa.a........a..A.a....A..aCaa..B.Ab......cACB..bAb.A.A.ba.aB....a...................................................Aa.ACc.......Dac....a.AAAa...a.AABdAa.BA..Cb..A.................................................................................a...a.B...aA..........Aa.bDa.aB...AaA.Aa.aaB..cB............a...Aa..a..BAa..bA.A........bA......Aa..cBAABcA.Bab..........bA.a..AAa..A.cA.AAb...a....Bc.A................cB....Ba.....EbbB..bB.aaBa.aBbaB.b.D.cBA....aA..A.b..a...b.A.B.bAb..A.a.',
    // subjectNext
    '....dC.BB..bB.aaaCbA................Aa..a....bAA....a..A....BdaCdCA...aAA.a..dCAaA..............A.a.cAA..A...bC..aAAaA.........................A..Aa..aA....BabA.aA....AaCb.a..A....a.AB.a..Baa..........A.abAA.aA.ACaAba.B.a...Bc......a.......baACa.A.aaAB....A.b.aB.a.....B.aAdBAAb.AaA.ABBac.A.b.A.aa.A.a...b.ABAa...Bb.Aaa.A.a...AaBbBb....bA..bAA...Aa..A.AbA.....a..A.C.b.........aaBA.Ab.bAAaA..b.ACaBAb..aAB.b.B.AcBAd.a..A.aB...bB.a..b.AA....Aa......AbA.AabB.......abAAAAa..A.a...A..BAc..AaaBAbbA.AB..b.AbA....bA..A.aAAb..a.A.cC..Aa..........................aA..aA..a...Bb..........Bb..Ba.abA......Aa..........aA..............',
  ]),
  start: weightsFrom([
    // at
    '...BBa.ba.d.D.B.b.ACBBBBb.',
    // before
    'cCcBA.a..DB.FB.BACCgkacACA',
    // atBefore
    '..........................a.........................bB.D.ab..EaeAD...a.bcACa..b..................AB........................B.A.......................a.........................A.........................c......cah...B..aC.BE.B.BBebA.A..aBA.aBc.aABbABaA..Adbb..A.c.f.Ba..a.BCDA.BeCcdBf....aB.bC.B..A...b...bCd.bb...A..................B.B.......................A......c..................E.A....A..................baB....a..................b................................c..................CA.....C.........................B.........................B.........................B.........................A.........................aAG.b.A.AacGAe.EGCBgj.e...a...................A.....',
    // nth
    'cc.BCCD.',
    // kindNth
    'abAABAA.CeaA.E..caABCA..a.dC..C.hDBB............',
    // firstAt
    '..a.bAbB........cAa.cAa.Aa..cCAaaA..cCCaBbBbBaAaaAaA',
    // later
    '.acaA...',
    // signs
    'a.B.BB..',
    // kindAt
    '.a.B.bBbb.eA.ACAbCAGBB..aA.BCB..a.bCeaAAbcbAA........ab.aAA.EbB.D.ABFCAb.B..g..a.cE.b.bCF.Ca.adhbb.aBAFa.Ab.....AA..b...........A...........................',
    // gap
    '..a.bAbC.C.a.A.bcAa.ccaAAC.AcFAbaa..cDC.B.B.B.A.abaA',
    // edge
    '............................baA.b.A.bcBB.DABa.....CA.BA.A...b.dAA..A........d..Ac......A......B..........aB.......A......a......Ba............................a......aA.............A............................AA.....cBAA...b.b.........c..AAAbb...A.BcAAB.....a...a.....Ba...b.............Ea.Bb..Ac..AA.A.AA.....b..B......Aab.A...............B......afAA.....A.....C.........A.....c.........A..a.AB.B.a.dBaBBAcCA.....bA..C.....ABe......b......A..aC.b...aBBbA..d..A.....a..AA......aB.......c........cB.a.a.ADBAdaAAbbbC....b.....................B...b...B......da.A........B......a......a............B.....b....................A...b......abD.A......................................a',
  ]),
  end: weightsFrom([
    // at
    'aB.bb.b.aaDC.ABBCaBbac.aBA',
    // after
    'aA..cdaab.CA.bbB.a.aa.ADDC',
    // before
    '.a.BABb.bACb.B.A.AbEAEfAba',
    // atAfter
    'a..........................BA.c....A..aA..Bb.C......AaC.a.a.......A..c.a..A....b........................BAA...a...d....B.A.ca.......................................aa...........................................a..Aa...........aA........cA...A.....................A.....B..................Bb.AA...A..................Aacea.bEFa.Aa.c.c.....G.A...C...cAaA.A...Aca....C..A........................B..aB.C.A.AA.cBaC.Fa.....A.........B.....................a...c.......A.A......C.B.C.b.aD.aAA.a..aa........aCcB..AcBAcAbAc.......B.a.AB...AABA.......a.....g..Ebca.bbbgAAAaaBBAA..A..............................Aa......Abb.Bdba...B.b.CA.A...........A.........................A.............',
    // atBefore
    '.b.a.AB..bAb...bc.c.AB.CBb........................B...................................................b.........................b...................................................b...................................................a.........................a.........................D.........................C.....a...D..A...A..BB.bcabb..b.B...cCC......a.C...Ab.........................B..B.AC.c.dD..AA..B.DA..c...........................C.........................a..AB......AAb.A.FaAAA....i....Ab.a.Ba..bA.aaCc...acA..cCAA............aa........abBa.a.bc..A..bAAc..FB.a............................bDAA...Aa.....b......bAbA........................B.........................A.',
    // length
    'b......B',
    // atLength
    '.AAA.abadDAAaAA.B.a.aAa..aa.....bAb....A........aa.a............A.d.A.A.AaDb..AbAA..A...AaAA.A..AbbabCB.db..ABFAaAA.....baCABACBAA......CA...cc.BD.ABaabaaaaaa.CB..B.cb.ca.da..D.............bbB.A......A.......',
    // nth
    'ab..ACEB',
    // left
    'aECA.abc',
    // opening
    '..........................',
    // openingAt
    '..........................baA..........a...ABbCA.B...BA.....ab.a.a.B..A.Ad....A..............A...d.B....e...........A..B...A......A..................a..................a..a.....A.......................a......bA..b...a.AB.D.B..Bb.a.....Bb.C.A.......B..ca.cB.a..bAab..b...AA.D.CAcBAca.d..AA.......B..ac.A..ba...A.................b...A.A....C........c..B..e..ABcB....C...........b......a......A........a..Ae.....BAc.B..f............B.B...AA.....a...........bC.A..AbBa....a............B.B..AA.d.b..A............b....................................................................................................................Ad..b.a.AAAA..a.ACaa.b.A.AE..............b...c......',
    // kindAt
    'a...c.a.b.CA.BAAB.Ba.b.aAAAAabB....a..Bb.B.AAcdA....C...b.a.AA.AbA...bBbAb.b..fA..........B..E..b....A..h.A.......AA...A...C.a..............................',
    // speech
    'a.DbCd.b.b...b...b..CAACCfBbA.BBB..bB.AfDf.e...bB.A.',
    // quoted
    '.Bab',
  ]),
  left: weightsFrom([
    // at
    '..aDB.A.aba.BbbbDA.A.B.B.B',
    // before
    'aCC.B...AAA.B..ACE..kcbaA.',
    // atBefore
    '......................................A......Aba.A..a..................Aab.B..A..................AA.....B...........A.......................................................................................................a.......a.................A.......ac.a...b..B......beB..aC.B.a..A.a...........A.............A....................A....a...........A......bbA................A......c.........................bbA.A.....................B.A....A..................a..................A......A.b.............................................................................B..............................B.........................cFC.....AAABCb.BDB.cecbe.....................B......',
    // nth
    'abACAB..',
    // length
    'a.A...A.',
    // kindNth
    'b.CB..A..a.A....EebC.A..bA.aBAa.........a.......',
    // closing
    '...........................Ac.c...ba.AABa.AbC..A.BC..a.BA...AbB.Cb...bA........AcB.....a..A....A.........Aa......Cc.b...........................................A....bA.b..B............a....B.......a..................A.a..b.............A.....aAd....Ba.B.........AA.....ca...a.C.AA.....a..aa.A...bAA.AC.aAab........Ba.....BA..bba.......................................B.....AAA...d.........a..aA.A...aA..aa.................................................................a..........A.....b.....A......................................................AB.....A.a.Bb.b..A.....b..bA.....A......a..................A.........b........a..A...aAba.aBa.B..........B.....a....A.b........cB',
    // closingFirst
    '..BbCcAaBb..AaBbAaaAbBbBbC..cDBb....aA....bBAa..AaBb',
    // head
    '.....................................................a.Ac..ADa..B..aBb...A..a..a.A..........................B....b..............a................................................................................aB..........Ac..ba.....B....AA...c.a.cAaAAB......B..AB.....A.d.a.A..A......a............a............A...c.A....bAABA.a........A.........bbC..a...A.....................................A...A.bb..c..AaA.....CA...........................Bbb...abDB..bAb.B............................................................................................................................................b......a.............BA...AAA....CA...a.........c...........................',
    // quoted
    'Aa.Ab...',
  ]),
  said: weightsFrom([
    // words
    '.....bba',
    // shape
    'a.bbaBaA',
    // wordsShape
    '........A.B.a..aBBac.....BcAA.a.a..daA.Cc..a.C.add...A.B..a....a',
    // claim
    '.Aba',
    // claimWords
    '....A.a....Ab.B..cA.Baab.Caabaa.',
    // claimShape
    '...aaAAa.BcaABaBaBab.c.B.cAa.D.b',
    // claimBefore
    'aAbA...baaA.Ad..Aad.bE..AF.aC.a..BaA.a.C.Ad.A..b...B.bC.a.a.aacc.b.Ba.BAA..AaAaAB....B.B.....a...bb.....',
    // claimAfter
    '..Aa..c....bAeabBaBAC.bB.B..a..aA.aAA.faCBb..A.a.A.Baaa.C.....daab.aACA..b.BaA.Ca.b...aa..ba.....A.A....',
    // margin
    '........A.......Dabbba..DaaeAb..',
    // kindWords
    '.bBabbc...bbAaAc.A.caCAC.B.EC.aa..a..b...........A......',
    // kindBefore
    'a.A.......baab.ab.A.aa.Aa..A.......b.aa...A..aa.......A......A..a..A..AAB.....AbD....B.B..B..A...b.....B.aa........a...A....................................a..Aa..Ac.A.Aa..bac.cC.AAH',
    // kindShape
    'bdb.....aaaa...aA.Ba...BAEa.AC.......c...........Aba.B..',
    // place
    '.ca..a.A',
    // sincePlace
    'aa...a...abc.....aaC.b..A.AC...A',
    // sinceWords
    '....abaa..Aa.bca.A.ad.BA..aADBa.',
    // sinceShape
    'a.bb.BbBbaaaB..c.aBad..CACaB.B.b',
    // beforeWords
    '..AAbaaa.aA....b.CabAB...A.A.....aBA.ea....A......Aa.A.b..BbB....b...a...A.b.bAB...a..a..ab.cABa.AbB.Ba..ccA...C..A......aAaB.AA.ba....a..A.aaa..Ab......BaaBAac..A...bc....aa.D.........bAA..B..aaa...C.D.AB..B',
    // afterWords
    '.c.a...A.ABb.Baa.b..aaBa....a....CB.aa.b.a.......cA..............a...aA...a.cAA..Caaab...dc.BAA..cbC.d.b.dba.a....BaAa....AbCa.b.BEAdb...DcCaAa..AaaBB...D.CBBdb.B..A....BbbbAAa......b....CB.aB.a.......B.AB..A',
    // cues
    '.CDBA....cddaccc.BAB.A.a',
    // distance
    '.........cbBabA.',
    // inner
    '...ACA...Ca.ca.....abbCB...c.abb.aAa.B.a...acaba...A.Ac....BBd..',
    // innerFirst
    '..........bCc..B.b.AbC...CA.AAA...a.A............aA..............B.b.bda.aAfA.Bb..a....a.....a.A......aa...B...a.....a....a.Bbba...A.aaa..Aab..B.bab..AB...............................B.......C.........BBAB.ab',
    // innerClaim
    'B..Aa.aa..bAe.ab.Cb.c.bca.Ba.b..',
    // subject
    '.A.A.A.a...aAaaa..a..bb.',
    // beforeShape
    'Bb.bAC.caEca....bBbD.B.C...A....bbAA.b.A..a.....Bab..a.BB.........a..b...CbaAB.ba.Ab....a...Ab..aAaa...DA......e.........aB.acaEb.Ba...ca.c.aB.BA.a.a...AaAb.bA...Ac.B.cabBB...A........a..B...Aa..Ca...F.B..A..',
    // sequel
    'baAa...ABa.a.B.d.Cdb.AbD.........A.ABb...a......b..a.B.b.b.b...a.bC.daAC.A.b.b...Aaa.C.b.......CaC.C.....a.bAB.aDaa....a.A.A....',
  ]),
}
