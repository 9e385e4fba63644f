/** The secretariat. The members take turns in this order at giving the secretary general. */
export const secretariat = {
  name: 'Trilateral Cooperation Secretariat',
  abbreviation: 'TCS',
  vision: 'Lasting Peace, Common Prosperity, and Shared Culture',
  seat: 'Seoul',
  launched: '2011-09',
  members: ['KR', 'JP', 'CN'],
  termYears: 2,
  secretaryGeneral: 'lee-hee-sup',
  sources: [
    'Korea JoongAng Daily, 11 March 2025',
    'Trilateral Cooperation Secretariat, greetings on its website',
    'Wikipedia, “China–Japan–South Korea trilateral summit”',
  ],
} as const
