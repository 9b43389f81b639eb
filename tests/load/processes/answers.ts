import type { ChildProcess } from 'node:child_process';

/** Questions to a child process, each answered by the message with its id. A child that ends fails what waits. */
export function answersTo<A extends { id: number }>(child: ChildProcess): (question: object) => Promise<A> {
  let last = 0;
  const waiting = new Map<number, { resolve: (answer: A) => void; reject: (error: Error) => void }>();
  child.on('message', (answer: A) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`a process ended with ${code}`));
    waiting.clear();
  });
  return (question) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      child.send({ id, ...question });
    });
}
