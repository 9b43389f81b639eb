import { type Operation, operationProblems } from '../operations/operation.ts';
import { PROBLEM_TYPE } from '../problems/problem.ts';
import { type ProblemCode, statusOf } from '../problems/status.ts';
import { jsonSchema } from './schema.ts';

const json = (schema: object) => ({ 'application/json': { schema } });

/** One call in the form of OpenAPI. */
export function operationObject(operationId: string, operation: Operation): Record<string, unknown> {
  const { summary, params, query, body, speaker } = operation;
  return {
    operationId,
    summary,
    security:
      speaker === 'participant' ? [{ cookie: [] }, { bearer: [] }] : [{}, { cookie: [] }, { bearer: [] }],
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body && { requestBody: { required: true, content: json(jsonSchema(body)) } }),
    responses: { ...answer(operation), ...problems(operationProblems(operation)) },
  };
}

function parameters(where: 'path' | 'query', schema: Operation['params']): object[] {
  return Object.entries(schema?.shape ?? {}).map(([name, one]) => ({
    name,
    in: where,
    required: where === 'path',
    schema: jsonSchema(one as Parameters<typeof jsonSchema>[0]),
  }));
}

function answer({ summary, answer: { status, schema, media = [] } }: Operation): Record<string, object> {
  const others = Object.fromEntries(media.map((type) => [type, { schema: { type: 'string' } }]));
  const content = { ...(schema && json(jsonSchema(schema))), ...others };
  return { [status]: { description: summary, ...(Object.keys(content).length > 0 && { content }) } };
}

/** By status, each with the codes it may carry. */
function problems(codes: ProblemCode[]): Record<string, object> {
  const found: Record<string, { description: string; content: object }> = {};
  for (const status of [...new Set(codes.map(statusOf))].sort()) {
    const here = codes.filter((code) => statusOf(code) === status);
    const schema = {
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        { type: 'object', properties: { code: { enum: here } } },
      ],
    };
    found[status] = { description: here.join(', '), content: { [PROBLEM_TYPE]: { schema } } };
  }
  return found;
}
