export { CharterText } from './CharterText.tsx';
export { useCharterText } from './useCharterText.ts';
