import { describe, expect, it } from 'vitest'
import { wholeLanguages } from '../../whole-languages.ts'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { issueLog } from '../../../src/text/issue-log.ts'

/**
 * Invented newswire as agencies wrote it, marked by hand after the guidelines of TIMEX3 before it
 * was first read: `[expression|value]`.
 */
const articles: [published: string, text: string][] = [
  [
    '1998-02-27',
    `HALMAR, Osterland (NW) _ The harbor board said [Friday|1998-02-27] that it would close the
     north pier [next month|1998-03] after [nine months|P9M] of repairs. [Two years ago|1996],
     the same board had promised to keep it open through [the end of the decade|199]. Workers
     struck [last week|1998-W08] and returned [Monday|1998-02-23]. "We are [now|PRESENT_REF]
     where we stood in [the early 1990s|199]," said Nils Orrin, 53, who led the union from [March
     1987|1987-03] until [last year|1997]. A vote is due [Tuesday|1998-03-03]. The pier was built
     in [the late 19th century|18] and has been closed twice in [the past five years|P5Y].`,
  ],
  [
    '1989-10-26',
    `Corvane Industries Inc. said net income for [the third quarter|1989-Q3] fell 12% to $4.1
     million from $4.7 million [a year earlier|1988-Q3]. In [the nine months|P9M], profit rose to
     $15 million. The company, based in Ostwick, expects [fourth-quarter|1989-Q4] earnings to be
     lower than [the year-earlier period|1988-Q4]. Sales in [fiscal 1990|1990] should reach $80
     million. The dividend is payable [Dec. 15|1989-12-15] to holders of record [Nov.
     30|1989-11-30]. [Yesterday|1989-10-25] the shares closed at $21.50, down 25 cents. The
     [10-year|P10Y] notes due [2001|2001] were unchanged. Mr. Pell, chairman since [1984|1984],
     will retire at [year's end|1989]. [Currently|PRESENT_REF] the concern employs 900.`,
  ],
  [
    '2009-08-14',
    `Rescuers reached the trapped miners [early Friday|2009-08-14], officials said [Friday
     morning|2009-08-14TMO]. The blast occurred at [6:40 p.m. on Wednesday|2009-08-12T18:40], and
     power was restored at about 3 a.m. A second team was expected to arrive
     [tonight|2009-08-14TNI]. [Last night|2009-08-13TNI], families waited in a school. "[Every
     year|P1Y] we lose someone," said Ada Brill, who has worked there for [almost three
     decades|P3DE]. Inspections take place [twice a month|P1M]. In [recent years|PXY] the mine
     changed owners; the latest took over in [July|2009-07]. The day before the blast, gas had
     been measured. Work will resume within [two weeks|P2W].`,
  ],
  [
    '2013-03-22',
    `The parliament will debate the bill [this week|2013-W12], three days later than planned. It
     passed a first reading on [March 5|2013-03-05]. The president, elected [four months
     ago|2012-11], was in Velia at the time. On [Sunday|2013-03-24] he will travel to the coast
     and on [the following day|2013-03-25] meet mayors. [Earlier this week|2013-W12], he said the
     [2011|2011] law had failed. In [the summer of 2010|2010-SU], thousands had marched. The
     opposition wants elections by [the end of the year|2013], or in [the first half of
     2014|2014-H1] at the latest. Since then prices rose [monthly|P1M]. "It can happen any day,"
     he said the previous day. A decade ago the party was young, and in [the future|FUTURE_REF]
     it will be old. [Recently|PAST_REF] it split.`,
  ],
  [
    '1998-05-14',
    `[05/14/1998 11:15:00|1998-05-14T11:15] The shuttle is to lift off at [6:06 a.m. EDT June
     2|1998-06-02T06:06] on a [10-day|P10D] flight. [Six months|P6M] of delay cost the agency $90
     million a year. Astronauts trained [daily|P1D] from [January|1998-01] to [April|1998-04].
     The last crew flew on [Nov. 19, 1997|1997-11-19], and landed [16 days later|1997-12-05].
     Another flight is set for the fall. Spokesman Al Brandt said [Thursday
     afternoon|1998-05-14TAF] that [the next two weeks|P2W] would decide. The craft has flown for
     [2 1/2 years|P2.5Y]. [The weekend|1998-W20-WE] looks stormy. It was just [a few hours|PTXH]
     before [midnight|1998-05-14T00:00] when [the 1970s|197] engine failed. The program ran
     [several years|PXY] and ended in [spring 1996|1996-SP].`,
  ],
  [
    '1991-01-16',
    `Prime Minister Odo Reyle said on [Jan. 15|1991-01-15] that the deadline, set [six weeks
     ago|1990-W49], would pass at [midnight|1991-01-16T00:00]. [Five months|P5M] into the crisis,
     oil rose. In [mid-1990|1990] a barrel cost $18. He had met the envoy [last
     Thursday|1991-01-10] and a week earlier. Until [recently|PAST_REF] the border was open [24
     hours|PT24H] a day. Within [48 hours|PT48H] troops could move. Talks resume
     [tomorrow|1991-01-17] or [next Monday|1991-01-21], [later this month|1991-01] in any case.
     The treaty of [1 July 1968|1968-07-01] runs for [25 years|P25Y]. [This
     morning|1991-01-16TMO] snow fell.`,
  ],
  [
    '1989-11-02',
    `Delbrook Steel Corp. reported a [third-quarter|1989-Q3] loss of $2.3 million, compared with
     profit of $1 million [a year ago|1988]. For [the first nine months|P9M], earnings fell to $3
     million from $9 million in [the same period last year|1988]. The bonds, due [Nov. 15,
     1996|1996-11-15], were priced [late yesterday|1989-11-01]. It sold a unit [earlier this
     year|1989] and will sell another [later this month|1989-11]. Analysts had expected a gain in
     the fiscal year ended Sept. 30. Mr. Holt, president for [the past 18 months|P18M], said in
     [early October|1989-10] that the [four-year|P4Y] contract expires [next spring|1990-SP].
     Interest on [six-month|P6M] bills fell from the previous week. The plant has been idle since
     [1986|1986]. In [1991|1991] it may reopen. Production rose 4% in [September|1989-09] from
     [August|1989-08]. Shares closed [Wednesday|1989-11-01] at 12 1/2. At [the end of 1988|1988],
     it had 400 workers; a decade earlier 2,000. The board meets [Nov. 9|1989-11-09].`,
  ],
  [
    '1998-01-08',
    `GARVEL, Jan. 8 (NW) -- Finally [tonight|1998-01-08TNI], the ice storm. For [three days|P3D]
     power has been out in five counties. [This afternoon|1998-01-08TAF] crews from Velia
     arrived. "We haven't slept since [Monday|1998-01-05]," said Lou Grier. "It's
     [Thursday|1998-01-08] [now|PRESENT_REF]." [Yesterday morning|1998-01-07TMO] a tree fell on
     the hall, killing a 63-year-old man. Schools will stay shut until [next Tuesday|1998-01-13].
     The last storm like it came in [January of 1978|1978-01]. [Twenty years ago|1978], people
     burned chairs. In [the next few days|PXD] temperatures will drop. The governor arrives
     [Friday night|1998-01-09TNI]. In [the 1980s|198] the grid was rebuilt. Officials hope to
     restore power by [the weekend|1998-W02-WE]. The plows run [every day|P1D] at [5
     a.m.|1998-01-08T05:00] Some day.`,
  ],
  [
    '2000-10-12',
    `The court will hear the case in [November|2000-11], [more than 12 years|P12Y] after the
     bombing of [December 21, 1988|1988-12-21]. Lawyers had [60 days|P60D] to appeal. The two men
     were handed over [last year|1999], on [April 5|1999-04-05]. Judges sat Tuesday and again
     Thursday morning. In [the past year|P1Y] 400 witnesses were named. The trial could last a
     year or more. Relatives waited [eight years|P8Y]; [today|2000-10-12] they wept. It was the
     first time that a witness spoke publicly. Two days after the verdict in
     [mid-September|2000-09] a note was found. [A month later|2000-10] it was gone. The session
     ended at [4:30 p.m.|2000-10-12T16:30] [Five minutes|PT5M] is a long time, he said. The
     archive holds papers from [the 18th century|17] and [the late '60s|196]. In [June
     1999|1999-06] and [July|1999-07] he wrote home. The next hearing is [Oct. 30|2000-10-30].
     Previously he had been a clerk for [half a year|P6M].`,
  ],
  [
    '2012-05-20',
    `Voters go to the polls on [Sunday|2012-05-20] for the second time in [two weeks|P2W]. Over
     [the past decade|P1DE], turnout has fallen. In [the first quarter|2012-Q1] the economy
     shrank 0.3 percent from [the previous quarter|2011-Q4], and unemployment hit 11% in
     [March|2012-03], up from 9% [a year earlier|2011]. The minister resigned [three days
     ago|2012-05-17]. He will speak on May 24 at 8 p.m. and again [the next day|2012-05-25]. By
     [2015|2015] debt should fall. Parliament meets [every two weeks|P2W]; committees meet on
     [Mondays|XXXX-WXX-1]. [Last Sunday|2012-05-13] 30,000 marched. [Earlier in the
     day|2012-05-20] he had voted. [This summer|2012-SU] and [next year|2013] taxes rise. For
     [decades|PXDE] nobody paid. [The coming weeks|PXW] are decisive. In 2008-09 the crash came.
     The bank had opened on [the morning of 3 May 2012|2012-05-03TMO]. [A few months
     ago|PAST_REF] it was rich. Two years on the street is empty.`,
  ],
]

const mark = /\[(?<text>[^[|\]]+)\|(?<timex>[^\]]+)\]/gu

describe('newswire', () => {
  it.each(articles)('of %s', (published, marked) => {
    const folded = marked.replaceAll(/\s+/gu, ' ')
    const expected = Array.from(folded.matchAll(mark), ({ groups }) => ({ ...groups }))
    const text = folded.replaceAll(mark, '$<text>')
    const found = findDates(
      text,
      [{ start: 0, end: text.length }],
      published,
      wholeLanguages.en,
      issueLog(),
    )
    const brief = found.map((mention) => ({ text: mention.text, timex: mention.timex }))
    expect(brief).toEqual(expect.arrayContaining(expected))
  })
})
