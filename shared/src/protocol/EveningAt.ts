/**
 * How far the evening of a group's table is. "before": the groups have not worked yet. "work": they do now. "on": it went
 * on in the hall. "closing": it comes to its end. "apart": who sat there sits elsewhere now.
 */
export type EveningAt = "before" | "work" | "on" | "closing" | "apart";
