import { Problem } from '../design/Problem.tsx';
import type { Refused } from '../live/types.ts';

/** Why a task failed; nothing while it did not. */
export function TaskProblem({ problem }: { problem: Refused | null }) {
  return (
    problem && (
      <Problem title={problem.title}>
        <p>{problem.detail}</p>
      </Problem>
    )
  );
}
