import type { Typed } from "../evolve.ts";
import type { State } from "../state.ts";

/** CLOCK-3: what ran while the server was off is lengthened by the time it was off. */
export function evolveDowntime(
	state: State,
	entry: Typed<"record.downtime_noted">,
): void {
	const off = entry.payload.to - entry.payload.from;
	for (const id of state.active) {
		const p = state.proposals.get(id);
		if (p?.test) p.test.closesAt += off;
		const decision = p?.decisionId
			? state.decisions.get(p.decisionId)
			: undefined;
		if (p?.state === "objection_window" && decision?.windowEndsAt)
			decision.windowEndsAt += off;
	}
}
