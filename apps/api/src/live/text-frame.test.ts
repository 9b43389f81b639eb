import { expect, test } from 'vitest';
import * as ws from 'ws';
import { textFrame } from './text-frame.ts';

type Make = (data: Buffer, options: object) => Buffer[];
const { Sender } = ws as unknown as { Sender: { frame: Make } };

test.each([0, 1, 125, 126, 65_535, 65_536])('a frame of %i bytes is what ws would send', (length) => {
  const data = Buffer.alloc(length, 'x');
  const theirs = Sender.frame(data, { fin: true, opcode: 1, mask: false, rsv1: false, readOnly: true });
  expect(textFrame(data).equals(Buffer.concat(theirs))).toBe(true);
});
