import type { EventWords } from '../../shapes/words/event-words.ts'
import type { WordsByKind } from '../../shapes/words/words-by-kind.ts'
import { inBothScripts } from '../../text/han-scripts.ts'
import { words } from '../../text/words.ts'

/** Words by the kind of event that they name, in both scripts. */
// @__NO_SIDE_EFFECTS__
const byScript = (lists: Readonly<Record<string, string>>): WordsByKind =>
  Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, inBothScripts(list)]))

/** Chinese words of events. */
export const zhEvents: EventWords = {
  nouns: byScript({
    summit: '峰会, 首脑会议, 首脑会谈, 领导人会议, 元首会晤',
    meeting: '外长会议, 外长会晤, 部长级会议, 会谈, 会晤, 听证会, 座谈会, 说明会, 股东大会, 全体会议, 圆桌会议, 碰头会, 公听会, 全会, 例会',
    conference: '新闻发布会, 发布会, 记者会, 记者招待会, 代表大会, 党代会, 研讨会, 论坛, 学术会议, 国际会议, 大会, 年会, 讲座, 博鳌论坛',
    agreement: '协议, 协定, 条约, 停火协议, 谅解备忘录, 备忘录, 联合声明, 联合宣言, 停战协定',
    election: '选举, 大选, 公投, 补选, 初选, 总统选举, 全民公投, 地方选举',
    anniversary: '周年, 週年',
    competition: '奥运会, 冬奥会, 残奥会, 世界杯, 亚运会, 锦标赛, 联赛, 公开赛, 马拉松, 大赛, 决赛, 半决赛, 总决赛, 比赛, 邀请赛, 挑战赛, 全运会, 大奖赛, 揭幕战, 运动会, 亚洲杯, 奥运',
    award: '颁奖典礼, 颁奖礼, 颁奖仪式',
    launch: '开幕式, 首映式, 首映礼, 奠基仪式, 揭牌仪式, 通车仪式',
    performance: '音乐会, 演唱会, 巡演, 演奏会, 巡回演出, 首演',
    disaster: '地震, 大地震, 海啸, 洪水, 洪灾, 台风, 山火, 火灾, 大火, 爆炸事故, 空难, 坠机事故, 泥石流, 暴雨, 矿难, 沉船事故, 山体滑坡, 雪灾, 旱灾, 飓风',
    conflict: '战争, 内战, 政变, 世界大战, 空袭, 战役, 大屠杀, 恐怖袭击, 入侵',
    trial: '庭审, 审判, 诉讼, 弹劾, 公审',
    visit: '国事访问, 访华, 访日, 访韩, 访美',
    protest: '示威, 集会, 抗议活动, 罢工, 大罢工, 游行, 学运, 抗议示威',
    interview: '专访',
    other: '电影节, 音乐节, 艺术节, 戏剧节, 文化节, 展览, 展览会, 特展, 个展, 摄影展, 画展, 回顾展, 博览会, 书展, 车展, 世博会, 双年展, 三年展, 庙会, 典礼, 纪念仪式, 葬礼, 婚礼, 拍卖会, 人口普查, 灯会, 艺术展, 进博会, 纪念活动, 花展',
  }),
  looseNouns: byScript({
    meeting: '会议, 对话, 磋商, 谈判',
    conference: '沙龙, 讲坛',
    agreement: '合同, 合约',
    proposal: '提案, 倡议',
    election: '投票',
    programme: '项目',
    competition: '杯, 赛, 球赛, 赛事',
    award: '奖, 大奖, 一等奖, 文学奖, 金奖, 银奖, 金牌, 银牌, 铜牌, 诺贝尔奖, 最佳影片奖, 最佳导演奖, 勋章, 设计奖, 奖项, 新人奖, 最佳女主角, 最佳男主角',
    disaster: '事故, 灾难, 爆炸, 坍塌',
    conflict: '战, 袭击事件, 自杀式袭击, 炸弹袭击, 导弹袭击, 无人机袭击, 武装袭击, 冲突, 攻击',
    other: '节, 展, 仪式, 展会, 盛会',
  }),
  others: inBothScripts(`
    组委会, 委员会, 策展, 字节, 赛会, 直通车, 进出道, 中央, 中心, 会展中心, 会展, 展览中心, 展览馆, 展览厅, 博览中心, 展品, 展商, 展位, 奖得主, 奖得奖, 主席, 会场, 场馆, 选手, 球员, 候选人, 结果, 参赛者, 观众, 主办方, 负责人, 嘉宾, 现场, 期间的, 节目, 节日, 节点, 环节, 季节, 细节, 情节, 调节, 展示, 展开, 发展, 展望, 扩展, 进展, 施展, 战略, 挑战, 作战, 战后, 战前, 冷战,
    奖金, 奖励, 奖学金, 杯子, 世界杯预选赛, 预选赛, 赛季, 赛道, 赛场, 大会堂, 论坛报, 会议室, 活动家, 活动室, 计划生育, 项目组, 灾区, 灾后, 灾民, 论坛网`),
  verbs: byScript({
    founding: '成立, 创立, 创办, 创建, 组建, 建交, 建立外交关系, 建校, 建国, 创刊, 设立, 始建于, 建成',
    agreement: '签署, 簽署, 签订, 簽訂, 达成, 缔结, 批准, 合并, 收购, 签约',
    proposal: '提出, 提议',
    election: '当选, 选举产生, 连任, 选出',
    appointment: '任命, 就任, 出任, 上任, 辞职, 辞去, 卸任, 退休, 退役, 加入, 入选, 列入, 获任, 加盟, 被任命, 接任, 提名, 免职, 宣誓就职, 就职, 升任, 当选为',
    release: '发布, 出版, 推出, 上市, 发行, 颁布, 施行, 公布, 上映, 通过了, 获通过, 表决通过, 获得通过, 生效, 面世, 出台, 发售, 开售',
    launch: '开业, 开馆, 开园, 通车, 动工, 首演, 首映, 首次亮相, 开工, 竣工, 启用, 发射, 挂牌, 投产, 启动, 首航, 落成, 揭幕, 开张',
    performance: '演出, 巡演',
    resumption: '重启, 恢复, 复办, 重新开放, 复课, 复航, 重开',
    hiatus: '停办, 中断, 停运, 停工, 停刊, 闭馆, 停航',
    visit: '访问, 出访, 到访, 访华, 访日, 访韩, 访美, 造访',
    trial: '起诉, 开庭, 开庭审理, 逮捕, 被捕, 判处, 宣判, 被判',
    conflict: '入侵, 占领, 轰炸',
    disaster: '沉没, 坠毁, 坍塌',
    protest: '罢工, 游行',
  }),
  senses: [
    {
      kind: 'launch',
      verbs: ['上市'],
      beside: inBothScripts(
        '交易所, 证交所, 深交所, 上交所, 港交所, 北交所, 联交所, 主板, 创业板, 科创板, 纳斯达克, 股票, 股份, 股, 挂牌, 募集, 募资, 融资, 敲钟, 市值, 首次公开募股',
      ),
    },
  ],
  holds: inBothScripts(`
    举行, 召开, 举办, 推出, 主办, 承办, 开幕, 闭幕, 落幕, 揭幕, 开赛, 进行, 发生, 爆发, 迎来, 纪念, 庆祝, 参加, 出席, 夺冠, 夺得, 重启, 恢复, 取消, 推迟, 延期, 开始, 结束, 签署, 簽署, 签订, 簽訂, 达成, 缔结, 袭击, 袭来, 重创, 登陆, 主持, 当选, 停办, 拉开帷幕, 揭晓, 复办, 登场,
    恢复举办`),
  wins: inBothScripts('获得, 荣获, 获, 夺得, 赢得, 摘得, 斩获, 拿下, 获颁, 授予, 颁发, 捧得, 拿到, 荣膺'),
  status: {
    planned: inBothScripts('将, 将于, 计划, 拟, 预计, 定于, 即将, 筹备, 准备, 有望, 将会, 打算'),
    ongoing: inBothScripts('正在, 持续, 进行中'),
    cancelled: inBothScripts('取消, 被迫取消, 未能举行, 叫停'),
    hypothetical: inBothScripts('可能, 如果, 若, 或将, 考虑, 是否'),
    recurring: inBothScripts('每年, 一年一度, 每月, 每两年, 每逢'),
  },
  editions: inBothScripts('展会, 赛事, 盛会'),
  ordinals: { 首届: 1, 首屆: 1 },
  picks: {
    another: inBothScripts('再次, 另一场, 又一次'),
    next: inBothScripts('下届, 下一届, 下次, 下一次, 来届'),
    previous: inBothScripts('上届, 上一届, 上次, 上一次'),
  },
  specific: inBothScripts('本届, 本次, 这次, 此次, 该, 这场, 此, 了, 首届, 这项'),
  counters: words('第{n}届, 第{n}屆, 第{n}次, 第{n}轮, 第{n}輪, 第{n}回, 第{n}'),
  relations: {
    place: { leads: inBothScripts('在, 于') },
    at: { leads: inBothScripts('在, 于'), tails: inBothScripts('上, 期间, 中, 当中, 会上') },
    part: { leads: inBothScripts('作为') },
    background: { leads: inBothScripts('因, 因为, 由于'), tails: inBothScripts('后, 前, 之后, 之前, 以后, 前夕') },
    since: { leads: inBothScripts('自, 自从, 从'), tails: inBothScripts('以来, 起') },
    until: { leads: inBothScripts('至, 直到') },
  },
  bounds: inBothScripts(`
    的, 是, 在, 于, 了, 接受, 和, 与, 及, 以及, 对, 为, 以, 由, 被, 把, 向, 从, 到, 给, 让, 因, 后, 前, 时, 中, 曾, 已, 已经, 也, 都, 又, 并, 而, 但, 就, 还, 这, 那, 有, 没有, 不, 未, 共, 其, 他, 她, 我, 你, 们, 原定, 宣布, 表示, 以来, 今年, 去年, 明年, 当地, 当时, 当天, 上,
    不久, 随后, 之后, 之前, 其间, 首次, 公司, 该馆, 双方, 三方, 两国, 当年, 获, 会, 以后, 同时, 期间`),
  openers: inBothScripts('但是, 不过, 因此'),
  clauseMarks: '，,；;：',
  negations: inBothScripts('没有, 未, 未能, 不'),
  anaphors: inBothScripts('同年, 当年, 同月, 同日, 当天, 那一年'),
  none: inBothScripts('上市公司, 中国大会堂, 通过了解, 通过这, 节约, 过节, 奖杯, 大会堂, 计划经济, 提出了疑问, 展现, 发展中, 挑战, 战胜, 战士, 赛车, 比赛场, 干杯, 展出, 提出问题, 通过努力, 战略, 战斗'),
}
