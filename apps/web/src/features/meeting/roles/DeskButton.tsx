'use client';
import type { PersonActKind } from '@coordinadora/domain';
import { Button } from '../../../design/Button.tsx';
import type { Acting } from '../../../live/index.ts';

/** A button that rests while its act is on its way. */
export function DeskButton<K extends PersonActKind>(props: {
  act: Acting<K>;
  words: string;
  onTap: () => void;
}) {
  return (
    <Button disabled={props.act.busy} onClick={props.onTap}>
      {props.words}
    </Button>
  );
}
