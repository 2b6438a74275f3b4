import { describe, expect, it } from 'vitest'
import { commandLike } from '../../src/cli/nearest.ts'

const COMMANDS = ['schema', 'lint', 'batch']

describe('commandLike', () => {
  it.each([
    ['shcema', 'schema'],
    ['schem', 'schema'],
    ['Schema', 'schema'],
    ['lnit', 'lint'],
    ['bacth', 'batch'],
    ['schemata', 'schema'],
  ])('takes %s for %s', (word, command) => {
    expect(commandLike(word, COMMANDS)).toBe(command)
  })

  it.each(['ke-hoach', 'schema.txt', './schema', 'plan', 'a', 'x'.repeat(400)])(
    'takes %s for no command',
    (word) => {
      expect(commandLike(word, COMMANDS)).toBeNull()
    },
  )
})
