import type { ReactNode } from 'react';

/**
 * One column of text: at most 42rem, or with an `aside` two columns on a desk. The only h1 of the page is its title. With
 * an `aside` the bar at the thumb is given as `bar`; without one it is the last child.
 */
export function Page(props: {
  title: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  aside?: ReactNode;
  /** What follows the aside on a telephone, and stands under the main column on a desk. */
  after?: ReactNode;
  bar?: ReactNode;
  children: ReactNode;
}) {
  const head = (
    <div className="grid gap-2">
      {props.above}
      <h1 className="text-title">{props.title}</h1>
      {props.lead && <div className="text-lead text-soft">{props.lead}</div>}
    </div>
  );
  if (!props.aside) {
    return (
      <div className="mx-auto flex w-full max-w-column grow flex-col gap-6 px-4 py-6">
        {head}
        {props.children}
        {props.bar}
      </div>
    );
  }
  return (
    <div className="mx-auto flex w-full max-w-desk grow flex-col gap-6 px-4 py-6">
      <div className="grid gap-x-12 gap-y-6 desk:grid-cols-[minmax(0,42rem)_minmax(0,1fr)] desk:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-6">
          {head}
          {props.children}
        </div>
        <aside className="flex min-w-0 flex-col gap-6 desk:row-span-2">{props.aside}</aside>
        {props.after && <div className="flex min-w-0 flex-col gap-6">{props.after}</div>}
      </div>
      {props.bar}
    </div>
  );
}
