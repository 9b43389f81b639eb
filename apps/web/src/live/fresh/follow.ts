export { followBooks } from '@coordinadora/client';
