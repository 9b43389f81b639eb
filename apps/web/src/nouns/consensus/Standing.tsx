import { type StandingProps, useStanding } from './useStanding.ts';

/**
 * What the test comes to and what would have to change for the proposal to pass: all reasons, in sentences. Size and
 * weight are those of what surrounds it. Needs the words `standing`.
 */
export function Standing(props: StandingProps) {
  const { lead, intro, needs, note } = useStanding(props);
  return (
    <div className="grid gap-1">
      <p className="font-bold">{lead}</p>
      {needs.length === 1 && (
        <p>
          {intro} {needs[0]}
        </p>
      )}
      {needs.length > 1 && (
        <>
          <p>{intro}</p>
          <ul className="list-disc pl-5">
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </>
      )}
      {note && <p>{note}</p>}
    </div>
  );
}
