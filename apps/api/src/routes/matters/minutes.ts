import { type Locale, viewToWire } from '@coordinadora/contract';
import { type MinutesWords, minutesMarkdown, minutesOf } from '@coordinadora/domain';
import { en } from '../../minutes/en.ts';
import { es } from '../../minutes/es.ts';
import { Failure } from '../../problems/failure.ts';
import { type Handlers, Prepared } from '../call.ts';

const WORDS: Record<Locale, MinutesWords> = { es, en };

export const minutesHandlers: Handlers<'minutes'> = {
  minutes: async ({ shell, locale }, { params: { id, meetingId }, query }) =>
    shell.writer.look(id, ({ state }) => {
      if (!state.assembly) throw new Failure('no_such_assembly');
      const minutes = minutesOf(state, meetingId);
      if (!minutes) throw new Failure('no_such_meeting');
      const head = { seq: state.seq, hash: state.hash };
      if (query?.format === 'markdown')
        return new Prepared(minutesMarkdown(minutes, head, WORDS[locale]), 'text/markdown; charset=utf-8');
      return new Prepared(JSON.stringify(viewToWire({ ...minutes, head })));
    }),
};
