import { type Weights, weightsFrom } from './weights.ts'

/**
 * Weights learned by `npm run learn:quotes` from 1035 labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: weightsFrom([
    // kind
    'aa.A.bABaaBABBAedBBBa...',
    // form
    'a.AAADbcaaBBa..AcbEDacCCBBabD.ca',
    // next
    'aBbAaaB.Aa..aAAa..A.....a.A.bAA..bCA.aAA.bBA....a.aC.B.aAa.A....a.A..aB....AaA....A.ABbabA.AaAaA...aaAaA',
    // second
    'bBbB........aABaAaaAbAaBaaABa..........AabCAabDBaA...Bc.B.cA..bAa.Da..Bb..a..bC.BbaAaA..a.B..A.b.cE.abCA',
    // previous
    '.dCE.A.a....eACBC.bcaA......Caa.B..adAB.abCA.....aBAa..BbaEBbA.B.A.a....b.BAA.cBaA..Bc.AbB...aB.abAB..a.',
    // boundary
    '.bAA...A.aAA.Aa.cA.C....eCBAA.a..B.aaaCAaB.aa.AA.aAA....AA.baaAA........bAAAAa..caBC.........aA.BAbaAaa.',
    // beforeBoundary
    '.bAAA..a....a.AAcA.C....b.CaA.a.aBAab.AA....a.AB.cBA....AA.bb.AB........A..a....caBC.....aA..a.AABc.bAAA',
    // opening
    '.....eDE..A.b.AAacDAbcCDa.A.cBA....A.....C.d.a.A.aBa.bCA.a...bB.aA.....a........a..ABb..aA..bAaCBBd.gDBA',
    // subject
    'dA.EbaBC..B.A...aaAAb.C.',
    // leftLength
    '.bAA.......a.aA....AaaA.a.A.aA.A',
    // rightLength
    'aBbAaAaBaAaA..aA.........bB..bC.',
    // complementizer
    '.bBA.bCA.c.C.dAF.aAB..Ca....aA..',
    // quotedRight
    '...a.cE..cE..cFa.bCAabD.a.B.aAaA',
    // quotedLeft
    'baAAa..A',
    // kindNext
    '.BdAbAA.aaA.bA.AB.cBaCcAa..Aa...abCA.............bA.........aA..BcC.cC..AbA.dDbBAcB.bB...bBCa.A.cB.AbAA.a.bCAaaAAa.......a..a.aC.CAc.aAAaACbb..Db.BA....CCbeAeECA.Ab.a..ACca....aAa.....aB..a.A.acEACab.Aa.A....b.B.....B..b....b.B.............................aA...............a......A.cB....Aa.......BAc....Aa................A......b.D.......a....De..............c.AB....................................bCbA....aA.........Ab.B..bBBa.A.AcD.Bb..Bb.......................................bAA....AcD.cC...a......A.dB......aA....AABd.....a.......AaaBba.bCbAcB..abAB....BaAa....bEeCcA.AAa..cB..bBAa.....................ACdbDb.........e.DAG.dcbCb.BbBb....AAAc....AA.cA..aaCb.....................a.A.....eC.A.....A.aBb..eD.A...a.A.aAa......a..AB..b..a.....cDaABaCc....DhAC.Aa.BBadAAb.....caCAacAD....aA......BcA.b.A.Aa....bAB..aA.b.Ba.aaBa.......................AA....bB..aA..................................Aa..........dD..aA..............Cc......................aA..............Aa......................................................Bc..bB..............b.B.........................................................................................................................................................................................................',
    // kindPrevious
    'dCA....a...AbaCACac.....Aa..B.abA.a.b.C.baBB.a.A.bCA.Bd.abCBa.A...aA...AcAAAB.c.a....aA.cC..a.BAAa.A..a.....ABd.A.a.aA..aA..............Aa.aA.b.....a.A......aB.a.A.aA..aaC.baDB....AaaA....Aa......aA..Bb......Aa..a.BAa.A.bB..AbA.aA..........aaAAa.ABAb....aaA.aAa...bA..A.b..BaaB.cbAbAA.aB.....aAAaAa..Aa..b.AA....AfBE.EAdCCccaA..CAac........Ab.ABAAc.C.b.A.a......Aa.a.A....cA.A.AAbbDBc....aBbB....CcaA....A...bAAA.............bAB....bB......aA..........bB..........aA......................................................................................................................................................a.......',
    // kindForm
    'a..ABAbaaaBAA.cBbaCBbaABA.b.......a..aB...A.DbbAb.BAa...aA......aaAA.Dba..aAacDBaaBBAbA.AA.b....DbBc.AAb....cCCb............D.cadBBB........................................a...................',
    // nextBoundary
    'dBB.aA.B..Aaa.A.B.b.....a.A.A.a.C.abb.B...a.a....Aa.....a.A..A..............B.cB........a.A.......aA..a.a.ABAaA.bA..Ba.adC.B....Ab...a.AaBAa.A.a.ABc.aAA........a.A.AaBb........cB..A....b.B....Bba.bA..BAc..a...bA.Ba.aA.aaaA..dC..aA..aA......aA......dABBAaAb.bAA.....Baa..a.........Ab..AacBAa......bBA.Bb..Ba.aAAb.....A..b....................................................aA..............aaAA................A.a.....Aa..a.AAAa..................................aA..aA..........................BAab........Aa......a.......Aa..............................................a.......................................................Aa..Aa......................................bB..Aa..........aA..........................................aA..........................................................................a.A..........................a.AaA...a......aA.......................B.b.......a....Ba.abA.A............abBBAa......Bb..Bc...aA.Aa..A..b.aB.aAAaBb..A..a....aA......Ab.AAb.AcCBacBAA..aA....ba.CAaaA..............aAaA......a...Bb..AAdBBaAbAb..bA..bB......Bc......aA......Bb..Ab..aCb..a..A..b....bA.B.a...............aBabB..........Bb...aA.bB...Aaaa.aAA..abB..aA..bB..........aA..Ab..AbB.Aa..Aaa.....a...Aa..........A.b.baD.........Ab...B.bAAcAa...a...Cd..................................B.b..a............bAbA..............cAAA.........................BbabB.A....a...........Ab..........bA..A.a.Cc..AbAa....BA.cbAB.............a.A.a...............A.bAA.b.Aa..BcA.....................................Aa..aA..........aA...............Aa..........................AaaaA.....A.a...cCABb..bA......b.ABA.Ab.aC...aBaAaA....B...AaaA........b.B.B.b.bA........a..Bc.BbBba..AaAbBaBAaa..A....aA..................Aa..Baa.....bB.A....BaAba...........A..bbcCB........B..ba...Baa.....a.AAAa..B.ba............aA......a...BA.cA.a.Aa...a......AB.c.a.A.........a..cbAD........cC......aAAaCc...a......A.a.............................Ba.bcB..Bb..........cB..............Ab.A........bB........a......aABba.Ca.AAaBb.Cca..........A.baAAaa.aC..aB.Aa..aBA....BbbBaAa.........a...CABeAb......A.a.b.AAaD.b.aAAb.AAAa..Aa......aA..................aA..bB..................Dd...............C.c............................CCcbAb.A........................ba.B....A.a.aA..........b.B.............B..b..................a.....Aa..........................................................................bA..................a.......Aa..AAa.Ab..........................a...........aA...........................Aa.............bAA..Aa.....Bb...C.c....Aa...Aa.............AAb.a...acACbB..a..A....aA..B..a.............Aa.................AaBb....aA..aA............a.....................B.b.................Bb..............Bb..................bA..cAA.',
    // nextSecond
    'aBbA....................................................................................................AabCAA.c.AAcaE.cBa.aaA..Aa......aaAA..aAcB.A.aAA......aABaAb....AeADAcABBc.AcBBaaAaA....bA..aA...A.b.....AbAAaa....abA..Aa..Aa..aA......Bb.......a..Aa..AaBa..a.Aa..aA..AcAA.bCaaBa.aCc.....AAb..aBa....bBaAAa......aa.BAA.b................................a..A.......a.......................a.....................Aa.a...a...aB......................B.b..........................aaBaA.......a..AaAa......Bb........................aA..........................Aa......................................................................cC..........................Aa...a..........Aa..aA......Aa..............................................aA..............................a.A..................................................................a..A.AbbB......Cc......Bb..........cC......bB..............a....bAAaaAA............Bb......Aa...........a...aA.Aa.aa..AbAB..................Aa.............a..A....aBa.BA.b.aAACbbA....Aa..Aa..........cC.A........a.ABAbA.....Aa......aA........Ba.a.B........Aa..........Bc..cC...B.b....Aa..................................A.cB.....cBA............aA..a.BabA...................Ab.A..a..AbAa..Aa...................a............aA....a....a..aA..Cc......aA..cBA.Cc..............A.b.........Aa..aA..aA..................aA......AbA.b.AA.aBa..........a..........DdAA..bbA..bA..............a.A.aA..Cc.a.Aa.Cc...................A.a..........a..aA......................a...............................A......................................aA....Aa...B....b.AA....Bb......aA..A..aAb.A....bA......a...A.b.bA......A.CdCgBB....aA...........DfBAa..cBA.Bb.......a..a.......aA......Aa......Bc.A....aA..........A..abB..aBa..a..a....................A.a....ABdAaACbAaA.aA.aAa...............b.Ab..ABb..........AaaA....a...cBA.aBAca..ABc.ACc..............bB..Aa.........A........Aaa.................Ab..a........a..a.......a...............bB......aA......B..b.............bAAAAaaBcA.cHfBcA.AdB.C....A.Bb.baDaBBbDcAacE.bACacaBcA...AC.Ad.Ee.eDbC....................CiKa.a..bCa.....eCAA................................................A.Ab................................EeA.........B.b.....a..A.....................BAc........CacA........Bc.A............AA.b....a...........bA..........A.a.Bab.....................a...........................................................aA......c.C.bAA.aA..Dbb.aA......................A.a.................................................................CbBcbA.BbA.A.....C.c.......a............aA......a..BAaaAAa.AB.aa....a.......a...........................b.A..Bb.bB..Cc......................................................................................a...',
    // boundaryLength
    '.bAA.....................................CbaAaa.aaB.....Aa..a.BA.....bBA.a....A.aB.aA....A.a.aaC....Aa......A..abB..BabA....bB......Dc.aaAaAAa.B.Aa.b.AAcAAAaA.A................a...aB..aA..Bc..........aA......bB..a...Aa..cAA..............A.b....aA..BbaA..........AadBAA.B.b....CacA.aA..A......a..BBc.Aa..AAb.A.A.acBCb.........cBAAA.abBbBbAB.aABa.BbaA..a........a..A......a..aCaa..B.Aa......cBCB..bAb.A...aa..B...aa...............................................a...Aa.ACc.......D.c....b.AAAAb..a.AAAdBaaCA..Cc.aA.................................................................................a...b.B...aA...a.......a.bFa.aBa..AaA.AbAaaB.AcB............a...Aa..aa.BAa..bA.A........................................a...a..A.a..BabA.AAb..Aa....Bb.A................cB.....a.....FcbB..bA.aaCcAaAbaB.b.D.cBA....aA..B.bA.a...b.A.C.bAb..A.a.',
    // subjectNext
    '....dC.BB..bB.aaaBbA....................a....aAA....a..A....BcaCdBA...aAA.a.BcAAa.................a.cAA..A...bC..aAAaA..aA......Aa............A...Aa..aAA.a.AabA.aA....AaBb.a..A....baBC.a..Baa.........ABabbAA..AaABaAba.B.a..ABb......aA......b.AC..A.aaAB....A.b.aAAa.....B.a.cBAAb.AaA.ABBac.A.b.A.aa.A.a...b.ABAa...Bb.A.a.A.a...AaAbBb....bA..bAA...Aa....AbA.....a..A.C.b.........baBA.Ab.bAA.Aa.c.AC.BAb..aAB.b.B.AbBAd.a..A.aA...bB....b.AA....Aa......AbA..a.B.a..A..ab.AAA...A.a......BAc..AaaBAbbA.ACa.b.AbA....aA...a.AAb..a.A.cC..Aa..a.......................aA..aA......Aa..........Bb..Ba.abA......Aa..........a...............',
  ]),
  start: weightsFrom([
    // at
    '...ABa.ba.d.D.B.b.ACBBBBb.',
    // before
    'cCcBA.b..DB.FB.BACDgkacACA',
    // atBefore
    '..........................a....................A....bB.D.bb..EaeAD...b.bcACa..b..................AB........................B.A.......................a......a............................................c......cah...B..aC.BE.A.BBebA.A..aBA..Bc.aABbAAaA..Bdbb..A.c.f.A...a.BCDA.BeDcdBe....aB.bC.B..A...b...bCd.bb...A..................B.B.......................A......c..................E......A..................baB....a..................b...........................a....c..................CA.....C.........................B.........................B.........................B.........................A.........................aAG.c.A.AacGAe.EGCBgk.e...a...................A.....',
    // nth
    'cc.BCCD.',
    // kindNth
    'abAABBA.CdaA.D..caBABA..a.cC.AC.hDBB............',
    // firstAt
    '..a.bAbB....aA..cBa.cAa.Aa..cCAaaA..cCCaBbBbBaAaaAaA',
    // later
    '.acaA...',
    // signs
    'a.B.BB..',
    // kindAt
    '.a.B.bBbb.eA.ABAbCAGBA..aA.BDB..a.bBf.AAacbAA........ab.bAA.EbA.D.ABFCAb.B..g..a.cE.b.bCF.Ca.adhbb.aBAFa.Ab.....AA..b...........A...........................',
    // gap
    '..a.bAbC.C.aaA.bcAa.ccaAAC.AcEAbaa..cDC.B.B.B.A.abaA',
    // edge
    '............................baA.b...bcBB.DABa.....CA.BA.A...b.c.A..A........c..Ac......A......B..........aA.......A......a......Ba............................a...a...A.............A.............................A.....bBAA...b.b.........c..AAAbbA..A.BcAAB.....a...a.....A....b.............Eb.Bb..Ac..AA.A.AA.....b..A......Aab.A...............B......afAA.....A.....C.........B.....c............a.AB.B.a.dBaBAAcCA.....bA..C.....ABe......b......A...B.b...aBAbA..d..B.....a..AA......aB.......c........cB.a.a.ACBAdaAAbbbC....b.....................B...b...B......da.A........B......a......a............B.....b....................A...b......abD.A......................................a',
  ]),
  end: weightsFrom([
    // at
    'bBa.c.b.aaDC.AABCaBbac.aBA',
    // after
    'aA.Acc.ab.CA.bbB.a.aa.ADDC',
    // before
    '.a.BABb.aADb.A.A.AbEAEfAba',
    // atAfter
    'b.........................BA.......A.ab...Ab.A......AbC.a.........A..c.a..A.............................BAA...a...d......A.ca.......................................ab...........................................a...............bA........cA...A.....................A.....B..................Bb.AA...A...................aceb.bEFa.Aa.c.b.....G.A.a.C...cAaA.A...BcA....C..A........................B..bB.C.A.AA.cBaDaEa.....A.........A.........................c.......A.A......CaB.B...aC.aAA.a..aa.........DdA..BcAAcAb.c.......A.a.AB...AABA.......a.....h..Ebca.bbbfAAAb.CBAA.................................A.a.....Abb.Bdba...B.b.CA.A...........A.........................A.............',
    // atBefore
    '.b.a.AB..a.b.a.ac.b.AB.CBb........................B.........................a...................................................c...................................................b...................................................a.........................a.........................D.........................C.....a.a.C..A...A..BB.acabb..b.B.a.bBB......a.C...Ab.........................A..B..B.b.dDA.AA..B.DA..c.a.........................C.........................a..AB......AAb.B.F.AAA....i.....b.a.Ba..b..aaCc...ac...cCAA............aa........bbBa...bc..A..bAAc..FB.b............................bDAA...Aa.....b......bAbA........................B.........................A.',
    // length
    'b......B',
    // atLength
    '..BB.abacC.A.A..AAa.aAa.........bAba.A.A........aaaa..............d.AA..AaDb..AbAA..A...AaAA.A...bbaaCB.da..BBFAaAA.....baCABACBAA......CA...bc.BD.ABaabaaaaaa.DA..B.cb.c..da..D........a.AA.bcB.A......A.......',
    // nth
    'bb..ACEA',
    // left
    'aECA.acc',
    // opening
    '..........................',
    // openingAt
    '..........................bA...........b...BBcCB.B...BA.....ab.a...B..A.Ac...................A...d.B....e...........A..B..........A..................a..................a..a.....A.......................a......b...b...aaAA.C.B..Bb.a.....Aa.B.A.......BA.ca.bB.a..c.a...b.A.AA.E.CAcBAca.e..BA.......B..ac.A..b....A.................b...A.A....C........c..B..d..ACcB....B...........b.............A........a..Ad.a...BAc.B..f...........AB.B...AA.....a...........bC.A..AbBa....a............B.A..AA.d.b..A............b.....................................................................................................................c..b.a..AAA..a.ACa..b.A.AE..............b...c......',
    // kindAt
    'aB..b.a.b.B.aBAAB.Ba.b.aAAAAa.B....a..Bb.B...cdA....Ca..c.a.AA.AbA...aBaAb.b..fA..........B..D..b....B..g.A........A...A...C.a..............................',
    // speech
    'b.B.Bc...c...b...aa.CAACCfBbA.BBB..aBAAfDf.e...bB.A.',
    // quoted
    '.Cab',
  ]),
  left: weightsFrom([
    // at
    '.AaDB....ba..bbbDAaA.B.B.B',
    // before
    'aBB.B.A.ABA.a..ACE..jab.A.',
    // atBefore
    '......................................a......Cb..A..a...........b......Aaa.B..A..................BA.....B...........................................................................................................................a.........................bc.a...b..A......bdB..aC.B.a..A.a...........A.............A..................c.B....a...........A......bbA.......................b..................a......cbA.A.....................B.A....A..................aA........................A.b...........................A.................................................B..............................B.........................cFB...A.ABABEb.BEC.cecbe.....................B......',
    // nth
    'aaACCAb.',
    // length
    'a.....A.',
    // kindNth
    'b.C.A....a.AA...EeaAA...bA.BAAb.........a.......',
    // closing
    '............................b.c...aa.AAAa.AbC..A.BC..b.BA....aA.Bba...A.....a...bB.....b..A....A.........Ab......Cc.a................................................bA.b..B............a....B.......a..................Ba...b...................aAc..a.Ca.B.........AA.....ca...a.C........a...a.A...bAa.BC.aAab........B......B...abaa......................................B......B....eA...........bB.A...A...a..a................................................................a.........A.....b.....A.................................................................................A.....Ab.....a..................A........Aa.....a..Aa.A...bBbaaaCb.A..........B.....aa...A.b........cB',
    // closingFirst
    '..AaBcAaAb..AaBbBbaAbBbBcC..cDBb............AaaAA.Bb',
    // head
    '.....................................................b.Ac..ACb..C..bB....A.....a.A..........................B....b................................................................................................C......a..B.c..ba.....A..BaAA...Ba..f.aa.B......B...B.....AAe...AA........a............a............A..Aa......abAAA.A..a...............bbC..a........................................aA...Aaaa..bA.Aa......CA...........................Bbb...acEB.AbAb.B......a.....................................................................................................................................b......a.............BA...BAA....CB...a.........c...........................',
    // quoted
    'Bb.Ab...',
  ]),
  said: weightsFrom([
    // words
    '.....bba',
    // shape
    'a.bbaB.A',
    // wordsShape
    '........A.A.a..aABad.....AcAAaaAa..daB.Bc..a.C.bdd...A.B..a....a',
    // claim
    '.Aba',
    // claimWords
    '......a...ABa.A..b..Bbab.Baab.a.',
    // claimShape
    '.A.a.AAa.AbbaA.CaAba.baAacAa.D.b',
    // claimBefore
    'aAaAa..abaA.Ac...ad.bE..AF.cB.b..BaA..AC.Aa.A..ba..BAaB.b.aAaabcAb.BcaAA.a.AaAbAB.A....B.....a...bb.....',
    // claimAfter
    '.AAb..b....bBfaaAaBBC.bC.AA.a.BaA.aB.Af.A.aaAB.A...Baaa.C...a.cbab.aCCa..a.CaA.Ca.b....a..ba.....A.A....',
    // margin
    '........A.......D.acca..B.aeAb..',
    // kindWords
    '.aAbbbc...baAaAc.A.daC.D.A.FB.aa.aa..b.a.........A.A....',
    // kindBefore
    'a.A......bba.a..d.A.a..Aa..A.......b.aa...A..aa.......A......B...a....AAA.....AbD....A.A..B......b.....B.ab............A....a...............................a..Ab..Ac.A.Ba...ac.cCa.AH',
    // kindShape
    'adbaaA.aaa.a...aA.Ba...B.Ea.AB...a...b...........AbaaBAA',
    // place
    '.ca..a.A',
    // sincePlace
    'ba...a...aac.....a.E.b..A..A...A',
    // sinceWords
    '.....bba...aacaa..Aac.BA.AaACBa.',
    // sinceShape
    'a.bbaAaBaaabB..c.aAadABC.D.BAAab',
    // beforeWords
    '..ABbaaa.aA.a..b.CaaABA..A.......bCAaea.....a......a.A.b..BaA....b...a...A.c.bAB...a..a..aa.cABa.AaB.Ba..cdAAa.B..A......a..A.AA.ba.B..a..A.a.a..Aa......BbaBB.c..A.a.bc....aa.D.........bAA..B..aa....C.E.AB..B',
    // afterWords
    '.c.a.AaA..Bb.Ba..b.AaaBa....aa...CBAaa.c.a.......c..A............a.b.aA...aabBAA.Caaab...dc.BAA..cbD.d.a.cb.aa....BbAa.....bCb.b.BEBdb...DcAaBa..AaaAB...D.BACcb.B..A....C.baAAa......b..A.CB.aB.a.........AB..A',
    // cues
    '.BBAA.a..cccacbb.BAA.A.a',
    // distance
    '.........cbBab..',
    // inner
    '...ACA...Ca.ca......bcDB...c.aab.a.a.BAa...acaba...A.Ac....BBd..',
    // innerFirst
    '..........aBb..B.b.AbC...C.ABAA.....A............aA..............B.b.bda..Af..Ba..a..a.a..............aa...Ba..a.....a....a.Bcba...B.aaa..Aab..A.bab..AB...............................B.......C.........BBAC.ab',
    // innerClaim
    'BA...ab...aAe.ab.CbAb.bca.Ba.b..',
    // subject
    '..AA...a..aa.ba...a..baa',
    // beforeShape
    'Bb.bAC.caEca....bBbC.B.B........bbAA.c.A..a.....Abb..a.BB.........a..b...CcaAC.ca.Ab....a..aAb..aAaaaB.D.....A.e.........aB.acaEb.Ba...ca.c.aB.BA.a.a...AaAa.bA...Ac.A.cabBA...A........b..B...Ab..Ca...G.B..A..',
    // sequel
    'baAc...BBa...B.dABcbaAaC.........A.AAb...a......a.aa.B.b.b.b...a.aA.d.AB...b.a...a.a.CAa...A.A.CaD.C.......bAB.aC..A.Aab.A......',
  ]),
}
