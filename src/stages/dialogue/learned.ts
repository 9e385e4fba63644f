import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 433 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.12, -0.1, -0.02, -0.1, 0.04, 0.07, 0.1, 0.14], // bias
    [-0.12, 0.37, 0.38, -0.4, -0.3, 0.2, 0, 0.01], // question-mark
    [0.3, -0.04, -0.07, 0.04, -0.19, -0.05, -0.17, 0.24], // question-mark-inside
    [0.09, 0.02, 0.22, -0.19, 0.17, -0.01, -0.01, -0.13], // many-question-marks
    [-0.2, 0.77, -0.05, -0.24, -0.17, -0.06, -0.3, -0.5], // question-ending
    [-0.13, 0.41, 0.1, -0.27, -0.17, -0.1, -0.08, -0.13], // question-opener
    [-0.06, 0.14, 0.18, -0.19, 0.01, -0.05, 0.14, -0.14], // question-opener-and-mark
    [-0.18, 0.3, 0.1, -0.07, -0.1, -0.14, -0.04, -0.14], // second-person
    [-0.2, 0.22, 0.16, -0.24, -0.04, -0.01, 0.33, -0.2], // second-person-and-mark
    [0, -0.2, 0.04, 0.16, 0.13, -0.2, -0.05, 0.04], // first-person
    [0, -0.21, -0.06, 0.16, 0.16, -0.18, -0.02, 0.02], // first-person-in-statement
    [-0.11, 0.09, 0.17, -0.05, 0.05, -0.04, -0.28, -0.05], // first-person-and-mark
    [-0.15, 0.08, -0.11, -0.06, -0.1, -0.02, -0.15, 0.13], // empty
    [0, -0.01, -0.22, -0.23, -0.22, 0.15, 0.13, 0.22], // tiny
    [0.06, 0.1, 0.03, -0.12, 0.02, -0.1, 0.06, -0.05], // short
    [-0.02, 0.04, 0.04, 0, -0.01, -0.07, 0, 0.14], // medium
    [0.06, -0.26, 0.04, 0.14, 0.17, -0.03, -0.09, -0.05], // long
    [0.23, -0.21, -0.16, 0.16, 0.07, -0.05, -0.06, -0.1], // very-long
    [0.22, -0.25, 0.02, -0.45, -0.07, 0.14, 0.17, 0.32], // no-sentence-end
    [-0.02, 0.19, 0.06, 0, -0.18, 0.06, -0.04, -0.13], // ends-in-colon
    [0.24, -0.36, -0.03, -0.41, -0.09, 0.14, 0.18, 0.33], // short-and-open
    [-0.04, -0.09, 0.01, -0.02, -0.28, -0.19, 0.14, 0.26], // heading
    [-0.08, 0.02, 0.17, -0.03, 0.17, 0, -0.12, -0.06], // heading-and-mark
    [0.06, -0.02, 0, -0.02, 0, 0, 0, -0.02], // top-heading
    [0.03, 0.17, 0.2, -0.18, -0.29, -0.03, 0.1, 0.16], // bold
    [-0.15, 0.02, 0.26, -0.13, 0, -0.03, -0.03, 0.37], // bold-and-mark
    [0, 0.1, -0.03, -0.2, -0.08, -0.01, 0.23, -0.03], // bold-without-mark
    [0, 0.13, 0.03, -0.22, -0.4, 0.16, 0.12, 0.25], // italic
    [0.08, -0.07, 0.14, -0.04, -0.07, 0, 0.2, -0.04], // italic-and-mark
    [0.14, -0.23, 0.13, -0.3, 0.37, -0.17, -0.3, 0.04], // list-item
    [-0.03, -0.01, -0.1, -0.24, 0.09, 0.14, 0.09, -0.16], // quotation
    [0.27, -0.1, -0.02, -0.18, -0.1, -0.11, -0.05, 0.17], // caption
    [0.04, -0.03, 0.12, -0.07, 0.04, 0.11, 0.01, -0.06], // cell
    [0.12, -0.41, 0.05, -0.01, -0.06, 0.12, 0.09, 0.2], // quoted
    [0.02, -0.46, 0, -0.06, -0.07, 0, 0.44, 0.01], // linked
    [0.24, -0.17, 0.2, -0.23, -0.31, 0, -0.2, 0.35], // partly-linked
    [0.01, -0.25, -0.01, -0.19, -0.09, 0, 0.05, 0.35], // aside
    [0.14, -0.16, -0.14, -0.17, 0.11, 0, 0.12, 0.05], // editors-note
    [0.21, -0.08, 0, -0.09, -0.22, 0, -0.11, 0.11], // off-content
    [0, -0.07, 0, -0.07, -0.22, 0, -0.06, 0.12], // comments
    [0.03, 0.04, -0.12, 0.06, 0.06, -0.11, -0.03, 0.04], // at-home
    [0.01, -0.01, 0, 0, 0, 0, 0, 0], // before-headline
    [0.07, -0.03, 0, -0.01, 0, 0, 0, -0.04], // is-headline
    [0.08, 0.03, -0.1, 0, -0.03, 0, 0.09, 0.08], // opens-block
    [0.25, -0.47, -0.24, -0.77, 0.64, -0.05, 0.05, 0.65], // inside-line
    [0.09, -0.25, 0.17, 0, -0.04, 0.19, 0.06, 0.17], // inside-block
    [0.02, -0.22, 0.15, -0.13, -0.22, 0.15, 0.26, 0.08], // digits
    [0.12, -0.14, -0.21, -0.25, -0.03, 0.16, 0.1, 0.25], // echo
    [0.3, -0.12, -0.19, -0.36, -0.03, 0.17, 0.06, 0.11], // echo-and-styled
    [0.47, -0.22, 0.07, -0.32, -0.46, -0.01, -0.06, 0.4], // announces
    [0.17, -0.17, 0.04, 0.02, 0.03, 0, -0.05, 0.03], // reports
    [0.19, 0.07, 0.05, -0.1, -0.14, 0.06, -0.06, 0.1], // reports-of-others
    [0.19, -0.35, 0.13, 0.11, 0.07, -0.08, -0.05, 0.05], // familiar
    [0.17, -0.36, -0.22, 0.21, 0.1, -0.18, 0.05, 0.06], // unfamiliar
    [0.36, -0.27, -0.12, -0.52, -0.1, 0.04, 0.1, 0.27], // rare-shape
    [-0.04, 0.06, -0.04, 0.14, 0.12, -0.02, -0.16, -0.04], // common-shape
    [0.42, -0.4, -0.29, -0.82, 0.03, -0.11, 0.13, 0.31], // rare-and-unmarked
    [0.22, -0.03, -0.21, -0.22, -0.08, 0.28, -0.08, 0.1], // repeated
    [-0.04, 0.01, 0.17, 0.05, -0.21, 0.11, -0.04, -0.06], // label
    [0.21, -0.48, -0.17, -0.15, -0.25, 0.2, 0.1, 0.57], // single-label
    [-0.42, 0.09, 0.17, 0.05, -0.2, -0.02, -0.13, -0.21], // frequent-label
    [-0.15, 0.08, -0.11, -0.06, -0.1, -0.02, -0.15, 0.13], // label-alone
    [0.05, 0.23, -0.14, -0.11, -0.4, 0.11, 0.22, 0.03], // sign
    [-0.2, 0.28, -0.02, -0.21, -0.16, 0, -0.22, -0.22], // known-question-label
    [-0.05, -0.16, 0.12, 0.2, 0.1, -0.14, -0.04, -0.17], // known-answer-label
    [-0.18, -0.53, -0.37, 0.72, -0.3, 0.16, -0.03, -0.1], // after-question-mark
    [0.01, -0.34, -0.09, 0.28, 0.08, 0.05, 0.13, 0.18], // before-question-mark
    [0.07, 0.24, -0.1, -0.3, 0.09, -0.1, 0.02, 0.12], // after-long
    [0.08, 0.17, -0.04, -0.16, -0.01, 0.21, -0.14, 0.03], // before-long
    [0.33, -0.08, 0.14, -0.36, 0.1, 0.11, 0.13, 0.43], // before-label
    [-0.04, -0.53, -0.12, 0.18, 0.26, 0.09, -0.18, -0.25], // after-colon
    [0.14, -0.16, 0.27, -0.22, 0.3, 0.13, -0.02, 0.02], // same-style-as-before
    [0.04, -0.03, -0.01, -0.01, 0.06, -0.08, 0.07, 0.12], // same-container-as-before
    [0.1, -0.19, 0.14, -0.48, -0.32, 0.21, 0.26, 0.43], // bracketed
    [0.29, -0.1, 0, -0.43, -0.08, 0, -0.08, 0.18], // addressed
    [0.06, -0.1, 0.06, 0.08, 0.09, 0.05, 0.01, 0.02], // shaped-as-before
    [0.05, 0.22, 0.04, -0.17, -0.01, -0.15, -0.17, 0.02], // before-first-person
    [0.15, 0.07, 0.02, -0.21, -0.02, 0.06, -0.01, -0.03], // before-third-person
    [0.19, -0.13, -0.07, -0.05, 0.02, -0.22, -0.02, -0.04], // third-person
    [0.08, 0.08, 0.16, -0.04, -0.25, -0.11, 0.05, 0.24], // mention
    [0.03, -0.25, -0.08, 0.06, -0.12, -0.06, 0.1, 0.23], // mention-in-statement
    [-0.13, 0.7, 0.08, -0.36, -0.45, 0, -0.02, -0.05], // thanks
    [-0.02, 0.33, 0.2, -0.07, -0.3, 0, 0, -0.03], // thanks-after-cues
    [-0.02, 0.71, 0.2, -0.32, -0.6, 0, 0, -0.22], // closes
    [0.26, 0.01, 0.01, -0.02, -0.35, -0.15, 0.05, -0.03], // before-cues
    [-0.06, -0.01, -0.12, 0.1, -0.03, -0.17, -0.04, 0.07], // after-cues
    [-0.01, 0.04, -0.11, -0.07, 0.05, -0.14, -0.01, 0.05], // second-after-cues
    [-0.07, -0.09, -0.11, -0.07, 0.09, -0.03, -0.11, 0.09], // after-cues-and-first-person
    [-0.02, 0.13, -0.23, 0.23, -0.1, -0.17, -0.04, -0.01], // after-cues-and-short
    [0.14, -0.16, -0.08, -0.08, 0.02, -0.02, -0.02, 0.11], // after-cues-and-reshaped
    [0.1, 0.17, 0.03, -0.07, -0.18, 0, -0.05, -0.25], // page-start
    [-0.14, -0.18, 0, 0.35, 0.14, 0, 0, -0.28], // long-to-the-end
    [-0.24, -0.21, -0.07, 0.15, -0.03, -0.02, -0.11, 0.17], // page-end
  ],
  under: [
    [0, 2.79, 0.22, -0.15, -0.05, 0, -0.21, 0], // asks-by-label, styled-to-ask
    [0, 1.84, 0, 0.94, 0, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.81, -0.04, -0.06, -0.25, 0, -0.08, 0], // asks-by-label, off-style
    [0, 2.08, 0.26, -0.44, -0.43, -0.07, -0.17, 0], // asks-by-label, no-style
    [0, 2.89, 0, 0, 0, 0, -0.2, 0], // asks-by-sign, styled-to-ask
    [0, 1.97, 0, 0.93, -0.03, 0, 0, 0], // asks-by-sign, styled-to-answer
    [0, 1.79, 0, 0.32, 0.2, 0, 0.05, 0], // asks-by-sign, off-style
    [0, 2.17, -0.01, 0.05, -0.24, 0, 0.01, 0], // asks-by-sign, no-style
    [0, 0.65, -0.15, 2.1, -0.18, 0, -0.17, 0], // answers-by-label, styled-to-ask
    [0, 0, 0, 2.69, 0, 0, 0, 0], // answers-by-label, styled-to-answer
    [0, -0.13, -0.15, 1.91, -0.12, -0.02, 0, 0], // answers-by-label, off-style
    [0, -0.23, -0.31, 1.98, 0.2, 0.05, 0.11, 0], // answers-by-label, no-style
    [0, 0.94, 0, 1.69, 0, 0, 0, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.66, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, -0.09, 0, 1.82, -0.02, 0, -0.13, 0], // answers-by-sign, off-style
    [0, 0, 0, 1.76, -0.02, 0, -0.04, 0], // answers-by-sign, no-style
    [0, 0.94, 0, 0, 0, 0, 0.23, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.94, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, -0.02, 0, 0, -0.05, 0, 0.01, 0], // other-mark, off-style
    [0, 0, 0, 0, -0.03, 0.18, 0.22, 0], // other-mark, no-style
    [0, 0.53, 0.2, -0.27, 0.35, -0.02, -0.18, 0], // bare-both-marked, styled-to-ask
    [0, 0, 0.19, 0.86, 0.37, 0, -0.01, 0], // bare-both-marked, styled-to-answer
    [0, -0.19, 0.08, -0.08, 0.28, -0.14, -0.06, 0], // bare-both-marked, off-style
    [0, -0.27, 0.25, -0.52, 0.37, -0.03, -0.09, 0], // bare-both-marked, no-style
    [0, 0.61, 0.12, -0.21, 0.42, -0.08, 0.11, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.01, 0.19, 0.79, 0.37, 0, 0.01, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.4, 0.08, -0.42, 0.44, 0.06, -0.08, 0], // bare-both-in-turns, off-style
    [0, -0.49, 0.27, -0.46, 0.49, 0.1, 0.06, 0], // bare-both-in-turns, no-style
    [0, 0.64, 0, 0.02, 0.58, -0.03, 0.14, 0], // bare-questions-marked, styled-to-ask
    [0, -0.14, 0.14, 1.02, 0.39, 0.22, -0.03, 0], // bare-questions-marked, styled-to-answer
    [0, -0.37, 0.03, -0.11, 0.54, -0.02, 0.06, 0], // bare-questions-marked, off-style
    [0, -0.29, -0.05, 0.33, 0.51, -0.11, 0.15, 0], // bare-questions-marked, no-style
    [0, 1.09, 0.29, -0.22, 0.15, -0.01, -0.04, 0], // bare-answers-marked, styled-to-ask
    [0, -0.08, 0.19, 0.8, 0.21, 0, -0.11, 0], // bare-answers-marked, styled-to-answer
    [0, -0.24, 0.03, -0.28, 0.36, -0.14, 0.04, 0], // bare-answers-marked, off-style
    [0, -0.09, 0.19, -0.02, 0.27, 0, -0.04, 0], // bare-answers-marked, no-style
    [0, 1.44, 0.54, -0.01, -0.11, -0.02, 0.05, 0], // bare, styled-to-ask
    [0, -0.05, 0.17, 0.87, 0.38, 0, -0.02, 0], // bare, styled-to-answer
    [0, -0.42, -0.28, 0.2, 0.55, -0.01, 0.18, 0], // bare, off-style
    [0, 0.39, -0.11, 0.33, 0.01, -0.04, -0.04, 0], // bare, no-style
    [0, 0.22, 0.34, -0.13, -0.23, 0, 0.12, 0], // in bold
    [0, -0.39, -0.52, 0.04, 0.09, -0.3, 0.08, 0], // off bold
    [0, 0.34, -0.01, 0.05, -0.28, -0.01, -0.18, 0], // in italic
    [0, -0.21, -0.21, 0.13, 0.11, -0.04, 0.07, 0], // off italic
    [0, 0.02, 0, 0, -0.02, 0, 0, 0], // in underline
    [0, 0, -0.01, 0.02, -0.02, 0, 0, 0], // off underline
    [0, 0.15, 0.01, 0.11, -0.27, 0, -0.05, 0], // in heading
    [0, -0.21, -0.21, 0.01, 0.17, 0.28, 0.13, 0], // off heading
    [0, -0.02, 0, -0.01, -0.06, 0, -0.07, 0], // in tone
    [0, -0.03, -0.01, -0.01, -0.11, 0, -0.1, 0], // off tone
    [0, -0.02, 0.13, -0.15, -0.07, -0.08, -0.23, 0], // in kind
    [0, -0.21, 0.01, 0.04, 0.1, -0.2, -0.13, 0], // off kind
    [0, -0.13, -0.02, 0.07, -0.18, 0.23, 0, 0], // in quoted
    [0, 0.09, 0.22, -0.02, 0.06, 0.03, 0.03, 0], // off quoted
    [0, -0.01, -0.02, -0.06, -0.2, 0, 0.01, 0], // in capitals
    [0, -0.08, 0, -0.07, -0.18, 0, 0.02, 0], // off capitals
    [0, -0.28, -0.21, -0.27, 0.09, -0.09, 0.04, 0], // in class
    [0, -0.3, -0.17, -0.26, -0.14, -0.03, 0.04, 0], // off class
    [0, 0.14, 0.45, -0.09, -0.02, 0, 0.08, 0], // same-speaker
    [0, -0.2, -0.01, 0.19, -0.19, 0.01, -0.24, 0], // other-speaker
  ],
  transitions: [
    [0, 0.67, 0, -0.47, 0, 0, 0, -0.51], // before
    [0, -0.61, 0.02, 0.47, 0, -0.07, 0, -0.2], // question
    [0, -0.5, 0.02, 0.2, 0, 0.11, 0, -0.19], // question-goes-on
    [0, 0.13, 0, -0.34, -0.01, 0, -0.11, 0.42], // answer
    [0, 0.25, 0, -0.43, 0.07, 0, 0.12, 0.05], // answer-goes-on
    [0, -0.39, 0.07, 0.17, 0, 0.16, 0, 0], // between-question
    [0, 0.38, 0, -0.52, -0.39, 0, 0.2, 0], // between-answer
    [-0.41, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.37, -0.06, 0.03, 0.08], // container-changes
    [-0.06, 0.11, -0.17, -0.08], // kind-changes
    [0.02, 0.01, 0.09, 0.04], // shape-changes
    [0.26, -0.02, 0.06, -0.19], // style-changes
    [0, -0.02, -0.28, 0], // part-changes
    [-0.05, -0.01, -0.5, 0.09], // shape-was-over
    [0.02, -0.07, 0.09, -0.16], // shape-is-over
    [0.2, 0.03, -0.01, -0.03], // shape-is-new
    [0.14, 0.1, 0.01, -0.04], // interrupts
    [-0.19, -0.01, -0.04, -0.11], // returns
    [0.03, 0.89, -0.19, 0], // after-rule
    [-0.12, -0.22, -0.19, -0.16], // inside-line
    [0.08, -0.23, -0.11, -0.22], // inside-block
    [0.13, 0.16, -0.11, 0], // heading
    [-0.06, -0.17, 0.15, -0.05], // after-heading
    [0.33, 0.24, 0.05, -0.29], // after-sentence
    [0.02, -0.08, -0.49, -0.06], // after-colon
    [0.12, -0.4, -0.06, -0.07], // after-question-mark
    [0.22, -0.19, -0.31, -0.03], // after-bracket
    [0.13, -0.05, -0.42, -0.21], // after-short-and-open
    [0.17, -0.19, -0.04, -0.07], // question-mark
    [0.07, 0.04, 0.02, -0.14], // first-person
    [0.54, 0.04, -0.17, -0.13], // second-person
    [-0.01, 0, -0.22, -0.05], // mention-in-statement
    [-0.22, 0.36, -0.08, -0.01], // announces
    [0.22, -0.04, -0.28, -0.01], // announced-before
    [0, -0.01, 0.11, 0], // aside
    [0.17, 0.22, 0.06, 0], // editors-note
    [0, 0.06, 0.24, -0.04], // linked
    [-0.11, 0, -0.16, 0], // addressed
    [-0.01, 0.22, 0.28, 0], // bracketed
    [0.2, -0.13, -0.07, 0], // caption
    [-0.07, -0.18, -0.01, -0.09], // quotation
    [0.17, -0.17, 0.02, -0.02], // thanks
    [-0.01, 0.51, -0.09, 0], // after-thanks
    [0, 0.53, -0.02, 0], // after-closing
    [0.31, 0.14, -0.05, -0.01], // bold
    [-0.3, 0.25, 0.22, -0.02], // italic
    [0.04, 0.09, 0.17, -0.12], // short-and-open
    [-0.14, -0.29, -0.15, -0.02], // long
    [-0.06, -0.06, 0.13, 0], // repeated
    [0.14, -0.01, 0.13, 0], // echo
    [0.43, -0.16, -0.23, 0.16], // recurring-label
    [-0.39, 0.16, 0.03, -0.02], // bare-among-labels
    [0.26, 0.1, -0.28, -0.01], // sign
    [0, 0.16, 0.03, -0.05], // before-cues
    [-0.11, 0.2, 0.08, -0.02], // before-first-cue
    [0.29, -0.15, -0.05, 0], // first-cue
    [0.19, -0.04, -0.05, -0.05], // after-cues
    [-0.07, -0.23, -0.12, -0.01], // first-after-cues
    [-0.02, -0.02, 0.03, -0.01], // second-after-cues
    [0, -0.15, 0, -0.01], // page-end
  ],
  prior: [
    0.68, // is-interview
    0.14, // named-interview
    0.45, // announced-interview
    0.3, // addressing
    0.39, // confiding
    0.22, // style-used
    0.43, // style-asking
    0.35, // style-alternating
    -0.18, // style-answers
    0.06, // labels-used
    0.67, // askers-asking
    -0.46, // answerers-asking
    0.19, // known-roles-kept
    -0.25, // known-roles-broken
    0.32, // author-asks
    -0.27, // author-answers
    -0.24, // headline-names-asker
    0.16, // headline-names-answerer
    0.54, // asker-speaks-first
    0.68, // askers-shorter
    -0.48, // many-askers
    -0.14, // many-answerers
    -0.09, // signs-used
    0.1, // nobody-asks
    0.02, // nobody-answers
    0.36, // askers-addressing
    -0.1, // answerers-addressing
    -0.35, // askers-confiding
    0.42, // answerers-confiding
    -0.79, // askers-never-asking
    0.09, // sides-alternate
    0.02, // style-agrees
    -0.1, // style-disagrees
  ],
  kind: [
    -4.956, // bias
    0, // better-than-silence
    2.603, // better-by-segment
    1.997, // good-by-segment
    1.821, // named-interview
    2.461, // announced-before
    1.914, // questions-addressing
    0.389, // answers-in-first-person
    1.4, // answers-in-first-person-throughout
    0.957, // addressed-and-confiding
    1.188, // named-speakers
    1.965, // names-another
    0.521, // much-of-the-page
    2.446, // headline-quotes
    0.89, // dated
    2.013, // against: few-questions
    1.41, // against: two-questions
    1.024, // against: unequal-numbers
    3.804, // against: questions-asking-nothing
    2.407, // against: questions-in-first-person
    2.01, // against: answers-addressing
    2.782, // against: impersonal
    0.438, // against: many-speakers
    1.475, // against: listed
    0.137, // against: headed
    0.923, // against: linked
    1.723, // against: short-answers
    1.135, // against: reporting
    1.035, // against: headline-asks
    1.171, // against: turns-reporting
  ],
  turn: [0.347, 1.661],
}
