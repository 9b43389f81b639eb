import { ApiProblem, getApi } from './api.ts';

export interface Participant {
  id: string;
  displayName: string | null;
  locale: 'es' | 'en';
  createdAt: string;
}
export interface Device {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  present: boolean;
}
export interface Me {
  participants: Participant[];
  devices: Device[];
}

/** Who holds this device; null where nobody has taken part from it yet. */
export async function getMe(): Promise<Me | null> {
  try {
    return await getApi<Me>('/me');
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) return null;
    throw problem;
  }
}
