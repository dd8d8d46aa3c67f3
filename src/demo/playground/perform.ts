// Acts on either side: Grace works in Notion, Ada in the repository.
import type { Sides } from '../sides.ts';
import type { Act } from './wire.ts';

/** The acts that change one of the sides; the others steer the playground. */
export type SideAct = Exclude<Act, { readonly do: 'sync' | 'auto' | 'reset' }>;

export const sideOf = (act: SideAct): 'notion' | 'repository' =>
  ['set-property', 'tick', 'write-block', 'add-block', 'create-row', 'trash-row'].includes(act.do)
    ? 'notion'
    : 'repository';

/** Does it. Throws with the service's own words where it refuses. */
export function perform({ notion, github, workspace }: Sides, act: SideAct): void {
  const grace = notion.person.as('Grace');
  const ada = github.person('ada');
  switch (act.do) {
    case 'set-property':
      grace.edit(act.page, { [act.name]: act.value });
      return;
    case 'tick':
      grace.changeBlock(act.page, act.block, { checked: act.checked });
      return;
    case 'write-block':
      grace.changeBlock(act.page, act.block, { text: act.text });
      return;
    case 'add-block':
      grace.addBelow(act.page, act.below, act.text);
      return;
    case 'create-row':
      grace.createRow(workspace.tasks, {
        Task: act.title,
        Status: act.status,
        ...(act.plan !== '' && { Plan: [act.plan] }),
      });
      return;
    case 'trash-row':
      grace.trash(act.page);
      return;
    case 'commit':
      ada.commit({ [act.path]: act.text }, { message: act.message });
      return;
    case 'open-pull': {
      const { title, body, branch } = act;
      if (github.head(branch) !== undefined)
        throw new Error(`There is a branch ${branch} already. Choose another name.`);
      ada.commit({ [act.path]: act.text }, { branch, message: title });
      ada.openPull({ title, body, head: branch });
      return;
    }
    case 'push-more': {
      const { head } = github.pull(act.pull);
      const path = 'CHANGES.md';
      const text = github.file(path, head.ref) ?? '';
      ada.commit(
        { [path]: `${text}- Address the review of #${act.pull}\n` },
        { branch: head.ref, message: 'Address the review' },
      );
      return;
    }
    case 'request-review':
      ada.requestReview(act.pull, 'sam');
      return;
    case 'comment':
      ada.comment(act.pull, act.body);
      return;
    case 'merge':
      ada.mergePull(act.pull);
      return;
    case 'close':
      ada.closePull(act.pull);
  }
}
