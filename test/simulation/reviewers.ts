// What people do on GitHub beside editing files: they decide on the rolling pull request, open and merge their own, write
// comment commands, and rewrite the history.
import { documentOf, taskNodes, textAround, textOf } from './plan-files.ts';
import type { Act } from './authors.ts';
import type { World } from './world.ts';

const rolling = 'plan-sync/notion';

function openProposal({ proposals }: World): number | undefined {
  return proposals.pulls.all().find(({ branch, state }) => branch === rolling && state === 'open')?.number;
}

function openPulls({ proposals }: World): readonly number[] {
  return proposals.pulls
    .all()
    .filter(({ branch, state }) => branch !== rolling && state === 'open')
    .map(({ number }) => number);
}

/** Merges one in any style; false where GitHub finds a conflict. */
function merge(world: World, number: number): boolean {
  const style = world.random.one<'merge' | 'squash' | 'rebase'>(['merge', 'squash', 'rebase']);
  const { pulls } = world.proposals;
  pulls.setDraft(number, false);
  try {
    pulls.merge(number, style);
  } catch {
    return false;
  }
  world.note({ side: 'git', act: `merge #${number} (${style})` });
  return true;
}

function close(world: World, number: number): void {
  world.proposals.pulls.close(number, 'person');
  world.note({ side: 'git', act: `close #${number}` });
}

const mergeProposal: Act = (world) => {
  const number = openProposal(world);
  if (number !== undefined) merge(world, number);
};

const closeProposal: Act = (world) => {
  const number = openProposal(world);
  if (number !== undefined) close(world, number);
};

const reopenProposal: Act = (world) => {
  const { pulls } = world.proposals;
  const last = pulls.all().findLast(({ branch }) => branch === rolling);
  if (last?.state !== 'closed' || last.closedBy !== 'person') return;
  if (pulls.reopen(last.number)) world.note({ side: 'git', act: `reopen #${last.number}` });
};

const approveProposal: Act = (world) => {
  const number = openProposal(world);
  if (number === undefined) return;
  world.proposals.pulls.approve(number);
  world.note({ side: 'git', act: `approve #${number}` });
};

/** A reviewer pushes another title to the branch of the rolling pull request. */
const editProposal: Act = (world) => {
  const number = openProposal(world);
  if (number === undefined) return;
  const plans = [...world.repository.contents(rolling)].filter(([path]) => path.startsWith('plans/'));
  const found = world.random.pick(plans);
  const document = found && documentOf(found[1]);
  const task = document && world.random.pick(taskNodes(document));
  if (!found || !document || !task) return;
  const title = textAround(world.word(), world.random);
  task.node.set('title', title);
  world.repository.push({ [found[0]]: textOf(document) }, 'Another title', rolling);
  world.note({ side: 'git', act: `push the title ${title} to #${number}` });
};

/** A pull request with code that names a task. */
const openPull: Act = (world) => {
  const { random, repository, proposals } = world;
  const ids = world.plans().flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? []));
  const id = random.pick(ids);
  if (id === undefined) return;
  const branch = `work-${world.word()}`;
  const title = `${random.one(['Fix', 'Fixes', 'Part of', 'Related to', 'Skip'])} ${id}`;
  repository.push({ [`src/${branch}.ts`]: '' }, 'Write code', branch);
  const { number } = proposals.pulls.open(branch, { title, body: '', draft: random.chance(0.3) });
  world.note({ side: 'git', act: `open #${number}: ${title}` });
};

const mergePull: Act = (world) => {
  const number = world.random.pick(openPulls(world));
  if (number !== undefined) merge(world, number);
};

const closePull: Act = (world) => {
  const number = world.random.pick(openPulls(world));
  if (number !== undefined) close(world, number);
};

const reviewPull: Act = (world) => {
  const number = world.random.pick(openPulls(world));
  if (number === undefined) return;
  world.proposals.pulls.requestReview(number);
  world.note({ side: 'git', act: `ask for a review of #${number}` });
};

const revertPull: Act = (world) => {
  const { pulls } = world.proposals;
  const merged = pulls.all().filter(({ branch, state }) => branch.startsWith('work-') && state === 'merged');
  const found = world.random.pick(merged);
  if (!found) return;
  try {
    const { number } = pulls.revert(found.number);
    world.note({ side: 'git', act: `open #${number}, which reverts #${found.number}` });
  } catch {
    // It is reverted already, or its files have changed since.
  }
};

const command: Act = (world) => {
  const { random, proposals } = world;
  const number = random.pick(openPulls(world));
  const id = random.pick(world.plans().flatMap(({ tasks }) => tasks.flatMap((task) => task.id ?? [])));
  if (number === undefined || id === undefined) return;
  const body = `/plan ${random.one([
    `status ${id} ${random.one(['To Do', 'In Progress', 'Done'])}`,
    `block ${id} waits for ${world.word()}`,
    `unblock ${id}`,
    `note ${id} saw ${world.word()}`,
    `unlink ${id}`,
    `show ${id}`,
  ])}`;
  proposals.pulls.comment(number, body, 'ada');
  world.note({ side: 'git', act: `comment ${body} on #${number}` });
};

/** The newest commits are gone, whoever made them. */
const forcePush: Act = (world) => {
  const { git, defaultBranch } = world.repository;
  const head = git.head(defaultBranch);
  let to = head;
  for (let left = 1 + world.random.int(2); left > 0; left -= 1) to = git.at(to?.parents[0] ?? '') ?? to;
  if (!head || !to || to === head) return;
  world.dropped.push(head.sha);
  world.repository.reset(defaultBranch, to.sha);
  world.note({ side: 'git', act: `force-push, which drops “${head.message.split('\n')[0]}”` });
};

/** Everything that waits for people is decided; false where nothing did. */
export function decideAll(world: World): boolean {
  const proposal = openProposal(world);
  const all = [...openPulls(world), ...(proposal === undefined ? [] : [proposal])];
  for (const number of all) if (!merge(world, number)) close(world, number);
  return all.length > 0;
}

/** Acts with how often they happen, next to each other. */
export const reviewerActs: readonly (readonly [number, Act])[] = [
  [3, mergeProposal],
  [2, closeProposal],
  [1, reopenProposal],
  [1, approveProposal],
  [1, editProposal],
  [3, openPull],
  [2, mergePull],
  [1, closePull],
  [1, reviewPull],
  [1, revertPull],
  [2, command],
  [1, forcePush],
];
