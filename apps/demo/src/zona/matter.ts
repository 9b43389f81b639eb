/** What the zone decides in one of its weekly meetings. */
export interface ZoneMatter {
  title: string;
  text: string;
  /** It is treated in this month (0 is January), or whenever there is room. */
  month?: number;
  because?: string[];
  reservations?: string[];
  standAside?: string[];
  block?: string[];
}
