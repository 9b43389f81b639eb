/** More than this many characters are set smaller, so that nothing is cut off. */
const LONG = 75;

/** What the hall is busy with, as large as its length allows. */
export function HallTitle({ children }: { children: string }) {
  return <p className={`hall-title ${children.length > LONG ? 'hall-long' : ''}`}>{children}</p>;
}
