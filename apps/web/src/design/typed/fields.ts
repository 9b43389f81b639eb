/** What is typed in a form: for each name its fields' values in their order, since rows of a list share their names. */
export type TypedFields = Record<string, string[]>;

/** What stands in a form's named fields; nothing of names whose fields are all empty. */
export function typedIn(form: HTMLFormElement, data: FormData = new FormData(form)): TypedFields {
  const typed: TypedFields = {};
  for (const [name, value] of data)
    if (typeof value === 'string') typed[name] = [...(typed[name] ?? []), value];
  return Object.fromEntries(
    Object.entries(typed).filter(([, values]) => values.some((value) => value !== '')),
  );
}

/** What an earlier page kept: it knew one value for each name. */
export const typedFrom = (kept: Record<string, string | string[]>): TypedFields =>
  Object.fromEntries(Object.entries(kept).map(([name, values]) => [name, [values].flat()]));

const CHOSEN = ['radio', 'checkbox'];

/** Puts it back; where a name belongs to several radio buttons, the one of that value is chosen. */
export function putBack(form: HTMLFormElement, typed: TypedFields): void {
  const left = Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, [...values]]));
  for (const field of form.elements) {
    const { name, type } = field as HTMLInputElement;
    const values = left[name];
    if (!values) continue;
    if (CHOSEN.includes(type)) {
      (field as HTMLInputElement).checked = values.includes((field as HTMLInputElement).value);
      continue;
    }
    const value = values.shift();
    if (value !== undefined) (field as HTMLInputElement).value = value;
  }
}
