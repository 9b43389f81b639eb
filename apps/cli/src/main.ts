import { commands } from './commands.ts';
import { PlainError } from './plain-error.ts';

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];

if (!load) {
  console.error(
    `Usage: coordinadora COMMAND …, where COMMAND is one of ${Object.keys(commands).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  try {
    const command = await load();
    process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
  // Started by another Node, the channel to it would keep this process alive.
  if (process.connected) process.disconnect();
}
