import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 364 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.13, -0.07, -0.02, -0.07, 0.03, 0.01, 0.08, 0.14], // bias
    [-0.15, 0.36, 0.4, -0.35, -0.35, 0.15, -0.04, -0.02], // question-mark
    [0.14, -0.07, 0.03, 0.05, -0.16, -0.07, -0.13, 0.15], // question-mark-inside
    [0.06, 0.04, 0.28, -0.24, 0.13, -0.04, -0.02, -0.13], // many-question-marks
    [-0.2, 0.64, -0.05, -0.25, -0.04, -0.06, -0.27, -0.51], // question-ending
    [-0.11, 0.32, 0.03, -0.23, -0.04, -0.09, -0.03, -0.04], // question-opener
    [-0.09, 0.18, 0.15, -0.15, -0.15, -0.05, 0.27, -0.13], // question-opener-and-mark
    [-0.14, 0.29, 0.07, -0.03, -0.08, -0.13, -0.08, -0.1], // second-person
    [-0.22, 0.2, 0.13, -0.19, -0.02, -0.02, 0.32, -0.17], // second-person-and-mark
    [0, -0.24, -0.09, 0.17, 0.11, -0.18, -0.07, 0.01], // first-person
    [0, -0.3, -0.12, 0.18, 0.13, -0.14, -0.08, 0], // first-person-in-statement
    [-0.04, 0.15, 0, -0.09, 0.09, -0.07, -0.21, -0.16], // first-person-and-mark
    [-0.08, 0.08, -0.11, -0.08, -0.14, -0.14, -0.15, 0.21], // empty
    [0.05, 0.05, -0.18, -0.19, -0.22, -0.07, 0.11, 0.21], // tiny
    [0.11, 0.14, -0.02, -0.18, 0, 0.01, 0.1, -0.05], // short
    [0.07, 0.08, 0.05, -0.05, -0.05, 0, 0.01, 0.11], // medium
    [0.04, -0.29, -0.02, 0.13, 0.14, -0.02, -0.09, -0.08], // long
    [0.15, -0.24, -0.14, 0.17, 0.1, -0.05, -0.1, -0.07], // very-long
    [0.19, -0.22, -0.03, -0.38, -0.05, 0.08, 0.17, 0.36], // no-sentence-end
    [0.16, -0.24, 0.16, -0.03, -0.01, 0.16, 0.05, -0.07], // ends-in-colon
    [0.32, -0.42, -0.11, -0.38, -0.04, 0.09, 0.19, 0.41], // short-and-open
    [0.06, -0.12, -0.01, -0.01, -0.35, -0.06, 0.12, 0.33], // heading
    [-0.04, 0.08, 0.16, -0.04, 0.18, -0.03, -0.23, -0.07], // heading-and-mark
    [0.08, -0.03, 0, -0.03, 0, 0, -0.01, -0.02], // top-heading
    [0.05, 0.16, 0.23, -0.13, -0.3, -0.01, 0.09, 0.12], // bold
    [-0.18, 0.02, 0.26, -0.1, 0.06, -0.01, -0.01, 0.24], // bold-and-mark
    [0.09, 0.08, 0.04, -0.19, -0.24, -0.01, 0.22, 0.02], // bold-without-mark
    [-0.08, 0.16, 0.09, -0.3, -0.4, 0.17, 0.09, 0.21], // italic
    [0, -0.06, 0.16, -0.02, -0.07, 0, 0.2, -0.07], // italic-and-mark
    [0.04, -0.17, 0.19, -0.36, 0.34, -0.18, -0.24, -0.01], // list-item
    [0.04, -0.06, -0.12, -0.13, 0.1, 0.17, 0.15, -0.1], // quotation
    [0.22, -0.14, -0.04, -0.14, -0.11, -0.09, 0.02, 0.13], // caption
    [0.13, -0.12, -0.07, -0.06, -0.05, -0.05, -0.02, 0], // cell
    [0.08, -0.35, 0.13, -0.04, -0.07, 0.21, 0.12, 0.15], // quoted
    [0, -0.41, 0, -0.07, -0.06, 0, 0.4, 0], // linked
    [0.28, -0.17, 0.21, -0.26, -0.34, 0, -0.18, 0.37], // partly-linked
    [0.02, -0.24, -0.01, -0.09, -0.07, 0, 0.13, 0.21], // aside
    [0.08, -0.18, -0.18, -0.04, 0.08, -0.01, 0.1, 0.09], // editors-note
    [0.22, -0.11, -0.01, -0.04, -0.21, -0.01, -0.05, 0.13], // off-content
    [0, -0.05, -0.01, -0.05, -0.21, -0.01, -0.01, 0.17], // comments
    [0.05, 0.01, -0.08, 0.04, 0.04, -0.02, 0, 0.04], // at-home
    [0.02, 0, 0, -0.01, 0, 0, 0, -0.01], // before-headline
    [0.08, -0.04, 0, -0.03, 0, 0, 0, -0.03], // is-headline
    [0.08, 0.04, -0.13, 0.02, 0.01, -0.12, 0.07, 0.09], // opens-block
    [0.26, -0.43, -0.25, -0.61, 0.49, -0.03, -0.01, 0.7], // inside-line
    [0.1, -0.24, 0.25, -0.03, -0.03, 0.25, 0.05, 0.07], // inside-block
    [0.17, -0.16, 0.21, -0.05, -0.33, 0, 0.2, 0.15], // digits
    [0.09, -0.03, -0.19, -0.18, 0.01, 0.18, 0.1, 0.18], // echo
    [0.25, -0.06, -0.18, -0.25, -0.01, 0.18, 0.13, 0.03], // echo-and-styled
    [0.43, -0.1, 0.18, -0.28, -0.51, 0, -0.03, 0.29], // announces
    [0.17, -0.17, -0.02, 0, 0.03, -0.06, -0.1, 0.07], // reports
    [0.2, 0.03, 0.03, -0.13, -0.13, -0.03, -0.02, 0.03], // reports-of-others
    [0.17, -0.25, 0.14, 0.1, 0.02, -0.09, -0.1, 0.01], // familiar
    [0.11, -0.36, -0.22, 0.23, 0.1, -0.15, 0.11, 0.05], // unfamiliar
    [0.32, -0.19, -0.14, -0.44, -0.1, 0.08, 0.08, 0.29], // rare-shape
    [-0.03, 0.04, -0.06, 0.1, 0.11, -0.02, -0.17, -0.03], // common-shape
    [0.43, -0.43, -0.25, -0.76, 0.01, 0.06, 0.12, 0.39], // rare-and-unmarked
    [0.11, 0, -0.19, -0.04, 0, 0.2, -0.05, 0.1], // repeated
    [-0.05, -0.01, 0.19, 0.12, -0.17, 0.1, -0.04, -0.05], // label
    [0.28, -0.4, -0.33, -0.08, -0.24, 0.17, 0.11, 0.52], // single-label
    [-0.38, 0.1, 0.19, 0.08, -0.17, 0.1, -0.12, -0.22], // frequent-label
    [-0.08, 0.08, -0.11, -0.08, -0.14, -0.14, -0.15, 0.21], // label-alone
    [0.01, 0.18, -0.09, -0.08, -0.33, 0.12, 0.24, 0.03], // sign
    [-0.19, 0.35, 0, -0.25, -0.18, 0, -0.24, -0.15], // known-question-label
    [-0.08, -0.16, 0.17, 0.17, 0.09, -0.1, -0.09, -0.1], // known-answer-label
    [-0.23, -0.5, -0.31, 0.62, -0.31, 0.11, 0, -0.12], // after-question-mark
    [-0.09, -0.33, -0.01, 0.25, 0.04, 0.08, 0.13, 0.18], // before-question-mark
    [0.02, 0.25, -0.1, -0.33, 0.05, -0.07, 0.02, 0.12], // after-long
    [0.03, 0.19, -0.05, -0.16, 0.03, 0.15, -0.15, -0.01], // before-long
    [0.31, -0.08, 0.15, -0.35, 0.08, 0.07, 0.16, 0.42], // before-label
    [0.19, -0.38, -0.06, -0.08, 0.42, 0.13, -0.07, -0.25], // after-colon
    [0.15, -0.24, 0.3, -0.25, 0.28, 0.07, -0.01, 0.01], // same-style-as-before
    [0.06, -0.06, -0.01, -0.03, 0.06, 0.02, 0.04, 0.12], // same-container-as-before
    [0.11, -0.17, -0.11, -0.49, -0.27, 0.33, 0.34, 0.46], // bracketed
    [0.25, -0.05, 0, -0.34, -0.06, -0.01, -0.08, 0.21], // addressed
    [0.07, -0.09, 0.03, 0.05, 0.07, 0.04, -0.01, 0.02], // shaped-as-before
    [0.04, 0.28, 0.05, -0.23, 0, -0.11, -0.13, 0.03], // before-first-person
    [0.12, 0.05, 0.05, -0.18, 0, 0.07, 0.05, -0.08], // before-third-person
    [0.17, -0.14, -0.12, 0.04, 0, -0.24, -0.02, -0.1], // third-person
    [0.05, 0.11, 0.24, -0.05, -0.2, -0.07, 0.09, 0.26], // mention
    [0.08, -0.21, -0.07, 0.02, -0.08, -0.05, 0.12, 0.26], // mention-in-statement
    [-0.17, 0.64, 0.07, -0.35, -0.26, 0, -0.02, -0.09], // thanks
    [-0.01, 0.06, 0.21, -0.08, -0.06, 0, -0.01, -0.03], // thanks-after-cues
    [0.32, -0.05, 0.03, -0.06, -0.35, -0.13, 0.11, -0.09], // before-cues
    [-0.08, -0.02, -0.01, 0.14, -0.02, -0.07, -0.03, 0.06], // after-cues
    [0.01, -0.02, -0.11, -0.01, 0.09, -0.04, 0, 0.04], // second-after-cues
    [-0.15, -0.09, -0.13, 0, 0.06, -0.03, -0.16, 0.07], // after-cues-and-first-person
    [0.02, 0.09, -0.06, 0.14, -0.08, -0.06, -0.05, 0], // after-cues-and-short
    [0.12, -0.21, -0.09, -0.1, -0.12, -0.02, 0.01, 0.2], // after-cues-and-reshaped
    [0.09, 0.1, 0, -0.01, -0.08, -0.01, -0.22, -0.18], // page-start
    [-0.12, -0.17, 0, 0.3, 0.14, 0, 0, -0.25], // long-to-the-end
    [-0.23, -0.1, -0.09, 0.19, -0.09, -0.01, -0.09, 0.13], // page-end
  ],
  under: [
    [0, 2.7, 0.15, -0.19, -0.09, 0, -0.13, 0], // asks-by-label, styled-to-ask
    [0, 1.89, 0, 0.95, 0, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.8, 0.05, -0.09, -0.23, 0, -0.02, 0], // asks-by-label, off-style
    [0, 2.13, 0.26, -0.35, -0.41, 0, -0.14, 0], // asks-by-label, no-style
    [0, 2.83, 0, 0, 0, 0, -0.16, 0], // asks-by-sign, styled-to-ask
    [0, 2.08, 0, 0.95, -0.03, 0, 0, 0], // asks-by-sign, styled-to-answer
    [0, 1.67, 0, 0.17, 0.18, 0, 0.1, 0], // asks-by-sign, off-style
    [0, 2.16, 0, 0.13, -0.25, 0, 0.08, 0], // asks-by-sign, no-style
    [0, 0.72, -0.15, 2.02, -0.17, -0.01, -0.08, 0], // answers-by-label, styled-to-ask
    [0, 0, 0, 2.74, 0, 0, 0, 0], // answers-by-label, styled-to-answer
    [0, -0.09, -0.1, 1.96, -0.18, -0.01, -0.03, 0], // answers-by-label, off-style
    [0, -0.21, -0.39, 1.94, 0.19, 0.11, 0.11, 0], // answers-by-label, no-style
    [0, 1.02, 0, 1.72, 0, 0, -0.01, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.69, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, 0.06, 0, 2.01, 0, 0, -0.09, 0], // answers-by-sign, off-style
    [0, 0, 0, 1.79, -0.01, 0, -0.01, 0], // answers-by-sign, no-style
    [0, 0.95, 0, 0, 0.01, 0, 0.12, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.95, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, 0, 0, 0, 0, 0, 0.01, 0], // other-mark, off-style
    [0, 0, 0, 0, -0.05, 0, 0.22, 0], // other-mark, no-style
    [0, 0.58, 0.2, -0.23, 0.31, -0.02, 0.03, 0], // bare-both-marked, styled-to-ask
    [0, 0, 0.19, 0.91, 0.38, 0, 0, 0], // bare-both-marked, styled-to-answer
    [0, -0.14, 0.2, -0.23, 0.3, -0.04, -0.06, 0], // bare-both-marked, off-style
    [0, -0.28, 0.11, -0.4, 0.36, 0.02, -0.05, 0], // bare-both-marked, no-style
    [0, 0.6, 0.19, -0.16, 0.4, -0.02, -0.02, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.02, 0.19, 0.86, 0.37, 0, 0, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.22, 0.15, -0.34, 0.44, 0.08, -0.11, 0], // bare-both-in-turns, off-style
    [0, -0.42, 0.26, -0.42, 0.48, 0.05, 0.03, 0], // bare-both-in-turns, no-style
    [0, 0.71, 0.06, -0.1, 0.46, 0, 0.01, 0], // bare-questions-marked, styled-to-ask
    [0, -0.12, 0.15, 1.09, 0.57, 0.22, 0.13, 0], // bare-questions-marked, styled-to-answer
    [0, -0.39, 0.1, -0.04, 0.52, -0.01, 0.03, 0], // bare-questions-marked, off-style
    [0, -0.16, 0.06, 0.31, 0.44, -0.06, -0.01, 0], // bare-questions-marked, no-style
    [0, 1.12, 0.27, -0.2, 0.13, -0.04, -0.07, 0], // bare-answers-marked, styled-to-ask
    [0, -0.11, 0.19, 0.85, 0.27, 0, -0.09, 0], // bare-answers-marked, styled-to-answer
    [0, -0.26, 0.04, -0.33, 0.34, -0.11, 0.07, 0], // bare-answers-marked, off-style
    [0, -0.09, 0.19, -0.04, 0.27, 0, -0.04, 0], // bare-answers-marked, no-style
    [0, 1.45, 0.49, 0.01, -0.17, -0.03, 0.09, 0], // bare, styled-to-ask
    [0, -0.04, 0.19, 0.88, 0.33, 0, -0.03, 0], // bare, styled-to-answer
    [0, -0.52, -0.24, 0.25, 0.51, -0.23, 0.18, 0], // bare, off-style
    [0, 0.35, -0.04, 0.33, 0.14, 0, -0.1, 0], // bare, no-style
    [0, 0.24, 0.32, -0.13, -0.25, 0, 0.12, 0], // in bold
    [0, -0.47, -0.38, 0.06, 0.05, -0.25, 0.04, 0], // off bold
    [0, 0.28, 0, 0.04, -0.25, 0, -0.09, 0], // in italic
    [0, -0.17, -0.22, 0.19, 0.06, 0.05, 0.07, 0], // off italic
    [0, 0.03, 0, 0, -0.02, 0, -0.01, 0], // in underline
    [0, 0, 0, 0.03, -0.01, 0, -0.01, 0], // off underline
    [0, 0.09, 0.03, 0.03, -0.25, 0, 0.06, 0], // in heading
    [0, -0.18, -0.1, -0.03, 0.17, 0.23, 0.2, 0], // off heading
    [0, 0.02, -0.01, -0.05, -0.07, 0, -0.1, 0], // in tone
    [0, -0.03, -0.01, -0.01, -0.09, -0.01, -0.08, 0], // off tone
    [0, -0.02, 0.04, -0.15, -0.07, -0.06, -0.19, 0], // in kind
    [0, -0.26, 0.02, 0.06, 0.09, -0.1, -0.08, 0], // off kind
    [0, -0.12, 0, 0.07, -0.17, 0.22, -0.04, 0], // in quoted
    [0, 0.07, 0.22, -0.1, 0.02, 0, 0.04, 0], // off quoted
    [0, 0, 0, -0.06, -0.13, 0, 0, 0], // in capitals
    [0, -0.1, -0.01, -0.07, -0.14, 0, 0.04, 0], // off capitals
    [0, -0.25, -0.17, -0.19, 0.08, -0.05, 0.04, 0], // in class
    [0, -0.27, -0.14, -0.14, -0.15, -0.18, -0.09, 0], // off class
    [0, 0.15, 0.38, -0.06, -0.01, 0, 0.19, 0], // same-speaker
    [0, -0.14, 0, 0.16, -0.24, 0.1, -0.13, 0], // other-speaker
  ],
  transitions: [
    [0, 0.72, 0, -0.53, 0, 0, 0, -0.43], // before
    [0, -0.55, 0, 0.42, 0, -0.06, 0, -0.31], // question
    [0, -0.36, 0.05, 0.21, 0, -0.17, 0, -0.24], // question-goes-on
    [0, 0.1, 0, -0.32, -0.01, 0, -0.1, 0.36], // answer
    [0, 0.27, 0, -0.42, 0.1, 0, 0.12, 0.13], // answer-goes-on
    [0, -0.29, -0.08, 0.12, 0, 0.18, 0, 0], // between-question
    [0, 0.34, 0, -0.5, -0.35, 0, 0.2, 0], // between-answer
    [-0.34, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.39, -0.13, 0.02, 0.1], // container-changes
    [0.03, 0.04, -0.15, -0.09], // kind-changes
    [0.07, 0.02, 0.09, 0.04], // shape-changes
    [0.23, 0.01, 0.04, -0.21], // style-changes
    [0, -0.12, -0.23, 0], // part-changes
    [-0.11, -0.02, -0.5, 0.1], // shape-was-over
    [0.06, -0.06, 0.06, -0.14], // shape-is-over
    [0.2, 0.04, -0.01, -0.02], // shape-is-new
    [0.19, 0.08, -0.01, -0.06], // interrupts
    [-0.13, -0.19, -0.14, -0.14], // inside-line
    [0.14, -0.2, -0.23, -0.18], // inside-block
    [0.14, 0.09, -0.15, -0.03], // heading
    [0, -0.17, 0.18, -0.04], // after-heading
    [0.33, 0.19, 0, -0.25], // after-sentence
    [-0.02, -0.18, -0.5, -0.08], // after-colon
    [0.04, -0.4, 0.03, -0.08], // after-question-mark
    [0.19, -0.2, -0.25, -0.02], // after-bracket
    [0.16, -0.03, -0.44, -0.22], // after-short-and-open
    [0.13, -0.15, -0.04, -0.05], // question-mark
    [0.08, -0.15, 0.01, -0.27], // first-person
    [0.47, -0.09, -0.15, -0.1], // second-person
    [-0.07, 0.08, -0.16, -0.01], // mention-in-statement
    [-0.12, 0.31, -0.09, -0.01], // announces
    [0.32, 0.08, -0.23, 0], // announced-before
    [0, -0.04, 0.2, 0], // aside
    [0.16, 0.4, -0.04, 0], // editors-note
    [0, -0.05, 0.23, -0.01], // linked
    [-0.05, 0.15, -0.17, 0], // addressed
    [-0.01, 0.49, 0.39, 0], // bracketed
    [0.2, -0.1, -0.03, 0], // caption
    [-0.1, -0.09, 0.03, -0.04], // quotation
    [0.12, -0.17, 0.04, -0.03], // thanks
    [0, 0.36, -0.11, 0], // after-thanks
    [0.32, 0.18, 0.01, -0.05], // bold
    [-0.35, 0.26, 0.21, -0.01], // italic
    [0, 0.18, 0.19, -0.09], // short-and-open
    [-0.17, -0.24, -0.17, -0.02], // long
    [0.12, -0.03, 0.02, -0.01], // repeated
    [0.21, 0.12, 0.18, -0.02], // echo
    [0.41, -0.08, -0.33, 0], // recurring-label
    [-0.28, 0.22, 0.02, 0.01], // bare-among-labels
    [0.19, 0.08, -0.31, 0], // sign
    [0.06, 0.14, 0.08, -0.02], // before-cues
    [-0.04, 0.21, -0.15, 0], // before-first-cue
    [0.32, -0.13, -0.01, -0.01], // first-cue
    [0.08, -0.12, -0.04, -0.1], // after-cues
    [-0.06, -0.17, -0.05, -0.02], // first-after-cues
    [0.06, -0.02, -0.15, -0.02], // second-after-cues
    [0, -0.2, -0.01, -0.01], // page-end
  ],
  prior: [
    0.62, // is-interview
    0.09, // named-interview
    0.4, // announced-interview
    0.22, // addressing
    0.41, // confiding
    0.2, // style-used
    0.44, // style-asking
    0.34, // style-alternating
    -0.18, // style-answers
    0.01, // labels-used
    0.63, // askers-asking
    -0.43, // answerers-asking
    0.22, // known-roles-kept
    -0.26, // known-roles-broken
    0.35, // author-asks
    -0.31, // author-answers
    -0.28, // headline-names-asker
    0.06, // headline-names-answerer
    0.43, // asker-speaks-first
    0.63, // askers-shorter
    -0.42, // many-askers
    -0.08, // many-answerers
    -0.11, // signs-used
    0.09, // nobody-asks
    0.04, // nobody-answers
    0.33, // askers-addressing
    -0.09, // answerers-addressing
    -0.33, // askers-confiding
    0.35, // answerers-confiding
    -0.82, // askers-never-asking
    0.05, // sides-alternate
    -0.06, // style-agrees
    -0.12, // style-disagrees
  ],
  kind: [
    -5.294, // bias
    1.004, // better-than-silence
    2.384, // better-by-segment
    2.009, // good-by-segment
    1.638, // named-interview
    1.778, // announced-before
    2.134, // questions-addressing
    0.853, // answers-in-first-person
    1.136, // answers-in-first-person-throughout
    1.185, // addressed-and-confiding
    0.819, // named-speakers
    0.5, // introduces-somebody
    0.762, // much-of-the-page
    1.74, // headline-quotes
    0.892, // dated
    1.437, // against: few-questions
    1.973, // against: two-questions
    0.541, // against: unequal-numbers
    2.964, // against: questions-asking-nothing
    2.71, // against: questions-in-first-person
    1.219, // against: answers-addressing
    2.051, // against: impersonal
    0.515, // against: many-speakers
    1.973, // against: listed
    0.288, // against: headed
    0.782, // against: linked
    1.633, // against: short-answers
    0.907, // against: reporting
    0.801, // against: headline-asks
  ],
  turn: [0.427, 1.574],
}
