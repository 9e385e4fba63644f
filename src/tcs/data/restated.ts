/**
 * The interview told again in words of our own: the published wording belongs to its publisher.
 * Paragraph follows paragraph as in the original. `{event:key|words}` marks what names an event,
 * and so on for the other kinds of marks; they may be nested.
 */
export const restated = {
  headline:
    'Korea, Japan and China grow through their crises, says the head of their joint secretariat',
  header: [
    'Author: Lim Jeong-won',
    'Published: 11 March 2025, 15:20',
    'Publisher: Korea JoongAng Daily',
  ],
  passages: [
    {
      kind: 'lead',
      text: 'South Korea, Japan and China live with {quote:lasting-friction|quarrels that do not end in a world that grows ever more tangled}, yet {quote:crises-as-openings|each crisis has become the start of something better}, {speaker:lasting-friction|{speaker:crises-as-openings|Lee Hee-sup}}, the secretary general of the Trilateral Cooperation Secretariat, {cue:lasting-friction|{cue:crises-as-openings|said}} in a {event:written-interview|recent interview}. He expects the three to keep to that habit.',
    },
    {
      kind: 'intro',
      text: '{speaker:shared-ruin|Lee} also {cue:shared-ruin|cautioned} that {quote:shared-ruin|all three might go under together} if each of them thinks of nothing but getting ahead of the others.',
    },
    {
      kind: 'intro',
      text: '{quote:troubles-at-home|Small families, ageing societies, thinning trust and the lure of going it alone trouble all three from within}, {speaker:troubles-at-home|Lee} {cue:troubles-at-home|said} in a {event:written-interview|written interview for the Korea JoongAng Daily}, which belonged to the {event:journalists-exchange-program|Trilateral Journalists Exchange Program} (TJEP) and was held on {date:interview-day|Saturday}. {quote:troubles-at-home|Their history is one of making headway out of hard times, and if they work closely they will also master what comes their way in {date:future-in-lead|the future}}.',
    },
    {
      kind: 'intro',
      text: 'The secretariat, TCS for short, was {event:secretariat-founded|founded} in {date:september-2011|September 2011}. It is an international organisation, and its vision for South Korea, Japan and China reads “{quote:vision|Lasting Peace, Common Prosperity, and Shared Culture}”. The three governments carry its running costs in equal shares. The {event:secretariat-proposed|proposal for a secretariat of its own} was made in {date:year-2009|2009} at the {event:trilateral-summit-2|{ordinal:trilateral-summit-2|second} Trilateral Summit} in {place:trilateral-summit-2|Beijing}; the countries formally {event:secretariat-agreed|agreed} to it in {date:may-2010|May 2010} at the {event:trilateral-summit-3|{ordinal:trilateral-summit-3|third} Trilateral Summit} in {place:trilateral-summit-3|Jeju}.',
    },
    {
      kind: 'intro',
      text: 'From that start it has gone on to run many programmes that bring the three countries closer, the {date:every-year|annual} {event:journalists-exchange-program|TJEP} among them.',
    },
    {
      kind: 'intro',
      text: 'Lee also spoke about what makes the work of the TCS hard, about security in the region, and about what the secretariat means to reach in {date:future-in-intro|the future}.',
    },
    {
      kind: 'editors-note',
      text: 'The {event:written-interview|interview} was shortened and tidied for print; below, its questions and answers are retold in the words of the onrecord project.',
    },
  ],
  exchanges: {
    'state-of-cooperation': {
      topics: ['trilateral cooperation', 'Trilateral Summit', 'common challenges'],
      question:
        'How is cooperation among South Korea, Japan and China doing, given the political and economic strains that they have been through?',
      answer: [
        '{date:last-year|Last year} brought the {event:cooperation-25th-anniversary|{ordinal:cooperation-25th-anniversary|25th} anniversary of cooperation between the Republic of Korea, Japan and China}, and it brought new drive as well: after a {event:summit-hiatus|gap of {date:gap-length|four years and five months}} the {event:trilateral-summit-resumed|Trilateral Summit resumed}, which ended a long standstill and set exchange and joint work going again. The three governments have begun to prepare {event:trilateral-summit-next|another Trilateral Summit} as well as a {event:foreign-ministers-meeting|Trilateral Foreign Ministers’ Meeting}, both to be held {date:this-year|this year}.',
        'Friction among the three persists, and so do the tangled crises of the world at large. On top of that come troubles at home and in the way their societies are built: few births, ageing, lost trust, the pull of a rivalry that shuts others out. Even so, the three have a record of turning trouble into progress, and by standing closely together they will prevail in {date:future-in-answer|the future} as well.',
      ],
    },
    'structural-challenges': {
      topics: ['demographic change', 'mutual trust', 'exclusive competition', 'institutions'],
      question:
        'Which obstacles in structure and institutions weigh most on the TCS as it tries to deepen cooperation, and how does it steer through political tension among the three?',
      answer: [
        'All three countries know lasting sources of conflict and crises of worldwide reach. What matters most, though, is to see how pressing the dangers within are, and to answer them jointly. The first is demographic: births are few and societies age in every one of the three, so the number of people of working age keeps shrinking and growth is fast losing its engine.',
        'The second danger is that the three stop trusting one another, which would eat away the ground that their relations stand on. The third follows from how tightly their fates are tied: whoever cares only for exclusive competition, and for outlasting the neighbours, may bring ruin on all. Once this common risk is understood, the answer is more solidarity and more joint work, for the sake of growth that lasts and of a stable region.',
      ],
    },
    'regional-security': {
      topics: ['regional security', 'South China Sea', 'North Korea', 'Joint Declarations'],
      question:
        'The three countries see their security differently. How, then, does their cooperation deal with matters such as the South China Sea or the nuclear programme of North Korea?',
      answer: [
        'Lasting peace in the region is among the goals that the TCS is there for. At trilateral summits the leaders of the three have stressed how much peace and stability are needed, and in Joint Declarations they have formally confirmed that both are in the interest of their own nations and of the world.',
      ],
    },
    'people-to-people': {
      topics: ['public perception', 'people-to-people exchange', 'history', 'youth'],
      question:
        'History weighs on the three countries, and nationalism is growing in each. What does the TCS do so that their peoples meet and think better of one another?',
      answer: [
        'When people meet and cultures mix, prejudice fades, people come to understand and trust each other, and conflicts between nations and between peoples are prevented or kept small. Such exchange is therefore part of the groundwork of a peace that lasts and of a prosperity that is shared.',
        'Cooperation can only grow steadily where there is understanding and trust, and those need many meetings. Meetings wear biases down, let people see the other side, and narrow, little by little, the distance between three views of history. That is why the TCS cares so much for exchange at the grass roots: of culture, of ordinary citizens, of the young. Closer ties of that kind prepare what cooperation can become, and turn more of its energy to good use.',
      ],
    },
    'global-issues': {
      topics: ['climate change', 'supply chains', 'global governance', 'Asean+3'],
      question:
        'How do the three align their positions beyond the region: on climate change, on supply chains that withstand shocks, on reform of bodies like the UN and the WTO?',
      answer: [
        'China, Japan and Korea also talk about acting together in wider forums, Asean+3 among them: on climate change, on getting supply chains going again and on other questions. How the UN, the WTO and other international organisations are run is discussed inside those organisations, and there the three work together from case to case.',
      ],
    },
    'five-year-goals': {
      topics: ['goals of the TCS', 'practical cooperation', 'role of the TCS'],
      question:
        'Diplomats are working to bring trilateral summits back to life. What does the TCS want to achieve in concrete terms over {date:next-five-years|the next five years}, so that cooperation endures?',
      answer: [
        'Cooperation among the three is practical and looks ahead: it is there to keep the people of China, Japan and Korea healthy, safe and well. It takes a microscope to work precisely on the concrete tasks close at hand, and a telescope to picture where relations among the three may lead. Someone who only ever looks through the telescope loses touch with what is real; someone who knows only the microscope gets lost in details and misses the whole. The TCS wants to keep both in balance as it furthers cooperation.',
        'It is also like an orchestra: governments, citizens, media, think tanks and others from three countries play in harmony, with one picture of what they want to create. The part of the TCS is that of a coordinator, at times of a facilitator, and it is not always an easy one. Still, to know that this work adds to the happiness of people in all three countries makes everyone at the secretariat proud, and they go about it gladly and with energy, hard as it may be.',
      ],
    },
    'obstacles-and-prospects': {
      topics: ['obstacles to dialogue', 'quality of life', 'prospects of cooperation'],
      question:
        'Looking at your own work as secretary general: what has stood most in the way of dialogue among the three, and where do you see the best chance of bringing them closer?',
      answer: [
        'Sources of conflict and global crises have been there throughout, but it is more urgent to see, and to tackle jointly, some obstacles that lie closer. There is, first, the demographic turn that all three share, with few children, older societies, a dwindling workforce and growth that weakens quickly. Second, trust in one another is in crisis, and with it the base of the whole relationship. Third, the three depend on each other so deeply that they are something like one community with a single destiny.',
        'Cooperation among the three is meant to be practical and to look forward, so that people can live in health, safety and contentment. For it to grow steadily, and for the three to answer challenges together, it needs more projects whose benefit citizens notice in everyday life. The promising fields are those close to the quality of life: public health, births and ageing, disaster relief, the environment, climate change, the renewal of cities, crime across borders, nuclear safety. Results there can add up without a break, because politics interferes less.',
      ],
    },
  },
} as const
