import type { View } from '@coordinadora/domain';

/** Whether the reader is checked in to a meeting now. */
export const isInside = ({ you }: View, meetingId: string): boolean =>
  you.present[meetingId]?.spans.some((span) => span.to === null) ?? false;
