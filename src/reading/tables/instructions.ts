const INSTRUCTION =
  /^(please|describe|write|enter|say|list|give|state|explain|use this|e\.?g\.?\b|for example|add|include|choose|select|type|complete|fill|tick|insert|put|record|outline|identify|\[|<)/i;

/** True for a text that tells a reader what to write rather than being what somebody wrote. */
export function looksLikeInstruction(text: string): boolean {
  return INSTRUCTION.test(text) && text.length >= 8;
}
