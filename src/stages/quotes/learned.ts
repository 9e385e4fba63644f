import { type Weights, weightsFrom } from './weights.ts'

/**
 * Weights learned by `npm run learn:quotes` from 1035 labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: weightsFrom([
    // kind
    'a..A.aABaaBABBAedABBa.A.',
    // form
    'a.AAADacaaBB...AcbEDacCCBBbbD.ca',
    // next
    'aBbAaaB.Aa..aB.aa.A.......A.bAA..cCA.aAA.bBA....a..B.BaaAa......a.A..aB.....aA....A.ABbabA.AaAaAA..aaAaA',
    // second
    'bBbB........aABaAaaAbAaBaaABa....a.A...AabCAabDAaA...Ab.B.cA..bAa.Da..BbA.a..bDaBbaAaA..a.B..A.a.cE.abCA',
    // previous
    'bbCE.A.a....eACBD.bcaA..Aa..Baa.B..adABA.bCA..A..bBAa..BbaEBb..B.A.a....a.BAA.cAaA..Bc.AbB...aB.abAB..aA',
    // boundary
    '.bAA.....aAA.A..cA.D....eBBAB.a.aBAbbaC.aC.aa.AA.aAA....AA.ba.A.........b.AAAa..baAC.....a...aB.BAbaAaa.',
    // beforeBoundary
    '.bAAA..a....a.AAcA.C....b.CaB.a.aBAaa.A.....a.AB.cBA....AA.bb.BB........A..a....baAC.....aA..a.AABc.bAAA',
    // opening
    '.....eDE..A.b..A.cDAbcCDa.AAcBA....A.....Dad.a.A.aBa.bBAAa...bB.aA.....a........a..AAb..aA..bAbCBBd.gDBA',
    // subject
    'd..EbbBC..B.A...a..Ab.C.',
    // leftLength
    '.bAA.A....Aa.aA....AaaB.a.A.bA.A',
    // rightLength
    'aBbAaAaBa..A.Aa..........bB..bC.',
    // complementizer
    '.bBA.bCAAcAC.dAF.aAB..Caa...aA..',
    // quotedRight
    'A..a.cE..cFa.cGa.bCAabD.a.B.bAaA',
    // quotedLeft
    'baAAa..A',
    // kindNext
    'ABdAbAA.a.A.bA.BA.cBaCcAa..Aa...abCA............AbA.........aA..BcC.cC..AbB.cEdCAbB.bB...bBC.a..cBAAaA..a.bC.aaAAa.......a..a..C.CAcaaAAaACbb..Db.BA....CCbe.dECA.Ab.a..BCca....aAa.....aB..a.A.adEACabAAa.A....b.A.....A..b....bAB.............................aA...............a........bB.....a.......AAc....Aa..............a.A......b.C.......a....De..............c.AB....................................bCbA....aA.........Ab.B..bBBa.A.AcD.Bb..Bb.......a...............................bAA....AcD.cB.A.a......AAdB.....AaA....AABda...Aa......AAabBba.bCbAcB..aaABaA..BaAa....bEeCcB.A.a..cB..bBA......................ACdbEb.........e.DAF.dcaCbABbBb....AA.c....AA.cAA.aaCb.....................a.A.....eC.A.....A.bBb..fD.A...a.A.aAa......b..AB..b..a.....cDa.AaCc....DgAC.Aa.BBad.Ab.....caCAadAD....bA......BcA.b.A.Aa....bAB..aA.a.B..aaBa.....................a.AA....bB..aA...................................a..........dC..Aa..............Cc......................aA..............Aa......................................................Cc..cB..............b.B.........................................................................................................................................................................................................',
    // kindPrevious
    'dCA...Aa...AbaCAC.b.....Bb..B.abA.a.b.D.aaBB.aAA.bCA.Bc.abCBa.A...aA...AcAAAB.c.a....aA.cC..a.BAAa.A..a.aA..ABd.B.a.aA..aA..............A...B.b.a...a.A......aB.a.A.aA..aaB.bbDB....AbaA....Aa......aA..Bb......cC..a.BAa.A.bA..AbA.aA..........aaAAa..BAb....aaA.aAa...aA..A.b..BaaB.bbAbAAaaB.....aAAaAa..Aa..b.AA....CgCE.EAdCCbcaA..CAac.........b.AAA.caC.a.A.a......Aa.a.A....cA.A.AAbbDBc....aBbB....CcbA....A...bAAA.............bAB....aA..................cC..........bB......................................................................................................................................................a.A.....',
    // kindForm
    'a..ABAbaaaBAA.cAbaCBbaABB.b.......aA.aB...A.DbcAb.BAa...aA......a.AA.Dba..aAacDAaaBBAbA.AA.b....EbBc.AAb....cBCb............D.cadABB........................................a.A.................',
    // nextBoundary
    'dAC.aA.A..Aaa.A.B.b.....a.A.A.a.D.bbb.B...a.a.A..A......a.A..A..............B.cA..................aAA.a.a.ABAbA.bA..Ba.adC.B....Aa...a.AaBAa.A.a.ABc.aAA........a.A.AaAb........cB..A....b.B....Bba.bA..CBca.a...bB.Bb.aB.aaaA..dD..aA..aA......aA......dAABAaAb.bAA.....Baa.Aa.........Ab..AacBAa......bAA.Bb..Ba.aAAb.....A..b....................................................aA..............a..A................A.a.....Ab..bAAAAa......................................a...........................B..b........Aa......a.......Aa..............................................a.......................................................Aa...a..................a...................bB..Bb..........aA......................................................................................................................a.A..........................a.AaA...a......a........................A.b.......a....Ba.abA.A............abBB........Bb..Bb...aA.Aa..A.ab.aB.aAAaBb.....a....aA......Ab.AAb.AcCBbcBA..a.A....baACAa.A........a.....aAaA......a...Bb..AAcBBaAbBb..bA..bA......Cc......bB......Bb..Aa..aBb..a..A..b....bA.B.a...............aBabB..........Bb...aA.bB.....a...AA..abB..cC..bA..Bb......aA...a..AbB.Aa..A.a.....a...Aa..........A.b.baD.........Ab...A.b.AcAa.......Cd..............................aA......Aa............bAaA..............b.AA................Aa.......BbabBaA....a...........Ab..........aA..A.a.Cc..AaAa....BA.cbAB.............a.B.a.................bAA.b.....BcA.....................................Aa..aA...........................Aa..........................AaaaAa..a.A.a...cCABb..cB......a..BA.Aba.A...aBaAaA....B.a.Aa.A........b.B.B.b.aA......Ab.AaBb.BbBba...a.aBbCAabA......aA..................Aa..Baa.....bA.A....BaAbaA..........A..bbcCB........B..ba...Bba.....b.ABAa..B.ba............aA......a...C..cB.a.Aa..........AB.c.a.A.........a..cbBD........cC...A..aAAaCc...aA.....A.a.....a.......................Ba.bcC..Bb..........cB..............Bb.A........bB........a......aACba.Db.AA.Bb.Cca..........A.baAAabAaB..aB.Aa..aB.....BbbBaA..........a...CABeAb......A.a.a.AAaD.b.aAAcAAAAa..Aa......aA......................bB..................Dd...............B.c............................CBcbAb.A........................ba.B....A.a.aA..........b.B.............AA.b..................a.....Aa..........................................................................bAA.................a.......Aa..AAa.Aa..........................a...........aA...........................Aa.............bAA..Aa.....CaaaaC.b....Aa...Aa................a....ab.DbA..a..A....aA..Ba.a..............aA................AaBb....aA..aA............a.....................B.b.................Bb..............Bb..................bA..cAA.',
    // nextSecond
    'aBbA....................................................................................................AbbCAA.b.A.bbE.cBa.aaA..........a.AA..aAcA.A.aAA......aABaAb....AeAD.cBBCc.AcBCbaBaA....bA...A...A.b.....AbAAa...A.abA..Aa..Aa..aA......Bb.......a..Aa..A.Aa..a.Aa..aA..BdAA.bCabCa.aCc.....AAb..aBa....bBaAAa......a..BAA.b................................a..A.......a.......................a.....................Aa.a...a...aA......................AAb..........................aaBaA.......a..AaAa......Bb........................aA..........................Aa......................................................................cB..........................Aa...a..........Aa..........Aa..............................................................................a.A.....................................................................A.AbbB......Bc......Bb..........cC......bB..a................bAA.aAA............Bb......Aa...........a...a..Aa..a.AAb.B..a...............Aa.............a..A....aBa.BA.b.aAACbaA....Aa..Aa..........cB.AAa......a.ABAbA.............aA........Ba.a.B........Aa..........Bc..cC...B.b....Ab....................................cB.....cBA............aA..a.AabA...................Ab.A..a..AbAa..Aa...................a..........a..A....a...Aa..aA..Cc......aA..cB..Cc..............A.b.........Aa..aA..aA..........................AbA.a.AA.aB...........a..........DdAAA.bbA..bA..............a.A.aA..Cc.a.Aa.Cc...................B.a........aAa.AbA.....................Aa...............................A......................................a.....Aa...B....bAA.....Bb......a...A...AbAA....bB......a...A.a.bB......B.CdCfBB....aA...........DfB.a..cAA.Bb.......a..a.......aA......Aa......Bc......aA.............abA..aBa..a..a......................a....ACdAaABb.aA.aB.aAa...............b.AbA.ABb..........Aa.A....a...bAA.aCAca...Bc.ACc..............bB..Aa.........A........Aaa.................Ab..aA.......a..aA......a...............bB......aA......B..b.............a.A.A.aBcA.cGfCbA.AdB.C....A.Bb.baDaAAbCcAacEAbACac.BcA...ABAAe.De.eDbC....................CiKa.a..bCa.....dCAA................................................A.Ab................................EeA.........B.b.....a..A.....................BAc........DacA........Bc.A............AA.b....bA.A........bA..........A.a.Bab.....................a...........................................................aA......c.C.bAA.aA..Dbb.aA......................A.a.................................................................CaBcbA.Bb..A.....C.c.......a........Aa..aA......b..BAaaAAa.AB.ab....a...................................a.A..Bb.bB..Cc......................................................................................a...',
    // boundaryLength
    '.bAA....................................ACcaA.a.a.B.....Aa..a.BA.....bBA.a....A.aB..A....A.a.aaC....Aa......A..abB..BabA....bA......Dc.abBaAAb.B.Aa.bAAAcAAAbA.A................a...aB..aA..Bc..........bA......bB...a......cAA..............A.b....aA..BbaA..........AadBAA.B.b....Bba..aA..Aaa....a..BAb..bA.AAc.AaA.abBCb.a......Aa..AA.abBbBbAB.aABa.BbaAa.a........a..A.a....A..aCaa..B.Ab......cACB..bAb.A.A.ba..B....a...............................................a...Aa.ACc.......Dac....a.AAAa...a.AAAdAa.BA..Cc.aA.................................................................................a...b.B...aA..A.......Aa.bEa.aBa..Aa..Aa.aaB..cB............a...Aa..a..BAa..bA.A.........................................bA.a..AAa..A.cA.A.b..Aa....Bc.A............Aa..cC..a.Ba.....FbbB..bAAaaCb.aBbaB.b.D.cBA....aA..A.b..a...b.A.C.bAb....a.',
    // subjectNext
    '....dC.BB..bB.aaaCbA.................a..a....bAA....a..A....BdaCdBA...aAA.a..dCAaA..............A.a.cAA..A...bC..aAAaA.........................A..Aa..aA....AabA.aA....AaCb.a..A....a.AB.a..Baa..........A.abAA.aA.ACaAca.B.a..ABc......a.......baAC..A.aaAB.A..A.b..A.a.....B.a.dBA.b.BaA.ABBac.A.b.A.aa.A.a...b.ABAa...Bb.A.a.A.a...AaBbBb....bA..bAA...Aa..A.AbA.....a..A.C.b.........aaBA.Ab.bAAaAa.c.ACaBAb..aAB.b.B.AcBAd.a..A.aB...bB.a..b.AA....Aa......AbB.AabB.a.....abAAAA...A.a...A..BAc..AaaBAbbA.AB..b.AbA....aA..A.aAAb..a.A.cC..Aa..........................aA..aA..a...Bb..........Bb..Ba.abA......Aa..........aA..............',
  ]),
  start: weightsFrom([
    // at
    '...BBa.ba.d.D.B.b.ACBBBBb.',
    // before
    'cCcBA.a..DB.FB.BACCgkacACA',
    // atBefore
    '..........................a.........................bB.D.ab..EaeAD...a.bcACa..b..................AB........................B.A.......................a.........................A.........................c......cah...A..aC.BE.B.BBebA.A..aBA.aBc.aABbABaA..Adbb..A.c.f.Ba..a.BCDA.BeCcdBf....aB.bC.B..A...b...bCd.bb...A..................B.B.......................A......c..................E.A....A..................baB....a..................b................................c..................CA.....C.........................B.........................B.........................B.........................A.........................aAG.b.A.AacGAe.EGCBgj.e...a...................A.....',
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
    '............................baA.b.A.bcBB.DABa.....CA.BA.A...b.dAA..A........d..Ac......A......B..........aB.......A......a......Ba............................a......aA.............A............................AA.....cBAA...b.b.........c..AAAbb...A.BcAAB.....a...a.....Ba...b.............Ea.Bb..Ac..AA.A.AA.....b..B......Aab.A...............B......afAA.....A.....B.........A.....c.........A..a.AB.B.a.dBaBBAcCA.....bA..C.....ABe......b......A..aB.b....BBbA..d..A.....a..AA......aB.......c........cB.a.a.ADBAdaAAbbbC....b.....................B...b...B......da.A........B......a......a............B.....b....................A...b......abD.A......................................a',
  ]),
  end: weightsFrom([
    // at
    'bB.bb.b.aaDC.ABBCaBbac.aBA',
    // after
    'aA..bdaab.CA.bbB.a.ba.ADDC',
    // before
    '.a.BABb.bACb.B.A.AbEAEfAba',
    // atAfter
    'b.........................BA.......A.ab...Ab.A......AaC.a.a.......A..c.a..A....b........................BAA...a...d....B.A.ca.......................................aa...........................................a..Aa...........aA........cA...A.....................A.....B..................Bb.AA...A..................Aacea.bEFa.Aa.c.c.....G.A...B...cAaA.A...Aca....C..A........................B..aB.C.A.AA.cBaC.Fa.....A.........A.....................a...c.......A.A......B.B.B.b.aD.aAA.a..aa........aCcB..AcBAcAb.c.......B.a.AB...AABA.......a.....g..Ebca.bbbgABAaaCBAA.................................A.......Abb.Bdba...C.b.CA.A...........A.........................A.............',
    // atBefore
    '.baa.AB..bAb...bc.c.AB.CBb........................B...................................................b.........................b...................................................b...................................................a.........................a.........................D.........................C.....a...D..A...A..BB.bcabb..b.B...cCC......a.C...Ab.........................B..B.AC.c.dD..AA..B.DA..c...........................C.........................a..AB......AAb.A.FaAAA....i....Ab.a.Ba..bA.aaCc...ac...cCAA............aa........abBa.a.bc..A..bAAc..FB.a............................aEAA...Aa.....b......bAcA........................B.........................A.',
    // length
    'b......B',
    // atLength
    '..AA.abacC.A.A..B.a.aAa..aa.....bAb....A........aa.a.............Ad.A.A.AaDb..AbAAA.A...AaAA.A..AbbabCB.db..ABFAaAA.....baCABACBAA......CA...cc.BD.BBaabaaaaaa.CA..B.cb.ca.da..D..........A..bbB.A......A.......',
    // nth
    'bb..ACEB',
    // left
    'aDCA.abc',
    // opening
    '..........................',
    // openingAt
    '..........................bAA..........a...ABbCA.B...BA.....ab.a.a.A..A.Ac....A..............A...d.B....e...........A..B...A......A..................a..................a..a.....A.......................a......b...b...a.AA.D.B..Bb.a.....Ab.C.A..A....B..ca.cB.a..b.ab..b...AA.D.CAcBAca.d..A........B..ac.A..b....A.................b...A.A....C........c..B..d..ACcA....C...........b......a......A........a..Ae.....BAc.B..f............B.B...AA.....a...........bC.A..AcBa....a.A..........B.B..AA.d.b..A............b.....................................................................................................................c..b.a..AAA..a.ACa..b.A.AE..............b...c......',
    // kindAt
    'aBa.c.a.b.CAaBAAB.Ba.b.aAAAAabB....a..Bb.B.AAcdA....Ca..b.a.AA.AbA...bBaAb.b..fA..........B..E..b....B..g.A........A...A...C.a..............................',
    // speech
    'b.B.Cd.b.b...b...b..CAACCfBbA.BBB..bB.AfDf.e...bB.A.',
    // quoted
    '.Cab',
  ]),
  left: weightsFrom([
    // at
    '..aDB.A.aba.AbbbDA.A.B.B.B',
    // before
    'aCC.B...AAA.B..ACEA.kcbaA.',
    // atBefore
    '......................................A......Aba.A..a..................Aaa.B..A..................AA.....B...........A.......................................................................................................a.......a.................B.......ac.a...b..B......beB..aC.B.a..A.a...........A.............A....................A................A......bbA................A......c.........................bbA.A.....................B.A....A..................a..................A......A.b.............................................................................B..............................B.........................cFC.....AAABCb.BEB.cecbe.....................B......',
    // nth
    'abACAB..',
    // length
    '......A.',
    // kindNth
    'b.CB..A..a.A....EebC.A..bA.aBAa.........a.......',
    // closing
    '...........................Bb.c...aa.ABAa.AaC..A.BA..a.BA...AbB.Cb...bA........AcB.....a..A....A.........Aa......Cc.b...........................................A....bA.b..B............a....B.......a..................A.a..b.............A.....aAd....Ba.B.........AA.....ca...a.C.AA.....a..aa.A...bAA.AC.aAab........Ba.....BA..bba.......................................B.....AAA...d.........a..aA.A...aA..aa.................................................................a..........B.....b.....A................................................................................bA.....A......a..................A.........b........a..A...aAba.aBa.B..........B.....aa...A.b........cB',
    // closingFirst
    '..AaCcAaAa..AaBbAaaAbBbBbC..cDBb....aA......Aa..AaBb',
    // head
    '.....................................................a.Ac..ACaa.B..aBa...A..a..a.A..........................B....b..............a................................................................................aB..........Ab..ba.....B....AA...c.a.bAaAAB......B..AB.....A.d.a.A..A......a............a............A...c.A....bAABA.a........A.........bcC......A.....................................A...A.bb..c..Aa......CA...........................Bbb...abDB..bAb.B............................................................................................................................................b......a.............BA...AAA....CA...a.........c...........................',
    // quoted
    'Aa.Aa...',
  ]),
  said: weightsFrom([
    // words
    '.....aba',
    // shape
    'a.bbaB.A',
    // wordsShape
    '........A.B.b..aACad.....BdAA.a.a..d.A.Cc..a.CAaddA..A.B..a....a',
    // claim
    '.Aba',
    // claimWords
    '....A.a...AAa.A..bA.Aabb.Cbaaaa.',
    // claimShape
    '.A.aaAAaaAba.CaC.Abc.baA.cAa.C.b',
    // claimBefore
    'aAaAa..baaAAAc..A.c.cD..AFabC.a..CaB.b.C.Bba...aa..A.bB.b..Babbc.b.BcAAAA..AaAaAB.A.a..C.....a...ba.....',
    // claimAfter
    '..Aa..c..aBbAfaaAaBAC.bB.BABa.AaA..Ca.e.A.a.AA.a...Aaab.C...a.ca.a.aBCa..b.CaA.Ba.c....b..ba.A...A.A.A..',
    // margin
    '........A.......Cbacab..Dabb.a..',
    // kindWords
    '.aAccbb...baAaab.A.c.CAD.A.EB.aa.aa..b.a.........A.....a',
    // kindBefore
    'a.A......abaaa..d.A.aa.Aa.bB.......b.aa...A..a.......a.......B...a.A.BAAB.....AbD....B.A..B......b.....A.ab........a...A....................................a..Ab..Ab...A....ac.cCaAAH',
    // kindShape
    'beb....aaa.b...aB.Ba...BAEa..B.a.....b..........aAaaaB.A',
    // place
    '.ca..b.A',
    // sincePlace
    'ab...a...aad......aE.a..A.AB...A',
    // sinceWords
    '....abba..AcAcca.A..d.BA..aADB..',
    // sinceShape
    'aabb.BbBbaabB..c.aA.e..C.C.AAAAb',
    // beforeWords
    '..ABbaaa..A.b..a.C.aAA...A.A.....aCAaea....Aa.....Aa.A.b..CbB....b...aa..A.b.bAB...b.Aa..ab.cABa.AbAABa..ccA...C..A......aA.A.AA.cb.BA.a...Aaa...Ab......AaaBAac..A...bb...Aaa.D.........bAA..B..aaa...C.E.AA..B',
    // afterWords
    '.c.a...A.ABb.Ba..b..baBa....a....CC.aa.c.a.......cA..............a.a.aAA...abBA..Baa.b...dc.BAA..cbD.d.a.dba.a....BaAa...aAaCaab.BDAdb...CcBaAa..AaaAB...D.BABcb.B..A....CbbbAAa......b..A.CB.aB.a.a...a.B.AA..A',
    // cues
    '.CCA..a..cdcacbb.AAB.A..',
    // distance
    '.........cbBab..',
    // inner
    '...ACA...Ca.ca......bbCB...c.aab.bAa.B.a...acaba..a..Bc....BBda.',
    // innerFirst
    '.........AbCa..B.b.AbC...C..AAA.....A............................B.b.bda.aAg..Bb..a...Aa.....a.A......aa...B.a.a.....a....aABbba...B.aaa..Aab..B.cac..BB...............................A.......C.........ABACAab',
    // innerClaim
    'BA..aaa...aAe.aa.Ca.c.bc.aAa.aa.',
    // subject
    '.......a..aaAba......bba',
    // beforeShape
    'Ab.bAC.caEc.....bBcD.AAC...A....bbAA.b.A..a.....Aba....AC.........a..b...CcaAC.ca.Ab....a...Ac...Aaa...D..A....e.........aB..caEb.Ba...ca.c.aB.B..a.a...AaAb.bA...Ac.B.cabBB...A........b..B...Aa..Ca...F.A..A..',
    // sequel
    'caAb...BAb.a.B.dABcb.AaC.........A.ABb...a......bAa..B.b.b.b...a.aB.eaAC.B...b...a.a.C.a...A.A.CaCAC.a...a.bAB.aD.a..AAb.B.A....',
  ]),
}
