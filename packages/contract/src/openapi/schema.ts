import { z } from 'zod';

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 speaks. Answers stay open: fields may be added. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
