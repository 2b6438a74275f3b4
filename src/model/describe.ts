import * as z from 'zod/mini'

/**
 * Gives a schema its two descriptions.
 *
 * @param schema any zod schema
 * @param title its name in Vietnamese, `title` in the JSON Schema
 * @param description what it means in English, `description` in the JSON Schema
 * @returns a copy of the schema with both
 */
export function field<Schema extends z.core.$ZodType>(
  schema: Schema,
  title: string,
  description: string,
): Schema {
  return (schema as unknown as z.ZodMiniType).register(z.globalRegistry, {
    title,
    description,
  }) as unknown as Schema
}
