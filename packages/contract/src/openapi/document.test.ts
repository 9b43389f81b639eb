import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { type Operation, operationProblems } from '../operations/operation.ts';
import { operations } from '../operations/operations.ts';
import { type OperationName, ROUTES } from '../operations/routes.ts';
import { statusOf } from '../problems/status.ts';
import { openapi } from './document.ts';

interface Documented {
  operationId: string;
  requestBody?: { content: { 'application/json': { schema: object } } };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
const document = openapi('0.1.0') as { paths: Record<string, Record<string, Documented>> };
const documented = (name: OperationName) => {
  const [method, path] = ROUTES[name];
  return document.paths[path]?.[method.toLowerCase()] as Documented;
};
const ajv = () => new Ajv2020({ strict: false, validateFormats: false });

test('the document has every call and no other', () => {
  const found = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((one) => one.operationId),
  );
  expect(found.sort()).toEqual(Object.keys(ROUTES).sort());
});

test.each(Object.keys(ROUTES) as OperationName[])(
  '%s: its schemas compile, its statuses are those of its codes',
  (name) => {
    const one = documented(name);
    const operation: Operation = operations[name];
    const statuses = [operation.answer.status, ...operationProblems(operation).map(statusOf)].map(String);
    expect(Object.keys(one.responses).sort()).toEqual([...new Set(statuses)].sort());
    const json = one.responses[operation.answer.status]?.content?.['application/json'];
    expect(json !== undefined).toBe(operation.answer.schema !== undefined);
    for (const content of [json, one.requestBody?.content['application/json']])
      if (content) expect(() => ajv().compile(content.schema)).not.toThrow();
  },
);

test('the document refuses what the server refuses', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const schema = documented('act').requestBody?.content['application/json'].schema ?? {};
  const valid = ajv().compile(schema);
  expect(
    valid({ id, kind: 'position.take', payload: { proposalId: id, position: 'block', reason: 'harm' } }),
  ).toBe(true);
  expect(valid({ id, kind: 'position.take', payload: { proposalId: id, position: 'veto' } })).toBe(false);
  expect(valid({ id, kind: 'meeting.open', payload: { meetingId: id, extra: 1 } })).toBe(false);
});
