import { type FollowOptions, followBooks } from '@coordinadora/client';
import { hearServer } from '../newer/hear.ts';

/** Follows these books, and hears when the server has become another. @returns how to stop */
export function follow(options: FollowOptions): () => void {
  const stops = [hearServer(), followBooks(options)];
  return () => {
    for (const stop of stops) stop();
  };
}
