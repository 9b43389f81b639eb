/** What stands in a form's named fields, by name; nothing of fields that were left as empty as they came. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Puts it back; where a name belongs to several radio buttons, the one of that value is chosen. */
export function putBack(form: HTMLFormElement, typed: Record<string, string>): void {
  for (const field of form.elements) {
    const { name, type } = field as HTMLInputElement;
    const value = typed[name];
    if (value === undefined) continue;
    if (type === 'radio') (field as HTMLInputElement).checked = (field as HTMLInputElement).value === value;
    else (field as HTMLInputElement).value = value;
  }
}
