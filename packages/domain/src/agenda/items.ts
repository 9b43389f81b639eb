import type { MeetingCore } from "../authority/cores.ts";
import type { Context, Verdict } from "../context.ts";
import type { Fact } from "../facts.ts";
import { running } from "../meeting/pause.ts";
import type { SealedPayload } from "../record/seal.ts";
import { refuse } from "../refusal.ts";
import type { State } from "../state.ts";

const itemOf = (meeting: MeetingCore, itemId: string) =>
	meeting.agenda.find((item) => item.id === itemId);

/** AGENDA-1: items can be added until the meeting ends; they come last. */
export function addItem(
	state: State,
	meeting: MeetingCore,
	payload: SealedPayload<"agenda.add">,
	ctx: Context,
): Verdict {
	if (meeting.state === "closed" || meeting.state === "dropped")
		return refuse("meeting_not_open");
	if (payload.proposalId && !state.proposals.has(payload.proposalId))
		return refuse("no_such_proposal");
	return [
		{
			kind: "agenda.item_added",
			payload: { ...payload, itemId: ctx.newId(0) },
		},
	];
}

/** AGENDA-1: only what has not begun can be moved. */
export function moveItem(
	meeting: MeetingCore,
	payload: SealedPayload<"agenda.move">,
): Verdict {
	const item = itemOf(meeting, payload.itemId);
	if (!item) return refuse("no_such_item");
	if (item.state !== "waiting") return refuse("item_not_waiting");
	const to = Math.min(Math.max(1, payload.to), meeting.agenda.length);
	return [{ kind: "agenda.item_moved", payload: { ...payload, to } }];
}

/** AGENDA-2: one item at a time: starting one finishes the one before. A proposal whose notice is over is taken up. */
export function startItem(
	state: State,
	meeting: MeetingCore,
	itemId: string,
	ctx: Context,
): Verdict {
	const refusal = running(meeting);
	if (refusal) return refusal;
	const item = itemOf(meeting, itemId);
	if (!item) return refuse("no_such_item");
	if (item.state !== "waiting") return refuse("item_not_waiting");
	const facts: Fact[] = [];
	const current = meeting.agenda.find((other) => other.state === "current");
	const meetingId = meeting.id;
	facts.push({ kind: "agenda.item_started", payload: { meetingId, itemId } });
	if (current)
		facts.unshift({
			kind: "agenda.item_finished",
			payload: { meetingId, itemId: current.id },
		});
	const proposal = item.proposalId
		? state.proposals.get(item.proposalId)
		: undefined;
	if (proposal?.state === "open" && proposal.noticeEndsAt <= ctx.at)
		facts.push({
			kind: "proposal.discussing",
			payload: {
				proposalId: proposal.id,
				from: "open",
				to: "discussing",
				because: "agenda",
			},
		});
	return facts;
}

/** AGENDA-3. */
export function finishItem(meeting: MeetingCore, itemId: string): Verdict {
	const refusal = running(meeting);
	if (refusal) return refusal;
	const item = itemOf(meeting, itemId);
	if (!item) return refuse("no_such_item");
	if (item.state !== "current") return refuse("item_not_current");
	return [
		{
			kind: "agenda.item_finished",
			payload: { meetingId: meeting.id, itemId },
		},
	];
}
