// The first thing that runs on a fresh clone: no dependencies, no TypeScript, any Node from 20.19 on.
// It installs what the lock file says where that is missing and goes on under the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const main = join(root, 'apps/cli/src/main.ts');

// The terminal's language, as the program itself chooses it.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const english = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(
    said(
      `Hace falta Node 20.19 o más nuevo; este es ${process.version}.`,
      `Node 20.19 or newer is needed; this is ${process.version}.`,
    ),
  );
if (!isInstalled()) install();
if (process.env.npm_lifecycle_event) endWithNpm();
await goOn();

/** npm that is told to end tells nobody: whoever it ran would go on alone. */
function endWithNpm() {
  const npm = process.ppid;
  const look = () => process.ppid !== npm && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 1000).unref();
}

/** Whether every package of the lock file stands in node_modules in its version (other machines' optional ones apart), and the project's own. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!wanted)
    fail(
      said(
        'Falta package-lock.json o no se puede leer: haga un clon nuevo.',
        'package-lock.json is missing or unreadable: take a fresh clone.',
      ),
    );
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, os, cpu }]) => {
    if (!path.includes('node_modules/')) return true;
    if (link) return existsSync(join(root, path));
    if (present[path]) return present[path].version === version && existsSync(join(root, path));
    return optional || os || cpu;
  });
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  console.error(
    said(
      'Instalando lo que dice package-lock.json (una sola vez) …',
      'Installing what package-lock.json says (once) …',
    ),
  );
  // Not `npm ci`: it refuses a lock file without the packages of machines that the lock's maker could not reach.
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0)
    fail(
      said(
        'No se pudieron instalar las dependencias: `npm install` falló, y arriba dice por qué.',
        'The dependencies could not be installed: `npm install` failed, and says why above.',
      ),
    );
}

/** In this process where it already is the right Node, otherwise in a child that ends with this one. */
async function goOn() {
  const pinned = pinnedNode();
  if (!pinned && major < 24)
    fail(
      said(
        `No hay Node para ${process.platform} en ${process.arch} entre los paquetes: instale Node 24 o más nuevo.`,
        `There is no Node for ${process.platform} on ${process.arch} among the packages: install Node 24 or newer.`,
      ),
    );
  if (!pinned || process.version === versionOf(pinned)) {
    process.argv[1] = main;
    return import(pathToFileURL(main).href);
  }
  const child = spawn(pinned, [main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the child by itself; this process only waits for it to finish.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) =>
    fail(
      said(
        `No se pudo ejecutar el Node fijado: ${error.message}.`,
        `The pinned Node could not be run: ${error.message}.`,
      ),
    ),
  );
  child.once('exit', (code) => process.exit(code ?? 1));
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = join(root, 'node_modules', `node-${platform}-${process.arch}`, name);
  return existsSync(path) && versionOf(path) ? path : null;
}

/** Null where the program does not run here (another C library, say). */
function versionOf(path) {
  if (path === process.execPath) return process.version;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function said(es, en) {
  return english ? en : es;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
