/**
 * Every refusal of the rules, by its stable code: the rule it rests on. Each noun's table adds its own, by
 * `declare module`. The sentences stand in the contract's problems.
 */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that every noun adds to.
export interface Refusals {}
export type RefusalCode = keyof Refusals;

export interface Refusal {
  code: RefusalCode;
  /** Figures for the sentence, e.g. `{ from }` in ms. */
  figures?: Record<string, string | number>;
}

export const refuse = (code: RefusalCode, figures?: Refusal['figures']): Refusal =>
  figures ? { code, figures } : { code };

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && !Array.isArray(value);
