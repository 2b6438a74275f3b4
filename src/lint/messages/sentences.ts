import type { Rule } from '../rule.ts'
import type { rules } from '../rules/index.ts'

/** The languages that findings are told in. */
export type Lang = 'vi' | 'en'

type AnyRule = (typeof rules)[number]

/** The sentence of every rule, made of the arguments that its findings carry. */
export type Sentences = {
  [Each in AnyRule as Each['id']]: (
    args: Each extends Rule<string, infer Args, infer _> ? Args : never,
  ) => string
}
