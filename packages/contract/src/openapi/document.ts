import { operations } from '../operations/operations.ts';
import { BASE, type OperationName, ROUTES } from '../operations/routes.ts';
import { problem } from '../problems/schema.ts';
import { operationObject } from './operation-object.ts';
import { jsonSchema } from './schema.ts';

/** The OpenAPI 3.1 document of all calls, made from the one map the server's routes are made from. */
export function openapi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of Object.keys(ROUTES) as OperationName[]) {
    const [method, path] = ROUTES[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(name, operations[name]) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'coordinadora',
      version,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: BASE }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem) },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'coordinadora' },
      },
    },
  };
}
