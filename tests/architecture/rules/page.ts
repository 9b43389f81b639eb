import { join } from 'node:path';
import { root } from '../sources.ts';
import { nounOf, type Rule } from './rules.ts';

export const pageFile = join(root, 'docs', 'rules.md');

const HEAD = `# The rules

<!-- Written by \`npm run rules\` from the comments in packages/*/src: change those, not this page. -->

Every rule of the program has an id, which its tests quote, and which stands in the answer when an act is refused.
Each is told once, in a comment where it is carried out; this page is made of those comments, and a test fails when it is not.
`;

/** The page of all rules, by noun. */
export function pageOf(rules: Rule[]): string {
  const nouns = Map.groupBy(rules, ({ id }) => nounOf(id));
  return `${[HEAD, ...[...nouns].map(([noun, of]) => section(noun, of))].join('\n')}`;
}

const section = (noun: string, rules: Rule[]) =>
  `## ${noun}\n\n| rule | says | refusals that rest on it |\n|---|---|---|\n${rules.map(row).join('\n')}\n`;

function row({ id, told, refusals }: Rule): string {
  const [first] = told;
  const said = told.map(({ sentence }) => inTable(sentence)).join('<br>');
  return `| [${id}](../${first?.path}) | ${said} | ${refusals.map((code) => `\`${code}\``).join(', ')} |`;
}

const inTable = (sentence: string) =>
  sentence.replaceAll('|', '\\|').replace(/^\w/, (first) => first.toUpperCase());
