import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What was measured on, in one line each; nothing that tells whose machine it is. */
export function machine(postgres: string): string[] {
  const [cpu] = cpus();
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB memory, ${platform()} ${arch()}`,
    `Node ${process.versions.node}, PostgreSQL ${postgres} (fsync and synchronous_commit on), loopback only`,
    `commit ${commit()}`,
  ];
}

/** How busy the machine is: the load of the last minute. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};
