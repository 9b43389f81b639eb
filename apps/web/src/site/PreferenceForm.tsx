type Choice = { value: string; label: string; lang?: string };

/** One preference as a row of buttons; each sends the plain form, so no script is needed. */
export function PreferenceForm(props: { name: string; legend: string; now: string; choices: Choice[] }) {
  return (
    <form method="post" action="/preferences">
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-bold">{props.legend}</legend>
        <div className="flex flex-wrap gap-2">
          {props.choices.map(({ value, label, lang }) => (
            <button
              key={value}
              type="submit"
              name={props.name}
              value={value}
              lang={lang}
              aria-pressed={value === props.now}
              className="min-h-12 grow rounded-small border-2 border-line px-3 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
