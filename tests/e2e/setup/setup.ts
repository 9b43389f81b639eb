import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPath, quiet } from './chromium.ts';
import { type Program, startProgram } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests ask for the one program and the one browser they share. */
    stage: string;
  }
}

/** Where everything is; the browser is reached over its own socket. */
export interface Stage {
  address: string;
  folder: string;
  browser: string;
}

/** One program and one browser for all files, started when the first of them asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumPath();
  let program: Promise<Program> | undefined;
  let browser: Promise<BrowserServer> | undefined;
  const stage = async (): Promise<Stage> => {
    program ??= startProgram();
    browser ??= chromium.launchServer({ executablePath, args: quiet });
    const { address, folder } = await program;
    return { address, folder, browser: (await browser).wsEndpoint() };
  };
  const server = createServer((request, response) => {
    const asked = request.url === '/kill-api' ? program?.then(({ killApi }) => killApi()) : stage();
    Promise.resolve(asked).then(
      (answer) => response.end(JSON.stringify(answer ?? {})),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('stage', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await Promise.all([browser?.then((it) => it.close()), program?.then((it) => it.stop())]);
  };
}
