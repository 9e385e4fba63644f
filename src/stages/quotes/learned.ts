import { type Weights, weightsFrom } from './weights.ts'

/**
 * Weights learned by `npm run learn:quotes` from 1035 labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: weightsFrom([
    // kind
    'a..A.aABaaAAAAAdcABBa...',
    // form
    'a.AAADbcaaBCa..AbbEDacDCCBbcD.ca',
    // next
    'aBaAa.B..a..aAAa........a.AAbAA..bCA.aA..bBA....a..C.A.aAaaA....a.A..aA....A......A.ABbabA.AaBaA...aaAaA',
    // second
    'bBbB..A.....aACaAaaAcBaBa.ABa..A..aA...A.bDBaaEBaAAaABc.C.c...aAa.D...Bb...A.bC.CcbBaA..a.C..B.b.cD.acCA',
    // previous
    '.dDF.A.a....eADBC.bcbB......CaaaA..acAB.abDA..A..aBAa.aCbaFCbA.C.A.a....a.BBA.cAaA..BcaAcBA..aC.abAB.AaA',
    // boundary
    '.aAA..AA.aAAaAa.b..Ca.A.eCBAB.aa.B.babCAaB.aa..A.aAA....AA.ba.AA........b.AAAa..caBC.......A..A.AAaaA.aA',
    // beforeBoundary
    '.aAAA..a....aaBAc.AC..A.aaDbB.aaaBAabAA..a.Aa.AB.bBA....AA.bb.BB........Ba.a....caBC.....aA...aAABc.bAAA',
    // opening
    '.....eEG..A.a.A..dFAbcDEa.BAdCB....A.A...C.d.aAA.aB..bCAAa...aB.bB.....a........bA.ABbA.aA..bAbDBBdAhFBA',
    // subject
    'dAADbaBBa.B.A.a.a.AAb.CA',
    // leftLength
    '.aAA.A.....a.aA....AaaB.a.A.aA.A',
    // rightLength
    'aBaAbAaBaAaA..aA.........aB..bB.',
    // complementizer
    '.bBA.bDBAc.D.eAG.aAB..Ca....aA..',
    // quotedRight
    '...a.cD..cF..cHb.bD..bE.a.B.bAaA',
    // quotedLeft
    'aaAA..aA',
    // kindNext
    'AAcAbAA.a.A.bA.BA.cAaDdAa..BaA..bbDA.....a......AbA.........aA..AcB.dC..AbB.dDbCAbA.cC..abBCaaB.cB.AbAA.a.aCAaaBAb.......a....aD.D.c.aAAbACbb.aFc.BB....CBbe.eFDA.Ab....ACcaaA..aBaA....aBa.aaB.adGADbbAAa.A....b.A.....B.ac....b.BA............................bB...............a......A.cC.....aA......CBd....Aa.......Aa.....a.A......bAD.......a....Ef.A......a.....d.BB....a...............................cDbA....aA........aAb.B..bBCaaAAAbD.Cc..Cc.......a...............................bAA....AcD.dC.AAa.A....BAeC......a.....AACda............AabDca.bCbAdCA.abCC....AaAa....bEeCdB.ABb..cC.AcBA.....aA..........aA...ADdcFcA........f.EAE.dbbCb.BcDb....BBAd....BAAcBAaaaDcA....................a.A.....fD.A.....B.cCc..gE.AAA.b.A.bAa......b..BB..b.AbA....dE.ABaCc....EhAD.Aa.CBaeAAc.....caCBadAE....bA.A....CdA.c.B.Bb....bBB..aB.cACbaaaBa.......................AAaA..cC..bB..Aa..............................Aa..........eE..aA..............Dd......................bB..............Aa......................................................Cc..cC............a.b.B.........................................................................................................................................................................A.a.............................',
    // kindPrevious
    'eDA....a...AbaCBC.ba....Aa..BAabA.a.b.D.b.CC.aAA.bDB.Bd.abEBa.AA..aA...BcA.AB.c.aA...aAAdCA.aaCA.a.A..a.....ABe.A.a.bB..bB..............Aa..B.c.....a.AA..A..aCAa.A.aA..aaC.caFC....AaaA....Aa......aA..Cc......Ab..a.BBa.B.bAA.BcA.bB..........aaABa..CBb.AA.abA.bAa.AAbA.AA.b..BaaB.cbAbBA.aB.....aBAbAa..Ab..b.AAa...AeCFaFAdCDbdaA..DAad........Ab.AAACdaDAb.AAba...A.Bb.aAA....eB.C.AAbbEBc....aBcB....DdcC....A..abA.A............AbAB....cB......aA..........dC..........bB......................................................................................................................................................a.......',
    // kindForm
    'a...BAbaaaBAA.bAbaCBbaBCB.b.......a..aB...A.FbdAb.CBa.A.aA......a..A.Dba..bAacDCaaBCAbB.CA.d....EcBb.AAba...cBCb............D.cacABB........................................a...................',
    // nextBoundary
    'cBA.aA.C...aa.A.B.b.....a.A.A.a.B.abc.B..AaAbAA..A......a.A..Aa.............BbaA........b.B.......aAA.a.aaACAb.AbAB.Ca.beC.C....Bb...a.A.C.c.A.a.BAc.aBA..aA....a.B.AaBb........dC..A.a..bAC....CcbAcAA.ACd..aA.AbA.BbBaB.baaA..eD..aA..bB......bA......eBCCAaBb.bCA.....Cba.AaA........Ab..AabCAa......dCA.Cc..B..bBBd........a...............................a....................bB..........a....bBA................A.b.....Aa..aaBAAa..................................aA..............................CBbb........Aa......bA......Aa..............................................aA......................................................Ab..Aa..................aA..................cC..Ab..........aA....................................A.....aA..........................................................................a.A..........................aABaA...a......aA..............aA.......A.b.......b....Ca.bbA.A............baADAa......Cd..Cc..Ab......A..b.aC.aAAbBb..Aa.b............AcABAc.BbCBbcBBA..aB....bbADAa.A..............bAaA......b..ABc..B.c.CbBbAb.AbA.AcB......CdA.....aA......Bb..Bb..aBcAAa..A..b....cA.C.a..........Aa....BacC..........Bb...aB.cC...Aaa...AAaAacC..aAA.cC..a.......aB.a.bAAAbCaBaa.Bab.....b..BAaaA........AAb.baEA........BcA.aCAc.BdAa.......Dd...a..............................B.c..a..a........AaAcB..............cABA........................AAbbcCaB.aA.aA..aA......Bb.A........bB...Aa.Cd..AbCa....CA.dbACa............bAB.a...............AabCA.b.Aa..BcA.....................................Ab..bB..........aA..............aBb...................a......Bab.Aa.a.ABAa...cCABc..cB......b..CA.Bb.aDa..aBaAa.....Baa.AaaA........d.CAA.b.bB........aAABdAAbBb...AbBbD.BAbcA.A....a...................Bb..Dbb.....eD.A....CbBba...........AA.badCD........BA.ca...BbaA....a.BBAaAaCAca............aA......bA..AB.dA.b.Ab...a.A....AC.d.a.A........Aa..cb.G........dC..a.A.aABbDd...a......A.a.....aA......................Ca.bcC..Bb..........dD..............Bc.A........dC......A.a.....aaACba.Da.AA.BbADcb....a.....B.baBAaa.bD.aaB.Ba.aaBA....BccCaA..............CBAfBb......Cab.b.AAbC.baaBBcAAAAa..Aa......aA..............Ab......cC.A................Ee...............B.c.................a..aA..a...CDdcAc.B........................baAC.....Aa.bA..........b.C.............D..c..................a.....Aa..........................................................................bAA.................a..A....Aa..AAaaBb..........................b..A........aA..........................aAaA............bAA..Aa.....AaA.aD.c....Aa...Aa.............CAc.a...acAFcC...a.A....aB..Ba.b........aA...A..................BbCb........bB............a.....................C.c.....aA..........Cc..........a...Bb..................bA..cAB.',
    // nextSecond
    'aBaA.....................................................................................................baDA..c.AAbcGAcCaaaaA..Aa......aaAB...AcA.B.aBB..Aa..bCC..c....AeAEAcBBBc.AcBCaaAbB....bB..aA...A.b......aAAaaA....bAA..aA.Bb..aA......Cc....A..a..Ab.A.aCbAAabAa..aA..AcAA.aCaaBa.aDdA....ABdA.aBa....bBaAAa......aaAB.BAc................................a..A.....................................................Aa.aA.AaA..bB......................C.c.........a................aaB....a...Aa..AbBa......Bc........................aA..........................Aa......................................................................dD..........................Bb...aA.....a...Bb..bA......Ab..............................................aA..............................a.A..................................................................a..A.AbcC......De.A....Bc..........dC......cC..a...........a....aAAaaAB............Bb......Aa...........a.A.aA.AaAaa..AcAB.Aa....A.aA.......AbA............a.AA....aBb.CA.d.bAACbbA....Bb..Aa..........dC.BAa......a.ABAbA.....Aa......aA........Ca.aaB........Bb..........Cc..dC...B.c....Bb......Aa..........................A.dC.....cBB......A.....bB..a.BacB..................ABc.A..a..BbBb..Aa...................a............aA.a..aA...aA.aA..Dd......bB..dCA.Dd..............A.a.a........a..bB..bA..................aA......BcA.b.AB.aC...........a..........FeA...abB..cC..............b.A.aA..CcAaABbaDd...................A.a........A.a.AbA......................a..............................aBa.....................................aA....A....BA.aab.AAaA..Bb......bA..A....bAA....cB......a.A.AAb.cB.A.A.aB.CeCgCC....bA...........DgCAa..dCA.Bb...a...a..aA......bA......Aa...A.aCd.A....aA..........A..bcB..aBa.Aa..a..A................A..b....BDeAaACbAaA.aC.bAb..............Ac.Bb.AACc..........AaaA....aA..cAAA.BBca.AABd.ACd..............bB..Bb.........A........Bba.................Bc..aA......Ab..aA......a..A............bB......bA......BA.c........aA..Aa...A.bBdA.cIeBcBaBeD.C.a.AAaCb.baDaABbEdBbcF.bBCacbCcB..A.C.Bd.Ee.fDaD....................ChLaAa..dEa.....eCAA............................Bb..................AA.b................................DeA.....a...B.b.....bA.A.....................CAd........EbdAa.......BdAA....a.......BB.c....bA.A........cB..........A.b.Bab.....................aA..........................................................aA......d.D.cAB.bA..Dbb.aA......................A.b.a...........................aA..................................CaAcbA.BcB.A....AD.e.....A.b............aA...a..c..CCbaABc.ACab........Aa...a...............a..A........b.A..Bb.bB..Cd......................................................................................a...',
    // boundaryLength
    '.aAA.....................................BbaAaaAaaCA..aAAa..a.B.....aaBAAbA...A.aCaa..A..A.b.abD....Aa......AA.bbB..CbbA....cBA.....Ec.baBbA.b.B.Ab.a.AAcABBbA.A................a...bC.aaA..Cc..........bA......bB..a...Aa..cAA..............B.b....aA..CbaA..........BaeCAB.C.c....DadA.bB.aB......b..BBcABa..AAc.C.AAabBDcA.a.....AeCBAA.bbBbCb.C.aABb.CbaA..a........a.AB.aA...a..aDaa..B.Ab......cBEB.AcAcAA.AAaa..C...aa...............................................aA..Ab.ACd.A....aEab....c.BAB.cA.aABAAeBaaDA..Cc.aA.....................................................................................c.CA..bA...a.......a.bFa.aBa..AaA.Ab.aaB..cC........aA..bAA.Aa..aa.BAb..bAA.........................................bA..bA.AAb..BacBaABbAaAa....Cc.A........a.A.aA..dC.....b.....FcbB..bB.aaCbBbAb.B.b.E.dCA....cB..B.cA.aA..bAA.C.cBcAA..a.',
    // subjectNext
    '....eCBBD.acB.aaaCcA............a.....Cc.a.AaaABaA..b..A....BdaEdCA...aABab.BdBAa..A................dBA.aB...aA...CabA..aA......Aa.........A.aA...Ab..aA.Ab.AacB.aA...ABbDbAa..A....baCDAb..Bb......aA..AAabcBA.aA.ABaAcaaB.bA.ABb...a..bA......baAD..AAaaAC.A..A.a.aBAa.....B.bAeCBAc.BbBaABB.d.BAc.Aa.b.A.a.A.caABAa...CbaAaaA..aAAaAaAaBb....bAA.bAA...Aa....AbA...A.a.AA.B.b........AbaCA.Ab.bAA.Aa.c.AD.BAb.a.AB.c.A.AcB.d.aa.D.aA...bB....b.AA....Aa......AbA.Aa.B...A...ab.BAA..aA.bA.....CAc..BaaBAbbA.ACaab.AbBaA..bA...a.BAb..a.A.dC..Aa..aA......................bA..aA......Bb..........Cd..Ca.bbA......Aa..........aA......a.......',
    // clausesBoundary
    'aaBAABcabaE.Bc..........cB..A.a.....AcaC....aaBB..aA.....a.AAaAb........b.B...aBaaAC....AaaBc.CA.Cab.B.b.....aAAA..acBAA.a.BcC..bAA.aA..aDaa..Ba..Ba.aaB........aCAaa.A..........aaBA.aAa.......cBAA.aB.A.a.bDa..a.Ab.CAA.cAAAba.......adC.A.B.b....a.B.....aACa..Bb....A.Bb..bD...........aaaB.a.......CaBcBa.aCcaBBeAB.....aAAa.ABa..AbA.BBb..Ab..Ab.A.aB.a.B.aCb..Aa.aa.E....B.c...C.........bA.AB.Ac..A.....aAaB.Bb.a.A.Baa.',
    // clausesNext
    'aAaBA.aaa....Cac....Aa..aA..aA......A.ba.......A......Ba..a.a.A.....A.bAa..A.aB.Cd.CaA.....A.aA.AbDa.aAA.Ba...AaA.b.aaAA....aA..AbA.a.A.....aaAD....a...aaA.....aA...Aa......cABA..ba..AaAAa.aDbbAA.aAaB.BbacAA.......a..bBABa.a..Aa.............aAA.bC..aBA..Aaa.A.bBcC....A...A..aa.Ba.a.A.Aaab.AA..a......A.aBaaAdC......bbFCA..acA.CaAaB....a........aC.aAAa.aA.....A.bAB..aBb..A...b.BA..AabA.A.AaAcD.bBBd......Aa.cBAADbc.',
    // clausesKind
    '...BAaAa.aA.C.Acb.AA....aA.Ab.AD..Ca.Daa.........aA.A..a..bAAaBbbAAA....a.A.a.aCa..BaA..........',
  ]),
  start: weightsFrom([
    // at
    '...BBb.ca.d.D.C.b.ACBCBBb.',
    // before
    'bCcBA.a..DB.FB.BACDfk.cACB',
    // atBefore
    '..........................a....................B....cB.D.bc..EaeBEA..b.bdADa..b..................AD........................B.A.......................a......a..................A.........................dA.....cai...B..aC.BG.BACDecA.B..aBA..Cc.aABbAAaA..Becb.AB.c.f.Aa..b.CDEB.BeDddCf...AaB.cEAC..B...c.AAbDe.cc.AAA..................B.B.......................A......c..................F......A..................bbC....a..................a...........................a....c..................CB.....C.........................B.........................B....................A....B.........................A.........................aAG.c.A.BacGAe.FHDDgk.g...b...................A.....',
    // nth
    'bc.BCCE.',
    // kindNth
    'abAABBB.Ce.A.D..caBBCA..aAcC.AD.iEBCA...........',
    // firstAt
    '..a.cAbB....aA..cAa.cAa.Aa..cCAaaA..cCCaBbBbBbAaaAbA',
    // later
    '.acaA...',
    // signs
    'aAB.CC..',
    // kindAt
    '.a.B.cBcb.d..ACAcCAGBB.AaA.BCDA.b.bBf.ABadcAB........ab.bAA.FbB.E.ABGCAc.C..g..a.cF.c.bCH.Cb.bdicc.aBAGb.Ab.a...AAA.c...........A...........................',
    // gap
    '..a.cAbD.C.aaA.ccAa.ccaAAC.AcFAbaa..cDC.B.BAB.A.abbA',
    // edge
    '............................bbA.b.A.acCC.EADb.....DB.CA.A.A.b.c.A..B........c..Ae......B......B..........bB.....a.A......a......Bb............................b...a..aB.............B............................AB.....bBAA...c.c.........d.ABBAccA..BaBdBAC.....a..Aa.....A..A.c.A...........Ga.Bc..Ac..AB.AaBB.....c..B......Bad.A...............C......bgAA..A..B.....C.........B.....c............a.BC.C.a.dBaBBAdDB.....cA..D.....BBfA.....c......B..AC.c...aBAbAa.e..B.....a..AA......bC.......c........cC.b.bAACBBeaBAcbdC....b.....................B...b...C......ea.B........B......a......a............B.....bA.....A.............B...c......acEAA......................................b',
  ]),
  end: weightsFrom([
    // at
    'bCa.b.b.aaEC.ABBCaBbac.aBA',
    // after
    'aA.Acc.bb.CA.bbB.a.aa.AEDD',
    // before
    '.a.BACb.aADb.B.A.AbEBEfAba',
    // atAfter
    'b.........................CB.......A.acA..Ac.B......BcD.a.........A..d.b..A.A...........................CBA...a...d....A.B.da.......................................ab.....A.....................................a...............bB........cA...B.....................A.....C..................Cc.AA...B...................adfb.bFGa.Bb.c.b.....I.A.a.D.A.cAbA.A...BcB....D..A..............a.........CA.bC.D.B.AB.eCbF.Fb.....A.........B.........................e.....A.A.A......DaB.C...aDAbBB.a.abb....A....EdB.AAcAAcAbAc.......AAa.BBA..ABCBA......b.....hA.Ecdb.ccbgBBBb.CCAA.................................Aaa.....Abc.Decb.A.D.c.DBAA...........A.........................A.............',
    // atBefore
    '.b.a.AB..bAb.b.bc.c.BB.CBb........................C.........................a...................................................b...................................................b...................................................a.........................a.........................E.........................C...A.a.a.E..B...A..CB.bcbbc..bAC.b.bCC....AAbAD...Ab.........................B..B.ABAb.eEA.BA.AB.DB..d.a.........................C.........................a..AC.A....BBb.B.G.BAB....kA....b.a.BaaAc..abCc...adA..dDAA.....A......ab........bbCa...cda.B..cBAd..GC.b............................bEAA...Bb.....d..a...cBcB........................B.........................A.',
    // length
    'b......B',
    // atLength
    '..BB.abacD.A.AA.BAa.bBa.........cBbb.AAA........aaaa.AA.........AAf.AAA.BbEcA.AcAAA.A...BbBA.A...bbaaCB.da..BBGAbAB.....baCABACBBA......DA...cd.BD.BB.acaaaaaa.DB..C.cb.e..da..F........a.AA.ccD.A......A.......',
    // nth
    'bb.AACEB',
    // left
    'aECA.acc',
    // opening
    '..........................',
    // openingAt
    '..........................bAA..........b...CBcDB.C...BA...a.bb.b...B..A.Ac...................B...d.C....f...........B..C..........A..................a..................b..a...A.B....A..................a......b...c...aaAB.D.B..Cb.a.....Bb.C.B..A.A..B..ea.cB.bA.caa...c.BAAA.EACAcCAca.e..BA....A..D..ac.A..c....A.................c...A.B....C.......ad..C..e..BDeB....C...........d........A....A........a..Ae.....BAd.C..f...........AC.C....AA....a...........bE.A..AbCa....a.A.........AC.B..AA.f.c..B............c.....A...............................................................................................................c..c.a.ABAB..b.BDb..d.B.AF...........a..b...d......',
    // kindAt
    'aBa.b.a.b.C.aBAAB.Ba.b..AAAAb.C....bA.Bb.B.A.ceB.a..Ba..d.a.AA.BbA...bBaAb.b..fA..........C..E..b.A..B..h.B.......AA...B...C.a.A............................',
    // speech
    'b.BACd...b...b...ba.DA.CCfBcA.BAC..bBAAfDg.e...cB.A.',
    // quoted
    '.Cab',
  ]),
  left: weightsFrom([
    // at
    '.AaEB....ba..bbbEAaA.C.B.B',
    // before
    'aBB.BAA.ABB.a.ABDFA.kac.B.',
    // atBefore
    '......................................b......Cca.B..............b......Aaa.C..B..................BAA....C...........................................................................................................................a.........................bc.a...b..AA.....ceC..bC.B.b.aB.b...........A......A.A....A..................c.C....a...........A......bcB.......................b.A................a......ccB.B.....................C.A.A..B..................aBA.......................B.b...........................A.................................................C..............................B.........................cHB...A.ABACGbACFCAceccg.....................B......',
    // nth
    'aaBCCAb.',
    // length
    'a.a...A.',
    // kindNth
    'b.C.A....a.AA...EfbBB...bA.BAAb.........aAA.....',
    // closing
    '............................b.d...aa.BAAa.AbE..B.BD..c.BB....aB.Bca.A.A.....a..AcB.....b..BaA..A.........Ab......Dd.b..A.A......................................A....cA.c..C............a....B.......a..................Caa..c.............A.....aAd..a.Db.C.........AA.....db...a.E..A.....a...a.A...bAa.CD.bBbb........D......C...acaa......................................C......B....fA.a......a..bB.A...A...ba.a................................................................a.........B...A.d.....A.................................................................................BA....Ac.....a............A.....Aa.......Bb.....b..Ba.B...bBbaaaDb.B..........C.....aa...B.b........dB',
    // closingFirst
    '..AaCcAaBb..AaBbCcaBbBbBcD..dDCc............AaaAA.Bb',
    // head
    '.....................................................c.Be..AEb..DA.bB....A.....a.B..........................C....c................................................................................................E......a..CAc..cb.....AA.BaAA...Ca..gAaaAC......C..AC.A...AAe...AA.A......a..A.........b............A..Aa.A....acAAB.A.Aa...............bbE.Aa...A....................................aB...Aaab..cA.AbA.....DA...........................Bbc...aeFC.AcBc.BA.....a.....................................................................................................................................c......a.............BB...CAB....DB...a.........c...........................',
    // quoted
    'Ab.Ab...',
  ]),
  said: weightsFrom([
    // words
    '....abba',
    // wordsShape
    '..........A.bA.aBCbe.....Bc.A.aAaA.daB.Ac..a.CAadc.a.A.C.aaa...a',
    // claimWords
    '......aa..A.a.B..b.A.bcb.Baaaab.',
    // claimShape
    'aAaa.B.a.Aca.B.CbAbd.baB.cAb.D.b',
    // claimBefore
    'a.aB...ab.A.Ac...ac.dD..AHAbC....Ba....CAAa..a.b...BabA.b.bBaabbAc.BbAA....AaBbAB....B.A.........ba.....',
    // claimAfter
    '.AAbb.b.a.AbBgaa..BBCabC.BBB...aA.bAA.g.BAaB.A.....Baac.B....Accab.bA.bA.a.DaB.Ca.a....a..ba..A..A.A....',
    // margin
    'a.......B........Abe.c..B.ba.b..',
    // kindWords
    '.c.abcba..bbAaab.A.caC.C.BAEA.aa.a.AAc...........A.....a',
    // kindBefore
    'ba..a.a..bba.b..b.AA.a.Aa.cB.......b.aa...A..a............a..B.a.a...AAAB.....AbC....C.A..B..A...ca....B.aa............Aa...a...............................aaABa...c.A.Aa.A.ac.dB..AI',
    // kindShape
    'ceaaa...aa.c...aB.Aaa..B.Ea.AC.a.a...b..........aBcb.C.A',
    // sincePlace
    'bca..a...bad....aaaD.a.AAa.B...A',
    // sinceWords
    '....abba...a.bbb..AadAB..AaAD.bA',
    // sinceShape
    'a.cc.CaBaaabB..caaA.dA.C.CaAAB.b',
    // beforeWords
    '.AAAbbba.aA.b..b.DabAB...A.A.....bCAadaA....a......bAA.b..CaB....b...aa..A.b.bAB.A.b..a..a..c.Aa.AaA.Ba..ccA.a.B..A......a..B.BA.cbABA.a...Aa.a..Ab......BbaBB.c..A.aabc..A.ab.C.........bAA..B..aaa...C.F.BB..B',
    // afterWords
    '.c.a..aA.AAb.Ca..b.BbaBa....aa...BC.aaac.a.......cA..............aab.aAA..aAbBA..Caaa....dc.BAA..bbC.e.a.dbaaa...AAaAa...a.bCaab.BDBdb...CbBbBa..Bba.A...EABABdc.B..A....C.ba.Ab......b..A.CBAaB.a.a..Aa...AB..A',
    // cues
    '.ABB.A...cccaecb.BAB.A..',
    // distance
    '.........ccAcb.A',
    // inner
    '...ADB...B..da.....AbcCB...c.bbb.a.a.BAa...acaba...A..d....BBdaa',
    // innerFirst
    '..........aBba.A.b.AbB...B.AAAA.....Aa...........aA..............B.babda...f.aBb..a....a.....a.A......aa...B...b..A..a......Abba...B.aaa...abAaB.bbb..AB...............................B.......C.........BBAC.ab',
    // innerClaim
    'B....ab..AaBe.ab.Ec.c.bcaaAa.ba.',
    // sequel
    'c.Ab...BBb.a.B.eABdc.AaD........aA.ABb...b.......Aaa.B.b.b.b...a.bA.daAB...a.a..aA.b.C.a...A.A.CaE.C.a...a.cAC.aBbaAAA.a.B...A..',
  ]),
}
