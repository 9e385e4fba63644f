import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 484 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.13, -0.1, -0.02, -0.09, 0.04, 0.06, 0.07, 0.14], // bias
    [-0.1, 0.36, 0.4, -0.37, -0.29, 0.17, 0.01, -0.03], // question-mark
    [0.37, -0.12, -0.06, 0.02, -0.17, -0.09, -0.16, 0.25], // question-mark-inside
    [0.09, 0.05, 0.26, -0.24, 0.17, 0, 0, -0.13], // many-question-marks
    [-0.25, 0.85, -0.07, -0.24, -0.23, -0.06, -0.34, -0.5], // question-ending
    [-0.08, 0.42, 0.1, -0.33, -0.12, 0.05, -0.1, -0.18], // question-opener
    [-0.01, 0.06, 0.21, -0.25, 0.04, 0.12, 0.16, -0.1], // question-opener-and-mark
    [-0.19, 0.33, 0.1, -0.01, -0.12, -0.22, -0.06, -0.12], // second-person
    [-0.27, 0.15, 0.18, -0.12, -0.02, -0.15, 0.34, -0.15], // second-person-and-mark
    [-0.02, -0.22, 0.04, 0.15, 0.14, -0.22, -0.04, 0.02], // first-person
    [-0.01, -0.22, -0.07, 0.15, 0.15, -0.19, -0.02, 0.01], // first-person-in-statement
    [-0.15, 0.08, 0.19, -0.08, 0.05, -0.07, -0.28, -0.03], // first-person-and-mark
    [-0.22, 0.16, -0.11, -0.04, -0.21, -0.07, -0.14, 0.11], // empty
    [0.02, -0.09, -0.2, -0.3, -0.12, 0.22, 0.14, 0.22], // tiny
    [0.06, 0.11, 0.06, -0.06, 0.07, -0.14, 0.05, -0.09], // short
    [-0.03, 0.08, 0.06, 0.02, -0.02, -0.11, -0.04, 0.15], // medium
    [0.04, -0.3, -0.02, 0.15, 0.18, -0.04, -0.11, -0.08], // long
    [0.26, -0.26, -0.17, 0.19, 0.08, -0.02, -0.07, -0.11], // very-long
    [0.2, -0.28, 0.03, -0.46, -0.02, 0.2, 0.23, 0.31], // no-sentence-end
    [0.01, 0.22, 0.04, 0.13, -0.27, -0.02, -0.12, -0.12], // ends-in-colon
    [0.24, -0.4, -0.01, -0.43, -0.08, 0.18, 0.24, 0.34], // short-and-open
    [-0.09, -0.05, 0.05, -0.08, -0.33, -0.12, 0.15, 0.23], // heading
    [-0.1, 0.01, 0.23, -0.11, 0.21, 0.23, -0.13, -0.09], // heading-and-mark
    [0.07, -0.03, 0, -0.02, 0, 0, 0, -0.03], // top-heading
    [0.05, 0.14, 0.18, -0.19, -0.28, -0.09, 0.13, 0.13], // bold
    [-0.25, 0.03, 0.22, -0.16, 0.01, -0.02, -0.08, 0.3], // bold-and-mark
    [0.03, 0.03, -0.13, -0.17, 0.04, -0.08, 0.29, -0.02], // bold-without-mark
    [0.02, 0.11, 0.11, -0.25, -0.41, 0.1, 0.13, 0.27], // italic
    [0.02, -0.17, 0.27, -0.04, -0.06, 0, 0.16, 0.16], // italic-and-mark
    [0.18, -0.27, 0.19, -0.24, 0.38, -0.05, -0.37, 0.04], // list-item
    [-0.1, 0.03, -0.11, -0.27, 0.06, 0.16, 0.08, -0.14], // quotation
    [0.31, -0.15, -0.22, -0.22, 0.07, -0.14, -0.12, 0.19], // caption
    [0.15, -0.11, 0.13, -0.14, -0.01, 0.11, 0, -0.05], // cell
    [0.12, -0.49, 0.07, -0.03, 0.01, 0.14, 0.03, 0.29], // quoted
    [0.01, -0.44, 0, -0.03, -0.09, 0, 0.43, 0.01], // linked
    [0.29, -0.2, 0.24, -0.31, -0.42, -0.02, 0.26, 0.25], // partly-linked
    [0.01, -0.28, -0.01, -0.21, -0.07, -0.02, 0.17, 0.24], // aside
    [0.23, -0.32, -0.26, -0.16, 0.08, 0, 0.18, 0.14], // editors-note
    [0.18, -0.1, 0, -0.09, -0.23, 0, -0.13, 0.14], // off-content
    [0, -0.08, 0, -0.08, -0.23, 0, -0.08, 0.13], // comments
    [0, 0.06, -0.13, 0.1, 0.05, -0.14, -0.06, 0.03], // at-home
    [0.03, -0.01, 0, -0.01, 0, 0, 0, -0.01], // before-headline
    [0.07, -0.03, 0, -0.01, -0.01, 0, 0, -0.04], // is-headline
    [0.09, 0.05, -0.07, 0.02, -0.04, 0, 0.05, 0.08], // opens-block
    [0.35, -0.6, -0.29, -0.88, 0.78, -0.04, 0.05, 0.63], // inside-line
    [0.09, -0.22, 0.14, 0.01, -0.02, 0.19, 0.06, 0.14], // inside-block
    [0.01, -0.22, 0.22, -0.04, -0.25, 0.19, 0.29, 0.06], // digits
    [0.11, -0.24, -0.02, -0.28, 0.03, 0.28, 0.07, 0.21], // echo
    [0.32, -0.08, -0.24, -0.36, -0.07, 0.18, 0.07, 0.12], // echo-and-styled
    [0.59, -0.21, -0.03, -0.33, -0.54, -0.11, -0.24, 0.53], // announces
    [0.16, -0.21, 0.03, 0, 0.05, -0.04, -0.07, 0.04], // reports
    [0.18, 0.11, 0.05, -0.09, -0.16, 0.02, -0.08, 0.05], // reports-of-others
    [0.22, -0.39, 0.12, 0.11, 0.05, -0.11, -0.07, 0.09], // familiar
    [0.19, -0.44, -0.2, 0.22, 0.08, -0.18, 0.07, 0.09], // unfamiliar
    [0.39, -0.36, -0.31, -0.52, -0.05, -0.08, 0.2, 0.26], // rare-shape
    [-0.05, 0.09, -0.06, 0.14, 0.11, -0.05, -0.18, -0.05], // common-shape
    [0.42, -0.39, -0.37, -0.82, 0.09, -0.22, 0.15, 0.33], // rare-and-unmarked
    [0.15, -0.07, -0.01, -0.2, -0.19, 0.4, -0.12, 0.06], // repeated
    [-0.1, 0.02, 0.17, 0.03, -0.18, 0.08, -0.07, -0.07], // label
    [0.26, -0.49, -0.36, -0.06, -0.22, 0.17, 0.12, 0.55], // single-label
    [-0.45, 0.12, 0.19, 0.06, -0.22, -0.04, -0.15, -0.2], // frequent-label
    [-0.22, 0.16, -0.11, -0.04, -0.21, -0.07, -0.14, 0.11], // label-alone
    [0.11, 0.2, -0.17, -0.03, -0.42, 0.08, 0.18, 0.03], // sign
    [-0.2, 0.34, -0.03, -0.26, -0.2, 0, -0.24, -0.22], // known-question-label
    [-0.1, -0.16, 0.12, 0.17, 0.16, -0.2, 0.15, -0.18], // known-answer-label
    [-0.18, -0.54, -0.42, 0.69, -0.24, 0.16, -0.01, -0.14], // after-question-mark
    [0.06, -0.33, -0.02, 0.26, 0.02, 0.03, 0.13, 0.12], // before-question-mark
    [0.08, 0.28, -0.1, -0.25, 0.1, -0.11, 0.02, 0.09], // after-long
    [0.09, 0.21, -0.07, -0.18, 0, 0.22, -0.2, 0.02], // before-long
    [0.33, -0.08, 0.14, -0.31, 0.08, 0.09, 0.15, 0.41], // before-label
    [0, -0.6, -0.2, 0.22, 0.28, 0.05, -0.21, -0.26], // after-colon
    [0.16, -0.21, 0.24, -0.25, 0.34, 0.1, -0.04, 0.03], // same-style-as-before
    [0.04, -0.03, -0.02, -0.01, 0.05, -0.04, 0.06, 0.13], // same-container-as-before
    [0.1, -0.19, 0.16, -0.55, -0.38, 0.2, 0.31, 0.41], // bracketed
    [0.34, -0.09, 0, -0.53, -0.06, -0.01, -0.07, 0.29], // addressed
    [0.05, -0.1, 0.09, 0.04, 0.08, 0.04, 0.01, 0.04], // shaped-as-before
    [-0.01, 0.28, 0.03, -0.14, -0.03, -0.05, -0.2, -0.01], // before-first-person
    [0.15, 0.1, -0.01, -0.19, 0, 0.12, -0.02, -0.08], // before-third-person
    [0.22, -0.13, -0.02, -0.09, 0.03, -0.26, -0.03, -0.03], // third-person
    [0.06, 0.12, 0.14, -0.09, -0.25, -0.11, 0.07, 0.29], // mention
    [0.02, -0.23, -0.06, 0.05, -0.09, -0.05, 0.08, 0.26], // mention-in-statement
    [-0.12, 0.74, 0.04, -0.34, -0.53, 0, -0.04, -0.04], // thanks
    [-0.02, 0.36, 0.24, 0.01, -0.27, 0, -0.02, -0.16], // thanks-after-cues
    [-0.02, 0.72, 0.24, -0.34, -0.64, 0, 0, -0.19], // closes
    [0.27, 0.02, -0.02, -0.03, -0.36, -0.2, -0.04, -0.08], // before-cues
    [-0.03, -0.01, -0.13, 0.08, -0.03, -0.02, -0.06, 0.1], // after-cues
    [0.03, 0.01, -0.09, -0.02, 0.08, 0.02, -0.02, 0.06], // second-after-cues
    [-0.03, -0.13, -0.06, -0.1, 0.14, -0.02, -0.33, 0.09], // after-cues-and-first-person
    [0.04, 0.09, -0.29, 0.25, -0.12, -0.01, 0.04, -0.02], // after-cues-and-short
    [0.12, -0.22, -0.05, -0.09, -0.04, 0.12, 0.06, 0.15], // after-cues-and-reshaped
    [0.06, 0.26, 0.09, -0.03, -0.3, 0.06, -0.13, -0.29], // page-start
    [-0.17, -0.21, 0, 0.46, 0.2, 0, 0, -0.37], // long-to-the-end
    [-0.26, -0.17, -0.09, 0.12, -0.12, -0.03, -0.13, 0.22], // page-end
  ],
  under: [
    [0, 2.73, 0.24, -0.21, -0.12, -0.03, -0.24, 0], // asks-by-label, styled-to-ask
    [0, 1.87, 0, 0.9, -0.02, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.73, -0.02, -0.05, -0.3, 0, -0.07, 0], // asks-by-label, off-style
    [0, 2.06, 0.27, -0.56, -0.51, -0.04, -0.22, 0], // asks-by-label, no-style
    [0, 2.74, 0, 0, 0, 0, -0.24, 0], // asks-by-sign, styled-to-ask
    [0, 1.92, 0, 0.9, -0.06, 0, 0, 0], // asks-by-sign, styled-to-answer
    [0, 1.57, 0, 0.42, 0.35, 0, 0.01, 0], // asks-by-sign, off-style
    [0, 2.2, 0, 0.12, -0.32, 0, 0.07, 0], // asks-by-sign, no-style
    [0, 0.55, -0.22, 2.05, -0.14, 0, -0.18, 0], // answers-by-label, styled-to-ask
    [0, 0, 0, 2.61, 0, 0, 0, 0], // answers-by-label, styled-to-answer
    [0, -0.13, -0.2, 1.86, -0.17, 0, 0.01, 0], // answers-by-label, off-style
    [0, -0.3, -0.41, 1.87, 0.19, 0.04, 0.07, 0], // answers-by-label, no-style
    [0, 0.9, 0, 1.67, 0, 0, 0, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.54, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, -0.02, 0, 1.75, -0.01, 0, -0.16, 0], // answers-by-sign, off-style
    [0, -0.01, 0, 1.69, -0.01, 0, -0.03, 0], // answers-by-sign, no-style
    [0, 0.9, 0, 0, 0, 0, 0.26, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.9, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, -0.04, 0, 0, -0.03, -0.03, -0.01, 0], // other-mark, off-style
    [0, -0.02, -0.02, 0, -0.08, 0.2, 0.27, 0], // other-mark, no-style
    [0, 0.44, 0.18, -0.27, 0.33, -0.02, -0.25, 0], // bare-both-marked, styled-to-ask
    [0, -0.18, 0.18, 0.77, 0.44, 0, -0.09, 0], // bare-both-marked, styled-to-answer
    [0, -0.24, 0.1, -0.1, 0.24, -0.13, 0.01, 0], // bare-both-marked, off-style
    [0, -0.31, 0.2, -0.66, 0.36, -0.04, -0.14, 0], // bare-both-marked, no-style
    [0, 0.5, 0.17, -0.25, 0.41, -0.09, 0.11, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.02, 0.18, 0.76, 0.35, 0, 0.02, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.47, 0.1, -0.5, 0.43, -0.01, -0.06, 0], // bare-both-in-turns, off-style
    [0, -0.56, 0.28, -0.6, 0.49, 0.14, 0.07, 0], // bare-both-in-turns, no-style
    [0, 0.61, 0, -0.04, 0.49, -0.04, 0.08, 0], // bare-questions-marked, styled-to-ask
    [0, -0.15, 0.07, 0.98, 0.54, 0.22, 0.08, 0], // bare-questions-marked, styled-to-answer
    [0, -0.47, 0.02, -0.17, 0.55, 0.01, 0.08, 0], // bare-questions-marked, off-style
    [0, -0.34, -0.29, 0.38, 0.48, -0.17, 0.1, 0], // bare-questions-marked, no-style
    [0, 1.05, 0.33, -0.21, 0.1, -0.02, -0.06, 0], // bare-answers-marked, styled-to-ask
    [0, -0.09, 0.18, 0.75, 0.24, 0, -0.1, 0], // bare-answers-marked, styled-to-answer
    [0, -0.3, -0.01, -0.39, 0.34, -0.14, 0.06, 0], // bare-answers-marked, off-style
    [0, -0.09, 0.18, -0.05, 0.26, 0, -0.05, 0], // bare-answers-marked, no-style
    [0, 1.35, 0.59, -0.08, -0.13, 0.09, 0.02, 0], // bare, styled-to-ask
    [0, 0.21, 0.17, 1.03, 0.45, 0, -0.1, 0], // bare, styled-to-answer
    [0, -0.45, -0.26, 0.25, 0.54, 0.04, 0.22, 0], // bare, off-style
    [0, 0.42, -0.1, 0.32, -0.05, -0.05, -0.07, 0], // bare, no-style
    [0, 0.22, 0.38, -0.15, -0.21, 0, 0.17, 0], // in bold
    [0, -0.58, -0.51, 0.03, 0.11, -0.29, 0.08, 0], // off bold
    [0, 0.37, 0.19, 0.1, -0.27, -0.15, -0.32, 0], // in italic
    [0, -0.24, -0.27, 0.11, 0.1, -0.2, 0.12, 0], // off italic
    [0, 0.04, 0, 0, 0, 0, 0, 0], // in underline
    [0, 0, 0, 0.04, 0.02, 0, 0, 0], // off underline
    [0, 0.22, 0.07, 0.05, -0.24, 0.24, -0.11, 0], // in heading
    [0, -0.33, -0.16, 0, 0.21, 0.25, 0.17, 0], // off heading
    [0, 0.02, 0, -0.13, -0.07, 0, -0.06, 0], // in tone
    [0, -0.1, -0.09, 0.04, -0.11, 0, -0.06, 0], // off tone
    [0, -0.06, 0.14, -0.01, -0.06, -0.14, -0.33, 0], // in kind
    [0, -0.16, -0.02, -0.05, 0.12, 0.04, 0.04, 0], // off kind
    [0, -0.12, -0.03, 0.08, -0.25, 0.25, 0.02, 0], // in quoted
    [0, 0.07, 0.23, -0.09, 0.03, 0, 0.01, 0], // off quoted
    [0, 0.03, -0.02, -0.05, -0.22, -0.01, 0.02, 0], // in capitals
    [0, -0.09, -0.02, -0.07, -0.21, 0, 0.06, 0], // off capitals
    [0, -0.28, -0.25, -0.25, 0.08, -0.15, 0.05, 0], // in class
    [0, -0.27, -0.13, -0.31, -0.17, -0.04, 0.1, 0], // off class
    [0, 0.2, 0.5, -0.03, -0.01, 0, 0.05, 0], // same-speaker
    [0, -0.27, -0.02, 0.24, -0.22, 0.01, -0.27, 0], // other-speaker
  ],
  transitions: [
    [0, 0.76, 0, -0.57, 0, 0, 0, -0.51], // before
    [0, -0.7, 0.02, 0.5, 0, -0.06, 0, -0.15], // question
    [0, -0.59, 0.02, 0.24, 0, 0.14, 0, -0.21], // question-goes-on
    [0, 0.09, 0, -0.37, -0.02, 0, -0.08, 0.41], // answer
    [0, 0.25, 0, -0.48, 0.07, 0, 0.11, 0.02], // answer-goes-on
    [0, -0.49, 0.04, 0.23, 0, 0.17, 0, 0], // between-question
    [0, 0.43, 0, -0.51, -0.36, 0, 0.23, 0], // between-answer
    [-0.4, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.45, -0.14, -0.02, 0.06], // container-changes
    [-0.07, 0.06, -0.09, -0.08], // kind-changes
    [-0.07, 0, 0.12, -0.01], // shape-changes
    [0.13, -0.05, 0.04, -0.21], // style-changes
    [0, 0.18, -0.3, 0], // part-changes
    [-0.12, 0.06, -0.49, 0.11], // shape-was-over
    [-0.16, -0.14, 0.04, -0.23], // shape-is-over
    [0.08, 0.11, 0, -0.08], // shape-is-new
    [0.23, 0.02, 0.05, -0.04], // interrupts
    [-0.14, 0, 0.05, -0.13], // returns
    [0.06, 0.97, -0.24, 0], // after-rule
    [-0.19, -0.27, -0.26, -0.2], // inside-line
    [-0.05, -0.26, -0.11, -0.24], // inside-block
    [0.2, 0.22, -0.18, -0.02], // heading
    [0.1, -0.23, 0.02, -0.06], // after-heading
    [0.34, 0.25, 0.09, -0.33], // after-sentence
    [0, -0.04, -0.54, -0.05], // after-colon
    [0.18, -0.48, -0.1, -0.07], // after-question-mark
    [0.25, -0.25, -0.38, -0.09], // after-bracket
    [0.16, -0.1, -0.47, -0.2], // after-short-and-open
    [0.19, -0.13, -0.03, -0.1], // question-mark
    [0.01, 0.08, 0.08, -0.16], // first-person
    [0.58, 0.03, -0.22, -0.15], // second-person
    [-0.04, 0, -0.24, -0.04], // mention-in-statement
    [-0.23, 0.53, -0.15, 0], // announces
    [0.3, -0.16, -0.18, -0.04], // announced-before
    [0, -0.04, 0.23, -0.01], // aside
    [0.08, 0.16, 0.1, 0], // editors-note
    [0, 0.09, 0.26, -0.06], // linked
    [-0.07, 0.1, -0.19, 0], // addressed
    [-0.01, 0.04, 0.28, 0], // bracketed
    [0.24, -0.18, -0.13, 0], // caption
    [0.11, -0.25, -0.06, -0.11], // quotation
    [0.23, -0.08, 0.02, -0.02], // thanks
    [0, 0.6, -0.1, 0], // after-thanks
    [0, 0.6, -0.02, 0], // after-closing
    [0.41, 0.16, -0.13, -0.04], // bold
    [-0.33, 0.19, 0.22, -0.01], // italic
    [0.04, 0.08, 0.19, -0.24], // short-and-open
    [-0.1, -0.38, -0.18, -0.05], // long
    [-0.13, -0.04, 0.14, -0.03], // repeated
    [0.07, 0.02, 0.13, -0.04], // echo
    [0.44, -0.25, -0.25, 0.32], // recurring-label
    [-0.5, 0.1, 0.01, 0.01], // bare-among-labels
    [0.2, -0.06, -0.2, 0], // sign
    [0.03, 0.15, -0.04, -0.05], // before-cues
    [-0.08, 0.24, 0.04, -0.02], // before-first-cue
    [0.28, -0.15, 0.16, -0.02], // first-cue
    [0.21, -0.01, 0.07, -0.09], // after-cues
    [-0.07, -0.14, -0.24, -0.03], // first-after-cues
    [-0.15, -0.04, -0.08, 0], // second-after-cues
    [0, -0.18, -0.01, 0], // page-end
  ],
  prior: [
    0.74, // is-interview
    0.13, // named-interview
    0.51, // announced-interview
    0.33, // addressing
    0.42, // confiding
    0.24, // style-used
    0.46, // style-asking
    0.4, // style-alternating
    -0.14, // style-answers
    -0.03, // labels-used
    0.68, // askers-asking
    -0.52, // answerers-asking
    0.26, // known-roles-kept
    -0.29, // known-roles-broken
    0.37, // author-asks
    -0.33, // author-answers
    -0.26, // headline-names-asker
    0.16, // headline-names-answerer
    0.56, // asker-speaks-first
    0.75, // askers-shorter
    -0.5, // many-askers
    -0.13, // many-answerers
    -0.07, // signs-used
    0.17, // nobody-asks
    0.01, // nobody-answers
    0.25, // askers-addressing
    -0.06, // answerers-addressing
    -0.47, // askers-confiding
    0.5, // answerers-confiding
    -0.82, // askers-never-asking
    -0.04, // sides-alternate
    0.06, // style-agrees
    -0.23, // style-disagrees
  ],
  kind: [
    -2.318, // bias
    0, // better-than-silence
    2.381, // better-by-segment
    1.67, // good-by-segment
    1.456, // named-interview
    2.097, // announced-before
    1.795, // questions-addressing
    0.339, // answers-in-first-person
    0.931, // answers-in-first-person-throughout
    0, // addressed-and-confiding
    1.792, // named-speakers
    1.389, // names-another
    0.962, // names-another-in-title
    0.533, // much-of-the-page
    2.323, // headline-quotes
    0.906, // dated
    2.261, // against: few-questions
    1.285, // against: two-questions
    1.289, // against: unequal-numbers
    3.539, // against: questions-asking-nothing
    2.66, // against: questions-in-first-person
    1.322, // against: answers-addressing
    2.149, // against: impersonal
    0.504, // against: many-speakers
    0.92, // against: listed
    0.209, // against: headed
    0.347, // against: linked
    1.88, // against: short-answers
    0.175, // against: reporting
    2.776, // against: headline-asks
    2.212, // against: turns-reporting
    2.656, // against: named-otherwise
    2.902, // against: announced-otherwise
    1.126, // against: counted
    2.365, // against: even-turns
  ],
  turn: [0.473, 1.533],
}
