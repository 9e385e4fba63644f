/** Who asks and who answers; the paper asks in its own name. */
export const participants = {
  'korea-joongang-daily': {
    aliases: [],
    role: 'interviewer',
    organisation: 'Korea JoongAng Daily',
  },
  'lee-hee-sup': {
    name: 'Lee Hee-sup',
    familyName: 'Lee',
    givenName: 'Hee-sup',
    aliases: ['Lee'],
    role: 'interviewee',
    post: 'secretary general',
    organisation: 'Trilateral Cooperation Secretariat',
  },
} as const
