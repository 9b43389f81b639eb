export { PositionButton } from './PositionButton.tsx';
export { PositionLine } from './PositionLine.tsx';
export { PositionPanel } from './PositionPanel.tsx';
export { Reasons } from './Reasons.tsx';
export { type Answering, useAnswer } from './useAnswer.ts';
