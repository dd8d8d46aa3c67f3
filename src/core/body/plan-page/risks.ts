// Risks & Mitigation: a list, so that each risk can be edited, moved and discussed by itself. Shared with the file.
import type { Risk } from '../../plan/model.ts';
import { lineToNotion } from '../dialect.ts';

/** The whole section: a bullet for each risk, its rating behind it, its mitigation below. */
export function risksAndMitigation(risks: readonly Risk[]): string {
  return risks.flatMap(riskLines).join('\n');
}

function riskLines({ risk, probability, impact, mitigation }: Risk): readonly string[] {
  const rating = [
    ...(probability === undefined ? [] : [`**Probability:** ${lineToNotion(probability)}`]),
    ...(impact === undefined ? [] : [`**Impact:** ${lineToNotion(impact)}`]),
  ];
  return [
    `- ${lineToNotion(risk)}`,
    ...(rating.length === 0 ? [] : [`\t- ${rating.join(' · ')}`]),
    ...(mitigation === undefined ? [] : [`\t- **Mitigation:** ${lineToNotion(mitigation)}`]),
  ];
}
