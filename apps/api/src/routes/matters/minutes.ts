import { viewToWire } from '@coordinadora/contract';
import { minutesMarkdown, minutesOf } from '@coordinadora/domain';
import { minutesWords } from '../../minutes/words.ts';
import { Failure } from '../../problems/failure.ts';
import { type Handlers, Prepared } from '../call.ts';

export const minutesHandlers: Handlers<'minutes'> = {
  minutes: async ({ shell, locale }, { params: { id, meetingId }, query }) =>
    shell.writer.look(id, ({ state }) => {
      if (!state.assembly) throw new Failure('no_such_assembly');
      const minutes = minutesOf(state, meetingId);
      if (!minutes) throw new Failure('no_such_meeting');
      const head = { seq: state.seq, hash: state.hash };
      if (query?.format === 'markdown') {
        const words = minutesWords(locale, minutes.timeZone);
        return new Prepared(minutesMarkdown(minutes, head, words), 'text/markdown; charset=utf-8');
      }
      return new Prepared(JSON.stringify(viewToWire({ ...minutes, head })));
    }),
};
