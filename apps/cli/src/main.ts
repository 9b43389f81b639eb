import { commands } from './commands.ts';
import { PlainError } from './plain-error.ts';
import { said } from './spoken.ts';

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];

if (!load) {
  const names = Object.keys(commands).join(', ');
  console.error(
    said({
      es: `Uso: coordinadora ORDEN …, donde ORDEN es una de ${names}.`,
      en: `Usage: coordinadora COMMAND …, where COMMAND is one of ${names}.`,
    }),
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
