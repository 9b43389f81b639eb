/** Problems that arise before or beside the rules, with their HTTP status. */
export const TRANSPORT = {
  malformed_json: 400,
  invalid: 422,
  unknown_act: 422,
  not_signed_in: 401,
  not_yours: 403,
  origin_refused: 403,
  act_reused: 409,
  act_as_needed: 409,
  slug_taken: 409,
  no_such_draft: 404,
  no_such_device: 404,
  no_such_page: 404,
  method_not_allowed: 405,
  body_too_large: 413,
  media_type: 415,
  too_many_requests: 429,
  recovery_phrase_wrong: 422,
  link_invalid: 422,
  unavailable: 503,
  internal: 500,
} as const;
export type TransportCode = keyof typeof TRANSPORT;
