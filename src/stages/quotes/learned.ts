import { type Weights, weightsFrom } from './weights.ts'

/**
 * Weights learned by `npm run learn:quotes` from 1035 labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: weightsFrom([
    // kind
    'a..A.aABaaAAAAAdcAABa...',
    // form
    'a.AAADbcaaBBa..AcbEDacCBBAabC.ca',
    // next
    'aBaAaaB..a..aAAa..........A.bAA..bCA.aAA.bBA....a..B.A.aAaaA....a.A..aA...........A.ABbab..AaAaA...aaAaA',
    // second
    'bBbB........aABaAabAbAaBa.ABa.....aA...A.bCAabDBaA.a.Ac.C.c...aAa.C...Bb...A.bCaBcaAaA..a.B..A.a.cD.abCA',
    // previous
    '.dCE.A.a....eACBC.bcaA......BaaaA..acAB..bCA..A..aBAa..BbaEBbA.B.A.b....a.AAA.cAaA..Bc.AbA...aB.ab.B..a.',
    // boundary
    '.aAA.....aAAaA..b..C....eBBAB.aa.B.aabCAaB.aa..A.aAA....AA.baaAA........b.AAAa..baBC..........A.AAaaA.a.',
    // beforeBoundary
    '.aAAA..a....aaBAc.AC....a.CaB.aaaAAabAA..a.Aa..B.cBA....AA.bb.AB........Aa.a....baBC.....aA...aAABc.bAAA',
    // opening
    '.....eDE..A.a.A..cEAbcCDa.A.dBA....A.....C.c.a.A.aBa.bCAAa...aB.aA.....a........a..ABb..a...aAbCBBdAgEB.',
    // subject
    'd..EbbBCa.B.A...aaAAb.BA',
    // leftLength
    '.aAA.A.....a.aA....AaaB.a.A.aA.A',
    // rightLength
    'aBaAbAaBaA.A..aA.........aB..bB.',
    // complementizer
    '.bBA.bCAAc.C.dAF.aAA..Ca....aA..',
    // quotedRight
    '...a.cD..cE..cGa.bC.abD.a.B.aAaA',
    // quotedLeft
    'aaAA...A',
    // kindNext
    'AAcAbAA.a.A.bA.AA.cAaCc.a..Aa...baCA............AbA.........aA..AcB.cC..AbA.dDbBAbA.bB..abBC.aA.cB.AbA..a.aCAaaAAa.......a....aC.C.c.aAAbACbb.aDb.BA....CCbe.eECA.Ab....ACcaa...aAa.....aB..a.A.acEACbb.Aa......b.A.....B.ab....bAB.............................aA...............a......A.cB.....a.......BAc....Aa.......Aa..............bAC............De.A............c.AB....................................bCb.....aA........aAb.A..bAB..A.AcD.Bb..Bb.......a..............................AbA.....AcC.dC..Aa......AAeB......a.....AABd.............AaaBba.bCaAcB..abBB....AaAa....bDdCcB.AAa..cB.AbB......a...........a....ACcbDbA........e.DAE.cbbCb.BcCb....AA.c....AA.cAAaaaCb.....................a.A.....dC.A.....B.bBb..eD.A...a.A.aAa......a..AA..a.Ab.....dD..BaBc....DgAC..a.BBadAAb.....caCBacAD....aA......CcA.b.B.Aa....bAB..aA.b.Ba.a.Aa.......................A.....bB..aA..................................Aa..........dD..aA..............Cc......................aA..............Aa......................................................Bc..bB..............b.B...........................................................................................................................................................................a.............................',
    // kindPrevious
    'dCA....a...AbaBAC.b.....Aa..BAabA.a.b.C.b.BB.aAA.bCA.Bc.abDBa.A...aA...BbA.AB.b.a....a..cB..a.BA.a.A..a.....ABd.A.a.aA..aA..............Aa..A.b.....a.A......aB.a.A.aA..aaC.baDB....BaaA....Aa......aA..Bb......Aa..a.BAa.B.bA..AbA.aA..........aaAAa..BBb..A.aaA.aAaA..bA..A.a..BaaB.cbAbAA.aB.....aA.aAa..Aa..b.A.....AeBEaDAcCCada...CAac........Ab.AA.Bc.C.b...a....A.Aa.a.A....dA.B.AAbbDAb....aBcB....CcbB....A...b..A............AcAA....bB......aA..........bB..........aA......................................................................................................................................................a.......',
    // kindForm
    'a..ABAbaaaBAA.bAbaCBbaBBA.b.......a..aB...A.EbcAb.CAa...aA......aa.A.Dba..aAacDBaaBBAbA.B..b....DbAc.AAb....cBCa............C.cacAAB........................................a...................',
    // nextBoundary
    'cBA.aA.B...a....A.b.....a.A.A.a.B.abb.B...a.aA...A......a....A..............BbaA........a.A.......aAA.a.aaABAb..bAA.Ba.adC.B....Aa...a.A.B.b.A.a.BAc.aAA...A....a.A.AaAa........cB..A.a..b.B....Cba.bA..ABc..a..AbA.BbAaA.a.aA..dC..aA..aA......aA......dABBAaAbAbAA.....Baa.Aa.........Aa..AabBAa......cB..Bb..Ba.aAAb........a....................................................aA...............aAA................A.a.....Aa..aaAAAa..................................aA..a...........................BAba................b.A.....Aa......................................................................................................Aa..Aa......................................bB..Aa..........a...........................................a...........................................................................a.A..........................a.AaA...a......aA..............a........A.b.......a....Ba.abA.A............aaAC........Bc..Bb..Ab......A..b.aC.aAAaAa..Aa.a....a.......Ac.AAb.AbBBbcBA...aA....baACAa.A..............aA........a...Bb..AAdBBbAbAb..bA..cB......Cc......aA......Ab..Aa..aBb.Aa..A..b....cA.B.a..........Aa....BabB..........Aa...aA.cB...Aaa...AAa.abB..aA..bB..........aA...a..AbB.Baa.Aaa.....a..AAa..........A.b.baDA........Bb..aB.b.AcA........Cc..................................B.b..a............a.bB..............cAAA........................AAaacBaB....a...a.......Ab..........aA....a.Cc..AaAa....BA.cbAB.............bAA.................A.bAA.a.Aa..BbA.....................................Aa..aA...........................Aa..........................Bab.Aa.a..AAa...cBABb..bA......b..BA.Ab.aCa..aBaAa.....Aaa..aaA........c.B.A.b.aA...........Bc.BbBb...AbAaC.BAbbA.A....a...................Aa..Cba.....bA.A....BaAba...........A..aacBC........AA.b....Aaa.....a.ABAaAaC.ba............a.......aA..AA.cA.a.Aa...a......AB.c.a.A........Aa..ca.E........cB......aAAaCc...a......A.a.....a.......................Ba.bbB..Ab..........cB..............Ab.A........cB........a.....abACaa.Ca.AA.Bb.Cba..........A.baAAaa.aC...B.Aa..aAA....BbbBaA..............CBAfAb......Baa.a.AAaC.baaAAbA.AAa..Aa......a...............Aa......bB..................Dd...............B.c............................BCcb.b.A........................ba.B....A.a.aA..........b.B.............C..b........................Aa..........................................................................bAA.................a.......Aa..AAaaAb..........................a..A........aA...........................Aa.............b.A..Aa.....Aa..aC.b.....a...Aa.............B.b.a...acADbB.....A....aA..Ba.a.............Aa.................AaBa........aA............a.....................B.b.................Bb..............Ab..................bA..cAA.',
    // nextSecond
    'aBaA.....................................................................................................baCAA.c.AAbbE.bCa.aaA...........aAA...AcA.A.aBA..Aa..aAB..b....Ae.DAcAABc..cBBaaAaA....bA.......A.b......aAAaaA...abA...a..Aa..aA......Bb.......a..Ab...aBbA.a.Aa..aA..AbAA.aBaaBa.aCc......Ab..aBa....bBaAAa......aaAA.A.b................................a........................................................A..a...aA..aB......................B.b..........................aaBaA.......a...aAa......Ab........................aA..........................Aa......................................................................cC..........................Aa...a..........Aa..aA......Aa..............................................a...............................a.A..................................................................a..A.AbbB......Cc......Bb..........cC......bB...................aAAaaAA............Aa......Aa...........a...aA.Aa.aa..AbAA..................Aa.............a.......aAa.BA.b.bAACbaA....Aa..Aa..........dB.A........a.ABAbA......a......aA........Ba.a.B........Aa..........Bc..cC...B.b....Aa..................................A.cB.....bAA............aA..a.BabB..................AAb.A..a..AbAa..Aa...................a...........AaA....a.......aA..Cc......aA..cB..Cc..............A.a.........Aa..aA..aA..................aA......AbA.b.AB.aB......................DdA...abA..bB..............a.A.aA..Cc.a.Aa.Cc...................A.a........A.a..a.......................................................Aa.....................................a.....A..a.BA...b.AA....Aa......bA..A....bAA....bA......a...A.b.bA...A.aB.BdCfBB....aA...........DfBAa..cBA.Bb.......a..a.......aA......Aa......Bc.A....aA..........A..abA..aBa..a..aA.....................a....ACdAaABbAaA.aB.aAa..............Ab.Ab..ABb..........Aa.A....aA..cAA..BAca...Bc.ACc..............bB..Aa.........A........Aaa.................Bb..aA......Aa..a.......a...............aA......aA......A..b............Aa...A.aBcA.cGeBbA.AdC.B....AaBa.baDaABbDcAacE.aABacaBcA....C.Ad.Dd.eCaD....................ChJa.a..cDa.....dCAA............................Aa..................A..b................................DeA.........B.b.....a..A.....................BAc........DacA........BcAA............AA.b....a..A........bA..........A.a.Bab.....................aA..........................................................aA......c.C.b.A.aA..Cbb.aA......................A.a.............................a...................................CbAcbA.AbA.A....AC.c.....A.a............aA......b..BBaaAAb..B.aa........a...a...............a...........a.A..Bb.aA..Cc......................................................................................a...',
    // boundaryLength
    '.aAA.....................................BaaAaaAaaBA..a.Aa..a.B.....aaBAAb......aB.......A.b.aaC.....a.........abA..BaaA....bA......Dc.baAaAAa.A.Aa.a...cAAAbA......................bB..aA..Bc..........aA......bA..a....a..cAA..............A.b........BbaA..........AadBAA.B.b....CacA.aA.aA......b..ABc.Aa..AAb.B...abBCbA.a......cBAA..abAbBb.B.aABb.Bb.A..a........a..A.a....a..aCaa..A.Ab......cBDB..bAb.A.A.aa..B...aa...............................................aA..Aa..Bc......aDab....b.AAA.b..a.AAAdAaaCA..Cc.aA.....................................................................................b.B...aA...........a.bEa.aBa..AaA.Ab.aaB..cB............a....a..aa.BAa..bAA.........................................aA..bA.AAa..BabAaAAa..Aa....Bc.A........a...a...cB.....a.....FcbB..bAAaaBbAaAb.A.b.D.cBA....bB..B.bA.a...aAAaB.bBcA...a.',
    // subjectNext
    '....eCAAC..bA..aaBbA................a........a.A....a..A....BdaCcB....aAB.a.BdAAa...................cAA.aA...aA..aBAaA..aA......Aa...........a....Aa...A.Aa.AabA.aA....AbCa.a..A....baBCAa..Ba......a...AAabbAA.aAaABaAca.B.a...Bb......aA......b.AC..A..aAB.A..A.a.aA.a.....B.bAdBAAb.BaAaABB.c.BAb.Aa.a.A.a...b.ABAa...Bb.AaaAA.a...AaAaAb....aA..bAA...Aa....AbA...A.a.A..B.b.....A..Ab.BA.AbAbAA.Aa.c.AC.A.a...AB.b.A.AbBAc.aa.C.aA..AbB....a.AA....Aa......AbA.Aa.A.......ab.AAA...A.aA.....B.c..BaaAAbbA.ACa.b.AaAa...aA...a.AAb..a.A.cC..Aa..a.......................aA..aA......Aa..........Bb..Ba.aaA......Aa..........aA......a.......',
    // clausesBoundary
    'aaBAABcabaD.Bb..........bA..A.a.....Ab.B.....aBA..aA.....a.AAa.a........a.A...aBaaAB....AaaAb.B..Cab.B.a.....aAAA..acB.....AbB..bAA.....aCaa..Ba..Ba.a.A........aBAaa.A..........aaAA.aA........cAAA.aA.A.a.bCa..a.Ab.BAA.bAAAaa........cB...A.b....a.A.....aAB...Ba....A.Ab..bC...........aaaB.a.......BaAbBa.aCcaABdAA.....aAAa..Aa...bA.AAb..Aa..Ab.A.aA.a.A.aCb..Aa.aa.D....B.b...B.........bA..A.Ab........aAaA.Bb.a...Aaa.',
    // clausesNext
    'aAaBA.a.a..A.B.b....Aa..a...aA......A.b........A......Bb....a.A.....A.b....A.aB.Cd.BaA..........AbCa.aA..Aa...AaA.b.aaA.........Aa..a.A.....aaAC....a...a.A..........Aa......bABA..ba..A.AAa.aCbb.A.aAaA.BbabAA.......a..bBAAa.aAaAa.............aAA.bC..aBA..Aaa.A.bBbB....A...A..a..Ba.a.A.AaabA....a........aAaaAcB......bbEB...ab..BbAaA.............aB.aAAa.aA.....A.bAA..aAa..Aa..b.AA....bA.A.AaAbC.aBBc......Aa.cB.ADab.',
    // clausesKind
    '..aBAaAa.aA.C..cb.AA....aA.Ab..C..Ca.Daa.........aA.Aa.a..bAAaBbbA.A....a.A.a.aCa..BaA..........',
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
    '........A.A.bA.aACae.....Bd.A.aAaA.d.B.Bc..a.C.adc.a.A.B..aa...a',
    // claimWords
    '.A.....a..BBbAA..b..Abcb.Bbaaaa.',
    // claimShape
    'aAaa.BAaaAba.CaDaBcd.baAacAb.D.b',
    // claimBefore
    'a.aB....baA..d...ab.cE..AH.bB.a.aBaA.AAD..bA..aba..BabA.b.aBaabaAb.CbaA..a.AaBbBB......B.....a...ab.....',
    // claimAfter
    '...ba.b...AbAgaa.aBCC.bC.B.BA.AaA.bB..dbAA...A.A...Baab.B....adbba.cCC...a.CaB.Ca.b....b..b......A.A....',
    // margin
    '........B.......B.bdba..B.ab.b..',
    // kindWords
    '.a.abcb...bbAaac.AadaC.C.AAEC.ab.baAAc............AAa..a',
    // kindBefore
    'b...a.a..bb..b..b.AAaa.Aa.bA.......b.aa...A..a........A......B.a.a....AAA.....AbD....B.B..B..A...c.....B.aa............Aa...a...............................aa.Ba.aAb.A.Aa..aab.dCa.AI',
    // kindShape
    'bdbaaB.aba.c...aB.Ab...B.Da.AC.a.a...c..........aAbb.D.A',
    // sincePlace
    'bca..a..Abbd....aaaD....Aa.B...A',
    // sinceWords
    '....abba...bAcbb....dAB..AaAD.a.',
    // sinceShape
    'b.cc.CaBaaabB..c.a.ae.BC.CaAABab',
    // beforeWords
    '..AAcbba..A.aa.b.CabAB...A.A.....cCAadbA....a......b.A.b..CaB....b...a...A.a.bAB...b..a.....c.Ba.AaBABa..ccA.a.C..A......a.aB.BA.ca.BA.a..A.a.a..Ab......AbaBB.c..A.aabc..A.aa.C.........bAA..B..aa....C.F.BB..B',
    // afterWords
    '.c.a..aA..Bb.Ba..b..baBa....aa...ACAaa.c.a.......cA..............a.b.aAA..aAbBA..C.aaa...dc.BAA..cbD.e.a.dbbaa....AaAa...a.bCa.b.BDBdb...DcBaBa..Dba.A...E.BABcc.B..A....C.baAAb......b..A.CBAaB.a....Aa...BB..A',
    // cues
    '.BBBAA...cccadcc.BAA.A..',
    // distance
    '.........cbAbb..',
    // inner
    '...ADB...C..da.....AbcDB...c.aab.b.a.BA....acaca...A..c....BBdaa',
    // innerFirst
    '..........aBba.B.b.BbC...B.AAAA.....Aa...........aA..............B.babda.a.f..Bb..a...Aa.......A......aa...B...a.....a....a.Acba...B.aaa..AabAaB.bbb..AB...............................B.......C.........BBAD.ab',
    // innerClaim
    'BBa..ab.aA.Be.ab.Db.cabcaaBa.aa.',
    // sequel
    'caAc...BBb.a.C.e.CdbaBaD........aB.ABb...b......a.aa.B.b.b.b...a.aA.eaAB...a.a...a.b.CAa...A.A.CaE.C.a...b.bAC.aBaa.AAaa.B.A.A..',
  ]),
}
