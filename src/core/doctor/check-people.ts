// Whether everybody whom the configuration and the plans name is somebody in Notion.
import { peopleUnavailable } from '../board/codecs/people.ts';
import type { Person } from '../board/model.ts';
import { directory } from '../board/people.ts';
import type { EffectiveConfig } from '../config/config.ts';
import type { Plan } from '../plan/model.ts';
import { subject, type Check } from './check.ts';

/** Who of `people` and of the plans is found in Notion. */
export function checkPeople(
  config: EffectiveConfig,
  plans: readonly Plan[],
  members: readonly Person[] | undefined,
): readonly Check[] {
  const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
  const who = directory(people, members);
  const words = plans.flatMap(({ owner, tasks }) => [
    ...(owner === undefined ? [] : [owner]),
    ...tasks.flatMap(({ assignee }) => assignee),
  ]);
  const handle = (word: string): string => word.replace(/^@/, '').toLowerCase();
  const mapped = new Set(Object.keys(people).map(handle));
  const others = [...new Set(words)].filter((word) => !mapped.has(handle(word)));
  const checks = [...Object.keys(people), ...others].map((word): Check => {
    const check = subject('People', word);
    const found = who.find(word);
    const member = found.kind === 'user' ? members?.find(({ id }) => id === found.id) : undefined;
    switch (found.kind) {
      case 'none':
        return check.ok('A person without Notion.');
      case 'user':
        if (member) return check.ok(`${member.name} in Notion.`);
        return members === undefined
          ? check.ok(`The user ${found.id} in Notion.`)
          : check.warning(
              `No member of the workspace has the user id ${found.id}.`,
              'That is right for a guest; else correct the line under `people`.',
            );
      case 'unknown':
        return check.problem(`"${word}" is nobody that is known.`, found.hint);
      case 'unavailable':
        return check.unknown('The Notion token may not look people up.');
    }
  });
  const hidden = checks.some(({ verdict }) => verdict === 'unknown');
  if (checks.length === 0) return [subject('People', 'People').ok('No plan names anybody.')];
  return hidden ? [...checks, subject('People', 'Lookup').ofNotice({ message: peopleUnavailable })] : checks;
}
