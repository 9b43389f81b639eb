import {
  BASE,
  type Operation,
  type OperationName,
  openapi,
  operationProblems,
  operations,
  ROUTES,
} from '@coordinadora/contract';
import { escaped, page } from './html.ts';

type Documented = { requestBody?: unknown; parameters: unknown[]; responses: Record<string, unknown> };

function call(name: OperationName, documented: Documented): string {
  const [method, path] = ROUTES[name];
  const operation: Operation = operations[name];
  const problems = operationProblems(operation).map(
    (code) => `<a href="/api/docs/problems#${code}"><code>${code}</code></a>`,
  );
  const { requestBody, parameters, responses } = documented;
  const answer = responses[String(operation.answer.status)];
  const shapes = JSON.stringify({ parameters, requestBody, [operation.answer.status]: answer }, null, 2);
  return `<section id="${name}"><h2><code>${method} ${BASE}${path}</code></h2><p>${escaped(operation.summary)}.
${operation.speaker === 'participant' ? 'Needs a participant.' : 'Anybody may.'}</p>
<details><summary>What it takes and answers (JSON Schema)</summary><pre>${escaped(shapes)}</pre></details>
<p>Problems: ${problems.join(', ')}</p></section>`;
}

/** The contract for people, made from the same map as the routes and the OpenAPI document. */
export function callsPage(version: string): string {
  const { paths } = openapi(version) as { paths: Record<string, Record<string, Documented>> };
  const calls = (Object.keys(ROUTES) as OperationName[]).map((name) => {
    const [method, path] = ROUTES[name];
    const documented = paths[path]?.[method.toLowerCase()];
    return documented ? call(name, documented) : '';
  });
  const intro = `<p>For programs: <a href="${BASE}/openapi.json">OpenAPI</a>. Every change is an act; errors are
RFC 9457 <a href="/api/docs/problems">problems</a>. Live: Socket.IO on <code>/socket.io</code>.</p>`;
  return page('en', 'coordinadora: the contract', intro + calls.join('\n'));
}
