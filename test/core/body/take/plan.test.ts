// What people do on a plan's page, and what its file is set to then.
import { describe, expect, test } from 'vitest';
import { planSections } from '../../../../src/core/body/plan-page.ts';
import { takePlanSection } from '../../../../src/core/body/take/plan.ts';
import type { Plan } from '../../../../src/core/plan/model.ts';
import { CONTEXT, PLAN, TASK } from './texts.ts';

const phase = { effort: '2 days', due: undefined, at: { line: 1, column: 1 } };
const plan: Plan = {
  ...PLAN,
  summary: 'Move __all__ data.\n',
  requirements: {
    current: '# Now\n\nOne blob',
    target: 'Tables',
    functional: ['Keep __data__', 'Fast'],
    nonFunctional: ['Safe'],
  },
  phases: [
    { ...phase, title: 'Build', goal: 'Tables __exist__', deliverables: ['Script', 'Docs'] },
    { ...phase, title: 'Run', goal: undefined, deliverables: [] },
  ],
  tasks: [
    { ...TASK, id: 'AB-1', title: 'Write', phase: 'Build', status: 'Done' },
    { ...TASK, id: 'AB-2', title: 'Review', phase: 'Build', dependsOn: ['XY-1'] },
    { ...TASK, id: 'AB-3', title: 'Drop', phase: 'Run', status: 'Cancelled' },
  ],
  dependencies: { external: ['The __vendor__'] },
  risks: [
    { risk: 'It is __slow__', probability: 'High', impact: undefined, mitigation: 'Measure' },
    { risk: 'It breaks', probability: undefined, impact: undefined, mitigation: undefined },
  ],
  successCriteria: [{ text: 'No __data__ is lost', met: false }],
};

function edited(heading: string, from: string, to: string) {
  const text = planSections(plan, CONTEXT).find((section) => section.heading === heading)!.text;
  expect(text).toContain(from);
  const { plan: values, phases, ticks } = takePlanSection(plan, heading, text.replace(from, to), CONTEXT);
  return { ...values, ...Object.fromEntries(phases), ...Object.fromEntries(ticks) };
}

describe('Implementation Phases', () => {
  test.each([
    ['a goal is edited', '**Goal:** Tables', '**Goal:** Views', { Build: { goal: 'Views **exist**' } }],
    ['a goal is removed', '**Goal:** Tables **exist**\n', '', { Build: { goal: null } }],
    ['a goal is added', 'Phase 2: Run\n', 'Phase 2: Run\n**Goal:** Go\n', { Run: { goal: 'Go' } }],
    [
      'a deliverable is added',
      '- Docs',
      '- Docs\n- Talk',
      { Build: { deliverables: ['Script', 'Docs', 'Talk'] } },
    ],
    ['a task is ticked', '- [ ] AB-2', '- [x] AB-2', { 'AB-2': true }],
    ['a task is unticked', '- [x] [AB-1', '- [ ] [AB-1', { 'AB-1': false }],
    ['a cancelled task is done after all', '- [ ] ~~', '- [x] ~~', { 'AB-3': true }],
    ['a task is named otherwise', 'AB-2: Review', 'AB-2: Read it', {}],
    ['a task is removed', '- [ ] AB-2: Review\n', '', {}],
    ['a phase is named otherwise', 'Phase 1: Build', 'Phase 1: Construct', {}],
    ['a phase is removed', '### Phase 2: Run\n', '', {}],
    ['a remark is added', '- [ ] AB-2', 'Nearly there!\n- [ ] AB-2', {}],
  ])('%s', (_, from, to, taken) => {
    expect(edited('Implementation Phases', from, to)).toEqual(taken);
  });
});

describe('other sections', () => {
  const { requirements, risks } = plan;
  test.each([
    ['Overview', 'Move', 'Copy', { summary: 'Copy **all** data.\n' }],
    [
      'Requirements Summary',
      '- Fast',
      '- Fast\n- Cheap',
      { requirements: { ...requirements, functional: ['Keep __data__', 'Fast', 'Cheap'] } },
    ],
    [
      'Requirements Summary',
      'One blob',
      'Two blobs',
      { requirements: { ...requirements, current: '# Now\n\nTwo blobs' } },
    ],
    ['Requirements Summary', '### Non-Functional', '### Quality', {}],
    [
      'Requirements Summary',
      '### Non-Functional\n- Safe',
      '',
      { requirements: { ...requirements, nonFunctional: [] } },
    ],
    [
      'Dependencies',
      '- The',
      '- Budget\n- The',
      { dependencies: { external: ['Budget', 'The __vendor__'] } },
    ],
    ['Dependencies', 'waits for', 'hopes for', {}],
    [
      'Risks & Mitigation',
      'Measure',
      'Profile',
      { risks: [{ ...risks[0]!, mitigation: 'Profile' }, risks[1]] },
    ],
    [
      'Risks & Mitigation',
      '- It breaks',
      '- It breaks\n\t- **Impact:** High',
      { risks: [risks[0], { ...risks[1]!, impact: 'High' }] },
    ],
    ['Success Criteria', '- [ ]', '- [x]', { successCriteria: [{ text: 'No __data__ is lost', met: true }] }],
    ['Status Overview', 'To Do', 'Fine', {}],
  ])('%s: %j becomes %j', (heading, from, to, taken) => {
    expect(edited(heading, from, to)).toEqual(taken);
  });

  test('an empty section is a clearing', () => {
    const cleared = (heading: string) => takePlanSection(plan, heading, '', CONTEXT).plan;
    expect(cleared('Overview')).toEqual({ summary: null });
    expect(cleared('Risks & Mitigation')).toEqual({ risks: [] });
    expect(cleared('Dependencies')).toEqual({ dependencies: { external: [] } });
  });
});
