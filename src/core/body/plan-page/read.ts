// What people made of the structured sections of a plan's page, for the file. Lines that fit nowhere are people's own,
// and stay in Notion.
import type { Requirements, Risk } from '../../plan/model.ts';
import { textLines, type TextLine } from '../dialect.ts';
import { readBullets, unescaped } from '../read-lines.ts';
import { OTHER_PLANS } from './dependencies.ts';
import { REQUIREMENT_HEADINGS } from './requirements.ts';

interface Part {
  /** The words of its heading; '' before the first. */
  readonly heading: string;
  readonly lines: readonly TextLine[];
}

export interface RequirementsRead {
  /** The texts (v1) of the parts whose headings stand there. */
  readonly parts: Readonly<Partial<Record<keyof Requirements, string>>>;
  /** There are other headings. */
  readonly foreign: boolean;
}

/** Requirements Summary. */
export function readRequirements(text: string): RequirementsRead {
  const names = Object.keys(REQUIREMENT_HEADINGS) as (keyof Requirements)[];
  const found = partsOf(text)
    .filter(({ heading }) => heading !== '')
    .map(({ heading, lines }) => ({
      name: names.find((name) => sameName(heading, REQUIREMENT_HEADINGS[name])),
      text: sourceOf(lines),
    }));
  const parts: Partial<Record<keyof Requirements, string>> = {};
  for (const part of found) if (part.name !== undefined) parts[part.name] ??= part.text;
  return { parts, foreign: found.some(({ name }) => name === undefined) };
}

/** Risks & Mitigation: items, with their ratings and mitigations below. */
export function readRisks(text: string): readonly Risk[] {
  const risks: Risk[] = [];
  for (const line of textLines(text)) {
    if (line.kind !== 'bullet' || line.text === '') continue;
    const last = risks.at(-1);
    if (line.depth === 0)
      risks.push({ risk: line.text, probability: undefined, impact: undefined, mitigation: undefined });
    else if (last) risks[risks.length - 1] = { ...last, ...ratings(line.text) };
  }
  return risks;
}

/** The external dependencies: items before those on other plans. */
export function readExternalDependencies(text: string): readonly string[] {
  const lines = textLines(text);
  const end = lines.findIndex((line) => isLabel(line, OTHER_PLANS));
  return readBullets(sourceOf(end < 0 ? lines : lines.slice(0, end)));
}

export interface PhaseRead {
  /** As the page counts it. */
  readonly number: number;
  readonly title: string;
  readonly goal: string | undefined;
  readonly deliverables: readonly string[];
}

export interface PhasesRead {
  readonly phases: readonly PhaseRead[];
  /** Task ID → whether its box is ticked. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/** Implementation Phases: goals and deliverables by phase, and the boxes of tasks wherever they stand. */
export function readPhases(text: string): PhasesRead {
  const phases = partsOf(text).flatMap(({ heading, lines }) => {
    const [, number, title] = /^Phase (\d+): (.+)$/.exec(heading) ?? [];
    if (title === undefined) return [];
    const goal = lines
      .filter(({ kind }) => kind === 'paragraph')
      .map((line) => /^\*\*Goal:\*\* (.+)$/.exec(line.text)?.[1])
      .find((found) => found !== undefined);
    const start = lines.findIndex((line) => isLabel(line, '**Deliverables:**'));
    const items = start < 0 ? [] : lines.slice(start + 1).filter((line) => line.kind !== 'todo');
    return [
      { number: Number(number), title: unescaped(title), goal, deliverables: readBullets(sourceOf(items)) },
    ];
  });
  const ticks = textLines(text).flatMap((line): [string, boolean][] => {
    const id =
      line.kind === 'todo' ? /^(?:~~)?\[?([A-Z][A-Z0-9]{1,9}-[1-9]\d*): /.exec(line.text)?.[1] : undefined;
    return id === undefined ? [] : [[id, line.checked]];
  });
  return { phases, ticks: new Map(ticks) };
}

function ratings(text: string): Partial<Risk> {
  const found = [
    ...text.matchAll(
      /\*\*(Probability|Impact|Mitigation):\*\* (.*?)(?= · \*\*(?:Probability|Impact|Mitigation):|$)/g,
    ),
  ];
  return Object.fromEntries(found.map(([, name, value]) => [name!.toLowerCase(), value!]));
}

/** The section cut at its headings of level 3. */
function partsOf(text: string): readonly Part[] {
  const parts: { heading: string; lines: TextLine[] }[] = [{ heading: '', lines: [] }];
  for (const line of textLines(text)) {
    if (line.kind === 'heading' && /^#{1,3} /.test(line.source))
      parts.push({ heading: line.text, lines: [] });
    else parts.at(-1)!.lines.push(line);
  }
  return parts;
}

function sourceOf(lines: readonly TextLine[]): string {
  return lines.map(({ source }) => source).join('\n');
}

function isLabel({ kind, text }: TextLine, label: string): boolean {
  return kind === 'paragraph' && text === label;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}
