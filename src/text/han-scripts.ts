import { words } from './words.ts'

/** Simplified letters, each at the place that its traditional form has in {@link traditional}. */
export const simplified: string =
  '们这说时为来对发后过样还开问没关经现见给让从东车长门电话语记谈认识书写画买卖应该实际进动区产业务员观点专访学习国会个与义' +
  '总统战争华团队环节选举边难农类张陈刘赵吴杨黄孙郑许邓钱严单独头师编读阅报绍图创据译摄练评称网复辑采论几顾办历议觉资责权简' +
  '医导护马间请谁宾仪讨刚儿贵阁圆热欢广录厅领讲济数联负构筑划乐挥钢艺术诗剧栏体检军厨飞罗谢韩冯萧蒋叶苏吕卢钟谭陆韦贾邹阎龙' +
  '贺龚万汤乔赖庄温齐兰颜毕项鲁欧骆纪连饶费宁蓝窦阳诸宫迟笔综诉释补忆叹质驳诺闻荐县财运询闫涂轩辕礼众听题码键标签红级虑强调' +
  '针预测态结尔坛场处达带当吗么里' +
  '两亚决击勋协参双变启备夺奖奥届庆庙弹戏扩挂拟杀条机毁灯灾矿筹约组续缔罢胜荣获袭览讼订设证谅购赛轮轰锦银铜闭颁飓声坠暂晓断终赢营将职'

/** The traditional forms of {@link simplified}. */
export const traditional: string =
  '們這說時為來對發後過樣還開問沒關經現見給讓從東車長門電話語記談認識書寫畫買賣應該實際進動區產業務員觀點專訪學習國會個與義' +
  '總統戰爭華團隊環節選舉邊難農類張陳劉趙吳楊黃孫鄭許鄧錢嚴單獨頭師編讀閱報紹圖創據譯攝練評稱網覆輯採論幾顧辦歷議覺資責權簡' +
  '醫導護馬間請誰賓儀討剛兒貴閣圓熱歡廣錄廳領講濟數聯負構築劃樂揮鋼藝術詩劇欄體檢軍廚飛羅謝韓馮蕭蔣葉蘇呂盧鍾譚陸韋賈鄒閻龍' +
  '賀龔萬湯喬賴莊溫齊蘭顏畢項魯歐駱紀連饒費寧藍竇陽諸宮遲筆綜訴釋補憶嘆質駁諾聞薦縣財運詢閆塗軒轅禮眾聽題碼鍵標籤紅級慮強調' +
  '針預測態結爾壇場處達帶當嗎麼裡' +
  '兩亞決擊勳協參雙變啟備奪獎奧屆慶廟彈戲擴掛擬殺條機毀燈災礦籌約組續締罷勝榮獲襲覽訟訂設證諒購賽輪轟錦銀銅閉頒颶聲墜暫曉斷終贏營將職'

/**
 * The entries of a list as {@link words} reads it, in simplified letters, and each whose traditional
 * letters differ once more in those.
 *
 * @example
 * inBothScripts('记者, 主持') //=> ['记者', '記者', '主持']
 */
// @__NO_SIDE_EFFECTS__
export function inBothScripts(list: string): string[] {
  const both = words(list).flatMap((entry) => [
    entry,
    Array.from(entry, (letter) => traditional[simplified.indexOf(letter)] ?? letter).join(''),
  ])
  return [...new Set(both)]
}
