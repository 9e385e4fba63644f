import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 508 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.13, -0.11, -0.02, -0.1, 0.04, 0.06, 0.08, 0.13], // bias
    [-0.09, 0.36, 0.4, -0.37, -0.32, 0.17, -0.01, -0.03], // question-mark
    [0.38, -0.11, -0.13, 0.01, -0.14, -0.1, -0.14, 0.25], // question-mark-inside
    [0.11, 0.05, 0.27, -0.23, 0.12, -0.01, 0, -0.11], // many-question-marks
    [-0.26, 0.86, -0.02, -0.23, -0.25, -0.05, -0.37, -0.51], // question-ending
    [-0.11, 0.45, 0.13, -0.37, -0.14, 0.04, -0.1, -0.18], // question-opener
    [-0.03, 0.06, 0.23, -0.23, 0.02, 0.11, 0.17, -0.09], // question-opener-and-mark
    [-0.21, 0.32, 0.11, -0.01, -0.11, -0.23, -0.08, -0.12], // second-person
    [-0.27, 0.14, 0.22, -0.12, -0.02, -0.16, 0.35, -0.16], // second-person-and-mark
    [-0.03, -0.24, 0.06, 0.15, 0.13, -0.24, -0.06, 0.01], // first-person
    [-0.01, -0.24, -0.06, 0.14, 0.15, -0.21, -0.05, -0.01], // first-person-in-statement
    [-0.15, 0.07, 0.21, -0.06, 0.05, -0.06, -0.27, -0.02], // first-person-and-mark
    [-0.28, 0.21, -0.16, -0.05, -0.19, -0.1, -0.12, 0.08], // empty
    [0.03, -0.12, -0.23, -0.3, -0.11, 0.26, 0.17, 0.22], // tiny
    [0.08, 0.09, 0.06, -0.05, 0.08, -0.17, 0.04, -0.1], // short
    [-0.03, 0.07, 0.04, 0.03, -0.02, -0.12, -0.05, 0.16], // medium
    [0.03, -0.31, -0.02, 0.16, 0.19, -0.07, -0.11, -0.1], // long
    [0.26, -0.25, -0.15, 0.19, 0.08, -0.03, -0.05, -0.11], // very-long
    [0.21, -0.26, 0.01, -0.45, -0.02, 0.2, 0.24, 0.31], // no-sentence-end
    [0.03, 0.21, 0.01, 0.13, -0.28, 0, -0.13, -0.11], // ends-in-colon
    [0.24, -0.38, 0.01, -0.45, -0.08, 0.18, 0.24, 0.34], // short-and-open
    [-0.09, -0.06, 0.03, -0.08, -0.37, -0.13, 0.13, 0.23], // heading
    [-0.12, 0.01, 0.19, -0.12, 0.27, 0.24, -0.14, -0.1], // heading-and-mark
    [0.07, -0.03, 0, -0.02, 0, 0, -0.01, -0.02], // top-heading
    [0.05, 0.16, 0.18, -0.2, -0.29, -0.09, 0.12, 0.13], // bold
    [-0.15, 0.04, 0.25, -0.16, 0.02, -0.02, -0.08, 0.26], // bold-and-mark
    [0.02, 0.01, -0.14, -0.16, 0.03, -0.09, 0.26, -0.01], // bold-without-mark
    [-0.02, 0.12, 0.12, -0.25, -0.42, 0.11, 0.11, 0.27], // italic
    [-0.01, -0.2, 0.27, -0.03, -0.05, 0, 0.2, 0.18], // italic-and-mark
    [0.15, -0.22, 0.18, -0.27, 0.36, -0.03, -0.38, 0.05], // list-item
    [-0.09, 0.03, -0.1, -0.27, 0.04, 0.16, 0.07, -0.13], // quotation
    [0.32, -0.14, -0.21, -0.23, 0.08, -0.16, -0.12, 0.19], // caption
    [0.11, -0.04, 0.18, -0.13, 0.07, 0.07, -0.01, -0.16], // cell
    [0.1, -0.49, 0.06, -0.02, -0.02, 0.12, 0.03, 0.32], // quoted
    [0, -0.43, 0, -0.03, -0.09, 0, 0.42, 0.02], // linked
    [0.29, -0.19, 0.24, -0.36, -0.43, 0, 0.26, 0.26], // partly-linked
    [0, -0.28, -0.01, -0.22, -0.09, -0.01, 0.18, 0.26], // aside
    [0.19, -0.3, -0.29, -0.17, 0.09, 0, 0.2, 0.17], // editors-note
    [0.18, -0.09, -0.02, -0.09, -0.21, 0, -0.12, 0.14], // off-content
    [0, -0.07, 0, -0.07, -0.22, 0, -0.08, 0.14], // comments
    [0, 0.06, -0.14, 0.09, 0.04, -0.14, -0.05, 0.04], // at-home
    [0.03, -0.01, 0, -0.01, 0, 0, 0, -0.01], // before-headline
    [0.07, -0.03, 0, -0.01, 0, 0, -0.01, -0.04], // is-headline
    [0.08, 0.04, -0.09, 0.02, -0.04, -0.02, 0.04, 0.07], // opens-block
    [0.32, -0.61, -0.28, -0.88, 0.77, -0.06, 0.06, 0.64], // inside-line
    [0.09, -0.23, 0.15, 0.01, -0.02, 0.22, 0.06, 0.13], // inside-block
    [0, -0.23, 0.16, -0.01, -0.27, 0.18, 0.29, 0.07], // digits
    [0.1, -0.23, -0.01, -0.32, 0.04, 0.29, 0.07, 0.24], // echo
    [0.31, -0.09, -0.24, -0.38, -0.05, 0.19, 0.07, 0.12], // echo-and-styled
    [0.58, -0.2, -0.08, -0.26, -0.53, -0.09, -0.25, 0.46], // announces
    [0.16, -0.2, 0.03, 0, 0.02, -0.05, -0.07, 0.05], // reports
    [0.18, 0.11, 0.02, -0.08, -0.16, 0.05, -0.09, 0.08], // reports-of-others
    [0.22, -0.39, 0.07, 0.11, 0.04, -0.12, -0.08, 0.09], // familiar
    [0.18, -0.46, -0.21, 0.22, 0.08, -0.17, 0.08, 0.09], // unfamiliar
    [0.38, -0.35, -0.28, -0.52, -0.05, -0.12, 0.19, 0.27], // rare-shape
    [-0.07, 0.08, -0.05, 0.15, 0.12, -0.07, -0.18, -0.05], // common-shape
    [0.43, -0.39, -0.34, -0.83, 0.08, -0.24, 0.13, 0.33], // rare-and-unmarked
    [0.15, -0.07, 0, -0.2, -0.15, 0.36, -0.14, 0.06], // repeated
    [-0.09, 0, 0.17, 0.06, -0.21, 0.07, -0.09, -0.09], // label
    [0.29, -0.5, -0.37, -0.1, -0.23, 0.19, 0.12, 0.57], // single-label
    [-0.43, 0.1, 0.19, 0.06, -0.23, -0.01, -0.19, -0.26], // frequent-label
    [-0.28, 0.21, -0.16, -0.05, -0.19, -0.1, -0.12, 0.08], // label-alone
    [0.09, 0.25, -0.18, -0.14, -0.41, 0.11, 0.18, 0.05], // sign
    [-0.21, 0.36, -0.05, -0.28, -0.2, 0, -0.23, -0.24], // known-question-label
    [0.11, -0.12, 0.15, 0.14, 0.15, -0.16, -0.04, -0.19], // known-answer-label
    [-0.19, -0.53, -0.42, 0.68, -0.24, 0.16, 0.01, -0.14], // after-question-mark
    [0.04, -0.31, -0.05, 0.24, 0.01, 0.05, 0.14, 0.11], // before-question-mark
    [0.07, 0.27, -0.12, -0.26, 0.09, -0.11, 0.02, 0.1], // after-long
    [0.09, 0.21, -0.06, -0.18, 0, 0.2, -0.22, 0.01], // before-long
    [0.36, -0.08, 0.15, -0.36, 0.08, 0.06, 0.14, 0.42], // before-label
    [0, -0.63, -0.21, 0.22, 0.28, 0.08, -0.2, -0.26], // after-colon
    [0.17, -0.21, 0.24, -0.26, 0.33, 0.09, -0.05, 0.02], // same-style-as-before
    [0.04, -0.04, -0.01, -0.03, 0.05, -0.04, 0.06, 0.13], // same-container-as-before
    [0.11, -0.18, 0.16, -0.52, -0.37, 0.21, 0.31, 0.45], // bracketed
    [0.32, -0.06, 0, -0.51, -0.08, 0, -0.08, 0.27], // addressed
    [0.06, -0.08, 0.09, 0.02, 0.06, 0.02, 0.01, 0.05], // shaped-as-before
    [-0.01, 0.27, 0, -0.15, -0.02, 0.02, -0.18, -0.01], // before-first-person
    [0.15, 0.09, -0.01, -0.2, -0.01, 0.11, -0.02, -0.09], // before-third-person
    [0.22, -0.12, 0, -0.09, 0.02, -0.26, -0.03, -0.03], // third-person
    [0.04, 0.13, 0.13, -0.07, -0.26, -0.12, 0.06, 0.27], // mention
    [0.02, -0.24, -0.05, 0.04, -0.07, -0.07, 0.08, 0.27], // mention-in-statement
    [-0.11, 0.77, 0.01, -0.38, -0.54, 0, -0.03, -0.01], // thanks
    [-0.01, 0.35, 0.24, 0, -0.27, 0, -0.01, -0.14], // thanks-after-cues
    [0, 0.71, 0.24, -0.33, -0.65, 0, 0, -0.18], // closes
    [0.26, 0.03, -0.02, -0.02, -0.35, -0.18, -0.02, -0.1], // before-cues
    [-0.02, -0.02, -0.06, 0.08, -0.02, 0.02, -0.05, 0.1], // after-cues
    [0.05, 0.01, -0.1, -0.01, 0.07, -0.01, -0.01, 0.06], // second-after-cues
    [-0.03, -0.15, -0.08, -0.06, 0.16, -0.02, -0.33, 0.07], // after-cues-and-first-person
    [0.04, 0.08, -0.22, 0.26, -0.12, 0.02, 0.04, -0.03], // after-cues-and-short
    [0.08, -0.22, -0.04, -0.06, -0.04, 0.18, 0.08, 0.14], // after-cues-and-reshaped
    [0.08, 0.27, 0.08, -0.1, -0.31, 0.07, -0.3, -0.28], // page-start
    [-0.19, -0.21, 0, 0.42, 0.19, 0, 0, -0.34], // long-to-the-end
    [-0.27, -0.17, -0.13, 0.13, -0.12, -0.06, 0.01, 0.2], // page-end
  ],
  under: [
    [0, 2.72, 0.18, -0.2, -0.11, -0.07, -0.23, 0], // asks-by-label, styled-to-ask
    [0, 1.87, 0, 0.9, -0.01, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.73, -0.02, -0.11, -0.32, 0, -0.03, 0], // asks-by-label, off-style
    [0, 2.01, 0.27, -0.61, -0.51, -0.07, -0.22, 0], // asks-by-label, no-style
    [0, 2.72, 0, 0, 0, 0, -0.24, 0], // asks-by-sign, styled-to-ask
    [0, 1.87, 0, 0.9, -0.06, 0, 0, 0], // asks-by-sign, styled-to-answer
    [0, 1.55, 0, 0.26, 0.32, 0, 0.01, 0], // asks-by-sign, off-style
    [0, 2.25, -0.01, 0.08, -0.35, 0, 0.05, 0], // asks-by-sign, no-style
    [0, 0.58, -0.2, 2.01, -0.14, 0, -0.18, 0], // answers-by-label, styled-to-ask
    [0, 0, -0.01, 2.58, 0, 0, 0, 0], // answers-by-label, styled-to-answer
    [0, -0.19, -0.22, 1.85, -0.2, 0.01, -0.09, 0], // answers-by-label, off-style
    [0, -0.27, -0.43, 1.93, 0.18, 0.05, 0.07, 0], // answers-by-label, no-style
    [0, 1, 0, 1.7, 0, 0, 0, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.54, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, 0.01, 0, 1.82, 0.04, 0, -0.16, 0], // answers-by-sign, off-style
    [0, -0.21, -0.01, 1.59, -0.01, 0, -0.01, 0], // answers-by-sign, no-style
    [0, 0.9, 0, 0, 0, 0, 0.25, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.9, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, -0.02, 0, 0, -0.02, -0.01, -0.01, 0], // other-mark, off-style
    [0, -0.01, -0.01, 0, -0.07, 0.22, 0.27, 0], // other-mark, no-style
    [0, 0.45, 0.11, -0.27, 0.27, -0.02, -0.24, 0], // bare-both-marked, styled-to-ask
    [0, -0.18, 0.18, 0.79, 0.48, 0, -0.13, 0], // bare-both-marked, styled-to-answer
    [0, -0.18, 0.04, -0.13, 0.25, -0.15, -0.01, 0], // bare-both-marked, off-style
    [0, -0.37, 0.23, -0.63, 0.41, -0.01, -0.08, 0], // bare-both-marked, no-style
    [0, 0.48, 0.19, -0.23, 0.42, -0.1, 0.1, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.02, 0.18, 0.77, 0.29, 0, 0.03, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.47, 0.13, -0.51, 0.44, 0.02, -0.07, 0], // bare-both-in-turns, off-style
    [0, -0.56, 0.3, -0.61, 0.48, 0.12, 0.06, 0], // bare-both-in-turns, no-style
    [0, 0.6, -0.03, -0.04, 0.52, -0.05, 0.07, 0], // bare-questions-marked, styled-to-ask
    [0, -0.13, 0.08, 0.98, 0.46, 0.16, 0.04, 0], // bare-questions-marked, styled-to-answer
    [0, -0.46, -0.02, -0.11, 0.54, 0.02, 0.05, 0], // bare-questions-marked, off-style
    [0, -0.35, -0.17, 0.35, 0.57, -0.14, 0.08, 0], // bare-questions-marked, no-style
    [0, 1.07, 0.32, -0.17, 0.13, 0, -0.01, 0], // bare-answers-marked, styled-to-ask
    [0, -0.08, 0.18, 0.77, 0.23, 0, -0.1, 0], // bare-answers-marked, styled-to-answer
    [0, -0.31, 0, -0.38, 0.36, -0.12, 0.09, 0], // bare-answers-marked, off-style
    [0, -0.15, 0.17, -0.07, 0.23, 0, -0.08, 0], // bare-answers-marked, no-style
    [0, 1.35, 0.56, 0, -0.12, 0.09, -0.01, 0], // bare, styled-to-ask
    [0, 0.23, 0.16, 1.05, 0.46, 0, -0.11, 0], // bare, styled-to-answer
    [0, -0.47, -0.24, 0.25, 0.54, 0.05, 0.22, 0], // bare, off-style
    [0, 0.44, -0.11, 0.33, -0.06, -0.04, -0.08, 0], // bare, no-style
    [0, 0.23, 0.37, -0.17, -0.2, 0, 0.19, 0], // in bold
    [0, -0.55, -0.51, 0.04, 0.09, -0.31, 0.07, 0], // off bold
    [0, 0.38, 0.18, 0.07, -0.3, -0.17, -0.29, 0], // in italic
    [0, -0.2, -0.29, 0.13, 0.1, -0.18, 0.12, 0], // off italic
    [0, 0.02, 0, -0.01, -0.02, 0, 0, 0], // in underline
    [0, 0, 0, 0.01, -0.01, 0, -0.01, 0], // off underline
    [0, 0.23, 0.04, 0.06, -0.29, 0.24, -0.11, 0], // in heading
    [0, -0.35, -0.13, -0.01, 0.21, 0.23, 0.16, 0], // off heading
    [0, 0.02, 0, -0.13, -0.08, 0, -0.06, 0], // in tone
    [0, -0.11, -0.07, 0.04, -0.13, 0, -0.07, 0], // off tone
    [0, -0.07, 0.12, -0.04, -0.1, -0.12, -0.36, 0], // in kind
    [0, -0.18, -0.06, -0.03, 0.12, 0.01, 0.04, 0], // off kind
    [0, -0.1, -0.03, 0.1, -0.22, 0.19, 0.01, 0], // in quoted
    [0, 0.09, 0.16, -0.1, 0.03, 0.01, 0.02, 0], // off quoted
    [0, 0.04, 0, -0.06, -0.22, 0, -0.02, 0], // in capitals
    [0, -0.08, 0, -0.06, -0.18, 0.01, 0.05, 0], // off capitals
    [0, -0.3, -0.26, -0.2, 0.03, -0.17, -0.03, 0], // in class
    [0, -0.29, -0.16, -0.28, -0.13, 0.1, 0.13, 0], // off class
    [0, 0.15, 0.46, -0.02, 0.02, 0, 0.06, 0], // same-speaker
    [0, -0.23, -0.03, 0.23, -0.24, 0.01, -0.32, 0], // other-speaker
  ],
  transitions: [
    [0, 0.79, 0, -0.6, 0, 0, 0, -0.54], // before
    [0, -0.77, 0.01, 0.5, 0, -0.06, 0, -0.17], // question
    [0, -0.53, 0.01, 0.23, 0, 0.11, 0, -0.23], // question-goes-on
    [0, 0.08, 0, -0.36, -0.03, 0, -0.08, 0.43], // answer
    [0, 0.26, 0, -0.49, 0.07, 0, 0.11, 0.03], // answer-goes-on
    [0, -0.53, 0.01, 0.23, 0, 0.19, 0, 0], // between-question
    [0, 0.43, 0, -0.52, -0.37, 0, 0.23, 0], // between-answer
    [-0.43, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.45, -0.16, 0.01, 0.09], // container-changes
    [-0.02, 0.08, -0.11, -0.09], // kind-changes
    [-0.06, -0.01, 0.13, 0], // shape-changes
    [0.11, -0.03, 0.04, -0.2], // style-changes
    [0, 0.15, -0.29, 0], // part-changes
    [-0.18, 0.04, -0.49, 0.13], // shape-was-over
    [-0.15, -0.14, 0.06, -0.21], // shape-is-over
    [0.07, 0.1, -0.01, -0.08], // shape-is-new
    [0.26, 0, 0.07, -0.06], // interrupts
    [-0.06, -0.04, 0.04, -0.13], // returns
    [0.08, 0.98, -0.26, 0], // after-rule
    [-0.22, -0.27, -0.26, -0.19], // inside-line
    [-0.03, -0.29, -0.12, -0.23], // inside-block
    [0.21, 0.21, -0.2, -0.02], // heading
    [0.14, -0.2, 0.02, -0.08], // after-heading
    [0.32, 0.24, 0.08, -0.33], // after-sentence
    [0.02, -0.07, -0.54, -0.06], // after-colon
    [0.19, -0.47, -0.09, -0.07], // after-question-mark
    [0.26, -0.25, -0.35, -0.1], // after-bracket
    [0.17, -0.16, -0.47, -0.22], // after-short-and-open
    [0.2, -0.13, -0.04, -0.11], // question-mark
    [0.01, 0.04, 0.07, -0.15], // first-person
    [0.54, 0.02, -0.23, -0.18], // second-person
    [0, 0.01, -0.24, -0.02], // mention-in-statement
    [-0.22, 0.49, -0.14, -0.01], // announces
    [0.29, 0.02, -0.18, -0.05], // announced-before
    [0, -0.05, 0.25, 0], // aside
    [0.09, 0.17, 0.12, 0], // editors-note
    [0, 0.09, 0.24, -0.05], // linked
    [-0.04, 0.06, -0.18, 0], // addressed
    [-0.01, 0.1, 0.28, 0], // bracketed
    [0.24, -0.19, -0.14, -0.01], // caption
    [0.12, -0.24, -0.06, -0.1], // quotation
    [0.24, -0.11, 0.04, -0.02], // thanks
    [-0.01, 0.6, -0.1, 0], // after-thanks
    [0, 0.62, -0.04, 0], // after-closing
    [0.44, 0.14, -0.14, -0.07], // bold
    [-0.33, 0.19, 0.21, -0.01], // italic
    [-0.02, 0.1, 0.21, -0.23], // short-and-open
    [-0.1, -0.38, -0.16, -0.04], // long
    [-0.14, -0.04, 0.11, -0.01], // repeated
    [0.05, 0.04, 0.15, -0.02], // echo
    [0.48, -0.22, -0.28, 0.32], // recurring-label
    [-0.5, 0.14, 0.02, -0.02], // bare-among-labels
    [0.25, -0.04, -0.2, 0], // sign
    [0.05, 0.15, -0.03, -0.05], // before-cues
    [-0.12, 0.24, 0.02, -0.01], // before-first-cue
    [0.26, -0.14, 0.19, -0.01], // first-cue
    [0.19, -0.02, 0.09, -0.13], // after-cues
    [-0.06, -0.12, -0.11, -0.07], // first-after-cues
    [-0.17, -0.06, -0.07, 0], // second-after-cues
    [0, -0.15, -0.02, 0], // page-end
  ],
  prior: [
    0.75, // is-interview
    0.13, // named-interview
    0.51, // announced-interview
    0.34, // addressing
    0.42, // confiding
    0.25, // style-used
    0.49, // style-asking
    0.42, // style-alternating
    -0.15, // style-answers
    -0.03, // labels-used
    0.66, // askers-asking
    -0.49, // answerers-asking
    0.22, // known-roles-kept
    -0.27, // known-roles-broken
    0.37, // author-asks
    -0.33, // author-answers
    -0.28, // headline-names-asker
    0.15, // headline-names-answerer
    0.52, // asker-speaks-first
    0.8, // askers-shorter
    -0.49, // many-askers
    -0.16, // many-answerers
    -0.07, // signs-used
    0.05, // nobody-asks
    0.06, // nobody-answers
    0.21, // askers-addressing
    0, // answerers-addressing
    -0.48, // askers-confiding
    0.56, // answerers-confiding
    -0.78, // askers-never-asking
    0.08, // sides-alternate
    0.04, // style-agrees
    -0.23, // style-disagrees
  ],
  kind: [
    -2.627, // bias
    0, // better-than-silence
    2.511, // better-by-segment
    1.992, // good-by-segment
    1.606, // named-interview
    2.293, // announced-before
    1.99, // questions-addressing
    0.197, // answers-in-first-person
    0.497, // answers-in-first-person-throughout
    0, // addressed-and-confiding
    1.62, // named-speakers
    1.409, // names-another
    0.518, // names-another-in-title
    0.694, // much-of-the-page
    2.291, // headline-quotes
    0.915, // dated
    2.211, // against: few-questions
    1.253, // against: two-questions
    1.479, // against: unequal-numbers
    3.667, // against: questions-asking-nothing
    2.786, // against: questions-in-first-person
    1.572, // against: answers-addressing
    2.185, // against: impersonal
    0.323, // against: many-speakers
    1.017, // against: listed
    0.031, // against: headed
    0.639, // against: linked
    1.521, // against: short-answers
    0.435, // against: reporting
    2.59, // against: headline-asks
    1.844, // against: turns-reporting
    2.653, // against: named-otherwise
    2.582, // against: announced-otherwise
    1.188, // against: counted
    1.629, // against: even-turns
  ],
  turn: [0.338, 1.643],
}
