/** The mark: a small plain weave of five threads, one of them in the colour that calls to act. */
export function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" className="shrink-0">
      {[0, 1, 2, 3, 4].map((thread) => (
        <path
          key={thread}
          d={`M${3 + thread * 6} 1 V29`}
          stroke={thread === 2 ? 'var(--accent)' : 'var(--ink)'}
          strokeWidth="4"
        />
      ))}
      {[0, 1, 2, 3].flatMap((row) =>
        [0, 1, 2, 3, 4]
          .filter((thread) => (thread + row) % 2 === 0)
          .map((thread) => (
            <path
              key={`${row}${thread}`}
              d={`M${thread * 6} ${6 + row * 6} h6`}
              stroke="var(--paper)"
              strokeWidth="2.2"
            />
          )),
      )}
    </svg>
  );
}
