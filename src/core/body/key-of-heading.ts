// Which key of a plan file a section shows, as the configuration names it under `sync.fields`.

const keys: ReadonlyMap<string, string> = new Map([
  ['Context', 'context'],
  ['Description', 'description'],
  ['Acceptance Criteria', 'acceptance'],
  ['Technical Approach', 'approach'],
  ['Resources', 'resources'],
  ['Progress', 'updates'],
  ['Overview', 'summary'],
  ['Requirements Summary', 'requirements'],
  ['Implementation Phases', 'goal'],
  ['Dependencies', 'dependencies'],
  ['Risks & Mitigation', 'risks'],
  ['Success Criteria', 'success-criteria'],
]);

/** `acceptance` for `Acceptance Criteria`; the heading itself where it shows no key of its own. */
export function keyOfHeading(heading: string): string {
  return keys.get(heading) ?? heading;
}
