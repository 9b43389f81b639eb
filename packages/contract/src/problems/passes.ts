/** Problems that pass by themselves: an outbox tries again instead of showing a refusal. */
export const passes = (code: string): boolean =>
  code === 'unavailable' || code === 'too_many_requests' || code === 'internal';
