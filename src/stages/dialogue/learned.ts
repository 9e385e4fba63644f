import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by `npm run learn` from 408 labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: before, question, question-goes-on, answer, answer-goes-on, between-question, between-answer, after;
 * of edges start, end, leave, resume.
 */
export const learned: Weights = {
  features: [
    [0.15, -0.1, -0.01, -0.09, 0.04, 0.02, 0.08, 0.15], // bias
    [-0.18, 0.4, 0.42, -0.36, -0.33, 0.22, -0.01, 0], // question-mark
    [0.2, -0.04, 0.02, 0.02, -0.15, -0.08, -0.12, 0.19], // question-mark-inside
    [0.02, 0.01, 0.27, -0.2, 0.17, -0.04, 0, -0.11], // many-question-marks
    [-0.23, 0.75, -0.03, -0.24, -0.11, -0.06, -0.31, -0.55], // question-ending
    [-0.14, 0.34, 0.01, -0.24, -0.09, -0.08, -0.03, -0.06], // question-opener
    [-0.1, 0.18, 0.14, -0.15, -0.09, -0.04, 0.23, -0.15], // question-opener-and-mark
    [-0.15, 0.32, 0.06, -0.05, -0.06, -0.12, -0.09, -0.14], // second-person
    [-0.21, 0.21, 0.17, -0.18, -0.01, -0.01, 0.3, -0.2], // second-person-and-mark
    [0.03, -0.21, -0.04, 0.18, 0.14, -0.15, -0.05, 0.03], // first-person
    [0.03, -0.24, -0.07, 0.18, 0.16, -0.1, -0.05, 0.02], // first-person-in-statement
    [-0.09, 0.13, 0.02, -0.06, 0.11, -0.06, -0.21, -0.17], // first-person-and-mark
    [-0.1, 0.1, -0.11, -0.11, -0.14, -0.16, -0.15, 0.22], // empty
    [0.02, 0.02, -0.21, -0.14, -0.22, -0.1, 0.11, 0.22], // tiny
    [0.11, 0.13, -0.01, -0.13, 0.01, 0.03, 0.08, -0.04], // short
    [0.05, 0.06, 0.04, -0.02, -0.02, -0.01, 0.04, 0.1], // medium
    [0.05, -0.26, 0.03, 0.11, 0.16, -0.02, -0.12, -0.06], // long
    [0.17, -0.22, -0.16, 0.17, 0.04, -0.07, -0.09, -0.05], // very-long
    [0.17, -0.24, -0.04, -0.39, -0.05, 0.07, 0.17, 0.31], // no-sentence-end
    [0.12, -0.13, 0.15, -0.08, -0.04, 0.13, 0.1, -0.12], // ends-in-colon
    [0.29, -0.41, -0.13, -0.41, -0.06, 0.08, 0.19, 0.34], // short-and-open
    [0.05, -0.1, -0.05, -0.03, -0.34, -0.1, 0.1, 0.26], // heading
    [-0.08, 0.06, 0.2, -0.02, 0.09, -0.01, -0.25, -0.05], // heading-and-mark
    [0.05, -0.01, 0, -0.02, 0, 0, 0, -0.02], // top-heading
    [0.02, 0.17, 0.18, -0.14, -0.28, -0.01, 0.07, 0.13], // bold
    [-0.14, 0.01, 0.24, -0.12, 0.02, 0, -0.03, 0.33], // bold-and-mark
    [0.03, 0.13, -0.02, -0.17, -0.24, -0.01, 0.24, -0.02], // bold-without-mark
    [-0.09, 0.14, 0.01, -0.26, -0.39, 0.17, 0.08, 0.23], // italic
    [0.02, -0.07, 0.15, -0.05, -0.07, 0, 0.17, -0.03], // italic-and-mark
    [0.15, -0.18, 0.16, -0.26, 0.3, -0.17, -0.25, 0.04], // list-item
    [0.06, -0.02, -0.16, -0.22, 0.07, 0.14, 0.11, -0.18], // quotation
    [0.21, -0.11, -0.04, -0.18, -0.09, -0.1, 0, 0.13], // caption
    [0.12, -0.11, -0.05, -0.07, -0.03, -0.04, -0.02, 0], // cell
    [0.08, -0.36, 0.14, -0.05, -0.03, 0.19, 0.09, 0.24], // quoted
    [0.01, -0.43, 0, -0.06, -0.05, 0, 0.4, 0.04], // linked
    [0.23, -0.17, 0.2, -0.25, -0.32, 0, -0.18, 0.37], // partly-linked
    [0, -0.25, -0.01, -0.1, -0.06, -0.03, 0.11, 0.28], // aside
    [0.09, -0.23, -0.15, -0.08, 0.12, 0, 0.1, 0.07], // editors-note
    [0.22, -0.09, -0.02, -0.09, -0.2, -0.03, -0.09, 0.11], // off-content
    [0, -0.08, -0.01, -0.08, -0.19, 0, -0.05, 0.11], // comments
    [0.05, 0.04, -0.06, 0.06, 0.04, -0.03, 0.01, 0], // at-home
    [0, 0, 0, 0, 0, 0, 0, 0], // before-headline
    [0.06, -0.01, 0, -0.02, 0, 0, 0, -0.03], // is-headline
    [0.11, 0.04, -0.11, 0.01, -0.02, -0.11, 0.07, 0.09], // opens-block
    [0.26, -0.44, -0.23, -0.7, 0.47, -0.04, 0, 0.69], // inside-line
    [0.13, -0.27, 0.2, -0.06, 0, 0.24, 0.04, 0.14], // inside-block
    [0.09, -0.13, 0.19, -0.08, -0.29, 0, 0.23, 0.12], // digits
    [0.07, -0.18, -0.2, -0.22, 0.01, 0.16, 0.07, 0.23], // echo
    [0.22, -0.14, -0.19, -0.33, -0.02, 0.16, 0.1, 0.07], // echo-and-styled
    [0.4, -0.14, 0.08, -0.28, -0.46, 0, -0.05, 0.36], // announces
    [0.17, -0.17, 0.01, 0, 0.02, -0.01, -0.04, 0.05], // reports
    [0.16, 0.05, 0.06, -0.07, -0.09, 0.03, -0.02, 0.08], // reports-of-others
    [0.15, -0.28, 0.18, 0.11, 0.05, -0.07, -0.1, 0.04], // familiar
    [0.13, -0.37, -0.19, 0.21, 0.07, -0.16, 0.07, 0.06], // unfamiliar
    [0.26, -0.22, -0.12, -0.43, -0.11, 0.11, 0.06, 0.26], // rare-shape
    [-0.02, 0.09, -0.05, 0.11, 0.13, -0.02, -0.15, -0.04], // common-shape
    [0.43, -0.35, -0.28, -0.69, 0, 0.01, 0.1, 0.3], // rare-and-unmarked
    [0.19, -0.04, -0.19, -0.17, 0.04, 0.2, -0.06, 0.1], // repeated
    [-0.02, 0.01, 0.17, 0.05, -0.2, 0.1, -0.04, -0.06], // label
    [0.25, -0.48, -0.35, -0.1, -0.24, 0.15, 0.12, 0.52], // single-label
    [-0.35, 0.1, 0.18, 0.05, -0.2, 0.1, -0.13, -0.27], // frequent-label
    [-0.1, 0.1, -0.11, -0.11, -0.14, -0.16, -0.15, 0.22], // label-alone
    [0.02, 0.18, -0.09, -0.11, -0.33, 0.08, 0.28, 0.06], // sign
    [-0.19, 0.28, -0.03, -0.2, -0.15, 0, -0.21, -0.14], // known-question-label
    [-0.06, -0.13, 0.17, 0.13, 0.06, -0.11, -0.06, -0.11], // known-answer-label
    [-0.22, -0.51, -0.33, 0.71, -0.33, 0.14, -0.02, -0.11], // after-question-mark
    [-0.05, -0.33, 0, 0.26, 0.08, 0.04, 0.14, 0.2], // before-question-mark
    [0.06, 0.26, -0.08, -0.29, 0.09, -0.06, 0.04, 0.14], // after-long
    [0.07, 0.18, -0.04, -0.18, 0, 0.23, -0.14, 0.03], // before-long
    [0.32, -0.05, 0.17, -0.3, 0.11, 0.1, 0.15, 0.48], // before-label
    [0.11, -0.51, -0.06, -0.02, 0.4, 0.1, -0.05, -0.22], // after-colon
    [0.16, -0.19, 0.29, -0.19, 0.32, 0.08, 0, 0.07], // same-style-as-before
    [0.03, -0.05, 0, -0.01, 0.05, 0.01, 0.07, 0.13], // same-container-as-before
    [0.09, -0.18, -0.11, -0.46, -0.29, 0.35, 0.29, 0.44], // bracketed
    [0.26, -0.07, 0, -0.36, -0.08, 0, -0.09, 0.15], // addressed
    [0.05, -0.05, 0.06, 0.06, 0.08, 0.05, 0, 0.03], // shaped-as-before
    [0.06, 0.28, 0.07, -0.21, -0.02, -0.1, -0.13, 0.04], // before-first-person
    [0.13, 0.1, -0.01, -0.21, -0.03, 0.11, 0.06, -0.03], // before-third-person
    [0.16, -0.11, -0.11, 0, 0.04, -0.22, -0.03, -0.05], // third-person
    [0.06, 0.1, 0.18, -0.04, -0.23, -0.09, 0.08, 0.25], // mention
    [0.04, -0.18, -0.07, 0.03, -0.09, -0.05, 0.12, 0.21], // mention-in-statement
    [-0.15, 0.73, 0.08, -0.35, -0.43, 0, 0.03, -0.09], // thanks
    [-0.02, 0.36, 0.2, -0.07, -0.31, 0, 0, -0.04], // thanks-after-cues
    [-0.01, 0.74, 0.2, -0.32, -0.6, 0, 0, -0.3], // closes
    [0.33, -0.06, -0.02, -0.04, -0.41, -0.12, 0.13, 0], // before-cues
    [-0.06, -0.02, -0.03, 0.1, -0.01, -0.05, -0.05, 0.08], // after-cues
    [0, 0.01, -0.1, -0.02, 0.08, -0.04, 0, 0.06], // second-after-cues
    [-0.11, -0.03, -0.12, -0.07, 0.07, -0.02, -0.14, 0.08], // after-cues-and-first-person
    [0.01, 0.12, -0.06, 0.16, -0.06, -0.05, -0.05, -0.01], // after-cues-and-short
    [0.14, -0.17, -0.07, -0.08, -0.02, -0.02, 0, 0.13], // after-cues-and-reshaped
    [0.12, 0.14, -0.03, -0.02, -0.07, -0.03, -0.2, -0.26], // page-start
    [-0.14, -0.17, 0, 0.32, 0.17, 0, 0, -0.28], // long-to-the-end
    [-0.22, -0.18, -0.1, 0.21, -0.09, -0.02, -0.1, 0.15], // page-end
  ],
  under: [
    [0, 2.78, 0.15, -0.13, -0.07, 0, -0.2, 0], // asks-by-label, styled-to-ask
    [0, 1.85, 0, 0.94, 0, 0, 0, 0], // asks-by-label, styled-to-answer
    [0, 1.82, -0.02, -0.05, -0.22, 0, -0.03, 0], // asks-by-label, off-style
    [0, 2.08, 0.24, -0.41, -0.38, -0.01, -0.18, 0], // asks-by-label, no-style
    [0, 2.84, 0, 0, 0, 0, -0.16, 0], // asks-by-sign, styled-to-ask
    [0, 1.98, 0, 0.94, -0.02, 0, -0.02, 0], // asks-by-sign, styled-to-answer
    [0, 1.68, 0, 0.03, 0.19, 0, 0, 0], // asks-by-sign, off-style
    [0, 2.19, 0, 0.14, -0.21, 0, 0.11, 0], // asks-by-sign, no-style
    [0, 0.69, -0.16, 2.01, -0.18, 0, -0.17, 0], // answers-by-label, styled-to-ask
    [0, 0, 0, 2.77, 0, 0, 0, 0], // answers-by-label, styled-to-answer
    [0, -0.14, -0.09, 1.85, -0.17, -0.03, -0.04, 0], // answers-by-label, off-style
    [0, -0.22, -0.35, 1.97, 0.2, 0.1, 0.1, 0], // answers-by-label, no-style
    [0, 1.08, 0, 1.7, 0, 0, -0.04, 0], // answers-by-sign, styled-to-ask
    [0, 0, 0, 2.65, 0, 0, 0, 0], // answers-by-sign, styled-to-answer
    [0, -0.04, 0, 1.93, 0, 0, -0.15, 0], // answers-by-sign, off-style
    [0, 0, 0, 1.8, 0, 0, -0.01, 0], // answers-by-sign, no-style
    [0, 0.93, 0, 0, 0, 0, 0.23, 0], // other-mark, styled-to-ask
    [0, 0, 0, 0.94, 0, 0, 0, 0], // other-mark, styled-to-answer
    [0, -0.01, 0, 0, -0.01, 0, -0.01, 0], // other-mark, off-style
    [0, 0, 0, 0, -0.01, 0, 0.23, 0], // other-mark, no-style
    [0, 0.55, 0.12, -0.27, 0.31, -0.03, -0.21, 0], // bare-both-marked, styled-to-ask
    [0, 0, 0.18, 0.88, 0.35, 0, 0, 0], // bare-both-marked, styled-to-answer
    [0, -0.19, 0.22, -0.06, 0.25, -0.09, -0.07, 0], // bare-both-marked, off-style
    [0, -0.26, 0.13, -0.45, 0.39, 0.05, -0.01, 0], // bare-both-marked, no-style
    [0, 0.58, 0.18, -0.2, 0.5, -0.01, 0.09, 0], // bare-both-in-turns, styled-to-ask
    [0, -0.01, 0.19, 0.88, 0.38, 0, 0, 0], // bare-both-in-turns, styled-to-answer
    [0, -0.39, 0.09, -0.38, 0.44, 0, -0.11, 0], // bare-both-in-turns, off-style
    [0, -0.54, 0.26, -0.44, 0.5, 0.08, 0.05, 0], // bare-both-in-turns, no-style
    [0, 0.69, 0.02, 0.01, 0.51, -0.02, 0.09, 0], // bare-questions-marked, styled-to-ask
    [0, -0.14, 0.13, 1.02, 0.41, 0.22, 0.04, 0], // bare-questions-marked, styled-to-answer
    [0, -0.38, 0.11, -0.15, 0.56, 0.03, 0.04, 0], // bare-questions-marked, off-style
    [0, -0.19, -0.05, 0.32, 0.46, -0.14, -0.05, 0], // bare-questions-marked, no-style
    [0, 1.1, 0.3, -0.23, 0.13, -0.04, -0.06, 0], // bare-answers-marked, styled-to-ask
    [0, -0.11, 0.19, 0.8, 0.22, -0.01, -0.12, 0], // bare-answers-marked, styled-to-answer
    [0, -0.25, 0.06, -0.28, 0.4, -0.12, 0.1, 0], // bare-answers-marked, off-style
    [0, -0.07, 0.19, -0.02, 0.27, 0, -0.03, 0], // bare-answers-marked, no-style
    [0, 1.43, 0.53, -0.06, -0.19, -0.03, 0.09, 0], // bare, styled-to-ask
    [0, -0.05, 0.18, 0.85, 0.34, 0, -0.02, 0], // bare, styled-to-answer
    [0, -0.4, -0.26, 0.2, 0.54, -0.18, 0.19, 0], // bare, off-style
    [0, 0.39, -0.06, 0.33, 0.07, -0.04, -0.09, 0], // bare, no-style
    [0, 0.22, 0.35, -0.1, -0.21, 0, 0.13, 0], // in bold
    [0, -0.46, -0.45, 0.04, 0.09, -0.23, 0.08, 0], // off bold
    [0, 0.33, -0.03, 0.11, -0.24, 0, -0.25, 0], // in italic
    [0, -0.21, -0.18, 0.16, 0.06, -0.1, 0.05, 0], // off italic
    [0, 0.03, 0, 0, -0.02, 0, 0, 0], // in underline
    [0, 0, 0, 0.03, -0.01, 0, 0, 0], // off underline
    [0, 0.14, 0, 0.1, -0.19, 0, 0.04, 0], // in heading
    [0, -0.28, -0.21, -0.02, 0.16, 0.21, 0.2, 0], // off heading
    [0, -0.03, -0.01, -0.03, -0.06, 0, -0.08, 0], // in tone
    [0, -0.01, -0.01, -0.01, -0.13, 0, -0.12, 0], // off tone
    [0, -0.03, 0.06, -0.19, -0.12, -0.03, -0.21, 0], // in kind
    [0, -0.22, 0.01, 0.05, 0.1, -0.12, -0.11, 0], // off kind
    [0, -0.11, -0.02, 0.07, -0.21, 0.23, -0.04, 0], // in quoted
    [0, 0.08, 0.19, -0.1, 0.02, 0, 0.04, 0], // off quoted
    [0, -0.01, -0.01, -0.04, -0.19, -0.01, -0.02, 0], // in capitals
    [0, -0.09, -0.03, -0.11, -0.17, 0, -0.02, 0], // off capitals
    [0, -0.3, -0.21, -0.26, 0.09, -0.09, 0.04, 0], // in class
    [0, -0.22, -0.13, -0.23, -0.17, -0.2, -0.13, 0], // off class
    [0, 0.17, 0.38, -0.11, 0.01, 0, 0.1, 0], // same-speaker
    [0, -0.18, 0.01, 0.15, -0.19, 0.08, -0.2, 0], // other-speaker
  ],
  transitions: [
    [0, 0.68, 0, -0.49, 0, 0, 0, -0.51], // before
    [0, -0.65, 0.01, 0.45, 0, -0.07, 0, -0.19], // question
    [0, -0.43, 0.05, 0.22, 0, -0.16, 0, -0.21], // question-goes-on
    [0, 0.13, 0, -0.26, -0.01, 0, -0.08, 0.4], // answer
    [0, 0.25, 0, -0.4, 0.06, 0, 0.12, 0.05], // answer-goes-on
    [0, -0.31, -0.09, 0.13, 0, 0.2, 0, 0], // between-question
    [0, 0.33, 0, -0.49, -0.36, 0, 0.18, 0], // between-answer
    [-0.42, 0, 0, 0, 0, 0, 0, 0], // after
  ],
  edges: [
    [-0.44, -0.13, -0.02, 0.09], // container-changes
    [0.01, 0.13, -0.13, -0.12], // kind-changes
    [0.04, 0.01, 0.09, 0.05], // shape-changes
    [0.27, -0.03, 0.06, -0.16], // style-changes
    [0, -0.03, -0.25, 0], // part-changes
    [-0.08, -0.01, -0.48, 0.11], // shape-was-over
    [0.01, -0.05, 0.08, -0.11], // shape-is-over
    [0.16, -0.02, -0.03, -0.01], // shape-is-new
    [0.19, 0.07, -0.02, -0.07], // interrupts
    [-0.14, -0.11, -0.19, -0.11], // inside-line
    [0.12, -0.26, -0.24, -0.21], // inside-block
    [0.16, 0.16, -0.14, -0.02], // heading
    [0.02, -0.2, 0.15, -0.05], // after-heading
    [0.35, 0.24, 0.03, -0.29], // after-sentence
    [-0.01, -0.08, -0.49, -0.11], // after-colon
    [0.02, -0.38, 0.03, -0.07], // after-question-mark
    [0.22, -0.19, -0.24, -0.01], // after-bracket
    [0.16, -0.11, -0.45, -0.23], // after-short-and-open
    [0.12, -0.19, -0.06, -0.05], // question-mark
    [0.08, -0.03, 0.06, -0.27], // first-person
    [0.47, 0.02, -0.14, -0.1], // second-person
    [0.02, 0.01, -0.22, -0.02], // mention-in-statement
    [-0.14, 0.45, -0.1, 0], // announces
    [0.23, -0.02, -0.26, 0], // announced-before
    [0, 0.05, 0.15, 0], // aside
    [0.16, 0.33, -0.03, 0], // editors-note
    [-0.01, 0.01, 0.2, -0.03], // linked
    [-0.09, 0.08, -0.17, 0], // addressed
    [0, 0.36, 0.34, 0], // bracketed
    [0.2, -0.14, -0.04, 0], // caption
    [-0.08, -0.18, 0, -0.05], // quotation
    [0.14, -0.2, 0.05, -0.02], // thanks
    [-0.02, 0.53, -0.08, 0], // after-thanks
    [0, 0.5, -0.01, 0], // after-closing
    [0.33, 0.21, -0.02, -0.05], // bold
    [-0.25, 0.27, 0.18, -0.02], // italic
    [0.14, 0.15, 0.17, -0.08], // short-and-open
    [-0.09, -0.3, -0.15, -0.02], // long
    [-0.01, -0.02, 0.01, -0.01], // repeated
    [0.18, 0.03, 0.11, -0.01], // echo
    [0.43, -0.19, -0.23, -0.02], // recurring-label
    [-0.36, 0.17, 0.04, -0.02], // bare-among-labels
    [0.21, 0.12, -0.22, 0], // sign
    [0.07, 0.14, 0.09, -0.02], // before-cues
    [-0.13, 0.21, -0.14, -0.02], // before-first-cue
    [0.27, -0.12, -0.04, 0], // first-cue
    [0.2, -0.05, -0.03, -0.15], // after-cues
    [-0.04, -0.16, -0.09, -0.04], // first-after-cues
    [0.02, 0, -0.19, -0.02], // second-after-cues
    [0, -0.17, 0, 0], // page-end
  ],
  prior: [
    0.67, // is-interview
    0.09, // named-interview
    0.44, // announced-interview
    0.27, // addressing
    0.38, // confiding
    0.2, // style-used
    0.43, // style-asking
    0.35, // style-alternating
    -0.14, // style-answers
    0.04, // labels-used
    0.62, // askers-asking
    -0.43, // answerers-asking
    0.19, // known-roles-kept
    -0.23, // known-roles-broken
    0.35, // author-asks
    -0.3, // author-answers
    -0.25, // headline-names-asker
    0.04, // headline-names-answerer
    0.49, // asker-speaks-first
    0.6, // askers-shorter
    -0.44, // many-askers
    -0.11, // many-answerers
    -0.1, // signs-used
    0.13, // nobody-asks
    0.05, // nobody-answers
    0.29, // askers-addressing
    -0.07, // answerers-addressing
    -0.35, // askers-confiding
    0.34, // answerers-confiding
    -0.79, // askers-never-asking
    0.04, // sides-alternate
    -0.05, // style-agrees
    -0.23, // style-disagrees
  ],
  kind: [
    -5.094, // bias
    0, // better-than-silence
    2.832, // better-by-segment
    2.095, // good-by-segment
    1.777, // named-interview
    2.406, // announced-before
    1.777, // questions-addressing
    0.752, // answers-in-first-person
    1.253, // answers-in-first-person-throughout
    1.248, // addressed-and-confiding
    1.193, // named-speakers
    2.063, // names-another
    0.6, // much-of-the-page
    2.03, // headline-quotes
    0.744, // dated
    0.903, // against: few-questions
    2.242, // against: two-questions
    1.471, // against: unequal-numbers
    3.352, // against: questions-asking-nothing
    3.815, // against: questions-in-first-person
    1.703, // against: answers-addressing
    2.688, // against: impersonal
    0.425, // against: many-speakers
    2.066, // against: listed
    0.284, // against: headed
    1.147, // against: linked
    1.77, // against: short-answers
    0.927, // against: reporting
    1.071, // against: headline-asks
    1.418, // against: turns-reporting
  ],
  turn: [0.414, 1.631],
}
