/** World C: one neighbourhood of 29 households (federation.md section 5). */
export const HOUSEHOLDS = 29;
export const WEEKS = 104;
/** People of the zone who come to the meetings: one or two of each household. */
export const NEIGHBOURS = 41;

export const zone = {
  name: 'Zona Alto Mirador',
  slug: 'zona-alto-mirador',
  level: 'neighbourhood',
  territory: 'Cochabamba, Zona Sur',
  charter: 'coordinadora',
} as const;
