import { type Paint, plain } from '../write/paint.ts'

/**
 * The colours for one stream: on a terminal only, and never with NO_COLOR (no-color.org); FORCE_COLOR asks for
 * them elsewhere too. chalk reads neither NO_COLOR nor the stream, and is loaded where there is colour only.
 *
 * @param stream where the text goes
 * @param env the environment
 */
export async function paintFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Promise<Paint> {
  if (!wantsColour(stream, env)) return plain
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}

function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  const { FORCE_COLOR: forced } = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
