import * as shelves from 'onrecord/shelves'

/** The shelves are flat: conventions are what gives evidence. */
export const conventions = [
  shelves.blockClass,
  shelves.blockKind,
  shelves.bold,
  shelves.capitals,
  shelves.containerClass,
  shelves.heading,
  shelves.italic,
  shelves.labelLine,
  shelves.nameLabel,
  shelves.number,
  shelves.questionAnswerLabel,
  shelves.quoted,
  shelves.sign,
  shelves.tone,
  shelves.underline,
]
