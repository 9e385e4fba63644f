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
    'aBbAaaB.Aa..aAAa..A.....a.A.bAA..bCA.aAA.bBA....a.aC.BaaAa.A....a.A..aB....AaA....A.ABbabA.AaAaA...aaAaA',
    // second
    'bBbB........aABaAaaAbAaBaaABa..........AabCAabDBaA...Bc.B.cA..bAa.Da..Bb...A.bC.BbaAaA..a.B..A.b.cE.abCA',
    // previous
    '.dCE.A.a....eACBC.bcaA......Caa.B..adAB.abCA.....aBAa..BbaEBbA.B.A.a....a.ABA.cBaA..Bc.AbB...aB.abAB..a.',
    // boundary
    '.bAA...A.aAA.Aa.cA.C....eCBAB.a..B.aaaCAaB.aa.AA.aAA....AA.baaAA........bAAAAa..caBC.........aA.BAbaAaa.',
    // beforeBoundary
    '.bAAA..a....a.AAcA.C....b.CaB.a.aB.ab.AA....a.AB.cBA....AA.bb.AB........A..a....caBC.....aA..a.AABc.bAAA',
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
    '.BdAbAA.aaA.bA.AB.cBaCcAa..Aa...abCA.............bA.........aA..BcC.cC..AbA.dDbBAcB.bB...bBCa.A.cB.AbAA.a.bC.aaAAa.......a..a.aC.CAc.aAAaACbb..Db.BA....CCbe.eEDA.Ab.a..ACcaa...aAa.....aB..a.A.acEACab.Aa.A....b.B.....A..b....b.B.............................aA...............a......A.cB....Aa.......BAc....Aa................A......b.C.......a....De..............c.AB....................................bCbA....aA.........Ab.B..bBBa.A.AcD.Bb..Bb.......................................bAA....AcD.cC...a......A.dB......aA....AABe.....a.......AaaBba.bCbAcB..abAB....BaAa....bEeCcA.AAa..cB..bBA......................ACdbDb.........e.DAG.dcbCb.BbBb....AAAc....AA.cA..aaCb.....................a.A.....eC.A.....A.aBb..eD.A...a.A.aAa......a..AB..b..a.....cDaABaCc....DhAC.Aa.BBadAAb.....caCAacAD....aA......BcA.b.A.Aa....bAB..aA.b.Ba.aaBa.......................AA....bB..aA..................................Aa..........dD..aA..............Cc......................aA..............Aa......................................................Bc..bB..............b.B.........................................................................................................................................................................................................',
    // kindPrevious
    'dCA....a...AbaCACac.....Aa..B.abA.a.b.C.baBB.a.A.bCA.Bc.abCBa.A...aA...AbA.AB.c.a....aA.cC..a.BAAa.A..a.....ABd.A.a.aA..aA..............Aa.aA.b.....a.A......aB.a.A.aA..aaC.baDB....AaaA....Aa......aA..Bb......Aa..b.BAa.A.bB..AbA.aA..........aaAAa.ABAb....aaA.aAa...bA..A.b..BaaB.cb.bAA.aB.....aAAaAa..Aa..b.AA....AfBE.EAdCCccaA..CAac........Ab.ABAAc.C.b.A.a......Aa.a.A....cA.A.AAbbDBc....aBbB....CcaA....A...bAA..............bAB....bB......aA..........bB..........aA......................................................................................................................................................a.......',
    // kindForm
    'a..ABAbaaaBAA.cBbaCBbaABA.b.......a..aB...A.DbbAb.BAa...aA......aaAA.Dba..aAacDBaaBBAbA.AA.b....DbBc.AAb....cCCb............D.cadBBB........................................a...................',
    // nextBoundary
    'dBB.aA.A..Aaa.A.B.b.....a.A.A.a.C.abb.B...a.a.....a.....a.A..A..............B.cB........a.A.......aA..a.a.ABAaA.bA..Ba.adC.B....Ab...a.AaBAa.A.a.ABc.aAA........a.A.AaBb........cB..A....b.B....Bba.bA..BAc..a...bA.BaAaA.aaaA..dC..aA..aA......aA......dABBAaAbAbAA.....Baa..a.........Ab..AacBAa......bBA.Bb..Ba.aAAb.....A..b....................................................aA..............aaAA................A.a.....Aa..a.AAAa..................................aA..aA..........................BAab........Aa......a.......Aa..............................................a.......................................................Aa..Aa......................................bB..Aa..........a...........................................aA..........................................................................a.A..........................a.AaA...a......aA.......................B.b.......a....Ba.abA.A............abBBAa......Bb..Bc...aA.Aa..A..b.aB.aAAaBb..A..a....aA......Ab.AAb.AcCBacBAA..aA....baACAaaA..............aAaA......a...Bb..AAdBBaAbAb..bA..bB......Bc......aA......Bb..Ab..aCb..a..A..b....bA.B.a...............aBabB..........Bb...aA.bB...Aaaa.aAA..abB..aA..bB..........aA..Ab..AbB.Aa..Aaa.....a...Aa..........A.b.baD.........Ab...B.bAAcAa...a...Cd..................................B.b..a............bAbA..............cAAA.........................BbabBaA....a...........Ab..........aA..A.a.Cc..AbAa....BA.cbABa............a.A.a...............A.bAA.b.Aa..BcA.....................................Aa..aA..........aA...............Aa..........................Aaa.Aa....A.a...cCABb..bA......b.ABA.Ab.aC...aBaAaA....B...Aa.A........c.BAB.b.bA........a..Bc.AbBba..AaAbBaBAaa..A....aA..................Aa..Baa.....bB.A....BaAba...........A..bbcCB........B..ba...Baa.....a.AAAa..B.ba............aA......a...BA.cA.a.Aa...a......AB.c.a.A.........a..cbAD........cC......aAAaCc...a......A.a.............................Ba.bcB..Bb..........cB..............Ab.A........bB........a......bABba.Ca.AAaBb.Cca..........A.baAAaa.aC..aB.Aa.aaBA....BbbBaAa.............CABeAb......A.a.b.AAaD.b.aAAb.AAAa..Aa......aA..................aA..bB..................Dd...............C.c............................CCcbAb.A........................ba.B....A.a.aA..........b.B.............B..b..................a.....Aa..........................................................................bA..................a.......Aa..AAa.Ab..........................a...........aA...........................Aa.............bAA..Aa.....Bb...C.c....Aa...Aa.............AAb.a...abACbB..a..A....aA..B..a.............Aa.................AaBb...aaA..aA............a.....................B.b.................Bb..............Bb..................bA..cAA.',
    // nextSecond
    'aBbA....................................................................................................AbbCAA.c.AAbaE.cBa.aaA..Aa......aaAA..aAcB.A.aAA......aABaAb....AeADAcABCc.AcBBaaAaA....bA...A...A.b.....AbAAaa....abA..Aa..Aa..aA......Bb.......a..Aa..AaBa..a.Aa..aA..AcAA.bCaaBa.aCc......Ab..aBa....bBaAAa......aa.BAA.b................................a..A.......a.......................a.....................Aa.a...a...aB......................B.b..........................aaBaA.......a..AaAa......Bb........................aA..........................Aa......................................................................cC..........................Aa...a..........Aa..aA......Aa..............................................aA..............................a.A..................................................................a..A.AbbB......Cc......Bb..........cC......bB..............a....bAAaaAA............Bb......Aa...........a...aA.Aa.aa..AbAB..................Aa.............a..A....aBa.BA.b.aAACbbA....Aa..Aa..........cC.A........a.ABAbA.....Aa......aA........Ba.a.B........Aa..........Bc..cC...B.b....Aa..................................A.cB.....cBA............aA..a.BabA...................Ab.A..a..AbAa..Aa...................a............aA....a....a..aA..Cc......aA..cBA.Cc..............A.b.........Aa..aA..aA..................aA......AbA.a.AA.aBa..........a..........DdA...bbA..bA..............a.A.aA..Cc.a.Aa.Cc...................A.a..........a..aA......................a...............................A......................................aA....A....B....b.AA....Bb......aA..A..aAb.A....bA......a...A.b.bA......B.BeCgBB....aA...........DfBAa..cBA.Bb.......a..a.......aA......Aa......Bc.A....aA.............abB..aBa.Aa..a......................a....ABdAaACbAaA.aA.aAa...............b.Ab..ABb..........AaaA....aA..cBA.aBAc....Bc.ACc..............bB..Aa.........A........Aaa.................Ab..aA.......a..a.......a...............bB......aA......B..b............Aa..AA.aBcA.cHfBcA.AdB.C....A.Bb.baDaBBbDcAacE.bACacaBcA...AC.Ad.Ee.eC.D....................CiK..a..bCa.....eCAA................................................A.Ab................................EeA.........B.b.....a..A.....................BAc........CacA........Bc.A............AA.b....a...........bA..........A.a.Bab.....................a...........................................................aA......c.C.bAA.aA..Dbb.aA......................A.a.................................................................CbBcb..BbA.A.....C.c.......a............aA......a..BAaaAAa.AB.aa........a...............................b.A..Bb.bB..Cc......................................................................................a...',
    // boundaryLength
    '.bAA.....................................CbaAaa.aaB.....Aa..a.BA.....bBA.a....A.aB.aA....A.a.aaC....Aa......A..abB..BabA....bB......Dc.abBaAAa.B.Aa.b.AAcAAAaA.A................a...aB..aA..Bc..........aA......bB..a...Aa..cAA..............A.b....a...BbaA..........AadBAA.B.b....CacA.aA..A......a..BBc.Aa..AAb.A.A.acBCb.........cBAAA.abBbBbAB.aABa.BbaA..a........a..A......a..aCaa..B.Aa......cBCB..bAb.A...aa..B...aa...............................................a...Aa.ACc.......D.c....b.AAB.b..a.AAAdBa.CA..Cc.aA.................................................................................a...b.B...aA...a.......a.bFa.aBa..AaA.AbAaaB.AcB............a...Aa..aa.BAa..bA.A........................................a...a..A.a..BabA.AAb..Aa....Bb.A................cB.....a.....FbbB..bAAaaCcAaAbaB.b.D.cBA....aA..B.bA.a...b.A.C.bAb..A.a.',
    // subjectNext
    '....dC.BB..bB.aaaBbA....................a....aAA....a..A....BcaCdBA...aAA.a.BcAAa...................cAA..A...bC..aAAaA..aA......Aa............A...Aa..aAA.a.AabA.aA....AaBb.a..A....baBC.a..Baa.........ABabbAA..AaABaAba.B.a..ABb......aA......b.AC..A.aaAB....A.b.aAAa.....B.a.cBAAb.AaA.ABBac.A.b.A.aa.A.a...b.ABAa...Bb.A.a.A.a...AaAbBb....bA..bAA...Aa....AbA.....a..A.C.b.........baBA.Ab.bAA.Aa.c.AC.BAb..aAB.b.B.AbBAd.a..A.aA...bB....b.AA....Aa......AbA..a.B.a.....ab.AAA...A.a......BAc..AaaBAbbA.ACa.b.AbA....aA...a.AAb..a.A.cC..Aa..a.......................aA..aA......Aa..........Bb..Ba.abA......Aa..........a...............',
  ]),
  start: weightsFrom([
    // at
    '...ABa.ba.d.D.B.b.ACBBBBb.',
    // before
    'cCcBA.b..DB.FB.BACDgkacACA',
    // atBefore
    '..........................a....................A....bB.D.bb..EaeAD...b.bcACa..b..................AB........................B.A.......................a......a..................A.........................c......cah...B..aC.BE.A.BBebA.A..aBA..Bc.aABbAAaA..Bdbb..A.c.f.A...a.BCDA.BeDcdBe....aB.bC.B..A...b...bCd.bb...A..................B.B.......................A......c..................E......A..................baB....a..................b...........................a....c..................CA.....C.........................B.........................B.........................B.........................A.........................aAG.c.A.AacGAe.EGCBgk.e...a...................A.....',
    // nth
    'cc.BCCD.',
    // kindNth
    'ab.ABBA.Cd.A.D..caBABA..a.cC.AC.hDBB............',
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
    '............................baA.b...bcBB.DABa.....CA.BA.A...b.c.A..A........c..Ac......A......A..........aA.......A......a......Ba............................a...a...A.............A.............................A.....bBAA...b.b.........c..AAAbbA..A.BcAAB.....a...a.....A....b.............Eb.Bb..Ac..AA.A.AB.....b..A......Aab.A...............B......afAA.....A.....C.........B.....c............a.BB.B.a.dBaBAAcCA.....bA..C.....ABe......b......A...B.b...aBAbA..d..B.....a..AA......aB.......c........cB.a.a.ACBAdaAAbbcC....b.....................B...b...B......da.A........B......a......a............B.....b....................A...b......abD.A......................................a',
  ]),
  end: weightsFrom([
    // at
    'bBa.c.b.aaDC.AABCaBbac.aBA',
    // after
    'aA.Acc.ab.CA.bbB.a.aa.ADDC',
    // before
    '.a.BABb.aADb.A.A.AbEAEfAba',
    // atAfter
    'b.........................BA.......A..b...Ab.A......AbC.a.........A..c.a..A.............................BAA...a...d......A.ca.......................................ab...........................................a...............bA........cA...A.....................A.....B..................Bb.AA...A...................aceb.bEFa.Aa.c.b.....G.A.a.C...cAaA.A...BcA....C..A........................B..bB.C.A.AA.cBaDaEa.....A.........B.........................c.......A.A......CaB.B...aC.aAA.a..aa.........DdA..BcAAcAb.c.......A.a.AB...AABA.......a.....h..Ebca.bbbfAABb.CBAA.................................A.a.....Abb.Bdba...B.b.CA.A...........A.........................A.............',
    // atBefore
    '.baa.AB..a.b.a.ac.c.AB.CBb........................B.........................a...................................................c...................................................b...................................................a.........................a.........................D.........................C...A.a.a.C..A...A..BB.acabb..b.B.a.bBB......a.C...Ab.........................A..B..B.b.dDA.AA..B.DA..c.a.........................C.........................a..AB......AAb.B.F.AAA....i.....b.a.Aa..b..aaCc...ac...cCAA............aa........bbBa...bc..A..bAAc..FB.b............................bDAA...Aa.....b......bAbA........................B.........................A.',
    // length
    'b......B',
    // atLength
    '..BB.ababC.A.A..AAa.aAa.........bAba...A........aaaa..............d.AA..AaDb..AbAA..A...AaAA.A...bbaaCB.da..BBFAaAA.....baCABACBAA......CA...bc.BD.BBaabaaaaaa.DA..B.cb.c..da..D........a.AA.bcB.A......A.......',
    // nth
    'bb..ACEA',
    // left
    'aECA.acc',
    // opening
    '..........................',
    // openingAt
    '..........................bA...........b...BBcCB.B...BA.....ab.a...B..A.Ac...................A...d.B....e...........A..B...A......A..................a..................a..a.....A.......................a......b...b...aaAA.C.B..Bb.a.....Aa.B.A.......BA.ca.bB.a..c.a...b.A.AA.E.CAcBAca.e..BA.......B..ac.A..b....A.................b...A.A....C........c..B..d..ACcA....B...........b.............A........a..Ad.a...BAc.B..f...........AB.B...AA.....a...........bC.A..AbBa....a.A..........B.B..AA.d.b..A............b.....................................................................................................................b..b.a..AAA..a.ACb..c.A.AE..............b...c......',
    // kindAt
    'aB..b.a.b.C.aBAAB.Ba.b.aAAAAa.B....a..Bb.B...cdA....C...c.a.AA.AbA...aBbAb.b..fA..........B..E..b....B..g.A........A...A...C.a..............................',
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
    '............................b.c...aa.AAAa.AbC..A.BC..b.BA....aA.Bba...A.....a...bB.....b..A....A.........Ab......Cc.a................................................bA.b..B............a....B.......a..................Ba...b...................aAc..a.Ca.B..........A.....ca...a.C..A.....a...a.A...bAa.BC.aAab........B......B...abaa......................................B......B....eA...........bB.A...A...a..a................................................................a.........A.....b.....A.................................................................................A.....Ab.....a..................A........Aa.....a..Aa.A...bBbaaaCb.A..........B.....aa...A.b........cB',
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
    // wordsShape
    '........A.A.aA.aACad.....Bc.A.aAaA.daB.Bc..a.C.add...A.B..aa...a',
    // claimWords
    '.A....aa..ABb.A..b.aBbbb.Baabab.',
    // claimShape
    'aAaa.BAa.AbbaB.DaBcb.aaAacAb.D.b',
    // claimBefore
    'a.aBa..ab.A.Ac...ac.cE..AHabB.a..BaA..AC.A.....ba..B.bB.b.aBaaccAb.BcaA..a.AaBbAB.A....B.....a...bb.....',
    // claimAfter
    '..Ab..b...AcAgaa..BBC.bC.AA.b.BaA.aB.Ae.AAaa.B.A...Baaa.B...a.dbba.aBCb..b.CaB.Ca.b...aa..ba.....A.A....',
    // margin
    '........B.......C.bcdb..B.afAb..',
    // kindWords
    '.aAcbcc...bbAaAc.AacaC.C.AAEC.aa.aa..c.a...........Aa..a',
    // kindBefore
    'bAB...a..bba.b..d.A.aa.Aa.aA.......b.aa...A..aa......a.......B.a.a.A..AAA......bD....B.B..B......b.....B.ab............Aa...a...............................a..Bb..Ac.A.Aa.A.ac.cCa.AI',
    // kindShape
    'bdbaaA..ba.a...a..Aa...AAEa.AC.......c.a.........BbbaCAA',
    // sincePlace
    'bca..a...aac.....aaC.a.AAa.B...A',
    // sinceWords
    '....acba...a.bbb...ac.B..AaACBa.',
    // sinceShape
    'a.ccaBaBababA..c.a.bcABC.DaBABab',
    // beforeWords
    '.AAAbbbb.aA.a..b.CaaAB...A.A.....bCAaeaA....a......a.A.c..CaB....b...a...A.b.bAB...b..a..aa.cABa.AaB.Ba..ccAAa.C..A......a..B.AA.ca.BA.a..A.a.a..Ab......BbaBB.c..A.aabc....aa.D.........bAA..B..aaa...C.E.BB..B',
    // afterWords
    '.c.a..aA..Bb.Baa.b.AbaAa....aa...BCAaa.c.a.......c..A............aab.aA...a.bBA..Caaab...dc.BAA..cbD.e.a.db.aa....BbAa.....bCbab.BEBdb...DbAbBa..Bba.A...E.BABcc.B..A....CacaAAa......b..A.CBAaB.a....Aa...AB..A',
    // cues
    '.BBA.....cccadbb.BAA.Aaa',
    // distance
    '.........ccAaba.',
    // inner
    '...ADB.a.Ca.da......bcDB...c.aab.a.a.BAa...acaba...A..c....BBda.',
    // innerFirst
    '..........bBba.B.b.BbC...C.ABAA.....Aa............A..............B.babda..Af..Bb..a..a.a.......A......aa...Ba..a.....a....a.Acba...B.aaa..Aab..A.bab..AB...............................B.......C.........BBAC.ab',
    // innerClaim
    'BA...ab..AbAe.ab.Cb.b.bca.Aa.b..',
    // sequel
    'ca.c...BBb.a.C.eACdbaAaD........aA.AAb...b........aa.C.b.b.b...a.aA.caAB...c.....a.a.CAa...A.A.CaD.C.a...b.bAC.aB.a..Aaa.B.A.A..',
  ]),
}
