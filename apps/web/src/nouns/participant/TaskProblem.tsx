'use client';
import { useEffect, useRef } from 'react';
import { Problem } from '../../design/Problem.tsx';
import type { Refused } from '../../live/types.ts';

/** Why a task failed; nothing while it did not. It comes into view: under a long form nobody would see it. */
export function TaskProblem({ problem }: { problem: Refused | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'center' });
  }, [problem]);
  const messages = [...new Set(problem?.errors?.map(({ message }) => message))];
  return (
    <div ref={place} className="empty:hidden">
      {problem && (
        <Problem title={problem.title}>
          <p>{problem.detail}</p>
          {messages.length > 0 && (
            <ul className="list-disc pl-5">
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
        </Problem>
      )}
    </div>
  );
}
