/** How much the server takes, in characters; the same as the contract's, whose schemas need not travel to the telephone. */
export const LIMITS = { title: 200, text: 20_000, reason: 2_000 } as const;
