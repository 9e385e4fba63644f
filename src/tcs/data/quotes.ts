/**
 * Who is quoted in the lead, and how the article does it. `edit` is what the paper changed in the
 * answer that a quote repeats; the restatement keeps no wording, so there all of Lee's are indirect.
 */
export const quotes = {
  'lasting-friction': { kind: 'mixed', speaker: 'lee-hee-sup', edit: 'dropped' },
  'crises-as-openings': { kind: 'mixed', speaker: 'lee-hee-sup' },
  'shared-ruin': { kind: 'mixed', speaker: 'lee-hee-sup' },
  'troubles-at-home': { kind: 'direct', speaker: 'lee-hee-sup', edit: 'replaced' },
  vision: { kind: 'direct' },
} as const
