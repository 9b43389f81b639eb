import type { Shell } from '../shell.ts';
import { isCheckInCode } from './code.ts';

/** Whether somebody stands in a hall whose screen shows this code. */
export async function meetingHasCode(shell: Shell, meetingId: string, code: string): Promise<boolean> {
  const row = await shell.prisma.meetingSecret.findUnique({ where: { meetingId } });
  return row !== null && isCheckInCode(Buffer.from(row.secret), code, shell.now());
}
