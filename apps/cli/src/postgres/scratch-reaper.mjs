// Ends and removes a scratch cluster when the program that made it is gone, however it went: its end of the pipe closes.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const pidFile = join(folder, 'data', 'postgres', 'postmaster.pid');

// Ctrl-C is for the program; this one goes last.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
process.stdin.on('close', () => {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    process.kill(pid, 'SIGINT');
    setInterval(() => isGone(pid) && remove(), 20);
  } catch {
    remove();
  }
});

function isGone(pid) {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
}

function remove() {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
