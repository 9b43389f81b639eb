import { refuse } from '../rule/refusal.ts';
import type { Row } from '../rule/scene.ts';

export const anyone: Row = () => null;

/** Whose word counts where the act has it (domain.md section 3). */
export const whoCounts: Row = ({ person }) => person.because && refuse(person.because);

export const theFounder: Row = ({ person, founder }) =>
  person.actor !== null && person.actor === founder ? null : refuse('does_not_count');
