'use client';
import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** What is to be weighed first; where there is nothing, one tap does it. */
  question: string | null;
  yes: string;
  no: string;
  disabled: boolean;
  wide?: boolean;
  onSure: () => void;
  children: ReactNode;
}

/** A button for what ends something for everybody: the first tap asks, the second does it. */
export function AskFirst({ question, yes, no, disabled, wide = false, onSure, children }: Props) {
  const [asking, setAsking] = useState(false);
  const sure = () => {
    setAsking(false);
    onSure();
  };
  if (!asking || question === null) {
    return (
      <Button wide={wide} disabled={disabled} onClick={() => (question === null ? sure() : setAsking(true))}>
        {children}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields.
    <div role="group" aria-label={question} className="grid w-full gap-2 border-l-8 border-ink pl-3">
      <p className="font-bold">{question}</p>
      <div className="flex flex-wrap gap-2">
        {/* Whoever asked by keyboard goes on from the way back. */}
        <Button autoFocus onClick={() => setAsking(false)}>
          {no}
        </Button>
        <Button disabled={disabled} onClick={sure}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
