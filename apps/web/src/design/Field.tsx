import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';

type Frame = {
  label: string;
  hint?: string | undefined;
  /** Why what was entered cannot be taken; read aloud with the field. */
  problem?: string | undefined;
};
type Line = Frame & { lines?: never } & InputHTMLAttributes<HTMLInputElement>;
/** With `lines` (rows) the field is a text area. */
type Lines = Frame & { lines: number } & TextareaHTMLAttributes<HTMLTextAreaElement>;

const look =
  'w-full rounded-small border-2 border-line bg-raised px-3 py-3 text-ink aria-invalid:border-accent';

function Told({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span id={id} className="text-soft">
      {children}
    </span>
  );
}

/** A labelled field with its hint and its problem. */
export function Field(props: Line | Lines) {
  const id = useId();
  const { label, hint, problem } = props;
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    className: look,
    'aria-describedby': told,
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {hint && <Told id={`${id}-hint`}>{hint}</Told>}
      {control(props, shared)}
      {problem && (
        <span id={`${id}-problem`} role="alert" className="font-bold text-accent">
          {problem}
        </span>
      )}
    </div>
  );
}

function control({ label: _, hint: __, problem: ___, ...rest }: Line | Lines, shared: object) {
  if (rest.lines === undefined)
    return <input {...(rest as InputHTMLAttributes<HTMLInputElement>)} {...shared} />;
  const { lines, ...area } = rest;
  return <textarea rows={lines} {...area} {...shared} />;
}
