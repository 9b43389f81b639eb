import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { sameOrigin } from '../routes/who.ts';

/**
 * In development: passes on the socket by which Next tells a page that its sources changed. Only from our own pages,
 * so Next need not judge the origin (it would know no telephone's).
 */
export function passReloads(http: FastifyInstance, upstream: string): void {
  const open = new Set<Duplex>();
  http.server.on('upgrade', (asked: IncomingMessage, browser: Duplex, first: Buffer) => {
    if (!asked.url?.startsWith('/_next/')) return;
    const { origin, ...headers } = asked.headers;
    if (!sameOrigin(origin, headers.host)) return browser.destroy();
    const forward = request(new URL(asked.url, upstream), { headers });
    forward.once('upgrade', (answer: IncomingMessage, web: Duplex, ahead: Buffer) => {
      browser.write(switching(answer));
      web.unshift(ahead);
      web.write(first);
      join(browser, web);
    });
    forward.once('response', () => browser.destroy());
    forward.once('error', () => browser.destroy());
    open.add(browser);
    browser.once('error', () => browser.destroy());
    browser.once('close', () => {
      open.delete(browser);
      forward.destroy();
    });
    forward.end();
  });
  // A server does not end before its sockets have.
  http.addHook('preClose', async () => {
    for (const socket of open) socket.destroy();
  });
}

function switching({ rawHeaders }: IncomingMessage): string {
  const lines = ['HTTP/1.1 101 Switching Protocols'];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  one.once('close', () => other.destroy());
  other.once('close', () => one.destroy()).once('error', () => one.destroy());
}
