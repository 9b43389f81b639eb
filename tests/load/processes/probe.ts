// Loaded into a server that is measured, before its own program: tells over IPC what it has used so far.

// Reading it costs about a millisecond.
const SAMPLE = 250;
let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE).unref();

process.on('message', ({ id, settle }: { id: number; settle: boolean }) => {
  if (settle) {
    globalThis.gc?.();
    peak = 0;
  }
  const { user, system } = process.cpuUsage();
  const rss = process.memoryUsage.rss();
  process.send?.({ id, usage: { cpuMs: (user + system) / 1000, rss, peak: Math.max(peak, rss) } });
});
process.on('disconnect', () => process.exit());
