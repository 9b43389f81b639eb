/** What is known of where somebody is and was: the server from the book and its keys, a screen from the view. */
export interface Whereabouts {
  /** The charter lets anybody's word count. */
  anyoneCounts: boolean;
  /** Was at one of the last five closed meetings. */
  standing: boolean;
  /** When they were in a meeting. */
  spansIn: (meetingId: string) => readonly Span[] | undefined;
}

/** From the check-in's seq to the check-out's; open while the person is here. */
export interface Span {
  from: number;
  to: number | null;
}
