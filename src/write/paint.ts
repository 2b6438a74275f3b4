/** Colours of a terminal, each a function from text to text; chalk fits. */
export interface Paint {
  red(text: string): string
  yellow(text: string): string
  blue(text: string): string
  bold(text: string): string
  dim(text: string): string
}

const asItIs = (text: string): string => text

/** No colour at all: for files, pipes, and those who do not want any. */
export const plain: Paint = { red: asItIs, yellow: asItIs, blue: asItIs, bold: asItIs, dim: asItIs }
