import { LOCALES, type ProblemCode, problemCodes, problemOf, statusOf } from '@coordinadora/contract';
import { escaped, page } from './html.ts';

/** Where a problem's `type` leads: every code with its status and its sentences. */
export function problemsPage(): string {
  const entry = (code: ProblemCode) => {
    const said = LOCALES.map((locale) => {
      const { title, detail } = problemOf(code, locale);
      return `<dd lang="${locale}"><strong>${escaped(title)}.</strong> ${escaped(detail)}</dd>`;
    });
    return `<dt id="${code}"><code>${code}</code> (${statusOf(code)})</dt>${said.join('')}`;
  };
  return page('en', 'coordinadora: problems', `<dl>${[...problemCodes].sort().map(entry).join('\n')}</dl>`);
}
