import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 508 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.14, -0.1, -0.02, -0.11, 0.05, 0.05, 0.09, 0.13], // bias
    [-0.07, 0.36, 0.4, -0.36, -0.33, 0.23, -0.01, -0.01], // question-mark
    [0.34, -0.04, -0.17, -0.01, -0.16, -0.13, -0.14, 0.2], // question-mark-inside
    [-0.14, 0.14, 0.28, -0.23, 0.15, -0.07, -0.02, -0.26], // many-question-marks
    [-0.27, 0.85, -0.07, -0.26, -0.23, -0.06, -0.36, -0.51], // question-ending
    [-0.11, 0.42, 0.12, -0.32, -0.15, 0.06, -0.08, -0.17], // question-opener
    [-0.05, 0.08, 0.22, -0.22, -0.08, 0.13, 0.22, -0.11], // question-opener-and-mark
    [-0.2, 0.3, 0.12, -0.04, -0.08, -0.18, -0.09, -0.11], // second-person
    [-0.27, 0.15, 0.23, -0.13, -0.02, -0.04, 0.23, -0.13], // second-person-and-mark
    [-0.04, -0.24, 0.05, 0.13, 0.13, -0.25, -0.07, 0], // first-person
    [-0.02, -0.25, -0.04, 0.13, 0.14, -0.21, -0.03, 0], // first-person-in-statement
    [-0.13, 0.04, 0.22, -0.05, 0.1, -0.04, -0.31, -0.01], // first-person-and-mark
    [-0.28, 0.2, -0.14, -0.05, -0.19, -0.08, -0.11, 0.09], // empty
    [0.05, -0.07, -0.26, -0.18, -0.14, 0.06, 0.13, 0.25], // tiny
    [0.09, 0.06, 0.03, -0.1, 0.11, -0.04, 0.07, -0.11], // short
    [-0.02, 0.07, 0.04, 0.01, -0.02, -0.05, -0.03, 0.17], // medium
    [0.04, -0.29, -0.02, 0.17, 0.19, -0.08, -0.13, -0.13], // long
    [0.22, -0.21, -0.15, 0.21, 0.04, -0.09, -0.07, -0.14], // very-long
    [0.21, -0.26, 0.03, -0.41, 0, 0.12, 0.22, 0.31], // no-sentence-end
    [0.02, 0.23, 0.01, 0.1, -0.28, 0.05, -0.1, -0.13], // ends-in-colon
    [0.24, -0.36, -0.01, -0.38, -0.08, 0.11, 0.23, 0.35], // short-and-open
    [-0.07, -0.04, -0.02, -0.09, -0.51, 0.14, 0.12, 0.24], // heading
    [-0.1, 0.04, 0.12, -0.06, -0.05, 0.39, -0.04, -0.08], // heading-and-mark
    [0.08, 0.14, 0.16, -0.15, -0.28, -0.06, 0.08, 0.12], // bold
    [-0.13, 0.05, 0.22, -0.13, 0, -0.02, -0.12, 0.3], // bold-and-mark
    [0.02, 0.02, -0.1, -0.17, 0.03, -0.05, 0.26, -0.06], // bold-without-mark
    [0.01, 0.09, 0.09, -0.21, -0.47, 0.19, 0.13, 0.25], // italic
    [0.01, -0.18, 0.2, -0.04, -0.05, 0, 0.23, 0.18], // italic-and-mark
    [0.13, -0.23, 0.19, -0.22, 0.38, -0.07, -0.4, 0.04], // list-item
    [-0.11, 0, -0.08, -0.24, 0.07, 0.14, 0.04, -0.13], // quotation
    [0.36, -0.16, -0.14, -0.25, -0.2, -0.16, 0.05, 0.18], // caption
    [0.12, -0.04, 0.18, -0.14, 0.07, 0.12, -0.05, -0.18], // cell
    [0.09, -0.46, -0.15, -0.04, -0.02, 0.19, 0.06, 0.31], // quoted
    [-0.01, -0.43, 0, -0.03, -0.1, 0, 0.44, 0.02], // linked
    [0.29, -0.25, 0.22, -0.3, -0.39, 0.02, 0.2, 0.27], // partly-linked
    [-0.01, -0.28, -0.01, -0.22, -0.07, -0.01, 0.19, 0.23], // aside
    [0.19, -0.22, -0.29, -0.27, 0.09, 0, 0.2, 0.16], // editors-note
    [0.15, -0.09, 0, -0.06, -0.2, -0.01, -0.1, 0.12], // off-content
    [0, -0.08, 0, -0.07, -0.21, 0, -0.07, 0.13], // comments
    [0, 0.07, -0.14, 0.09, 0.04, -0.04, -0.07, 0.04], // at-home
    [0.09, 0.04, -0.11, 0.02, -0.04, -0.03, 0.06, 0.07], // opens-block
    [0.34, -0.61, -0.28, -0.88, 0.75, -0.03, 0.11, 0.65], // inside-line
    [0.08, -0.22, 0.16, 0, -0.02, 0.18, 0.04, 0.15], // inside-block
    [-0.02, -0.26, 0.08, -0.05, -0.27, 0.2, 0.31, 0.07], // digits
    [0.1, -0.2, -0.03, -0.3, 0, 0.27, 0.13, 0.22], // echo
    [0.34, -0.07, -0.24, -0.37, -0.11, 0.17, 0.11, 0.09], // echo-and-styled
    [0.58, -0.25, -0.1, -0.24, -0.53, -0.05, -0.21, 0.46], // announces
    [0.16, -0.19, 0.05, 0.02, 0, -0.04, -0.07, 0.05], // reports
    [0.18, 0.09, 0.03, -0.06, -0.17, 0.02, -0.07, 0.07], // reports-of-others
    [0.23, -0.4, 0.09, 0.11, 0.05, -0.08, -0.09, 0.09], // familiar
    [0.19, -0.42, -0.23, 0.21, 0.06, -0.18, 0.1, 0.09], // unfamiliar
    [0.39, -0.33, -0.33, -0.46, -0.06, 0.07, 0.17, 0.27], // rare-shape
    [-0.08, 0.08, -0.04, 0.15, 0.12, -0.05, -0.17, -0.06], // common-shape
    [0.46, -0.42, -0.37, -0.8, 0.06, -0.1, 0.15, 0.33], // rare-and-unmarked
    [0.19, -0.06, -0.05, -0.22, -0.24, 0.29, -0.05, 0.09], // repeated
    [-0.06, -0.02, 0.16, 0.08, -0.2, 0.12, -0.06, -0.06], // label
    [0.25, -0.53, -0.28, -0.15, -0.22, 0.18, 0.17, 0.57], // single-label
    [-0.41, 0.08, 0.17, 0.07, -0.22, 0.02, -0.16, -0.19], // frequent-label
    [-0.28, 0.2, -0.14, -0.05, -0.19, -0.08, -0.11, 0.09], // label-alone
    [0.11, 0.25, -0.18, -0.13, -0.41, 0.08, 0.16, 0.06], // sign
    [-0.22, 0.35, -0.02, -0.27, -0.23, 0, -0.18, -0.25], // known-question-label
    [0.07, -0.13, 0.17, 0.14, 0.13, -0.13, -0.04, -0.22], // known-answer-label
    [-0.18, -0.52, -0.41, 0.7, -0.27, 0.18, 0.01, -0.12], // after-question-mark
    [0.05, -0.31, -0.07, 0.23, 0.04, 0, 0.11, 0.12], // before-question-mark
    [0.09, 0.27, -0.13, -0.3, 0.1, -0.09, 0.02, 0.12], // after-long
    [0.1, 0.19, -0.03, -0.18, -0.01, 0.23, -0.17, 0], // before-long
    [0.36, -0.09, 0.15, -0.32, 0.1, 0.14, 0.11, 0.41], // before-label
    [0, -0.64, -0.2, 0.23, 0.25, 0.07, -0.15, -0.27], // after-colon
    [0.15, -0.18, 0.25, -0.24, 0.34, 0.11, -0.05, 0.02], // same-style-as-before
    [0.05, -0.04, 0.01, -0.03, 0.05, -0.07, 0.05, 0.14], // same-container-as-before
    [0.11, -0.19, 0.13, -0.52, -0.42, 0.26, 0.31, 0.44], // bracketed
    [0.21, 0.17, -0.01, -0.49, -0.04, 0, -0.11, 0.21], // addressed
    [0.06, -0.1, 0.1, 0.02, 0.07, 0.07, 0.02, 0.04], // shaped-as-before
    [0, 0.28, 0, -0.15, -0.04, -0.12, -0.16, 0.01], // before-first-person
    [0.15, 0.05, -0.07, -0.17, -0.05, 0.24, 0.07, -0.1], // before-third-person
    [0.23, -0.13, 0.02, -0.1, 0.03, -0.24, -0.06, -0.05], // third-person
    [0.03, 0.15, 0.13, -0.07, -0.27, -0.2, 0.07, 0.29], // mention
    [0.01, -0.24, -0.07, 0.03, -0.06, -0.07, 0.08, 0.26], // mention-in-statement
    [-0.03, 0.73, 0.01, -0.38, -0.52, -0.03, 0, -0.03], // thanks
    [-0.01, 0.34, 0.25, 0.05, -0.29, 0, -0.01, -0.15], // thanks-after-cues
    [-0.01, 0.69, 0.25, -0.3, -0.66, 0, 0, -0.15], // closes
    [0.26, 0.03, -0.01, -0.08, -0.34, -0.15, -0.04, -0.12], // before-cues
    [-0.05, 0, -0.13, 0.04, -0.03, -0.14, -0.09, 0.09], // after-cues
    [0.04, 0.03, -0.08, -0.07, 0.08, -0.05, -0.02, 0.05], // second-after-cues
    [-0.04, -0.08, -0.11, -0.11, 0.14, 0, -0.1, 0.08], // after-cues-and-first-person
    [0.04, 0.12, -0.28, 0.24, -0.11, -0.14, -0.01, -0.02], // after-cues-and-short
    [0.11, -0.17, -0.07, -0.08, -0.02, -0.01, -0.06, 0.14], // after-cues-and-reshaped
    [0.04, 0.11, -0.02, -0.1, -0.19, -0.01, 0.01, -0.04], // opens-pair-before-mark
    [-0.1, -0.22, 0.33, 0.04, -0.23, 0, 0.03, -0.04], // closes-pair-with-mark
    [-0.05, 0.1, -0.2, 0, -0.23, -0.01, -0.1, 0.37], // odd
    [-0.02, -0.32, -0.12, 0.09, -0.01, -0.08, 0.25, 0.21], // odd-and-short
    [-0.08, 0.14, 0, -0.06, -0.24, 0, 0.05, 0.02], // odd-before-third-person
    [0.09, 0.3, 0.09, -0.1, -0.29, 0.04, -0.34, -0.35], // page-start
    [-0.32, 0.17, 0, 0.41, 0.18, 0, 0, -0.44], // long-to-the-end
    [-0.36, -0.11, -0.15, 0.14, -0.16, -0.02, 0.04, 0.2], // page-end
  ],
  under: [
    [0, 2.67, 0.23, -0.11, -0.13, -0.02, -0.24, 0], // asks-by-label, styled-to-ask
    [0, 1.89, 0, 0.9, 0, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.74, 0.03, -0.1, -0.29, -0.02, -0.06, 0], // asks-by-label, off-style
    [0, 2.03, 0.23, -0.59, -0.54, -0.1, -0.18, 0], // asks-by-label, no-style
    [0, 2.71, 0, 0, 0, 0, -0.26, 0], // asks-by-sign, styled-to-ask
    [0, 1.81, 0, 0.9, 0, 0, -0.01, 0], // asks-by-sign, styled-to-answer
    [0, 1.56, 0, 0.27, 0.29, 0, 0.03, 0], // asks-by-sign, off-style
    [0, 2.26, 0, 0.07, -0.35, 0, 0, 0], // asks-by-sign, no-style
    [0, 0.57, -0.2, 2.04, -0.13, -0.03, -0.16, 0], // answers-by-label, styled-to-ask
    [0, 0, 0, 2.58, 0, 0, 0.01, 0], // answers-by-label, styled-to-answer
    [0, -0.17, -0.2, 1.89, -0.18, 0.02, -0.01, 0], // answers-by-label, off-style
    [0, -0.27, -0.39, 1.88, 0.17, 0.1, 0.1, 0], // answers-by-label, no-style
    [0, 1, 0, 1.72, 0, 0, 0, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.55, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, -0.04, 0, 1.8, 0.05, 0, -0.15, 0], // answers-by-sign, off-style
    [0, -0.22, 0, 1.59, -0.01, 0, -0.02, 0], // answers-by-sign, no-style
    [0, 0.9, 0, 0, 0, 0, 0.27, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.9, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, 0, 0, 0, 0, 0, 0, 0], // other-mark, off-style
    [0, 0, 0, 0, -0.08, 0.23, 0.26, 0], // other-mark, no-style
    [0, 0.44, 0.16, -0.28, 0.44, -0.03, -0.21, 0], // bare-both-marked, styled-to-ask
    [0, -0.17, 0.18, 0.88, 0.46, 0, -0.06, 0], // bare-both-marked, styled-to-answer
    [0, -0.3, -0.03, -0.14, 0.29, 0.04, 0.04, 0], // bare-both-marked, off-style
    [0, -0.51, 0.25, -0.55, 0.4, 0, -0.06, 0], // bare-both-marked, no-style
    [0, 0.47, 0.17, -0.25, 0.43, -0.07, 0.04, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.01, 0.17, 0.75, 0.34, 0, 0.02, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.46, 0.19, -0.51, 0.45, 0.02, -0.12, 0], // bare-both-in-turns, off-style
    [0, -0.52, 0.31, -0.63, 0.48, 0.07, 0.08, 0], // bare-both-in-turns, no-style
    [0, 0.61, -0.03, -0.1, 0.54, -0.06, -0.01, 0], // bare-questions-marked, styled-to-ask
    [0, -0.1, 0.17, 0.94, 0.37, 0.14, -0.05, 0], // bare-questions-marked, styled-to-answer
    [0, -0.38, -0.06, -0.07, 0.55, 0.03, 0.06, 0], // bare-questions-marked, off-style
    [0, -0.42, -0.16, 0.36, 0.59, -0.1, 0.12, 0], // bare-questions-marked, no-style
    [0, 1.13, 0.32, -0.16, 0.16, -0.02, -0.03, 0], // bare-answers-marked, styled-to-ask
    [0, -0.05, 0.18, 0.78, 0.24, 0, -0.09, 0], // bare-answers-marked, styled-to-answer
    [0, -0.34, 0.01, -0.37, 0.3, -0.19, 0.08, 0], // bare-answers-marked, off-style
    [0, -0.15, 0.18, -0.05, 0.23, 0, -0.06, 0], // bare-answers-marked, no-style
    [0, 1.45, 0.6, -0.1, -0.11, 0.18, 0.04, 0], // bare, styled-to-ask
    [0, -0.04, 0.18, 0.85, 0.39, 0, -0.03, 0], // bare, styled-to-answer
    [0, -0.49, -0.27, 0.27, 0.52, -0.1, 0.22, 0], // bare, off-style
    [0, 0.44, -0.13, 0.35, -0.06, -0.05, -0.05, 0], // bare, no-style
    [0, 0.21, 0.36, -0.1, -0.15, 0, 0.19, 0], // in bold
    [0, -0.52, -0.45, 0.05, 0.09, -0.27, 0.11, 0], // off bold
    [0, 0.37, 0.14, 0.09, -0.27, -0.05, -0.29, 0], // in italic
    [0, -0.23, -0.28, 0.1, 0.09, -0.12, 0.16, 0], // off italic
    [0, 0.03, 0, 0, -0.01, 0, 0, 0], // in underline
    [0, -0.01, 0, 0.03, 0, 0, 0, 0], // off underline
    [0, 0.23, 0.08, 0.05, -0.09, 0.24, -0.15, 0], // in heading
    [0, -0.34, -0.07, 0.03, 0.21, 0.29, 0.2, 0], // off heading
    [0, 0.03, 0, -0.15, -0.07, 0, -0.04, 0], // in tone
    [0, -0.13, -0.04, 0.05, -0.12, -0.02, -0.12, 0], // off tone
    [0, -0.04, 0.15, -0.07, -0.04, -0.11, -0.31, 0], // in kind
    [0, -0.25, -0.15, 0.05, 0.1, -0.02, -0.11, 0], // off kind
    [0, -0.13, -0.03, 0.1, -0.19, 0.14, 0.03, 0], // in quoted
    [0, 0.08, 0.07, -0.14, 0.02, 0.03, 0.05, 0], // off quoted
    [0, 0.03, 0.01, -0.06, -0.2, 0, -0.01, 0], // in capitals
    [0, -0.07, -0.04, -0.06, -0.19, 0, 0.05, 0], // off capitals
    [0, -0.32, -0.22, -0.29, -0.14, -0.11, -0.03, 0], // in class
    [0, -0.28, -0.17, -0.23, -0.16, -0.12, 0.06, 0], // off class
    [0, 0.17, 0.49, -0.05, 0.03, 0, 0.04, 0], // same-speaker
    [0, -0.24, -0.04, 0.23, -0.26, 0.03, -0.32, 0], // other-speaker
  ],
  transitions: [
    [0, 0.81, 0, -0.61, 0, 0, 0, -0.55], // before
    [0, -0.8, 0.02, 0.5, 0, -0.16, 0, -0.16], // question
    [0, -0.54, -0.01, 0.19, 0, 0.11, 0, -0.23], // question-goes-on
    [0, 0.1, 0, -0.33, -0.01, 0, -0.09, 0.44], // answer
    [0, 0.27, 0, -0.48, 0.07, 0, 0.12, 0.04], // answer-goes-on
    [0, -0.46, 0, 0.17, 0, 0.18, 0, 0], // between-question
    [0, 0.45, 0, -0.56, -0.29, 0, 0.23, 0], // between-answer
    [-0.45, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.45, -0.17, 0.04, 0.2], // container-changes
    [0.02, 0.07, -0.12, 0.13], // kind-changes
    [-0.03, -0.01, 0.07, 0.1], // shape-changes
    [0.1, -0.05, 0.03, -0.13], // style-changes
    [0, 0.17, -0.28, -0.08], // part-changes
    [-0.2, 0.03, -0.55, 0.15], // shape-was-over
    [-0.12, -0.14, 0.08, 0.1], // shape-is-over
    [0.07, 0.1, 0.07, 0.05], // shape-is-new
    [0.18, 0.06, 0, 0], // interrupts
    [-0.02, 0.04, -0.07, 0.19], // returns
    [0.05, 1.01, -0.31, 0], // after-rule
    [-0.26, -0.27, -0.23, -0.37], // inside-line
    [-0.04, -0.27, -0.11, -0.25], // inside-block
    [0.24, 0.17, -0.06, -0.12], // heading
    [0.2, -0.19, 0.17, 0.02], // after-heading
    [0.35, 0.24, 0.05, -0.07], // after-sentence
    [0.03, -0.06, -0.5, -0.07], // after-colon
    [0.23, -0.44, -0.06, 0.18], // after-question-mark
    [0.28, -0.25, -0.34, 0.11], // after-bracket
    [0.15, -0.1, -0.44, -0.24], // after-short-and-open
    [0.21, -0.12, 0.03, -0.07], // question-mark
    [0.03, -0.01, 0.04, -0.08], // first-person
    [0.52, 0.02, -0.22, -0.06], // second-person
    [-0.03, 0.01, -0.22, 0.24], // mention-in-statement
    [-0.21, 0.49, -0.16, 0.09], // announces
    [0.3, 0.05, -0.35, -0.13], // announced-before
    [0, -0.06, 0.31, 0], // aside
    [0.03, 0.19, 0.11, -0.11], // editors-note
    [0, 0.08, 0.25, -0.08], // linked
    [-0.05, 0.07, -0.2, -0.03], // addressed
    [0, 0.09, 0.35, 0], // bracketed
    [0.24, -0.07, 0.05, -0.01], // caption
    [0.03, -0.23, -0.1, -0.21], // quotation
    [0.17, -0.13, 0.02, -0.04], // thanks
    [-0.02, 0.6, -0.11, 0], // after-thanks
    [-0.01, 0.61, -0.06, 0], // after-closing
    [0.46, 0.16, -0.13, -0.16], // bold
    [-0.38, 0.19, 0.25, -0.07], // italic
    [-0.03, 0.1, 0.17, -0.38], // short-and-open
    [-0.1, -0.36, -0.15, -0.02], // long
    [-0.15, -0.04, 0.08, -0.03], // repeated
    [0.06, 0.03, 0.21, -0.05], // echo
    [0.49, -0.23, -0.3, 0.25], // recurring-label
    [-0.45, 0.14, 0.04, -0.02], // bare-among-labels
    [0.24, -0.06, -0.13, -0.14], // sign
    [0.07, 0.12, -0.02, -0.06], // before-cues
    [-0.06, 0.24, 0.06, -0.01], // before-first-cue
    [0.25, -0.12, 0.18, 0], // first-cue
    [0.19, -0.02, -0.07, -0.12], // after-cues
    [0, -0.15, -0.28, -0.11], // first-after-cues
    [-0.24, -0.07, 0.12, -0.19], // second-after-cues
    [0, -0.16, -0.02, 0.25], // page-end
  ],
  prior: [
    0.74, // is-interview
    0.14, // named-interview
    0.51, // announced-interview
    0.32, // addressing
    0.41, // confiding
    0.19, // style-used
    0.45, // style-asking
    0.42, // style-alternating
    -0.26, // style-answers
    -0.01, // labels-used
    0.69, // askers-asking
    -0.45, // answerers-asking
    0.24, // known-roles-kept
    -0.28, // known-roles-broken
    0.39, // author-asks
    -0.31, // author-answers
    -0.41, // headline-names-asker
    0.15, // headline-names-answerer
    0.63, // asker-speaks-first
    0.75, // askers-shorter
    -0.51, // many-askers
    -0.17, // many-answerers
    -0.06, // signs-used
    0.07, // nobody-asks
    0, // nobody-answers
    0.25, // askers-addressing
    0, // answerers-addressing
    -0.43, // askers-confiding
    0.59, // answerers-confiding
    -0.74, // askers-never-asking
    0.08, // sides-alternate
    0.01, // style-agrees
    -0.19, // style-disagrees
  ],
  kind: [
    -3.298, // bias
    0.742, // better-than-silence
    2.675, // better-by-segment
    1.732, // good-by-segment
    1.544, // named-interview
    2.388, // announced-before
    1.671, // questions-addressing
    0, // answers-in-first-person
    0.958, // answers-in-first-person-throughout
    0, // addressed-and-confiding
    1.795, // named-speakers
    1.55, // names-another
    0.447, // names-another-in-title
    0.802, // much-of-the-page
    1.903, // headline-quotes
    0.979, // dated
    2.937, // against: few-questions
    1.384, // against: two-questions
    1.923, // against: unequal-numbers
    2.75, // against: questions-asking-nothing
    2.359, // against: questions-in-first-person
    1.627, // against: answers-addressing
    2.004, // against: impersonal
    0.579, // against: many-speakers
    1.309, // against: listed
    0, // against: headed
    0.37, // against: linked
    2.212, // against: short-answers
    0.452, // against: reporting
    2.571, // against: headline-asks
    2.15, // against: turns-reporting
    2.936, // against: named-otherwise
    2.828, // against: announced-otherwise
    1.128, // against: counted
    1.035, // against: even-turns
  ],
  turn: [0.361, 1.554],
}
