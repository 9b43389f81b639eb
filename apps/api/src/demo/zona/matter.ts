/** What the zone decides in one of its weekly meetings. */
export interface ZoneMatter {
  title: string;
  text: string;
  because?: string[];
  reservations?: string[];
  standAside?: string[];
  block?: string[];
}
