/** Every code that an issue can bear, each with what it says. */
export const issueSentences = {
  'input-empty': 'The input holds no text.',
  'input-binary': 'The input does not look like text.',
  'input-truncated': 'The input ends in the middle of its markup.',
  'charset-unknown': 'The declared character set is unknown; UTF-8 was used.',
  'charset-mismatch': 'Some bytes do not fit the character set and were replaced.',
  'front-matter-broken': 'The front matter could not be read and was passed over.',
  'json-ld-broken': 'A JSON-LD block could not be read and was passed over.',
  'metadata-conflict': 'Two sources of the page disagree about the article.',
  'language-unsure': 'The language of the text is not sure.',
  'kind-unsure': 'Whether the text is an interview is not sure.',
  'turn-unsure': 'Where this turn begins or who speaks it is not sure.',
  'speaker-unknown': 'The page does not tell who speaks here.',
  'reference-missing': 'The date of the article is not known, so relative dates stay unresolved.',
  'nesting-too-deep': 'Markup is nested too deeply; inner elements were read flat.',
  'paragraph-missing': 'The copy lacks a paragraph of the article.',
  'paragraph-changed': 'A paragraph of the copy differs from the article as published.',
} as const
