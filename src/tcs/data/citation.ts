/** The article that all this is about, as one would cite it. */
export const citation = {
  author: 'Lim Jeong-won',
  publisher: 'Korea JoongAng Daily',
  published: '2025-03-11T15:20',
  language: 'en',
  subject: 'Interview with Lee Hee-sup, secretary general of the TCS',
  reference:
    'Lim Jeong-won: [Interview with Lee Hee-sup, secretary general of the TCS], Korea JoongAng Daily, 11 March 2025.',
} as const
